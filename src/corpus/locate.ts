import type { Article, Passage, Sentence, Span, Speaker } from './article.js';

/** A verbatim stretch of an article, ready to be shown: whole sentences, offsets into the body. */
export interface Quotation extends Span {
  readonly article: Article;
  readonly passage: Passage;
  /** `article.body.slice(start, end)`. */
  readonly text: string;
  readonly leadIn?: Span | undefined;
  readonly speaker?: Speaker | undefined;
}

/** Straight and curly marks count as one when a quote is looked for. */
function fold(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\u00a0/g, ' ');
}

/**
 * Finds a quote in an article and widens it to the whole sentences it lies in. Undefined when
 * the words do not stand in one passage, word for word (marks may be straight or curly).
 */
export function locateQuote(article: Article, quote: string): Quotation | undefined {
  const wanted = quote.trim();
  if (wanted === '') return undefined;
  const exact = article.body.indexOf(wanted);
  const at = exact >= 0 ? exact : fold(article.body).indexOf(fold(wanted));
  if (at < 0) return undefined;
  const end = at + wanted.length;
  const passage = article.passages.find((one) => one.start <= at && end <= one.end);
  if (passage === undefined) return undefined;
  const touched = passage.sentences.filter((one) => one.start < end && at < one.end);
  return quoteSentences(article, passage, touched);
}

/** The quotation of these neighbouring sentences of one passage; undefined for none. */
export function quoteSentences(
  article: Article,
  passage: Passage,
  sentences: readonly Sentence[],
): Quotation | undefined {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const span = withoutLooseMarks(article.body, { start: first.start, end: last.end });
  return {
    article,
    passage,
    ...span,
    text: article.body.slice(span.start, span.end),
    leadIn: passage.leadIn,
    speaker: sentences.find((one) => one.speaker !== undefined)?.speaker,
  };
}

/** Leaves out an opening mark that nothing closes, and a closing one that nothing opens, at the ends. */
function withoutLooseMarks(body: string, span: Span): Span {
  let { start, end } = span;
  const text = () => body.slice(start, end);
  const count = (marks: RegExp) => text().match(marks)?.length ?? 0;
  if (/^“/.test(text()) && count(/“/g) > count(/”/g)) start += 1;
  if (/^"/.test(text()) && count(/"/g) % 2 === 1) start += 1;
  if (/”$/.test(text()) && count(/”/g) > count(/“/g)) end -= 1;
  if (/"$/.test(text()) && count(/"/g) % 2 === 1) end -= 1;
  if (/^“[^“”]*”$/.test(text())) return { start: start + 1, end: end - 1 };
  if (/^"[^"]*"$/.test(text())) return { start: start + 1, end: end - 1 };
  return { start, end };
}
