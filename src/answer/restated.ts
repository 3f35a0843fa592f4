import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { quotedText } from './reaching.js';
import { speakerCondition } from './spoken.js';

/** Why something has not come about is asked. */
const ASKS_WHY_NOT = /\bwhy (?:has|have)(?:n['’]?t| not)\b|\bwhy (?:has|have) .{2,40}? not\b/i;
/** Some sign of a reason, or of what somebody thought. */
const REASON =
  /\b(?:because|since|so that|so (?!far)|as|due|reasons?|in order|after|until|when|while|if|would|could|need\w*|want\w*|lack\w*|without|short(?:age)?|cannot|can['’]t|no (?:money|staff|time|room|funds?|one|longer)|too (?:few|many|much|little|late|long|busy)|instead|rather|thought|felt|believe\w*|think\w*|fear\w*|afraid|told|said|says|explained|cost\w*|afford\w*|meant?|means|for (?:fear|lack|want)|to (?:safeguard|protect|help|improve|make|ensure|prevent|reduce|allow|free|save|keep|avoid|give|let|stop|raise|cut|meet|address|tackle|show))\b|:/i;

/** A sentence that holds so much of a question repeats it. */
const REPEATS = 0.5;

/** A sentence that only says that it is so, or that it has not come about, gives no reason for it. */
export function onlyRestates(context: Context, _query: Query, best: Ranked): boolean {
  const { question } = context;
  if (ASKS_WHY_NOT.test(question.text)) return !REASON.test(best.entry.sentence.text);
  return (
    question.form.ask === 'why' &&
    best.coverage >= REPEATS &&
    speakerCondition(context) === undefined &&
    // What somebody says of his own doing may be a reason without a word for it.
    best.entry.sentence.speaker?.direct !== true &&
    !REASON.test(quotedText(context, best.entry)) &&
    !tellsOfFigure(question.text, quotedText(context, best.entry))
  );
}

/** "Why does it take 72 seconds": what the figure is of may be what is to be learnt. */
function tellsOfFigure(question: string, told: string): boolean {
  return (question.match(/\d[\d.,]*\d|\d/g) ?? []).some((figure) => told.includes(figure));
}
