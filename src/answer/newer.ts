import type { Article } from '../corpus/article.js';
import { writeDay } from '../dates/day.js';
import { publishedDay } from '../record/as-of.js';
import type { Context, Draft } from './context.js';
import { supportOf } from './decide.js';
import { quotationOf } from './quoting.js';
import { queryFor, rankFor } from './searching.js';

/**
 * Adds to an answer from the record what a held article says of the question that no fact of the
 * record rests on yet: marked as that article's, beside the record's statement, never in its place.
 */
export function addUnrecorded(context: Context, draft: Draft): Draft {
  if (draft.outcome !== 'answered' || context.force === undefined) return draft;
  if (!RECORD_KINDS.has(draft.kind) || draft.forces.length !== 1) return draft;
  const articles = unrecorded(context, context.force.id);
  if (articles.length === 0) return draft;
  const best = rankFor(context).find(({ entry }) => articles.includes(entry.article));
  if (best === undefined || supportOf(queryFor(context), best, 'statement') <= 0) return draft;
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

const RECORD_KINDS: ReadonlySet<string> = new Set([
  'status',
  'concerns',
  'why',
  'when',
  'how-long',
  'recommendations',
  'inspections',
]);

/** Held articles about a force that no fact of the record quotes. */
function unrecorded(context: Context, force: string): Article[] {
  const { articles, record } = context.knowledge;
  const quoted = new Set([...record.quotations.values()].map(({ article }) => article.id));
  return [...articles.values()].filter(
    (article) => article.about.includes(force) && !quoted.has(article.id),
  );
}
