import { daysBetween } from '../../dates/day.js';
import { sortedEvents } from '../../record/as-of.js';
import { exactDay, lastPossible, recordInterval } from '../../record/dates.js';
import type { Concern, Force } from '../../record/schema.js';
import { concernNamed } from '../concern-named.js';
import {
  type Context,
  compose,
  concernTerms,
  type Draft,
  forceRecord,
  namedConcerns,
} from '../context.js';
import {
  boundBy,
  type ClaimedLength,
  COMPARED,
  holds,
  LENGTH,
  readLength,
  type Told,
} from '../understand/length.js';
import { has, type Question } from '../understand/question.js';
import { OF_A_MOVE, unexplained } from '../understand/unexplained.js';
import { joinList, moveWhen, roughly, sentence, stayLength } from '../wording.js';
import { lastHeard } from './concern-state.js';

const EXPLAINED = [
  ...OF_A_MOVE,
  'concern',
  'closed',
  'open',
  'days',
  'number',
  'still',
  'list',
  'announce',
  'first',
  'last',
  'longest',
  'shortest',
  'compare',
  'other',
  'ask',
] as const;

type ConcernEvent = Concern['events'][number];

/** A cause of concern from when it was made public to when it was closed. */
interface Span {
  readonly concern: Concern;
  readonly from: ConcernEvent;
  readonly to: ConcernEvent | undefined;
}

/** How long causes of concern were open: the one that is named, or each. */
export function answerConcernLength(context: Context): Draft | undefined {
  const { question, force } = context;
  if (force === undefined || question.people.length > 0 || !asksLength(question)) return undefined;
  const named = namedConcerns(context);
  if (!has(question, 'concern') && named.length === 0) return undefined;
  if (has(question, 'engage', 'recommendation', 'speech', 'report', 'inspection')) return undefined;
  const names = concernTerms(named);
  const rest = unexplained(question, EXPLAINED).filter(
    ({ term, word }) => !names.has(term) && !TAKES.test(word),
  );
  const chosen = chosenOf(context, named, rest.length);
  if (chosen === undefined) return undefined;
  const spans = chosen.flatMap((concern) => spanOf(concern));
  return spans.length === 0 ? undefined : told(context, force, inOrder(question, spans));
}

/** Those that were closed first, but where the longest is asked for. */
function inOrder({ text }: Question, spans: readonly Span[]): readonly Span[] {
  const open = (one: Span) => (one.to === undefined ? 1 : 0);
  const sign = /\b(?:longest|slowest|most time|the most)\b/i.test(text) ? -1 : 1;
  return [...spans].sort((a, b) => sign * (open(a) - open(b)));
}

/** Words that ask for a length or compare it. */
const TAKES =
  /^(?:takes?|taking|taken|took|need|needed|open|quick\w*|slow\w*|fast\w*|soon|less|fewer|under|within|inside|exactly|precisely|nearly|almost|about|roughly|full|whole|entire|half|gap|interval|drag\w*)$/;

/** A length of time is asked for, or claimed, of being open or until it was closed. */
function asksLength(question: Question): boolean {
  const { ask } = question.form;
  const length =
    ask === 'how-long' ||
    (ask === 'yes-no' && claimOf(question) !== undefined) ||
    ask === 'how-fast' ||
    (ask === 'how-many' && COUNTS_TIME.test(question.text)) ||
    (ask === 'which' && has(question, 'longest', 'shortest'));
  return length && has(question, 'open', 'closed') && !AGO.test(question.text);
}

const CLAIMED = new RegExp(
  String.raw`\b(?:for |in |after |lasted? |take |took |taken )?(?:just |only )?(${COMPARED})?\s*${LENGTH}\b`,
  'i',
);

/** How long a question says that it was open. */
function claimOf({ text }: Question): ClaimedLength | undefined {
  const [claim, how = '', count, before, unit, behind] = CLAIMED.exec(text) ?? [];
  const length = readLength(count, before, unit, behind);
  return claim === undefined || length === undefined
    ? undefined
    : { ...length, bound: boundBy(how, claim) };
}

const COUNTS_TIME = /\bhow many (?:\w+ )?(?:days|weeks|months|years)\b/i;
/** From another day than that on which it was made public, or up to today. */
const AGO =
  /\b(?:ago|since|before|between|from|until|till|into|after (?!(?:just |only |over |about |more than |less than )?(?:an?|\w+) (?:days?|weeks?|months?|years?)\b))\b/i;

