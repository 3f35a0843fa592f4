import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { supportOf } from './decide.js';
import { speakerCondition } from './spoken.js';
import { wantedOf } from './understand/wanted.js';

/** Whether ranked sentences, best first, support an answer as far as this corpus asks. */
export function isSupported(context: Context, query: Query, ranked: readonly Ranked[]): boolean {
  const asked = {
    wanted: wantedOf(context.question),
    spoken: speakerCondition(context) !== undefined,
  };
  return supportOf(query, ranked, asked) > context.reader.calibration().threshold;
}
