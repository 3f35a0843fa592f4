import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';

/** Why something has not come about is asked. */
const ASKS_WHY_NOT = /\bwhy (?:has|have)(?:n['’]?t| not)\b|\bwhy (?:has|have) .{2,40}? not\b/i;
/** Some sign of a reason, or of what somebody thought. */
const REASON =
  /\b(?:because|since|so that|so (?!far)|as|due|reasons?|in order|after|until|when|while|if|would|could|need\w*|want\w*|lack\w*|without|short(?:age)?|cannot|can['’]t|no (?:money|staff|time|room|funds?|one|longer)|too (?:few|many|much|little|late|long|busy)|instead|rather|thought|felt|believe\w*|think\w*|fear\w*|afraid|told|said|says|explained|cost\w*|afford\w*|meant?|means|for (?:fear|lack|want))\b|:/i;

/** A sentence that only says that it has not gives no reason for it. */
export function onlyRestates(context: Context, _query: Query, { entry }: Ranked): boolean {
  return ASKS_WHY_NOT.test(context.question.text) && !REASON.test(entry.sentence.text);
}
