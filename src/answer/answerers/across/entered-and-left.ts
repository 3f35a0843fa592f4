import { type Context, compose, type Draft } from '../../context.js';
import { surelyIn } from '../../surely-in.js';
import { countWord, sentence, staySpan } from '../../wording.js';
import { noneInRegister } from '../register.js';
import { directionOf } from './aim.js';
import { cite, finish, type Held } from './held.js';
import { scopeWord } from './scope.js';
import { asksYesNo } from './words.js';

/**
 * "Which forces entered in 2022 and left in 2024": those of which both hold. Undefined where the question
 * does not give a time for each of the two moves.
 */
export function enteredAndLeft(context: Context, all: readonly Held[]): Draft | undefined {
  const { question } = context;
  const dates = question.dates.filter(({ asksNow, anchor }) => !asksNow && anchor === undefined);
  const [first, second, ...more] = dates;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const before = question.text.slice(0, first.start);
  const between = question.text.slice(first.end, second.start);
  if (!/\b(?:and|but)\b/i.test(between) || /\b(?:not|never|yet)\b|n['’]t\b/i.test(between))
    return undefined;
  if (directionOf(before) !== 'in' || directionOf(between) !== 'out') return undefined;
  const both = all.filter(
    ({ stay }) =>
      surelyIn(stay.from.date, first) && stay.to !== undefined && surelyIn(stay.to.date, second),
  );
  const when = `${first.text} and left ${second.text}`;
  if (both.length === 0)
    return noneInRegister(
      context,
      `None found: the sources show no force that entered Engage ${when}.`,
      [],
    );
  const composer = compose(context);
  const count = `${countWord(both.length)} ${scopeWord(context)}${both.length === 1 ? 'force' : 'forces'}`;
  const found = `${count} surely entered Engage ${when}:`;
  const cites = both.map((held) => cite(composer, held));
  if (asksYesNo(question)) composer.verdict('yes', `Yes, ${found}`, cites.flat());
  else composer.statement(sentence(found), []);
  both.forEach((held, at) => {
    composer.item(`${held.force.name}, ${staySpan(held.stay)}`, cites[at] ?? []);
  });
  return finish(
    context,
    composer,
    both.map(({ force }) => force),
  );
}
