import { type Fields, kindOf, missingOf, NEEDED, type Needed, readGiven } from './fields.js';
import { AddError } from './refusal.js';

/** Puts a question to whoever adds the article; undefined when there is nobody any more. */
export type Ask = (question: string) => Promise<string | undefined>;

const MOST_TRIES = 3;

/** Asks for the fields that are missing, one after the other. */
export async function completeFields(fields: Fields, ask: Ask): Promise<Fields> {
  let complete = fields;
  for (const name of missingOf(fields)) {
    if (name === 'kind') {
      const kind = kindOf(complete.url, complete.publisher);
      if (kind !== undefined) complete = { ...complete, kind };
      if (kind !== undefined) continue;
    }
    const answer = await askFor(name, ask);
    if (answer === undefined) return complete;
    complete = { ...complete, ...answer };
    if (name === 'published') complete = { ...complete, ...(await askHow(ask)) };
  }
  return complete;
}

async function askFor(name: Needed, ask: Ask): Promise<Partial<Fields> | undefined> {
  let question: string = NEEDED[name];
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const answer = (await ask(`${question}: `))?.trim();
    if (answer === undefined) return undefined;
    if (name === 'about') return { about: answer.split(',') };
    if (answer === '') continue;
    try {
      return { [name]: readGiven({ [name]: answer })[name] };
    } catch (error) {
      if (!(error instanceof AddError)) throw error;
      question = `That ${error.what.replace(/^--\w+ /, '')}. ${NEEDED[name]}`;
    }
  }
  return undefined;
}

/** A date that the page does not state is our inference, and says how it was made. */
async function askHow(ask: Ask): Promise<Partial<Fields>> {
  const how = (await ask('How is that known? (empty if the page itself states it): '))?.trim();
  if (how === undefined || how === '') return { isStated: true };
  return { derivation: how, isStated: false };
}
