import { z } from 'zod';
import type { Report } from './report.js';

/** The shape of `test/eval/floor.json`. */
export const floorSchema = z.record(z.string(), z.record(z.string(), z.int().min(0)));

/** By question file and kind, the number of replies that must at least be right. */
export type Floor = z.infer<typeof floorSchema>;

function sorted<Value>(entries: Iterable<[string, Value]>): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The replies that are right, by file and kind, names in alphabetical order. */
function measured(report: Report): Floor {
  const files = new Map<string, Map<string, number>>();
  for (const { question, verdict } of report.results) {
    const kinds = files.get(question.file) ?? new Map<string, number>();
    kinds.set(question.category, (kinds.get(question.category) ?? 0) + (verdict.right ? 1 : 0));
    files.set(question.file, kinds);
  }
  return sorted([...files].map(([file, kinds]) => [file, sorted(kinds)]));
}

/** The floor that this report sets: what was measured, minus one question, never below none. */
export function floorOf(report: Report): Floor {
  const files = Object.entries(measured(report)).map(([file, kinds]): [string, Floor[string]] => [
    file,
    sorted(Object.entries(kinds).map(([kind, right]) => [kind, Math.max(0, right - 1)])),
  ]);
  return sorted(files);
}

/** Every file and kind of a floor, in its order. */
function entriesOf(floor: Floor): { file: string; kind: string; right: number }[] {
  return Object.entries(floor).flatMap(([file, kinds]) =>
    Object.entries(kinds).map(([kind, right]) => ({ file, kind, right })),
  );
}

const REWRITE = 'run "npm run eval -- --write-floor"';

/**
 * Where the report falls below the floor, and where the two do not speak of the same kinds: a kind
 * without a floor is as unguarded as a floor without questions. Empty when the floor holds.
 */
export function breaches(report: Report, floor: Floor): string[] {
  const now = measured(report);
  const broken = entriesOf(floor).flatMap(({ file, kind, right }) => {
    const reached = now[file]?.[kind];
    if (reached === undefined) {
      return [`${file}, ${kind}: has a floor and no question; ${REWRITE}`];
    }
    if (reached >= right) return [];
    return [
      `${file}, ${kind}: ${reached} right, the floor is ${right}; ` +
        'run "npm run eval -- --failures" to see which',
    ];
  });
  const unguarded = entriesOf(now)
    .filter(({ file, kind }) => floor[file]?.[kind] === undefined)
    .map(({ file, kind }) => `${file}, ${kind}: has questions and no floor; ${REWRITE}`);
  return [...broken, ...unguarded];
}
