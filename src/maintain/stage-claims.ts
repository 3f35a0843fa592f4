import { buildForceFinder, type ForceFinder } from '../answer/understand/forces.js';
import type { Article } from '../corpus/article.js';
import { addDays, type Day } from '../dates/day.js';
import { publishedDay, staysOf } from '../record/as-of.js';
import { recordInterval } from '../record/dates.js';
import type { StatusRecord } from '../record/record.js';

/** A stage that a sentence states of a force, as of its article's day. */
export interface StageClaim {
  /** The force's id. */
  readonly force: string;
  readonly stage: 'Engage' | 'Scan';
}

/** Days between a move and its report, or between two accounts of its date. */
const NEAR = 3;

const ENGAGE =
  'special measures|engage\\b|(?:an? )?enhanced (?:(?:level|phase|stage) of )?monitoring|enhanced scrutiny';
const SCAN =
  'scan\\b|(?:a )?routine (?:(?:level|phase|stage) of )?monitoring|(?:a )?default (?:level|phase|stage)';
const BEFORE_NAME =
  "(?:(?:the|its|their|our|so-called|HMICFRS[’']?s?|inspectorate[’']s)\\s+|[“\"‘'])*";
const SOON = '(?:\\s+(?:still|currently|now|already|also|again|back|once (?:more|again)))*';
/** "is still in special measures", "remains under enhanced monitoring", "isn't in Engage". */
const CLAIM = new RegExp(
  `\\b(?:is|remains|stays|continues to be|has been(?=.*\\bsince\\b))(?<not>n[’']t|\\s+(?:not|no longer|out of))?${SOON}(?:\\s+(?:in|under|within|subject to|at|on))?\\s+${BEFORE_NAME}(?:(?<engage>${ENGAGE})|(?<scan>${SCAN}))`,
  'i',
);
/** What stands before makes it no statement of this force's stage: a condition, a question, forces in general. */
const NO_STATEMENT =
  /\b(?:if|whether|when|once|unless|until|before|should|could|would|may|might|a force|forces|which force|any force|denie[sd]|not true)\b/i;

/** Finds stages that a text states, by the names of the record's forces. */
export function stageClaims(
  record: StatusRecord,
): (text: string, article: Article) => StageClaim[] {
  const find = buildForceFinder(record.forces.values());
  return (text, article) => {
    const match = CLAIM.exec(text);
    const before = text.slice(0, match?.index);
    if (match === null || text.trimEnd().endsWith('?') || NO_STATEMENT.test(before)) return [];
    const force = subjectOf(before, article, find);
    if (force === undefined) return [];
    const isEngage =
      (match.groups?.['engage'] === undefined) !== (match.groups?.['not'] === undefined);
    return [{ force, stage: isEngage ? 'Engage' : 'Scan' }];
  };
}

/** The force named last before the verb; where none is, the one that the article is about. */
function subjectOf(before: string, { about }: Article, find: ForceFinder): string | undefined {
  const named = find(before).at(-1)?.force.id;
  return named ?? (about.length === 1 ? about[0] : undefined);
}

/** Whether the record has the force in another stage when the article appeared; false where it knows of no stay. */
export function contradicts(
  record: StatusRecord,
  { force, stage }: StageClaim,
  article: Article,
): boolean {
  const day = publishedDay(article);
  const stays = staysOf(record, force).map(({ from, to }) => ({
    from: recordInterval(from.date),
    to: to === undefined ? undefined : recordInterval(to.date),
  }));
  if (stays.length === 0 || (record.coverageFrom ?? day) > day) return false;
  const surely = stays.some(({ from, to }) =>
    isWithin(day, addDays(from.latest, NEAR), to && addDays(to.earliest, -NEAR)),
  );
  const perhaps = stays.some(({ from, to }) =>
    isWithin(day, addDays(from.earliest, -NEAR), to && addDays(to.latest, NEAR)),
  );
  return stage === 'Engage' ? !perhaps : surely;
}

/** A stay without an end goes on. */
function isWithin(day: Day, from: Day, to: Day | undefined): boolean {
  return from <= day && (to === undefined || day <= to);
}
