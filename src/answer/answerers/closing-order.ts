import { stageOn, staysOf } from '../../record/as-of.js';
import { lastPossible, recordInterval } from '../../record/dates.js';
import type { Concern, Force, Stay } from '../../record/schema.js';
import {
  type Context,
  compose,
  concernTerms,
  type Draft,
  forceRecord,
  namedConcerns,
  tolerates,
} from '../context.js';
import { has } from '../understand/question.js';
import { OF_A_MOVE, unexplained } from '../understand/unexplained.js';
import { countWord, joinList, moveWhen, sentence, staySpan } from '../wording.js';
import { directionOf } from './across/aim.js';
import { aboutConcerns } from './concern-draft.js';

/** A cause of concern with the event that closed it. */
interface Closing {
  readonly concern: Concern;
  readonly event: Concern['events'][number];
}

const EXPLAINED = [
  ...OF_A_MOVE,
  'concern',
  'closed',
  'still',
  'open',
  'number',
  'list',
  'other',
  'days',
  'report',
  'ever',
  'compare',
] as const;

/** Other forces are asked about, or how it goes for any. */
const OF_ANY_FORCE =
  /\b(?:an?|any|every|each|no|other|another|which) (?:\w+ )?(?:force|constabulary)\b|\bforces\b/i;

/** That one thing brought about the other, at once. */
const BROUGHT_ABOUT =
  /^(?:itself|alone|bring|brings|brought|straight|straightaway|immediately|directly|automatically|themselves|own|enough|mean|meant|result|trigger|triggered|caused?)$/;

/** What ties a move and a closing, or two closings. */
const TIE = /\b(before|after|when|once|as(?! (?:at|of|on)\b)|by the time)\b/i;
const SAME = /\bsame (?:day|date|time)\b|\bat once\b|\btogether\b/i;

/** Whether causes of concern were closed before a force left Engage, while it was there, or all on one day. */
export function answerClosingOrder(context: Context): Draft | undefined {
  const { question, force, knowledge } = context;
  if (force === undefined || question.form.ask !== 'yes-no') return undefined;
  if (question.people.length > 0 && !has(question, 'engage')) return undefined;
  const named = namedConcerns(context);
  if (!context.named && OF_ANY_FORCE.test(question.text)) return undefined;
  if (
    !CLOSING.test(question.text) ||
    (!has(question, 'concern') && named.length === 0 && !ENDED_BY.test(question.text))
  )
    return undefined;
  const names = concernTerms(named);
  if (
    !tolerates(
      context,
      unexplained(question, EXPLAINED).filter(
        ({ term, word }) => !names.has(term) && !BROUGHT_ABOUT.test(word),
      ),
    )
  )
    return undefined;
  const concerns = forceRecord(context)?.concerns ?? [];
  const chosen = named.length > 0 ? named : concerns;
  const closings = chosen.flatMap((concern) =>
    concern.events.filter(({ type }) => type === 'closed').map((event) => ({ concern, event })),
  );
  const stay = staysOf(knowledge.record, force.id).at(-1);
  if (closings.length === 0 || stay === undefined) return undefined;
  const open = chosen.filter((one) => closings.every(({ concern }) => concern !== one));
  const tie = TIE.exec(question.text);
  const ofEngage = has(question, 'engage', 'exit');
  if (SAME.test(question.text) && !ofEngage) return sameDay(context, force, closings);
  if (ofEngage && ENDED_BY.test(question.text))
    return againstExit(context, { force, stay, closings, open, tie: 'with', closingFirst: true });
  if (tie === null) return undefined;
  if (named.length > 1 && !ofEngage) return sameDay(context, force, closings);
  if (!ofEngage) return undefined;
  const [before, behind] = [question.text.slice(0, tie.index), question.text.slice(tie.index)];
  const closingFirst = CLOSING.test(before);
  const clause = closingFirst ? behind : before;
  if (directionOf(clause) !== 'out')
    return closingFirst ? undefined : thereThen(context, force, stay, closings);
  return againstExit(context, {
    force,
    stay,
    closings,
    open,
    tie: (tie[1] ?? '').toLowerCase(),
    closingFirst,
  });
}

/** "Did closing three of them end special measures". */
const ENDED_BY =
  /\b(?:closing|closures?)\b.*\b(?:end(?:ed|s)?|mean[st]?|finish(?:ed)?|lift(?:ed)?|get|got|take|took|bring|brought|caused?|led|trigger(?:ed)?)\b.*\b(?:engage|special measures|enhanced)/i;

/** A closing is named. */
const CLOSING = /\bclos(?:e[ds]?|ing|ures?)\b|\bsigned off\b/i;

function what(closings: readonly Closing[]): string {
  if (closings.length <= 2)
    return `the ${closings.length === 1 ? 'cause' : 'causes'} of concern about ${joinList(closings.map(({ concern }) => concern.title))} ${closings.length === 1 ? 'was' : 'were'}`;
  return `${countWord(closings.length)} causes of concern were`;
}

