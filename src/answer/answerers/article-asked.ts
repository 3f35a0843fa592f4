import type { Article } from '../../corpus/article.js';
import { writeWhen } from '../../dates/partial.js';
import { publishedDay } from '../../record/as-of.js';
import { type Context, compose, type Draft } from '../context.js';
import { quotationOf } from '../quotation.js';
import { namedPublishers } from '../searching.js';
import { joinList } from '../wording.js';

const ARTICLE =
  '(?:articles?|stor(?:y|ies)|pieces?|news items?|press releases?|reports?|write[- ]?ups?|posts?)';
/** Who wrote an article of a publisher that is named. */
const BY_WHOM = new RegExp(
  String.raw`\bwho (?:wrote|penned|authored|is (?:the )?(?:author|writer|journalist|reporter)|was (?:the )?(?:author|writer|journalist|reporter))\b|\b(?:author|writer|byline) of\b|\bwhose (?:byline|name) (?:is|was)\b|\bby ?line\b|\b${ARTICLE}\b.*\bwritten by\W*$|\b(?:journalist|reporter) (?:wrote|behind)\b`,
  'i',
);
/** When it came out. */
const WHEN_OUT = new RegExp(
  String.raw`\b(?:when|what (?:date|day)|which (?:date|day))\b(?=.*\b${ARTICLE}\b).*\b(?:publish\w*|posted|printed|come out|came out|go(?:ne)? (?:up|out|online)|went (?:up|out|online)|dated|written|wrote|from)\b|\bwhat(?:['’]?s| is| was) the date (?:of|on)\b(?=.*\b${ARTICLE}\b)|\b(?:when|what (?:date|day)) (?:is|was) the [^?]*\b${ARTICLE}\W*$`,
  'i',
);

/** Where it stands: the list of sources gives its address. */
const WHERE_TO_READ = new RegExp(
  String.raw`\b(?:url|link|web ?address|web ?page)\b(?=.*\b${ARTICLE}\b)|\b${ARTICLE}(?:['’]s)? (?:url|link|web ?address|web ?page)\b|\bwhere can (?:i|we|you|one) (?:find|read|see) (?:the |that )(?=.*\b${ARTICLE}\b)`,
  'i',
);

/** How it is headed; not "made headlines", "the headline figure". */
const HEADED =
  /\bheadlines?\b(?! (?:figures?|numbers?|rates?|stat\w*|findings?|grades?|grading|targets?|measures?|results?|news))(?<!\b(?:mak(?:e|es|ing)|made|hit|hits|hitting|in|into|grab\w*) (?:the )?headlines)|\bheadlined\b|\btitle (?:of|on) (?:the|that|its|their)\b/i;

/** Who wrote an article of a publisher that the question names, how it is headed and when it came out. */
export function answerArticleAsked(context: Context): Draft | undefined {
  const { question } = context;
  const asksAuthor = BY_WHOM.test(question.text);
  const asksHead = HEADED.test(question.text);
  if (
    !asksAuthor &&
    !asksHead &&
    !WHEN_OUT.test(question.text) &&
    !WHERE_TO_READ.test(question.text)
  )
    return undefined;
  const articles = articlesNamed(context);
  const composer = compose(context);
  for (const article of articles) {
    const opening = openingOf(context, article);
    if (opening === undefined) return undefined;
    const cite = composer.quotation(opening);
    const out = `“${article.title}” (${article.publisher}) came out ${writeWhen(article.published)}`;
    const by =
      article.author === undefined
        ? 'the copy held here names no author'
        : `its author is given as ${article.author}`;
    composer.statement(asksAuthor || !asksHead ? `${out}; ${by}.` : `${out}.`, [cite]);
  }
  if (articles.length === 0) return undefined;
  const forces = articles.length === 1 ? [...(articles[0]?.about ?? [])] : [];
  if (asksAuthor && articles.every(({ author }) => author === undefined)) {
    const titles = joinList(articles.map(({ title, publisher }) => `“${title}” (${publisher})`));
    const reason = `The sources do not say who wrote ${titles}: the copy held here names no author.`;
    return { outcome: 'not-covered', kind: 'excerpts', reason, nearest: [], forces };
  }
  return { outcome: 'answered', kind: 'excerpts', composer, forces };
}

/** The articles of the named publishers, newest first; those of the named force where there are any. */
function articlesNamed(context: Context): Article[] {
  const named = new Set(namedPublishers(context).map(({ publisher }) => publisher));
  const all = [...context.knowledge.articles.values()].filter(
    ({ publisher, kind }) =>
      named.has(publisher) ||
      (named.size === 0 && kind === 'inspectorate' && BY_INSPECTORATE.test(context.question.text)),
  );
  const forces = context.question.forces.map(({ force }) => force.id);
  const ofForce = all.filter(({ about }) => about.some((id) => forces.includes(id)));
  return (ofForce.length > 0 ? ofForce : all)
    .sort((a, b) => (publishedDay(a) < publishedDay(b) ? 1 : -1))
    .slice(0, MOST);
}

const BY_INSPECTORATE = new RegExp(
  String.raw`\b(?:hmicfrs|inspectorate)(?:['’]s)? (?:\w+ )?(?:${ARTICLE}|headlines?|title)\b(?<!reports?)`,
  'i',
);

const MOST = 4;

function openingOf({ knowledge }: Context, article: Article) {
  const first = knowledge.index.entries.find(
    ({ article: own, passage }) => own === article && passage.kind === 'paragraph',
  );
  return first === undefined ? undefined : quotationOf(first);
}
