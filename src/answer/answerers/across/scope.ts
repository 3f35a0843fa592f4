import type { Force } from '../../../record/schema.js';
import type { Context } from '../../context.js';
import { territorialForces } from './words.js';

/** The forces that a question is limited to, with the word for them; no word: all of them. */
export interface Scope {
  readonly word: '' | 'Welsh' | 'English' | 'metropolitan';
  readonly holds: (force: Force) => boolean;
}

const EVERY: Scope = { word: '', holds: () => true };
const WELSH: Scope = { word: 'Welsh', holds: ({ nation }) => nation === 'Wales' };
const ENGLISH: Scope = { word: 'English', holds: ({ nation }) => nation === 'England' };
const METROPOLITAN: Scope = {
  word: 'metropolitan',
  holds: ({ metropolitan }) => metropolitan === true,
};

/** The scope of a question; "England and Wales" is everywhere. */
export function scopeOf(text: string): Scope {
  const wales = /\b(?:welsh|wales)\b/i.test(text);
  const england = /\b(?:english|england)\b/i.test(text);
  if (wales !== england) return wales ? WELSH : ENGLISH;
  return /\b(?:metropolitan|big[- ]city|large[- ]city|urban|city)\s+(?:police\s+)?(?:forces?|areas?)\b/i.test(
    text,
  )
    ? METROPOLITAN
    : EVERY;
}

/** The territorial forces of a scope. */
export function scopeForces(context: Context, scope: Scope): Force[] {
  return territorialForces(context).filter(scope.holds);
}