function days(closings: readonly Closing[]): string[] {
  return [...new Set(closings.map(({ event }) => moveWhen(event.date)))];
}

/** Whether the closings are of one day. */
function sameDay(context: Context, force: Force, closings: readonly Closing[]): Draft | undefined {
  if (closings.length < 2) return undefined;
  const composer = compose(context);
  const cites = closings.flatMap(({ event }) => composer.evidence(event.evidence, 1));
  const [day, ...more] = days(closings);
  const one = more.length === 0;
  const told = one
    ? `${sentence(what(closings))} closed ${day ?? ''}.`
    : closings
        .map(
          ({ concern, event }) => `${sentence(concern.title)} was closed ${moveWhen(event.date)}.`,
        )
        .join(' ');
  const asksOne = SAME.test(context.question.text);
  // Of two days either may be the first that is asked about: both are told.
  if (!one && !asksOne) composer.statement(told, cites);
  else
    composer.verdict(
      asksOne && one ? 'yes' : 'no',
      `${asksOne && one ? 'Yes' : 'No'}. ${told}`,
      cites,
    );
  composer.quotes(cites, 2);
  return answered(composer, force, closings);
}

/** Whether the force was in Engage when they were closed. */
function thereThen(
  context: Context,
  force: Force,
  stay: Stay,
  closings: readonly Closing[],
): Draft | undefined {
  const [first] = closings;
  if (first === undefined) return undefined;
  const { stage } = stageOn(context.knowledge, force.id, lastPossible(first.event.date));
  if (stage !== 'Engage' && stage !== 'Scan') return undefined;
  const composer = compose(context);
  const cites = [
    ...composer.evidence(stay.from.evidence, 1),
    ...composer.evidence(first.event.evidence, 1),
  ];
  const yes = stage === 'Engage';
  composer.verdict(
    yes ? 'yes' : 'no',
    `${yes ? 'Yes' : 'No'}. ${sentence(what(closings))} closed ${days(closings).join(' and ')}; ${force.name} was in Engage ${staySpan(stay)}.`,
    cites,
  );
  composer.quotes(cites, 2);
  return answered(composer, force, closings);
}

interface AgainstExit {
  readonly force: Force;
  readonly stay: Stay;
  readonly closings: readonly Closing[];
  readonly open: readonly Concern[];
  readonly tie: string;
  /** The closings stand before the tie: "were they closed before it left". */
  readonly closingFirst: boolean;
}

/** In what order they were closed and the force left Engage. */
function againstExit(context: Context, asked: AgainstExit): Draft | undefined {
  const { force, stay, closings, open, tie, closingFirst } = asked;
  if (stay.to === undefined) return undefined;
  const exit = recordInterval(stay.to.date);
  const closed = closings.map(({ event }) => recordInterval(event.date));
  const earlier = closed.every(({ latest }) => latest < exit.earliest);
  const later = closed.every(({ earliest }) => earliest > exit.latest);
  const composer = compose(context);
  const cites = [
    ...closings.slice(0, 1).flatMap(({ event }) => composer.evidence(event.evidence, 1)),
    ...composer.evidence(stay.to.evidence, 1),
  ];
  const left =
    open.length === 0 ? '' : ` Not closed by then: ${joinList(open.map(({ title }) => title))}.`;
  const text = `${sentence(what(closings))} closed ${days(closings).join(' and ')}; ${force.name} left Engage ${moveWhen(stay.to.date)}.${left}`;
  const first = closingFirst ? earlier : later;
  const second = closingFirst ? later : earlier;
  const orders = {
    before: first,
    'by the time': first,
    when: closingFirst && earlier,
    after: second,
    once: second,
  };
  const all = ALL.test(context.question.text) && closingFirst && open.length > 0;
  const so = !all && (Object.entries(orders).find(([word]) => word === tie)?.[1] ?? false);
  const partly =
    tie !== 'with' &&
    !all &&
    closingFirst &&
    open.length > 0 &&
    !NUMBERED.test(context.question.text);
  if (context.question.form.alternative || EITHER.test(context.question.text) || partly)
    composer.statement(text, cites);
  else composer.verdict(so ? 'yes' : 'no', `${so ? 'Yes' : 'No'}. ${text}`, cites);
  composer.quotes(cites, 2);
  return answered(composer, force, closings);
}

/** So many of them are asked about, not all. */
const NUMBERED = /\b(?:one|two|three|four|five|some|any)\b/i;
const ALL = /\b(?:all|every|each|everything)\b/i;
const EITHER = /\bbefore or after\b/i;

function answered(
  composer: ReturnType<typeof compose>,
  force: Force,
  closings: readonly Closing[],
): Draft {
  return aboutConcerns(
    composer,
    force,
    closings.map(({ concern }) => concern),
  );
}
