import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { quotedText } from './reaching.js';

/** The first or last of its kind is asked for: the worst, the longest, most of. */
const ASKS_EXTREME =
  /\b(?:which|what|who|how (?:long|many|much|high|low|big)|where)\b.*\b(?:the |its |their )(?:(?:very|single) )?(?:worst|longest|shortest|highest|lowest|biggest|largest|smallest|slowest|quickest|fastest|busiest|oldest|youngest|fewest|(?:most|least) (?!(?:recent|similar|of|likely|important|serious)\b)\w+)\b/i;
const OF_MANY = /\bwhich\b/i;

/** Words by which one is told to be the first or last of several. */
const EXTREME =
  /\b(?:\w{3,}est|worst|best|most|least|record|top|bottom|only|first|maximum|minimum|peak\w*|up to|as (?:long|much|many|high|low) as|ranked|than (?:any|all|every|other))\b/i;

/** The extreme of several is asked for ("which area has the worst times"), and the sentence tells of none. */
export function lacksExtreme(
  { question, ...context }: Context,
  _: Query,
  { entry }: Ranked,
): boolean {
  if (!OF_MANY.test(question.text) && !LONGEST_EVER.test(question.text)) return false;
  return (
    ASKS_EXTREME.test(question.text) && !EXTREME.test(quotedText({ question, ...context }, entry))
  );
}

/** The extreme of all times: "the longest anybody has waited". */
const LONGEST_EVER =
  /\bthe (?:longest|shortest|highest|lowest|worst|most|fewest|biggest|largest) (?:\w+ )?(?:anyone|anybody|any|someone|somebody|a|ever|it|they)\b/i;
