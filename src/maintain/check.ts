import { createCalibration } from '../answer/ask.js';
import type { Calibration } from '../answer/calibrate.js';
import type { ParseMemo } from '../corpus/memo.js';
import { CorpusError, type Problem } from '../corpus/problem.js';
import type { Day } from '../dates/day.js';
import { type Knowledge, loadKnowledge } from '../knowledge.js';
import { type Warning, warningsOf } from './warnings.js';

/** How much a corpus holds. */
export interface Statistics {
  readonly articles: number;
  readonly passages: number;
  readonly sentences: number;
  readonly facts: number;
  readonly forces: number;
  readonly snapshot: string;
}

/** What a check of a corpus found: all that is wrong, or how much it holds. */
export type CorpusReport =
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | {
      readonly ok: true;
      readonly statistics: Statistics;
      /** What a maintainer should look at; no error. */
      readonly warnings: readonly Warning[];
      /** How much support an answer needs here. */
      readonly calibration: Calibration;
    };

/** Checks a whole corpus with the code that loads it for answering. */
export function checkCorpus(folder: string, memo: ParseMemo, today: Day): CorpusReport {
  try {
    const knowledge = loadKnowledge(folder, memo);
    const calibration = createCalibration(knowledge, memo);
    const warnings = warningsOf(knowledge, today);
    return { ok: true, statistics: statisticsOf(knowledge), warnings, calibration };
  } catch (error) {
    if (error instanceof CorpusError) return { ok: false, problems: error.problems };
    throw error;
  }
}

function statisticsOf({ articles, record, index, snapshot }: Knowledge): Statistics {
  return {
    articles: articles.size,
    passages: index.passages.length,
    sentences: index.entries.length,
    facts: record.evidenceOf.size,
    forces: record.forceRecords.size,
    snapshot,
  };
}
