import { concernOn, staysOf } from '../../../record/as-of.js';
import { lastPossible } from '../../../record/dates.js';
import type { Concern, Force } from '../../../record/schema.js';
import type { Composer } from '../../composer.js';
import { type Context, compose, type Draft } from '../../context.js';
import { has } from '../../understand/question.js';
import { OF_A_MOVE, unexplained } from '../../understand/unexplained.js';
import { countWord, joinList, moveWhen } from '../../wording.js';
import { openAt } from '../concern-state.js';
import { citeRaised } from './concern-counts.js';
import { finish } from './held.js';
import { canonicalTerms, isOnAll, telling } from './reasons.js';
import { asksYesNo } from './words.js';

/** A force with its causes of concern, in the record's order. */
interface Row {
  readonly force: Force;
  readonly concerns: readonly Concern[];
}

const EXPLAINED = [
  ...OF_A_MOVE,
  'concern',
  'number',
  'list',
  'compare',
  'other',
  'open',
  'closed',
  'still',
  'ever',
  'days',
  'why',
] as const;

/** What no list of causes tells. */
const NO_LIST: ReadonlySet<string> = new Set(['who', 'why', 'when', 'how-long', 'where']);

const SETTLED =
  /\b(?:solv\w+|resolv\w+|fix\w*|settl\w+|sort\w*|mend\w*|address\w*|tackl\w+|cured?)\b/i;

/** Words that set the forces side by side. */
const BESIDE =
  /^(?:both|shar\w+|common|same|more|fewer|less|most|least|identical|overlap\w*|alike)$/;
const SHARED = /\b(?:shar\w+|in common|same|both have|overlap\w*|identical|alike)\b/i;
const MORE =
  /\b(more|fewer|less|most|fewest|least)\s+(?:\w+\s+){0,2}?(?:causes?|concerns?|problems?|failings?)\b/i;
const LEAVES =
  /\b(?:left|leav(?:e|es|ing)|exit\w*|c[ao]me out|g[eo]t out|remov\w+|releas\w+|return\w+)\b/i;
const NAMES_CAUSES =
  /\b(?:concerns?|problems?|failings?|issues?|weaknesses|shortcomings)\b|\bcauses\b.*\b(?:clos\w+|open)\b/i;
const ALL_CLOSED =
  /\b(?:all|every\w*|each|no|none|nothing|without)\b.*\b(?:clos\w+|fix\w*|resolv\w*|clear\w*|signed off|open|outstanding)\b|\b(?:clos\w+|fix\w*|resolv\w*)\b.*\b(?:all|every\w*)\b/i;

/** Two or more named forces and their causes of concern: shared, more or fewer, open at the exit, on a subject, or listed. */
export function pairConcerns(context: Context, forces: readonly Force[]): Draft | undefined {
  const { question, knowledge } = context;
  if (!NAMES_CAUSES.test(question.text) || question.people.length > 0) return undefined;
  if (has(question, 'recommendation', 'speech', 'inspection', 'decide')) return undefined;
  if (
    question.dates.some(({ asksNow, anchor }) => !asksNow && anchor === undefined) ||
    NO_LIST.has(question.form.ask)
  )
    return undefined;
  const rows = forces.map((force) => ({
    force,
    concerns: knowledge.record.forceRecords.get(force.id)?.concerns ?? [],
  }));
  if (rows.every(({ concerns }) => concerns.length === 0)) return undefined;
  const rest = unexplained(question, EXPLAINED).filter(
    ({ word }) => !BESIDE.test(word) && !SETTLED.test(word),
  );
  const ofState = has(question, 'open', 'closed', 'still') || SETTLED.test(question.text);
  const topic = telling(rest);
  if (rest.length > 0 && topic.length === 0) return undefined;
  const composer = compose(context);
  const { text } = question;
  if (topic.length > 0) {
    if (ofState || !onSubject(context, composer, rows, topic)) return undefined;
  } else if (LEAVES.test(text)) atExit(context, composer, rows);
  // What is open or closed now no list of them tells.
  else if (ofState) return undefined;
  else if (MORE.test(text)) byNumber(context, composer, rows);
  else if (SHARED.test(text)) inCommon(composer, rows);
  else {
    composer.statement('Their causes of concern, by what the sources tell:', []);
    list(composer, rows);
  }
  return finish(context, composer, forces);
}

function list(composer: Composer, rows: readonly Row[]): void {
  for (const { force, concerns } of rows)
    composer.item(
      concerns.length === 0
        ? `${force.name}: none recorded here`
        : `${force.name}: ${countWord(concerns.length)} (${joinList(concerns.map(({ title }) => title))})`,
      citeRaised(composer, concerns),
    );
}

