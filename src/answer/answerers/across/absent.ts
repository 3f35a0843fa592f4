import { type Context, compose, type Draft } from '../../context.js';
import { countWord, joinList, sentence, staySpan } from '../../wording.js';
import { cite, finish, type Held } from './held.js';
import { type Scope, scopeForces } from './scope.js';
import { asksYesNo } from './words.js';

/** Names in one sentence; more are given as a number, with those that were there. */
const MOST_NAMED = 40;

/** The forces that were not found in Engage, which is not to say that they never were. */
export function notFound(context: Context, all: readonly Held[], scope: Scope): Draft | undefined {
  const there = new Set(all.map(({ force }) => force.id));
  const forces = scopeForces(context, scope);
  const others = forces.filter(({ id }) => !there.has(id));
  if (others.length === 0 || others.length > MOST_NAMED || all.length === 0) return undefined;
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  const composer = compose(context);
  const names = joinList(others.map(({ name }) => name));
  const found = [...new Set(all.map(({ force }) => force.name))];
  const cites = cite(composer, ...all);
  composer.statement(
    `Of ${forces.length} ${scope.word === '' ? 'territorial' : scope.word} forces, ${others.length} were not found in Engage since ${since}, which is not to say never: ${names}.`,
    cites,
  );
  composer.statement(`Found there: ${joinList(found)}.`, cites);
  return finish(context, composer, []);
}

/** Whether any force was found in Engage more than once. */
export function twice(context: Context, all: readonly Held[]): Draft {
  const composer = compose(context);
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  const ids = [...new Set(all.map(({ force }) => force.id))];
  const again = ids
    .map((id) => all.filter(({ force }) => force.id === id))
    .filter((stays) => stays.length > 1);
  const cites = cite(composer, ...all);
  if (again.length === 0) {
    const names = joinList([...new Set(all.map(({ force }) => force.name))]);
    const text = `none was found in Engage more than once since ${since}. Found there once each: ${names}.`;
    if (asksYesNo(context.question)) composer.verdict('no', `No, ${text}`, cites);
    else composer.statement(sentence(text), cites);
    return finish(context, composer, []);
  }
  const lead = asksYesNo(context.question) ? 'Yes, ' : '';
  const text = `${countWord(again.length)} found in Engage more than once since ${since}:`;
  if (lead === '') composer.statement(sentence(text), cites);
  else composer.verdict('yes', `${lead}${text}`, cites);
  for (const held of again.flat())
    composer.item(`${held.force.name}, ${staySpan(held.stay)}`, cite(composer, held));
  return finish(
    context,
    composer,
    again.flat().map(({ force }) => force),
  );
}
