import { writeWhen } from '../../dates/partial.js';
import {
  type Context,
  compose,
  concernTerms,
  type Draft,
  forceRecord,
  namedConcerns,
} from '../context.js';
import { has } from '../understand/question.js';
import { unexplained } from '../understand/unexplained.js';
import { countWord, sentence } from '../wording.js';

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
  const names = concernTerms(namedConcerns(context));
  const rest = unexplained(question, EXPLAINED).filter(
    (token) => !names.has(token.term) && token.word !== 'hang',
  );
  if (rest.length > 1) return undefined;
  const concern = (forceRecord(context)?.concerns ?? []).find(
    (one) => one.recommendations !== undefined,
  );
  if (concern?.recommendations === undefined) return undefined;
  const { total, closed, named, asOf, evidence, caveat } = concern.recommendations;
  const composer = compose(context);
  const cites = composer.evidence(evidence);
  const left = total - closed;
  const closedPart = `${countWord(closed)} ${closed === 1 ? 'was' : 'were'} closed`;
  composer.statement(
    `The cause of concern about ${concern.title} had ${countWord(total)} recommendations; ${closedPart} ${writeWhen(asOf)}, so ${countWord(left)} ${left === 1 ? 'was' : 'were'} left (our subtraction).`,
    cites,
  );
  const asksWhich =
    /\b(?:which|what|name|list)\b/i.test(question.text) && !/\bhow many\b/i.test(question.text);
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