/** Which had more of them, or fewer; yes or no where that is asked of the first. */
function byNumber(context: Context, composer: Composer, rows: readonly Row[]): void {
  const [a, b] = rows;
  const unknown = rows.find(({ concerns }) => concerns.length === 0);
  if (a === undefined || b === undefined) return;
  if (unknown !== undefined) {
    composer.statement(`No cause of concern of ${unknown.force.name} is recorded here.`, []);
    list(composer, rows);
    return;
  }
  const most = [...rows].sort((x, y) => y.concerns.length - x.concerns.length);
  const [top, next] = [most[0] ?? a, most[1] ?? b];
  const cites = rows.flatMap(({ concerns }) => citeRaised(composer, concerns));
  const same = top.concerns.length === next.concerns.length;
  const told = same
    ? `${top.force.name} and ${next.force.name} had as many causes of concern, by what the sources tell: ${countWord(top.concerns.length)} each.`
    : `${top.force.name} had more causes of concern than ${next.force.name}, by what the sources tell: ${countWord(top.concerns.length)} and ${countWord(next.concerns.length)}.`;
  if (!asksYesNo(context.question)) composer.statement(told, cites);
  else {
    const few = /^(?:fewer|less|fewest|least)$/i.test(MORE.exec(context.question.text)?.[1] ?? '');
    const yes = !same && (top === a) !== few;
    composer.verdict(yes ? 'yes' : 'no', `${yes ? 'Yes' : 'No'}. ${told}`, cites);
  }
  list(composer, rows);
}

/** Subjects that causes of concern of all of them share, by their titles here. */
function inCommon(composer: Composer, rows: readonly Row[]): void {
  const [first, ...others] = rows;
  if (first === undefined) return;
  const pairs = first.concerns.flatMap((concern) => {
    const own = canonicalTerms(concern.title);
    const alike = others.map(({ concerns }) =>
      concerns.find(({ title }) => [...canonicalTerms(title)].some((term) => own.has(term))),
    );
    return alike.includes(undefined)
      ? []
      : [[concern.title, ...alike.map((one) => one?.title ?? '')]];
  });
  const names = joinList(rows.map(({ force }) => force.name));
  const cites = rows.flatMap(({ concerns }) => citeRaised(composer, concerns));
  composer.statement(
    pairs.length === 0
      ? `By their short titles here ${names} share no cause of concern:`
      : `By their short titles here ${names} share ${pairs.length === 1 ? 'a cause' : 'causes'} of concern about ${joinList(pairs.map((titles) => [...new Set(titles)].join(' / ')))}:`,
    cites,
  );
  list(composer, rows);
}

/** Which of them had a cause of concern on a subject; false where none is known to have had. */
function onSubject(
  context: Context,
  composer: Composer,
  rows: readonly Row[],
  topic: readonly string[],
): boolean {
  const found = rows.map(({ force, concerns }) => ({
    force,
    concerns: concerns.filter((concern) => isOnAll(concern, topic)),
  }));
  const having = found.filter(({ concerns }) => concerns.length > 0);
  if (having.length === 0) return false;
  const lacking = found.filter(({ concerns }) => concerns.length === 0);
  const cites = having.flatMap(({ concerns }) => citeRaised(composer, concerns));
  const had = `${joinList(having.map(({ force }) => force.name))} had a cause of concern about that`;
  const lacks =
    lacking.length === 0
      ? ''
      : `; none that is named so is recorded of ${joinList(lacking.map(({ force }) => force.name))}`;
  if (!asksYesNo(context.question)) composer.statement(`${had}${lacks}:`, cites);
  else {
    const either = /\b(?:either|any|or)\b/i.test(context.question.text);
    const yes = lacking.length === 0 || either;
    // By a short title alone it cannot be told what a cause was not about.
    composer.verdict(
      yes ? 'yes' : 'unclear',
      `${yes ? 'Yes' : 'Not of all, as far as the sources name them'}: ${had}${lacks}:`,
      cites,
    );
  }
  list(
    composer,
    found.filter(({ concerns }) => concerns.length > 0),
  );
  return true;
}

/** What is known to have been open, or closed, when each left Engage. */
function atExit(context: Context, composer: Composer, rows: readonly Row[]): void {
  const states = rows.map(({ force, concerns }) => {
    const stay = staysOf(context.knowledge.record, force.id).findLast(({ to }) => to !== undefined);
    if (stay?.to === undefined)
      return { state: 'there', text: `${force.name}: no exit was found`, cites: [] };
    const day = lastPossible(stay.to.date);
    const open = openAt(concerns, day);
    const closed = concerns.filter((one) => concernOn(one, day).state === 'closed');
    const cites = [
      ...composer.source(stay.to.evidence),
      ...open.flatMap(({ events }) => composer.source(events.at(-1)?.evidence ?? [])),
    ];
    const left = `${force.name} left ${moveWhen(stay.to.date)}`;
    if (open.length > 0)
      return {
        state: 'open',
        text: `${left}, with ${countWord(open.length)} still open: ${joinList(open.map(({ title }) => title))}`,
        cites,
      };
    return concerns.length > 0 && closed.length === concerns.length
      ? { state: 'closed', text: `${left}, all its causes of concern closed`, cites }
      : {
          state: 'unknown',
          text: `${left}; which causes were open then the sources do not say`,
          cites,
        };
  });
  const asksClosed = ALL_CLOSED.test(context.question.text);
  const known = (state: string) => states.filter((one) => one.state === state);
  const cites = states.flatMap((one) => one.cites);
  if (!asksYesNo(context.question) || !asksClosed)
    composer.statement('As far as the sources tell:', cites);
  else if (known('open').length > 0)
    composer.verdict('no', 'No, not all of them, as far as the sources tell:', cites);
  else if (known('closed').length === states.length) composer.verdict('yes', 'Yes:', cites);
  else composer.verdict('unclear', 'Not known: the sources do not say for all of them.', cites);
  for (const { text, cites: own } of states) composer.item(text, own);
}
