import { analyse } from '../search/analysis.js';
import { type Query, shareMet } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import { textHolds, type Wanted } from '../search/wanted.js';
import type { Context } from './context.js';
import { answerTo } from './quotation.js';
import { quotationFor, reachesWanted } from './reaching.js';
import { wantedOf } from './understand/wanted.js';

/** Without the number or person that is asked for there is no answer, however well the words match. */
const MUST_HOLD: ReadonlySet<Wanted> = new Set<Wanted>([
  'count',
  'amount',
  'percentage',
  'money',
  'duration',
  'day',
  'person',
  'speaker',
  'name',
  'force',
  'place',
  'grade',
  'frequency',
  'contact',
  'named-person',
]);

/** Whether an answer to this question must hold a thing of its kind. */
export function mustHold({ question }: Context): boolean {
  return MUST_HOLD.has(wantedOf(question));
}

/** What is asked for stands in the sentence, or in those that go on with it and are quoted too. */
export function holdsWantedOn(
  context: Context,
  query: Query,
  { entry, holdsWanted }: Ranked,
): boolean {
  if (holdsWanted || reachesWanted(context, entry)) return true;
  const { entries } = context.knowledge.index;
  const answer = answerTo(entries, entry)?.sentence.text ?? '';
  const text = `${quotationFor(context, entry)?.text ?? ''} ${answer}`;
  const readable = { text, tokens: analyse(text), speaker: entry.sentence.speaker };
  const wanted = wantedOf(context.question);
  return (
    textHolds(readable, wanted, query) ||
    (wanted === 'force' && (namesOther(context, text) || isOfOneForce(context, entry, query, text)))
  );
}

/** A figure of the question stands in an article about one force: that force is the answer. */
function isOfOneForce(
  { question, named }: Context,
  { article, terms }: Ranked['entry'],
  query: Query,
  text: string,
): boolean {
  const figures = question.text.match(/\d[\d,.]*\d/g) ?? [];
  return (
    !named &&
    article.about.length === 1 &&
    article.kind !== 'other' &&
    figures.length > 0 &&
    figures.every((figure) => text.includes(figure)) &&
    shareMet(query.terms, terms) >= MOSTLY
  );
}

/** So much of a question must stand in the sentence that answers it by whom its article is about. */
const MOSTLY = 0.5;

/** Whether a text names a force, by any of its names, that the question does not. */
function namesOther({ question, reader }: Context, text: string): boolean {
  const asked = new Set(question.forces.map(({ force }) => force.id));
  return reader.forces(text).some(({ force }) => !asked.has(force.id));
}
