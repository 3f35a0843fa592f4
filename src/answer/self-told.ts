import { publishedDay } from '../record/as-of.js';
import type { Entry } from '../search/index.js';
import { tellsOfForce } from './another-force.js';
import type { Context, Draft } from './context.js';
import { quotationOn } from './following.js';
import { quoted } from './quoted.js';
import { speakerCondition } from './spoken.js';
import { isOfTime } from './timely.js';

/** What somebody calls himself, or boasts of himself. */
const ASKS_SELF =
  /\b(?:call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|dub(?:s|bed)?|label(?:s|led)?|brand(?:s|ed)?)\s+(?:itself|himself|herself|themselves)\b|\b(?:boast|brag)\w*\b.{0,30}\b(?:of|about)\b.{0,10}\b(?:itself|himself|herself|themselves)\b/i;
/** "We are the fastest ...", "we have been recognised as ...". */
const SELF =
  /\b(?:we|I)\b[^.]{0,60}\b(?:are|am|were|was|been)\b[^.]{0,60}\b(?:(?:the|our) \p{L}{3,}est|(?:the|our) most \p{L}+|the best|recognised as|named|rated)\b/iu;

/** What somebody says he is, in his own words. */
export function answerSelf(context: Context): Draft | undefined {
  const { question, knowledge, force } = context;
  if (force === undefined || !ASKS_SELF.test(question.text)) return undefined;
  const entry = toldOfSelf(context);
  const told = entry === undefined ? undefined : quotationOn(knowledge.index.entries, entry);
  return told === undefined ? undefined : quoted(context, [told]);
}

/** The newest sentence in which the force or the person asked about says what he is. */
function toldOfSelf(context: Context): Entry | undefined {
  const { knowledge } = context;
  const spokenBy = speakerCondition(context);
  if (context.question.people.length > 0 && spokenBy === undefined) return undefined;
  return knowledge.index.entries
    .filter(
      (entry) =>
        SELF.test(entry.sentence.text) &&
        tellsOfForce(context)(entry) &&
        (spokenBy === undefined || spokenBy(entry) > 0) &&
        isOfTime(context, entry),
    )
    .sort(
      (a, b) =>
        publishedDay(b.article).localeCompare(publishedDay(a.article)) || a.number - b.number,
    )[0];
}
