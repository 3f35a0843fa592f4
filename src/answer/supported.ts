import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { supportOf } from './decide.js';
import { wantedOf } from './understand/wanted.js';

/** Whether ranked sentences, best first, support an answer as far as this corpus asks. */
export function isSupported(context: Context, query: Query, ranked: readonly Ranked[]): boolean {
  return (
    supportOf(query, ranked, wantedOf(context.question)) > context.reader.calibration().threshold
  );
}
