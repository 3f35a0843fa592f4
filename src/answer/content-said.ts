import { match, type Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { termsOn } from './reaching.js';
import { askedSpeaker } from './spoken.js';
import type { Question } from './understand/question.js';

/** "Did he say, praise, deny ...": what is behind it is what he should have said it of. */
const SPOKE_OF =
  /^\W*(?:(?:so|and|but|ok)\W+)*(?:did|does|do|has|have|had)(?:n['’]?t)?\s+.{2,60}?\b(?:say|said|claim(?:ed)?|mention(?:ed)?|state[ds]?|describe[ds]?|call(?:ed)?|argue[ds]?|prais(?:e|ed)|criticis(?:e|ed)|thank(?:ed)?|blam(?:e|ed)|accus(?:e|ed)|promis(?:e|ed)|pledg(?:e|ed)|den(?:y|ied)|warn(?:ed)?|demand(?:ed)?|ask(?:ed)? for|urg(?:e|ed)|complain(?:ed)?|suggest(?:ed)?)\s+(?!(?:anything|something|much|a word|nothing)\b)(?:that\s+|about\s+|for\s+|of\s+)?(?=\S{4,}|\S+ \S)/i;

/** So much of what he is asked to have said it of must stand in his sentence; less meets by chance. */
const LEAST_SAID = 0.15;
/** What stands around his words is hardly a word of his. */
const AROUND = 0.15;

/** Whether it is asked if somebody said, praised or denied a thing: other words of his are no answer. */
export function asksWhetherSaid({ form, text }: Question): boolean {
  return form.ask === 'yes-no' && SPOKE_OF.test(text);
}

/** Whether somebody said, praised or denied a thing is asked, and his sentence has hardly a word of that thing. */
export function lacksWhatWasSaid(
  context: Context,
  query: Query,
  { entry, around }: Ranked,
): boolean {
  const { question } = context;
  if (!asksWhetherSaid(question) || !namesWhom(context)) return false;
  const found = SPOKE_OF.exec(question.text);
  if (found === null) return false;
  const from = found[0].length;
  const said = question.tokens.filter(({ start, stop }) => start >= from && !stop);
  const terms = query.terms.filter(({ literal, phrase }) =>
    said.some(({ term }) => term === literal || phrase?.includes(term) === true),
  );
  const held = termsOn(context, entry);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const met = terms.reduce(
    (sum, term) => sum + term.weight * Math.max(match(term, held), match(term, around) * AROUND),
    0,
  );
  return total > 0 && met < total * LEAST_SAID;
}

/** Whether the question names who should have said it, by name or by post. */
function namesWhom(context: Context): boolean {
  return context.question.people.length > 0 || askedSpeaker(context) !== undefined;
}
