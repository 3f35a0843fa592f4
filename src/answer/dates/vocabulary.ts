import { monthName, monthNumber } from '../../dates/day.js';
import { clauseEndsAt, markAt, type Scope, wordAt } from './tokens.js';

/** A set of the words in a text. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Words that take a number as the count of something, and so never a year or a day after it. */
const UNITS = words(`second seconds minute minutes hour hours day days week weeks month months times
  years per percent percentage pc pound pounds quid pence euros dollars million thousand hundred kg
  km mile miles metres am pm points`);
const COUNTED = words(`people persons officers police victims offences offenders crimes crime cases
  calls arrests charges complaints incidents members staff pcsos specials recruits reports
  recommendations causes concerns areas forces inspections inspectors children women men adults
  suspects searches stops homes households residents vehicles cars emails posts jobs roles recorded
  outstanding extra new more additional full`);
/** Words after which a number is an amount or a reference. */
const AMOUNTS =
  words(`least most over nearly almost under only another exactly approximately roughly
  some number numbers total no ref section sections paragraph para page chapter version figure cost
  nearer above below room badge`);
/** Words after which four digits are a year whatever follows. */
const YEAR_SIGNS = words(`in since before after during until till til throughout year early mid late
  circa pre fy calendar`);
/** Words after which four digits are a year unless they count something. */
const YEAR_HINTS = words('of by for from to through post between');
/** Words that follow a year but are not counted by one. */
const AFTER_YEAR =
  words(`a an the this that these those it its they their he she his her there we i you
  is was were are be been am did do does has had have can could would will should may might
  and or but nor if then than as so because while when what who whom whose why how which where
  in on at by for from to of with about after before since until till during under up into out off
  between against not still yet please also again only ever now v vs versus compared onwards onward
  report inspection letter review peel assessment decision announcement article statement plan survey
  visit status stage performance data figures stats statistics grade grades rating ratings results
  findings edition version campaign election elections budget legitimacy hmicfrs force wmp engage
  scan special`);
/** Words after which a bare "may", "march" or shortened month is a month. */
const MONTH_SIGNS = words(`in since by until till til last early mid late during before after from
  throughout of between end next`);
/** Words that show "may" to be the verb. */
const VERB_SIGNS = words('be have not well also also never only still has');
/** Words that follow "Sept 24" when it means the year. */
const YEAR_SIGNS_SHORT = words('in of during throughout early mid late');
/** Real words that are a slip or two away from a month. */
const NO_MONTHS = words('remember adjust angus augusta sober');

/** True when what follows a number shows that it counts or measures something. */
export function countsAt(scope: Scope, i: number): boolean {
  return UNITS.has(wordAt(scope, i)) || COUNTED.has(wordAt(scope, i));
}

/** True when the four digits at `i`, by their neighbours (`cued`: as a range's end), are a year. */
export function readsAsYear(scope: Scope, i: number, cued: boolean): boolean {
  const [before, after] = [leadOf(scope, i), wordAt(scope, i + 1)];
  if (UNITS.has(after)) return false;
  if (YEAR_SIGNS.has(before)) return true;
  if (before === 'than' && /^(?:earlier|later)$/.test(wordAt(scope, i - 2))) return true;
  if (before === 'than' || COUNTED.has(after) || AMOUNTS.has(before)) return false;
  return cued || YEAR_HINTS.has(before) || endsOrLinksAt(scope, i + 1);
}

/** True at the end, at punctuation, and at a word that is not counted by the number before it. */
export function endsOrLinksAt(scope: Scope, i: number): boolean {
  return clauseEndsAt(scope, i) || AFTER_YEAR.has(wordAt(scope, i));
}

/** True when the month before `i`, with two digits at `i`, means a year: "in Sept 24". */
export function readsAsShortYear(scope: Scope, monthAt: number, i: number): boolean {
  return YEAR_SIGNS_SHORT.has(leadOf(scope, monthAt)) && endsOrLinksAt(scope, i + 1);
}

