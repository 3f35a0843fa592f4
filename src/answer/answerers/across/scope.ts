import type { Force } from '../../../record/schema.js';
import type { Context } from '../../context.js';
import { territorialForces, withoutForces } from './words.js';

/** The forces that a question is limited to, with the word for them; no word: all of them. */
export interface Scope {
  readonly word: string;
  readonly holds: (force: Force) => boolean;
}

const EVERY: Scope = { word: '', holds: () => true };
const WELSH: Scope = { word: 'Welsh', holds: ({ nation }) => nation === 'Wales' };
const ENGLISH: Scope = { word: 'English', holds: ({ nation }) => nation === 'England' };
const METROPOLITAN: Scope = {
  word: 'metropolitan',
  holds: ({ metropolitan }) => metropolitan === true,
};

type Region = NonNullable<Force['region']>;

/** A part of England by its names, of a text without the names of forces. */
function part(word: string, names: string, ...regions: readonly Region[]) {
  return {
    names: new RegExp(String.raw`(?<!\b(?:went|go|gone|going|headed) )\b(?:${names})\b`, 'i'),
    scope: {
      word,
      holds: ({ region }: Force) => region !== undefined && regions.includes(region),
    },
  };
}

const PARTS = [
  part('North East', 'north[- ]?east(?:ern)?', 'North East'),
  part('North West', 'north[- ]?west(?:ern)?', 'North West'),
  part('South East', 'south[- ]?east(?:ern)?', 'South East'),
  part('South West', 'south[- ]?west(?:ern)?|west country', 'South West'),
  part('East Midlands', 'east midlands?', 'East Midlands'),
  part('West Midlands region', 'west midlands region(?:al)?', 'West Midlands'),
  part('Midlands', String.raw`(?<!\b(?:east|west) )midlands?`, 'East Midlands', 'West Midlands'),
  part('East of England', 'east(?:ern)? england|east of england|east anglian?', 'East of England'),
  part(
    'Yorkshire and Humber',
    String.raw`(?<!\b(?:north|south|west) )yorkshire`,
    'Yorkshire and the Humber',
  ),
  part('northern', 'north(?:ern)?', 'North East', 'North West', 'Yorkshire and the Humber'),
  part('southern', 'south(?:ern)?', 'South East', 'South West', 'London'),
] as const;

/**
 * The scope of a question; "England and Wales" is everywhere.
 * @param text The question without the names of forces: "North Yorkshire" is no part of England here.
 */
export function scopeOf(text: string): Scope {
  const region = PARTS.find(({ names }) => names.test(text));
  if (region !== undefined) return region.scope;
  const wales = /\b(?:welsh|wales)\b/i.test(text);
  const england = /\b(?:english|england)\b/i.test(text);
  if (wales !== england) return wales ? WELSH : ENGLISH;
  return /\b(?:metropolitan|big[- ]city|large[- ]city|urban|city)\s+(?:police\s+)?(?:forces?|areas?)\b/i.test(
    text,
  )
    ? METROPOLITAN
    : EVERY;
}

/** `northern `, where the question is limited so: what is said of them holds of no others. */
export function scopeWord({ question }: Context): string {
  const { word } = scopeOf(withoutForces(question));
  return word === '' ? '' : `${word} `;
}

/** The territorial forces of a scope. */
export function scopeForces(context: Context, scope: Scope): Force[] {
  return territorialForces(context).filter(scope.holds);
}
