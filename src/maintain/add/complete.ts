import { type Fields, kindOf, missingOf, NEEDED, type Needed } from './fields.js';
import { checkGiven, type Rules } from './given.js';

/** Puts a question to whoever adds the article; undefined when there is nobody any more. */
export type Ask = (question: string) => Promise<string | undefined>;

const MOST_TRIES = 3;
const HOW = 'How is that known? (empty if the page itself states it)';

/** Asks for the fields that are missing, one after the other; what does not hold is asked again. */
export async function completeFields(fields: Fields, ask: Ask, rules: Rules): Promise<Fields> {
  let complete = fields;
  for (const name of missingOf(fields)) {
    if (name === 'kind') {
      const kind = kindOf(complete.url, complete.publisher);
      if (kind !== undefined) complete = { ...complete, kind };
      if (kind !== undefined) continue;
    }
    const answer = await askFor(name, NEEDED[name], ask, rules);
    if (answer === undefined) return complete;
    complete = { ...complete, ...answer };
    if (name === 'published') {
      const how = await askFor('derivation', HOW, ask, rules);
      // A date that the page does not state is our inference, and says how it was made.
      complete = { ...complete, ...how, isStated: how?.derivation === undefined };
    }
  }
  return complete;
}

/** Fields for which nothing may be typed. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['about', 'derivation']);

async function askFor(
  name: Needed | 'derivation',
  wanted: string,
  ask: Ask,
  rules: Rules,
): Promise<Partial<Fields> | undefined> {
  let question = wanted;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const answer = (await ask(`${question}: `))?.trim();
    if (answer === undefined) return undefined;
    if (answer === '' && MAY_BE_EMPTY.has(name)) return name === 'about' ? { about: [] } : {};
    if (answer === '') continue;
    const checked = checkGiven({ [name]: name === 'about' ? answer.split(',') : answer }, rules);
    if (checked.ok) return { [name]: checked.given[name] };
    const wrong = checked.faults.map(({ text }) => text).join(' ');
    question = `${wrong}\n${wanted}`;
  }
  return undefined;
}