/** The causes that are meant; undefined where words are left that name none of them. */
function chosenOf(
  context: Context,
  named: readonly Concern[],
  unnamed: number,
): readonly Concern[] | undefined {
  if (unnamed === 0) return named.length > 0 ? named : (forceRecord(context)?.concerns ?? []);
  const meant = named.length > 0 ? undefined : concernNamed(context);
  return meant === undefined ? undefined : [meant];
}

/** From the day a cause was made public, else raised; nothing where neither is known. */
function spanOf(concern: Concern): Span[] {
  const of = (type: ConcernEvent['type']) => concern.events.find((event) => event.type === type);
  const from = of('announced') ?? of('raised');
  return from === undefined ? [] : [{ concern, from, to: of('closed') }];
}

function told(context: Context, force: Force, spans: readonly Span[]): Draft {
  const composer = compose(context);
  const days = new Set(spans.map(({ from, to }) => `${moveWhen(from.date)}|${closedWhen(to)}`));
  const cites: number[] = [];
  for (const day of days) {
    const same = spans.filter(({ from, to }) => `${moveWhen(from.date)}|${closedWhen(to)}` === day);
    const own = same
      .slice(0, 1)
      .flatMap(({ from, to }) => [
        ...composer.evidence(from.evidence, 1),
        ...composer.evidence((to ?? from).evidence, 1),
      ]);
    const result = verdictOf(context.question, same);
    const text = lengthOf(force, same);
    if (result === undefined) composer.statement(text, own);
    else composer.verdict(result === 'longer' ? 'yes' : result, `${LEADS[result]}. ${text}`, own);
    cites.push(...own);
  }
  composer.quotes(cites, 2);
  return {
    outcome: 'answered',
    kind: 'how-long',
    composer,
    forces: [force.id],
    focus: spans.map(({ concern }) => concern.id),
  };
}

const LEADS: Readonly<Record<Told, string>> = {
  yes: 'Yes',
  longer: 'Yes, and longer',
  no: 'No',
  unclear: 'Not known for certain',
};

/** Whether causes of the same days were open as long as is claimed; undefined where nothing is. */
function verdictOf(question: Question, [span]: readonly Span[]): Told | undefined {
  const claim = question.form.ask === 'yes-no' ? claimOf(question) : undefined;
  if (claim === undefined || span === undefined) return undefined;
  const start = recordInterval(span.from.date);
  if (span.to !== undefined) {
    const end = recordInterval(span.to.date);
    return holds(
      claim,
      daysBetween(start.latest, end.earliest),
      daysBetween(start.earliest, end.latest),
    );
  }
  const last = sortedEvents(span.concern).at(-1);
  const seen = last === undefined ? start.latest : lastPossible(last.date);
  // A cause that is not known to be closed may be open for any time.
  return has(question, 'closed')
    ? 'no'
    : holds(claim, daysBetween(start.latest, seen), Number.POSITIVE_INFINITY);
}

function closedWhen(to: ConcernEvent | undefined): string {
  return to === undefined ? '' : moveWhen(to.date);
}

/** How long causes of the same days were open. */
function lengthOf(force: Force, spans: readonly Span[]): string {
  const [first] = spans;
  if (first === undefined) return '';
  const many = spans.length > 1;
  const subject = `${many ? 'causes' : 'cause'} of concern about ${joinList(spans.map(({ concern }) => concern.title))} at ${force.name}`;
  const begun = `${VERBS[first.from.type === 'raised' ? 'raised' : 'announced']} ${moveWhen(first.from.date)}`;
  if (first.to === undefined)
    return `No closing of the ${subject} was found: ${many ? 'they were' : 'it was'} ${begun} and last known to be open ${lastHeard(first.concern)}.`;
  const [start, end] = [exactDay(first.from.date), exactDay(first.to.date)];
  const about =
    start === undefined || end === undefined || daysBetween(start, end) < ROUGH_FROM
      ? ''
      : ` (${roughly(start, end)})`;
  return `${sentence(stayLength(first.from.date, first.to.date))}${about}: the ${subject} ${many ? 'were' : 'was'} ${begun} and closed ${moveWhen(first.to.date)}.`;
}

const VERBS = { announced: 'made public', raised: 'raised' } as const;

/** From so many days on a length is told in months too. */
const ROUGH_FROM = 62;
