import type { Question } from './question.js';
import { fold, overlaps } from './text.js';

/** What the judge reads of a citation in a JSON reply; `quote` is null for a page by link only. */
export interface JudgedCitation {
  readonly sourceId: string;
  readonly quote: string | null;
  /** UTF-16 offsets of the quote in the article's body; null without a quote. */
  readonly start: number | null;
  readonly end: number | null;
}

/** What the judge reads of the JSON reply that the command line prints. */
export interface JudgedReply {
  readonly outcome: 'answered' | 'not-covered' | 'unclear' | 'declined';
  /** The bot's own statement. */
  readonly answer: string;
  /** The whole reply as shown in a terminal. */
  readonly text: string;
  readonly citations: readonly JudgedCitation[];
  /** Excerpts offered as not being the answer. */
  readonly nearest: readonly JudgedCitation[];
}

/** The held articles by id, with what the judge checks quotes against. */
export type JudgedArticles = ReadonlyMap<string, { readonly title: string; readonly body: string }>;

/** How one reply does on one question. */
export interface Verdict {
  /** The reply passes: the wanted answer, or the wanted refusal. */
  readonly right: boolean;
  /** Null where no evidence is asked for: none is listed, or a refusal was right. */
  readonly evidenceRight: boolean | null;
  /** Null for an answerable question. */
  readonly refusedRight: boolean | null;
  /** Every quote stands word for word at its offsets; true also of a reply without quotes. */
  readonly quotesVerbatim: boolean;
  /** Characters (UTF-16 units) of the shown reply before its list of sources. */
  readonly length: number;
  /** Why the reply falls short; empty exactly when nothing above is false. */
  readonly problems: readonly string[];
}

type Quoted = JudgedCitation & { readonly quote: string };

/** So many quotes count as part of the answer, and so many may hold the evidence. */
const LEADING_QUOTES = 3;
const EVIDENCE_QUOTES = 2;
const HEDGE = /not known|do not say|by the newest source|last known/;

function quoted(citations: readonly JudgedCitation[]): Quoted[] {
  return citations.flatMap((citation) =>
    citation.quote === null ? [] : [{ ...citation, quote: citation.quote }],
  );
}

function listed(strings: readonly string[]): string {
  const shown = strings.slice(0, 3).map((text) => `"${text}"`);
  return shown.join(', ') + (strings.length > 3 ? ` (and ${strings.length - 3} more)` : '');
}

/**
 * Says for each inner list of `answer_any` that the reply does not meet what is missing. A string
 * of the question itself shows no knowledge in a statement, so it counts in a quote only.
 */
function missingAnswers(question: Question, statement: string, quotes: readonly string[]) {
  const asked = fold(question.question);
  return question.answer_any.flatMap((alternatives) => {
    const stated = alternatives.filter((text) => statement.includes(fold(text)));
    const found =
      stated.some((text) => !asked.includes(fold(text))) ||
      alternatives.some((text) => quotes.some((quote) => quote.includes(fold(text))));
    if (found) return [];
    return stated.length > 0
      ? [`says ${listed(stated)}, which the question says already, and does not quote it`]
      : [`neither says nor quotes ${listed(alternatives)}`];
  });
}

/** Why the reply is not right, by outcome and wording; empty when it is. */
function wrongs(question: Question, reply: JudgedReply): string[] {
  const statement = fold(reply.answer);
  const forbidden = question.must_not.filter((text) => statement.includes(fold(text)));
  if (forbidden.length > 0) return [`says ${listed(forbidden)}, which is wrong`];

  const eitherPasses = question.note.includes('[either_ok]');
  if (reply.outcome !== 'answered') {
    return !question.answerable || eitherPasses ? [] : [`is ${reply.outcome}; the sources do say`];
  }
  if (question.answerable || eitherPasses) {
    const leading = quoted(reply.citations).slice(0, LEADING_QUOTES);
    const quotes = leading.map((citation) => fold(citation.quote));
    return missingAnswers(question, statement, quotes);
  }
  const hedgePasses = question.note.includes('[hedge_ok]');
  if (hedgePasses && HEDGE.test(statement)) return [];
  return [`answers, though the sources do not say${hedgePasses ? ', and does not hedge' : ''}`];
}

function showsEvidence(question: Question, reply: JudgedReply, articles: JudgedArticles): boolean {
  return quoted(reply.citations)
    .slice(0, EVIDENCE_QUOTES)
    .some(({ quote, sourceId }) => {
      const title = articles.get(sourceId)?.title;
      return question.evidence.some(
        (wanted) =>
          overlaps(quote, wanted) || (title !== undefined && fold(title) === fold(wanted)),
      );
    });
}

function isVerbatim(citation: Quoted, articles: JudgedArticles): boolean {
  const { sourceId, start, end, quote } = citation;
  // A negative start would count from the body's end; an empty quote shows nothing.
  if (start === null || end === null || start < 0 || quote === '') return false;
  return articles.get(sourceId)?.body.slice(start, end) === quote;
}

/** The shown reply before the last line that reads `Sources`, or all of it without such a line. */
function beforeSources(text: string): string {
  const lines = text.split('\n');
  const at = lines.findLastIndex((line) => line.trim() === 'Sources');
  return (at < 0 ? lines : lines.slice(0, at)).join('\n').trimEnd();
}

/**
 * Judges a reply by the fields of its question (`test/eval/README.md` says what each asks for).
 * The question's `as_of` and `sources` document it and are not read.
 */
export function judge(question: Question, reply: JudgedReply, articles: JudgedArticles): Verdict {
  const wrong = wrongs(question, reply);
  const right = wrong.length === 0;
  const needsEvidence = question.evidence.length > 0 && !(right && reply.outcome !== 'answered');
  const evidenceRight = needsEvidence ? showsEvidence(question, reply, articles) : null;
  const altered = [...quoted(reply.citations), ...quoted(reply.nearest)].filter(
    (citation) => !isVerbatim(citation, articles),
  );
  return {
    right,
    evidenceRight,
    refusedRight: question.answerable ? null : right,
    quotesVerbatim: altered.length === 0,
    length: beforeSources(reply.text).length,
    problems: [
      ...wrong,
      ...(evidenceRight === false ? ['shows none of the evidence in its first two quotes'] : []),
      ...altered.map(
        ({ sourceId, start, end, quote }) =>
          `quotes "${quote}", which does not stand in ${sourceId} at ${start} to ${end}`,
      ),
    ],
  };
}
