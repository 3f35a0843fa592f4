import type { Force } from '../../../record/schema.js';
import type { Context } from '../../context.js';
import { territorialForces } from './words.js';

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

const AMONG = String.raw`(?:(?:police )?(?:forces?|constabular(?:y|ies)|departments?)\b)`;

/** A part of England by its names: before "forces", or as the place where they are. */
function part(word: string, names: string, ...regions: readonly Region[]) {
  return {
    names: new RegExp(
      String.raw`\b(?:${names})\s+${AMONG}|\b(?:forces?|constabular(?:y|ies)|anyone|anybody|who|which)\b.*?\b(?:in|from|of|across|around) (?:the )?(?:${names})(?: (?:of england|region|area))?(?=\W*$|\s+(?:has|have|had|was|were|is|are|in|into|under|entered|left|went|came|ever|since|been|put|moved|got|that|who)\b)`,
      'i',
    ),
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
  part('Midlands', '(?<!\b(?:east|west) )midlands?', 'East Midlands', 'West Midlands'),
  part('East of England', 'east(?:ern)? england|east of england|east anglian?', 'East of England'),
  part('Yorkshire and Humber', '(?<!\b(?:north|south|west) )yorkshire', 'Yorkshire and the Humber'),
  part('northern', 'north(?:ern)?', 'North East', 'North West', 'Yorkshire and the Humber'),
  part('southern', 'south(?:ern)?', 'South East', 'South West', 'London'),
] as const;

/** The scope of a question; "England and Wales" is everywhere. */
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

/** The territorial forces of a scope. */
export function scopeForces(context: Context, scope: Scope): Force[] {
  return territorialForces(context).filter(scope.holds);
}
