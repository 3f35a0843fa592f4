import type { Verdict } from './judge.js';
import type { Question } from './question.js';
import { percentile, type Share, share } from './statistics.js';
import { clip } from './text.js';

/** One question with the verdict on its reply. */
export interface Result {
  readonly question: Question;
  readonly verdict: Verdict;
}

/** The figures of one kind of question, or of all. */
interface Row {
  readonly kind: string;
  readonly questions: number;
  /** Replies that pass, be they answers or refusals: what the floor holds. */
  readonly passed: number;
  /** Right in the leading statement and quotes, of the answerable questions. */
  readonly right: Share;
  /** Of the questions whose reply has to show evidence. */
  readonly evidence: Share;
  /** Rightly not answered, of the questions that the sources do not answer. */
  readonly refusals: Share;
  /** Replies whose quotes all stand word for word. */
  readonly verbatim: Share;
  /** Characters before the list of sources: the median and what nine in ten stay within. */
  readonly medianLength: number;
  readonly p90Length: number;
}

/** What an evaluation finds: one row a kind in alphabetical order, all together, each reply. */
export interface Report {
  readonly rows: readonly Row[];
  readonly overall: Row;
  readonly results: readonly Result[];
}

const WIDTH = 100;
const OVERALL = 'all';
const HEADER = ['kind', 'n', 'right', 'evidence', 'refusals', 'verbatim', 'median', 'p90'];
const LEGEND = [
  'count/of low-high: the 95 % Wilson interval in per cent; "-": not asked of this kind.',
  'median, p90: characters of the shown reply before its list of sources.',
];

function rowOf(kind: string, results: readonly Result[]): Row {
  const verdicts = results.map((result) => result.verdict);
  const answerable = results.filter((result) => result.question.answerable);
  const lengths = verdicts.map((verdict) => verdict.length);
  return {
    kind,
    questions: results.length,
    passed: verdicts.filter((verdict) => verdict.right).length,
    right: share(answerable.map((result) => result.verdict.right)),
    evidence: share(verdicts.map((verdict) => verdict.evidenceRight)),
    refusals: share(verdicts.map((verdict) => verdict.refusedRight)),
    verbatim: share(verdicts.map((verdict) => verdict.quotesVerbatim)),
    medianLength: percentile(lengths, 0.5),
    p90Length: percentile(lengths, 0.9),
  };
}

/** The report of these results: the same results give the same report, in whatever order. */
export function reportOf(results: readonly Result[]): Report {
  const kinds = new Map<string, Result[]>();
  for (const result of results) {
    const { category } = result.question;
    kinds.set(category, [...(kinds.get(category) ?? []), result]);
  }
  const rows = [...kinds].map(([kind, group]) => rowOf(kind, group));
  return {
    rows: rows.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
    overall: rowOf(OVERALL, results),
    results,
  };
}

function interval({ count, of, low, high }: Share): string {
  if (of === 0) return '-';
  return `${count}/${of} ${Math.round(low * 100)}-${Math.round(high * 100)}`;
}

function cells(row: Row): string[] {
  return [
    row.kind,
    `${row.questions}`,
    interval(row.right),
    interval(row.evidence),
    interval(row.refusals),
    `${row.verbatim.count}/${row.verbatim.of}`,
    `${row.medianLength}`,
    `${row.p90Length}`,
  ];
}

/** Aligns the columns, the first left and the others right; the first gives way to the width. */
function table(lines: readonly (readonly string[])[]): string[] {
  const gap = '  ';
  const widths = HEADER.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const figures = widths.slice(1).reduce((sum, width) => sum + gap.length + width, 0);
  const first = Math.min(widths[0] ?? 0, WIDTH - figures);
  return lines.map(([kind = '', ...rest]) =>
    [
      clip(kind, first).padEnd(first),
      ...rest.map((cell, index) => cell.padStart(widths[index + 1] ?? 0)),
    ].join(gap),
  );
}

function failures(results: readonly Result[]): string[] {
  const failing = results.filter((result) => result.verdict.problems.length > 0);
  return [
    '',
    `${failing.length} of ${results.length} replies fall short`,
    ...failing.flatMap(({ question, verdict }) => [
      clip(`${question.file} ${question.id}, ${question.category}`, WIDTH),
      `  ${clip(question.question, 80)}`,
      ...verdict.problems.map((problem) => `  - ${clip(problem, WIDTH - 4)}`),
    ]),
  ];
}

/**
 * The report as a table of at most 100 columns that ends with a line break.
 * @param options.failures adds each reply that falls short, in the order of the questions, with
 * the reasons
 */
export function formatReport(
  report: Report,
  options: { readonly failures?: boolean } = {},
): string {
  return [
    ...table([HEADER, ...report.rows.map(cells), cells(report.overall)]),
    '',
    ...LEGEND,
    ...(options.failures === true ? failures(report.results) : []),
    '',
  ].join('\n');
}
