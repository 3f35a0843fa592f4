import type { Concern } from '../../record/schema.js';
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

const EXPLAINED = [
  'ask',
  'concern',
  'force',
  'inspectorate',
  'list',
  'still',
  'open',
  'other',
  'inspection',
  'last',
  'remain',
  'closed',
  'recommendation',
  'engage',
  'exit',
] as const;

/** What a force was told to do, to write or to hand in. */
const TOLD_TO =
  /\b(?:required|told|asked|ordered|instructed|made|supposed|expected) to (?:do|draw|produce|hand|submit|write|come up|prepare|provide|send|put together)\b|\b(?:ha[sd]|have|must|need(?:ed|s)?) (?:to )?(?:do|draw up|produce|hand (?:in|over)|submit|write|come up with|prepare|provide|send)\b|\bask(?:ed)? .{2,40}? to do\b/i;
/** So many words may only say how or when it was told to. */
const MOST_TOLD = 2;

/** What inspectors still ask of a force on a concern, and how the open one is to be reviewed. */
export function answerAsks(context: Context): Draft | undefined {
  const { question, force } = context;
  if (
    force === undefined ||
    question.people.length > 0 ||
    has(question, 'recommendation', 'number')
  )
    return undefined;
  if (!['what', 'which', 'yes-no', 'statement', 'how'].includes(question.form.ask))
    return undefined;
  const inspectorsAsk =
    (has(question, 'ask') || TOLD_TO.test(question.text)) &&
    (has(question, 'inspectorate') ||
      TOLD_TO.test(question.text) ||
      /\b(?:still|need|needs|have to|has to|must|required?|left to)\b/i.test(question.text));
  if (!inspectorsAsk) return undefined;
  const named = namedConcerns(context);
  const told = TOLD_TO.test(question.text) && has(question, 'engage');
  if (named.length === 0 && !has(question, 'concern') && !told) return undefined;
  const names = concernTerms(named);
  const rest = unexplained(question, EXPLAINED).filter((token) => !names.has(token.term));
  if (rest.length > (told ? MOST_TOLD : 0)) return undefined;
  const all = forceRecord(context)?.concerns ?? [];
  const concerns = named.length > 0 ? named : all;
  const asks = concerns.flatMap((concern) => concern.asks.map((ask) => ({ concern, ask })));
  if (asks.length === 0) return undefined;
  const composer = compose(context);
  composer.statement(
    `What inspectors still asked of ${force.name}${about(named)}, at the time of each source:`,
    [],
  );
  const cited = asks.slice(0, 5).map(({ ask }) => composer.evidence(ask.evidence, 1));
  asks.slice(0, 5).forEach(({ ask }, index) => composer.item(ask.text, cited[index] ?? []));
  composer.quotes(cited.flat(), 2);
  return {
    outcome: 'answered',
    kind: 'recommendations',
    composer,
    forces: [force.id],
    focus: asks.map(({ ask }) => ask.id),
  };
}

function about(named: readonly Concern[]): string {
  return named.length === 0 ? '' : ` on ${named.map(({ title }) => title).join(' and ')}`;
}
