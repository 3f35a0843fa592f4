import { writeProblem } from '../corpus/problem.js';
import type { CorpusReport } from './check.js';

/** A check's report as shown in a terminal. */
export function writeCorpusReport(report: CorpusReport): string {
  if (!report.ok) {
    const count = report.problems.length === 1 ? '1 problem' : `${report.problems.length} problems`;
    return `${report.problems.map(writeProblem).join('\n')}\n\nThe corpus does not load: ${count}.\n`;
  }
  const { statistics: s, calibration: c, warnings } = report;
  return [
    'The corpus loads.',
    '',
    `articles   ${s.articles}`,
    `passages   ${s.passages}`,
    `sentences  ${s.sentences}`,
    `facts      ${s.facts}, about ${s.forces} forces`,
    `snapshot   ${s.snapshot}`,
    '',
    `Refusal threshold: an answer by excerpts needs a support above ${c.threshold.toFixed(2)}.`,
    `It comes from ${c.questions} questions made of the corpus's own sentences: ${percent(c.kept)} of them stay`,
    `answered, and ${percent(c.refused)} are refused once their sentence is held out.`,
    '',
    ...warnings.map(({ where, what, remedy }) => `Warning: ${where}: ${what}. ${remedy}`),
    warnings.length === 0 ? 'No warnings.' : `${warnings.length} warnings.`,
    '',
  ].join('\n');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
