import { recordInterval } from '../record/dates.js';
import type { Context } from './context.js';
import type { QuestionDate } from './question-dates.js';

const TIE = /\b(when|before|after|by the time|once|as soon as)\s+(?:\p{L}+\s+){0,2}$/iu;
const TAKES_UP =
  /^\s+(?:first\s+)?(?:joined|became|took over|took up|started|arrived|came in|was appointed|got the job|took charge)\b(?:\s+(?:the force|chief constable|commissioner|as \p{L}+(?: \p{L}+)?))?(?=\s*(?:[,?.!]|$)|\s+(?:in|was|were|did|had|which|what|how)\b)/iu;
/** What is asked beside it: without that the date itself is. */
const ASKS_MORE = /\b(?:was|were|is|are|did|had|has|what|which|how many)\b/i;
const RELATIONS: Readonly<Record<string, QuestionDate['relation']>> = {
  before: 'before',
  after: 'after',
  'by the time': 'by',
};

/**
 * The question with "when Name Surname joined" as the date on which the record has him taking up his
 * post, where it has one: he dates what is asked, and nothing is asked of him.
 */
export function withKnownPost(context: Context): Context {
  const { question, force } = context;
  for (const mention of question.people) {
    const tie = TIE.exec(question.text.slice(0, mention.start));
    const verb = TAKES_UP.exec(question.text.slice(mention.end));
    const held = mention.person?.posts ?? [];
    const own = held.filter(({ of }) => of === force?.id);
    const posts = own.length > 0 ? own : held;
    const from = posts.map((post) => post.from).find((one) => one !== undefined);
    if (tie === null || verb === null || from === undefined) continue;
    const { earliest, latest } = recordInterval(from);
    const [start, end] = [tie.index, mention.end + verb[0].length];
    const rest = `${question.text.slice(0, start)} ${question.text.slice(end)}`;
    if (!ASKS_MORE.test(rest)) continue;
    const date: QuestionDate = {
      text: question.text.slice(start, end),
      start,
      end,
      from: earliest,
      to: latest,
      precision: earliest === latest ? 'day' : 'month',
      relation: RELATIONS[(tie[1] ?? '').toLowerCase()] ?? 'at',
      asksNow: false,
    };
    const people = question.people.filter((one) => one !== mention);
    return { ...context, question: { ...question, people, dates: [...question.dates, date] } };
  }
  return context;
}