/** True when a preposition of time leads to `i`: "in (the) ...", "since ...". */
export function isLed(scope: Scope, i: number): boolean {
  const lead = wordAt(scope, wordAt(scope, i - 1) === 'the' ? i - 2 : i - 1);
  return MONTH_SIGNS.has(lead) || /^(?:on|over|this|at)$/.test(lead);
}

/** The word before `i`, past a hyphen: "mid" in "mid-July". */
function leadOf(scope: Scope, i: number): string {
  return wordAt(scope, markAt(scope, i - 1) === '-' ? i - 2 : i - 1);
}

/** A word read as a month: in full, cut short, or misspelt. */
export interface MonthWord {
  readonly month: number;
  readonly spelling: 'full' | 'short' | 'guess';
}

const months = new WeakMap<Scope['tokens'][number], MonthWord | 'none'>();

/** The month that the word at `i` names, if any. A guess holds only next to a year or day number. */
export function monthAt(scope: Scope, i: number): MonthWord | undefined {
  const token = scope.tokens[i];
  if (token === undefined) return undefined;
  // Each way to write a date asks for each word.
  const known = months.get(token) ?? monthOf(wordAt(scope, i)) ?? 'none';
  months.set(token, known);
  return known === 'none' ? undefined : known;
}

function monthOf(word: string): MonthWord | undefined {
  const month = monthNumber(word);
  if (month !== undefined && monthName(month).length === word.length) {
    return { month, spelling: 'full' };
  }
  if (month !== undefined && (word.length === 3 || word === 'sept')) {
    return { month, spelling: 'short' };
  }
  if (word.length < 5 || word.length > 11 || NO_MONTHS.has(word)) return undefined;
  for (let guess = 1; guess <= 12; guess += 1) {
    const name = monthName(guess).toLowerCase();
    // Each letter more or less is a slip.
    if (name.length < 6 || Math.abs(word.length - name.length) > 2) continue;
    const slips = slipsBetween(word, name);
    // Two slips make "remember" a December: they must at least leave the first letter.
    if (slips <= 1 || (slips === 2 && name[0] === word[0])) {
      return { month: guess, spelling: 'guess' };
    }
  }
  return undefined;
}

/** True when the month name at `i`, with no number next to it, is one: not a verb, not a person. */
export function readsAsMonth(scope: Scope, i: number, { month, spelling }: MonthWord): boolean {
  if (spelling === 'guess' || VERB_SIGNS.has(wordAt(scope, i + 1))) return false;
  if (MONTH_SIGNS.has(leadOf(scope, i))) return true;
  if (spelling === 'short' || isVerb(month)) return false;
  const isName = month === 4 || month === 6 || month === 8;
  if (isName && /^(?:this|for|through|around|over|on)$/.test(leadOf(scope, i))) return true;
  return !isName || endsOrLinksAt(scope, i + 1);
}

/** True when "5 may" or "march 5", without a year, is a date: led to by a preposition, or alone. */
export function readsAsDayOf(scope: Scope, month: number, start: number, next: number): boolean {
  if (!isVerb(month)) return true;
  if (VERB_SIGNS.has(wordAt(scope, next))) return false;
  const lead = leadOf(scope, start);
  return MONTH_SIGNS.has(lead) || lead === 'on' || clauseEndsAt(scope, next);
}

/** March and May are verbs too. */
function isVerb(month: number): boolean {
  return month === 3 || month === 5;
}

/**
 * The Damerau-Levenshtein distance in its restricted form (optimal string alignment): letters
 * added, left out, replaced, or two neighbours swapped.
 */
function slipsBetween(a: string, b: string): number {
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (old[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (old[j - 1] ?? 0) + differs,
          isSwap ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [older, old] = [old, row];
  }
  return old[b.length] ?? 0;
}
