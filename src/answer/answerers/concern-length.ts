import { daysBetween } from '../../dates/day.js';
import { sortedEvents } from '../../record/as-of.js';
import { lastPossible, recordInterval } from '../../record/dates.js';
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
  type ClaimedLength,
  COMPARED,
  claimedIn,
  holds,
  LENGTH,
  type Told,
} from '../understand/length.js';
import { has, type Question } from '../understand/question.js';
import { OF_A_MOVE, unexplained } from '../understand/unexplained.js';
import { inMonths, joinList, moveWhen, sentence, stayLength } from '../wording.js';
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
  return (
    length &&
    has(question, 'open', 'closed') &&
    !AGO.test(question.text) &&
    !ALLOWED.test(question.text)
  );
}

const CLAIMED = new RegExp(
  String.raw`\b(?:for |in |after |lasted? |take |took |taken )?(?:just |only )?(${COMPARED})?\s*${LENGTH}\b`,
  'i',
);

/** How long a question says that it was open. */
function claimOf({ text }: Question): ClaimedLength | undefined {
  return claimedIn(text, CLAIMED);
}

const COUNTS_TIME = /\bhow many (?:\w+ )?(?:days|weeks|months|years)\b/i;
/** How long it will take, or may, is no length that is known. */
const ALLOWED =
  /\b(?:will|would|should|must|shall|(?:have|has|had) (?:got )?(?:to|left)|given?|gave|gives|allow\w*|deadline|target|supposed|expected)\b/i;
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
  const { question } = context;
  const composer = compose(context);
  const groups = ofSameDays(spans);
  const result = verdictOf(question, groups);
  const cites: number[] = [];
  groups.forEach((same, at) => {
    const own = same
      .slice(0, 1)
      .flatMap(({ from, to }) => [
        ...composer.evidence(from.evidence, 1),
        ...composer.evidence((to ?? from).evidence, 1),
      ]);
    const text = lengthOf(force, same);
    if (at > 0 || result === undefined) composer.statement(text, own);
    else composer.verdict(result === 'longer' ? 'yes' : result, `${LEADS[result]}. ${text}`, own);
    cites.push(...own);
  });
  composer.quotes(cites, 2);
  return {
    outcome: 'answered',
    kind: 'how-long',
    composer,
    forces: [force.id],
    focus: spans.map(({ concern }) => concern.id),
  };
}

/** Causes that were made public and closed on the same days together, in order. */
function ofSameDays(spans: readonly Span[]): Span[][] {
  const groups = new Map<string, Span[]>();
  for (const span of spans) {
    const key = `${moveWhen(span.from.date)}|${span.to === undefined ? '' : moveWhen(span.to.date)}`;
    groups.set(key, [...(groups.get(key) ?? []), span]);
  }
  return [...groups.values()];
}

const LEADS: Readonly<Record<Told, string>> = {
  yes: 'Yes',
  longer: 'Yes, and longer',
  no: 'No',
  unclear: 'Not known for certain',
};

const ANY = /\b(?:any|an?|some|one)\b(?= (?:\w+ ){0,2}?(?:causes?|concerns?|of))/i;

/** Whether all of them were open as long as is claimed, or any, as the question has it; undefined where nothing is claimed. */
function verdictOf(question: Question, groups: readonly (readonly Span[])[]): Told | undefined {
  const claim = question.form.ask === 'yes-no' ? claimOf(question) : undefined;
  if (claim === undefined) return undefined;
  const results = groups.flatMap(([span]) =>
    span === undefined ? [] : [wasOpen(question, claim, span)],
  );
  const [first] = results;
  if (results.every((one) => one === first)) return first;
  const decides = ANY.test(question.text) ? (['yes', 'longer'] as const) : (['no'] as const);
  return (
    decides.find((one) => results.includes(one)) ??
    (results.includes('unclear') ? 'unclear' : first)
  );
}

/** Whether a cause was open so long; of one that is not known to be closed only what it surely was by its newest source. */
function wasOpen(question: Question, claim: ClaimedLength, { concern, from, to }: Span): Told {
  const start = recordInterval(from.date);
  if (to !== undefined) {
    const end = recordInterval(to.date);
    return holds(
      claim,
      daysBetween(start.latest, end.earliest),
      daysBetween(start.earliest, end.latest),
    );
  }
  const last = sortedEvents(concern).at(-1);
  const seen = daysBetween(
    start.latest,
    last === undefined ? start.latest : lastPossible(last.date),
  );
  const open = holds(claim, seen, Number.POSITIVE_INFINITY);
  // "Was it closed within a year": a yes needs a closing.
  if (has(question, 'closed'))
    return claim.bound !== 'more' && seen > claim.days ? 'no' : 'unclear';
  return open;
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
  const about = inMonths(first.from.date, first.to.date);
  return `${sentence(stayLength(first.from.date, first.to.date))}${about}: the ${subject} ${many ? 'were' : 'was'} ${begun} and closed ${moveWhen(first.to.date)}.`;
}

const VERBS = { announced: 'made public', raised: 'raised' } as const;
