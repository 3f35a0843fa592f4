import type { Article } from '../corpus/article.js';
import { writeDay } from '../dates/day.js';
import { publishedDay } from '../record/as-of.js';
import { analyse } from '../search/analysis.js';
import { searchTerms } from '../search/index.js';
import type { Context, Draft } from './context.js';
import { answerExcerpts, quoted } from './excerpts.js';
import { quotationOf } from './quoting.js';
import { queryFor, rankFor } from './searching.js';
import { isSupported } from './supported.js';
import { answerTold } from './told.js';

/**
 * Adds to an answer from the record what a held article says of the question that no fact of the
 * record rests on yet: marked as that article's, beside the record's statement, never in its place.
 */
export function addUnrecorded(context: Context, draft: Draft): Draft {
  if (draft.outcome !== 'answered' || context.force === undefined) return draft;
  if (!RECORD_KINDS.has(draft.kind) || draft.forces.length > 1) return draft;
  const [about] = draft.forces;
  const articles = unrecorded(context, about ?? context.force.id);
  if (articles.length === 0) return draft;
  const query = queryFor(context);
  const ranked = rankFor(context).filter(({ entry }) => articles.includes(entry.article));
  const [best] = ranked;
  // A statement that rests on pages by link alone gains most from a sentence that can be read.
  const bare = !draft.composer.citations.some(({ source }) => source.kind === 'article');
  const enough = bare ? best !== undefined && best.coverage >= BARE_COVERAGE : false;
  if (best === undefined) return draft;
  if (!enough && !isSupported(context, query, ranked)) return draft;
  const quotation = quotationOf(best.entry);
  if (quotation === undefined) return draft;
  const { composer } = draft;
  const cite = composer.quotation(quotation, 'corroborates');
  const { article } = best.entry;
  composer.caveat(
    `${article.publisher}, ${writeDay(publishedDay(article))}, is held but not yet in the record; it says what is quoted.`,
    [cite],
  );
  composer.quotes([cite], composer.blocks.filter(({ kind }) => kind === 'quote').length + 1);
  return draft;
}

/** Share of the question that a sentence must cover to stand beside a statement without quotes. */
const BARE_COVERAGE = 0.3;

const RECORD_KINDS: ReadonlySet<string> = new Set([
  'status-as-of',
  'definition',
  'history',

  'status',
  'concerns',
  'why',
  'when',
  'how-long',
  'recommendations',
  'inspections',
]);

/**
 * Where the record has nothing, an article that it does not rest on yet may have the answer: the
 * best sentence for the question, or for a question about the stage the newest that names one.
 */
export function orUnrecorded(context: Context, found: Draft): Draft {
  const { force } = context;
  if (found.outcome !== 'not-covered' || force === undefined) return found;
  if (!hasUnrecorded(context, force.id)) return found;
  const told = answerTold(context);
  if (told !== undefined) return told;
  const excerpt = answerExcerpts(context);
  if (excerpt.outcome === 'answered') return excerpt;
  return found.kind === 'status' ? (stageSentence(context, force.id) ?? found) : found;
}

/** The newest sentence of an unrecorded article that names a stage, as that article's. */
function stageSentence(context: Context, force: string): Draft | undefined {
  const { index } = context.knowledge;
  const stages = searchTerms(analyse('scan engage'), index.concepts).filter((term) =>
    term.startsWith('#'),
  );
  const articles = unrecorded(context, force).sort((a, b) =>
    publishedDay(a) < publishedDay(b) ? 1 : -1,
  );
  for (const article of articles) {
    const entry = index.entries.find(
      (one) => one.article === article && stages.some((term) => one.terms.has(term)),
    );
    const quotation = entry === undefined ? undefined : quotationOf(entry);
    if (quotation !== undefined) return quoted(context, [quotation]);
  }
  return undefined;
}

/** True when an article about this force is held that no fact of the record quotes. */
export function hasUnrecorded(context: Context, force: string): boolean {
  return unrecorded(context, force).length > 0;
}

/** Held articles about a force that no fact of the record quotes. */
function unrecorded(context: Context, force: string): Article[] {
  const { articles, record } = context.knowledge;
  const quoted = new Set([...record.quotations.values()].map(({ article }) => article.id));
  return [...articles.values()].filter(
    (article) => article.about.includes(force) && !quoted.has(article.id),
  );
}
