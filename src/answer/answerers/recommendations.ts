import { intervalOf, writeWhen } from '../../dates/partial.js';
import type { Concern } from '../../record/schema.js';
import {
  type Context,
  compose,
  concernTerms,
  type Draft,
  forceRecord,
  namedConcerns,
} from '../context.js';
import { periodOf } from '../period.js';
import { has } from '../understand/question.js';
import { unexplained } from '../understand/unexplained.js';
import { countWord, joinList, sentence } from '../wording.js';

type Recommendations = NonNullable<Concern['recommendations']>;

const EXPLAINED = [
  'recommendation',
  'concern',
  'open',
  'closed',
  'list',
  'number',
  'force',
  'inspectorate',
  'inspection',
  'still',
  'last',
  'other',
  'engage',
  'exit',
  'source',
  'first',
  'ask',
  'announce',
] as const;

/** Recommendations under a cause of concern: how many, how many closed, which. */
export function answerRecommendations(context: Context): Draft | undefined {
  const { question, force } = context;
  if (force === undefined || !has(question, 'recommendation') || question.people.length > 0)
    return undefined;
  if (['why', 'who', 'when', 'how-long'].includes(question.form.ask)) return undefined;
  // What holds of any cause of concern is told by what the words mean.
  if (!context.named && /\b(?:an?|any|every|each) cause of concern\b/i.test(question.text))
    return undefined;
  const asked = namedConcerns(context);
  const names = concernTerms(asked);
  // What inspectors recommend in general, or when it is due, is no count of those of one cause.
  if (!context.named && /^\W*(?:can|could|does|do|may)\b/i.test(question.text)) return undefined;
  if (/\bdeadline|\bdue\b|\bby when\b/i.test(question.text)) return undefined;
  const rest = unexplained(question, EXPLAINED).filter(
    (token) => !names.has(token.term) && !SAYS_NO_MORE.test(token.word),
  );
  if (rest.length > 1) return undefined;
  const concern = (forceRecord(context)?.concerns ?? []).find(
    (one) => one.recommendations !== undefined,
  );
  if (concern?.recommendations === undefined) return undefined;
  if (asked.length > 0 && !asked.includes(concern)) return ofAnother(context, asked);
  const { total, closed, named, asOf, evidence, caveat } = concern.recommendations;
  const composer = compose(context);
  const cites = composer.evidence(evidence);
  const left = total - closed;
  const closedPart = `${countWord(closed)} ${closed === 1 ? 'was' : 'were'} closed`;
  const told = `The cause of concern about ${concern.title} had ${countWord(total)} recommendations; ${closedPart} ${writeWhen(asOf)}, so ${countWord(left)} ${left === 1 ? 'was' : 'were'} left (our subtraction).`;
  const asksWhich =
    /\b(?:which|what|name|list|read me|word for word|verbatim|wording|exact)\b/i.test(
      question.text,
    ) && !/\bhow many\b/i.test(question.text);
  const quoted = evidence.flatMap((one) => context.knowledge.record.quotations.get(one) ?? []);
  if (asksWhich && named.length === 0 && ASKS_LEFT.test(question.text))
    return {
      outcome: 'not-covered',
      kind: 'recommendations',
      reason: `The sources do not say which. ${told}`,
      nearest: quoted.slice(0, 1),
      forces: [force.id],
    };
  if (claimsOtherwise(context, concern.recommendations))
    composer.verdict('no', `No. ${told}`, cites);
  else composer.statement(told, cites);
  if (named.length > 0) composer.statement(`${sentence(named.join(', '))}.`, cites);
  else if (asksWhich) {
    composer.statement('Which ones were closed no held source says rightly.', cites);
  }
  if (caveat !== undefined && asksWhich)
    composer.caveat(caveat, contradictoryList(context, composer));
  composer.quotes(
    composer.citations.map(({ n }) => n),
    asksWhich ? 5 : 2,
  );
  return {
    outcome: 'answered',
    kind: 'recommendations',
    composer,
    forces: [force.id],
    focus: [concern.recommendations.id],
  };
}

const SAYS_NO_MORE = /^(?:hang|read|words?|wording|verbatim|text|exact)$/i;

/** Those that are left, by what they say. */
const ASKS_LEFT =
  /(?:\bnot|n['’]?t) (?:yet |get |been |be )*(?:closed|met|done)\b|\b(?:open|outstanding|left(?! (?:engage|special|enhanced|it)\b)|remain\w*|still|unresolved|word for word|verbatim|wording|exact (?:words|text)|text of|read me)\b/i;

/** The recommendations of another cause than the one whose are known. */
function ofAnother({ force }: Context, named: readonly Concern[]): Draft {
  const titles = joinList(named.map(({ title }) => title));
  const reason = `The sources do not say what recommendations came with the cause of concern about ${titles}.`;
  const forces = force === undefined ? [] : [force.id];
  return { outcome: 'not-covered', kind: 'recommendations', reason, nearest: [], forces };
}

/** "Were all four closed in July": the number, the share or the time that a yes would confirm is another. */
function claimsOtherwise({ question }: Context, known: Recommendations): boolean {
  if (question.form.ask !== 'yes-no' || !has(question, 'closed')) return false;
  const all = /\b(?:all|every|each)\b/i.test(question.text) && !question.form.negated;
  const period = periodOf(question, undefined);
  const asOf = intervalOf(known.asOf);
  const another = period !== undefined && (asOf.latest < period.from || asOf.earliest > period.to);
  return (all && known.closed < known.total) || another;
}

/** The list that a source prints although it contradicts itself: shown as that source's. */
function contradictoryList(context: Context, composer: ReturnType<typeof compose>): number[] {
  return (forceRecord(context)?.concerns ?? [])
    .flatMap((one) => one.wordings)
    .filter((wording) => /contradict/i.test(wording.source))
    .map((wording) => context.knowledge.record.quotations.get(wording.evidence))
    .filter((quotation) => quotation !== undefined)
    .sort((a, b) => a.start - b.start)
    .map((quotation) => composer.quotation(quotation));
}
