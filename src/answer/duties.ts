import type { Quotation } from '../corpus/locate.js';
import { publishedDay } from '../record/as-of.js';
import type { Context, Draft } from './context.js';
import { quotationOf } from './quotation.js';
import { quoted } from './quoted.js';
import { isPublishedThen } from './timely.js';
import { unexplained } from './understand/unexplained.js';

/** What a force must do is asked: "what has it got to do by May", "what was it told to do". */
const ASKS_DUTIES =
  /\b(?:what|which|list|name)\b.*\b(?:(?:ha(?:s|ve|d)|needs?|needed|told|asked|ordered|required|supposed|expected|got|meant) to|must|should)\b/i;
/** Words for what there is to do that say nothing of what it is. */
const TO_DO =
  /^(?:things?|get|got|do|does|done|tasks?|steps?|jobs?|points?|homework|next|now|put|right|told|made|set|given)$/;
const EXPLAINED = [
  'ask',
  'force',
  'list',
  'inspectorate',
  'concern',
  'recommendation',
  'still',
  'number',
  'exit',
  'enter',
  'engage',
  'remain',
  'report',
] as const;
/** A sentence that says so of a force, and lists what. */
const DUTIES =
  /\b(?:must|should|(?:ha(?:s|ve|d)|needs?) to|(?:told|asked|required|ordered|expects?|expected|wants?)\b.{0,60}\bto|recommend\w*)\b.*:$/is;
const MOST = 2;

/** What a force is told to do, as the newest articles on it list it. */
export function answerDuties(context: Context): Draft | undefined {
  const { question, force } = context;
  if (force === undefined || !context.named || question.people.length > 0) return undefined;
  if (!ASKS_DUTIES.test(question.text)) return undefined;
  const spare = unexplained(question, EXPLAINED).filter(({ word }) => !TO_DO.test(word));
  const lists = spare.length > 0 ? [] : listsOf(context, force.id);
  return lists.length === 0 ? undefined : quoted(context, lists);
}

function listsOf(context: Context, force: string): Quotation[] {
  const then = (day: Parameters<typeof isPublishedThen>[1]) =>
    isPublishedThen(context, day) ? 1 : 0;
  return context.knowledge.index.entries
    .filter(
      ({ article, sentence }) => article.about.includes(force) && DUTIES.test(sentence.text.trim()),
    )
    .map((entry) => ({ entry, day: publishedDay(entry.article) }))
    .sort(
      (a, b) =>
        then(b.day) - then(a.day) || b.day.localeCompare(a.day) || a.entry.number - b.entry.number,
    )
    .map(({ entry }) => quotationOf(entry))
    .filter((one) => one !== undefined)
    .slice(0, MOST);
}
