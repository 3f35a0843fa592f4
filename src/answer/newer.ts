import type { Article } from '../corpus/article.js';
import type { Quotation } from '../corpus/locate.js';
import { writeDay } from '../dates/day.js';
import { publishedDay } from '../record/as-of.js';
import { analyse, type Token } from '../search/analysis.js';
import type { Entry } from '../search/index.js';
import { buildQuery, shareMet } from '../search/query.js';
import { tellsOfForce } from './another-force.js';
import type { AnswerKind } from './answer.js';
import type { Composer } from './composer.js';
import type { Context, Draft } from './context.js';
import { unknownMove } from './contradiction.js';
import { asksOut } from './direction.js';
import { answerExcerpts } from './excerpts.js';
import { quotationOn } from './following.js';
import { quotationOf } from './quotation.js';
import { quoted } from './quoted.js';
import { queryFor, rankFor } from './searching.js';
import { isSupported } from './supported.js';
import { type Aim, tell } from './telling.js';
import { answerTold } from './told.js';
import { has } from './understand/question.js';
import { hasUnrecorded, unrecorded } from './unrecorded.js';

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
  const found =
    telling(context, draft.kind, articles) ?? supporting(context, draft.composer, articles);
  const quotation = found === undefined ? undefined : quotationOf(found);
  if (found === undefined || quotation === undefined) return draft;
  const { composer } = draft;
  const move = unknownMove(context.knowledge, about ?? context.force.id, found);
  const cite = composer.quotation(quotation, move === undefined ? 'corroborates' : 'differs');
  composer.caveat(beside(found.article, move), [cite]);
  composer.quotes([cite], composer.blocks.filter(({ kind }) => kind === 'quote').length + 1);
  return draft;
}

function beside(article: Article, move: 'in' | 'out' | undefined): string {
  const which = `${article.publisher}, ${writeDay(publishedDay(article))},`;
  if (move === undefined)
    return `${which} says what is quoted; no fact of the record rests on it yet.`;
  const way = move === 'in' ? 'into' : 'out of';
  return `${which} differs: it tells of a move ${way} Engage that the record does not have then.`;
}

/** For a question about the stage: the sentence that tells of a move, or of the stage, best. */
function telling(
  context: Context,
  kind: AnswerKind,
  articles: readonly Article[],
): Entry | undefined {
  const aim = kind === 'why' && asksOut(context.question) ? 'why-out' : AIMS[kind];
  if (aim === undefined) return undefined;
  const { index } = context.knowledge;
  const [best] = tell(index, articles, aim, tellsOfForce(context));
  return index.entries.find(
    ({ article, sentence }) =>
      article === best?.article && sentence.start >= best.start && sentence.end <= best.end,
  );
}

const AIMS: Partial<Record<AnswerKind, Aim>> = {
  status: 'now',
  'status-as-of': 'now',
  'how-long': 'now',
  why: 'why',
};

/** The sentence that supports an answer to the question itself. */
function supporting(
  context: Context,
  composer: Composer,
  articles: readonly Article[],
): Entry | undefined {
  const stated = buildQuery(context.knowledge.index, statedWords(composer));
  const ranked = rankFor(context)
    .filter(({ entry }) => articles.includes(entry.article))
    .map((one) => ({ one, score: one.score + shareMet(stated.terms, one.entry.terms) }))
    .sort((a, b) => b.score - a.score || a.one.entry.number - b.one.entry.number)
    .map(({ one }) => one);
  const [best] = ranked;
  // A statement that rests on pages by link alone gains most from a sentence that can be read.
  const bare = !composer.citations.some(({ source }) => source.kind === 'article');
  const enough = bare && best !== undefined && best.coverage >= BARE_COVERAGE;
  return enough || isSupported(context, queryFor(context), ranked) ? best?.entry : undefined;
}

/** What the record's own statement says: a sentence that supports it says the same. */
function statedWords({ blocks }: Composer): Token[] {
  return blocks.flatMap((block) =>
    block.kind === 'statement' || block.kind === 'item' ? analyse(block.text) : [],
  );
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
  const told = answerTold(context, unrecorded(context, force.id));
  if (told !== undefined) return told;
  // Whether it is there is for the record to say: that no stay was found is an answer.
  if (found.kind === 'status' && asksIfThere(context)) return found;
  const excerpt = answerExcerpts(context);
  if (excerpt.outcome === 'answered') return excerpt;
  const lead = asksForNews(context) ? newestLead(context, force.id) : undefined;
  return lead === undefined ? found : quoted(context, [lead]);
}

/** "What about Kent Police": no stage is asked for by name. */
function asksForNews({ question }: Context): boolean {
  return !has(question, 'engage', 'scan', 'stage');
}

/** How the newest article about a force begins that no fact of the record quotes. */
function newestLead(context: Context, force: string): Quotation | undefined {
  const [newest] = [...unrecorded(context, force)].sort((a, b) =>
    publishedDay(a) < publishedDay(b) ? 1 : -1,
  );
  const { entries } = context.knowledge.index;
  const first = entries.find(
    ({ article, passage }) => article === newest && passage.kind === 'paragraph',
  );
  return first === undefined ? undefined : quotationOn(entries, first);
}

/** "Is it in special measures". */
function asksIfThere({ question }: Context): boolean {
  return question.form.ask === 'yes-no' && has(question, 'engage') && !has(question, 'scan');
}
