import type { Force } from '../../../record/schema.js';
import type { Composer } from '../../composer.js';
import { type Context, compose, type Draft } from '../../context.js';
import { has } from '../../understand/question.js';
import { OF_A_MOVE, unexplained } from '../../understand/unexplained.js';
import { countWord, joinList } from '../../wording.js';
import { citeRaised } from './concern-counts.js';
import { finish } from './held.js';
import { type ForceConcerns, tellAtExit } from './pair-exits.js';
import { canonicalTerms, isOnAll, telling } from './reasons.js';
import { asksYesNo } from './words.js';

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

/** Put right, in whatever words: the state of a cause, not its subject. */
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
  } else if (LEAVES.test(text)) tellAtExit(context, composer, rows);
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

function list(composer: Composer, rows: readonly ForceConcerns[]): void {
  for (const { force, concerns } of rows)
    composer.item(
      concerns.length === 0
        ? `${force.name}: none recorded here`
        : `${force.name}: ${countWord(concerns.length)} (${joinList(concerns.map(({ title }) => title))})`,
      citeRaised(composer, concerns),
    );
}

/** Which had more of them, or fewer; yes or no where that is asked of the first. */
function byNumber(context: Context, composer: Composer, rows: readonly ForceConcerns[]): void {
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
function inCommon(composer: Composer, rows: readonly ForceConcerns[]): void {
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
  rows: readonly ForceConcerns[],
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
