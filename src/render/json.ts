import type { Answer, Citation } from '../answer/answer.js';
import { writeDayShort } from '../dates/day.js';
import { publishedText } from './citation.js';
import { plainAnswer } from './plain.js';
import { renderText } from './text.js';

/** A citation as the JSON contract of the README has it. */
export interface JsonCitation {
  readonly n: number;
  readonly sourceId: string;
  readonly title: string;
  readonly publisher: string;
  /** As shown to people: a date with its bound, or that an undated page is not held. */
  readonly published: string;
  readonly url: string;
  readonly quote: string | null;
  readonly leadIn: string | null;
  readonly speaker: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly role: string;
}

/** A reply as the JSON contract has it. */
export interface JsonReply {
  readonly question: string;
  readonly outcome: Answer['outcome'];
  readonly kind: string;
  /** The bot's own statement, plain. */
  readonly answer: string;
  /** The whole reply as a terminal shows it, without colour. */
  readonly text: string;
  readonly asOf: string | null;
  readonly citations: readonly JsonCitation[];
  readonly disagreements: readonly string[];
  readonly nearest: readonly JsonCitation[];
  readonly suggestions: readonly string[];
  /** Milliseconds that answering took; the one field that may differ between runs. */
  readonly ms: number;
}

/** Renders an answer as the JSON contract has it. */
export function renderJson(answer: Answer, ms: number): JsonReply {
  const citations = answer.outcome === 'answered' ? answer.citations : [];
  const nearest = answer.outcome === 'not-covered' ? answer.nearest : [];
  return {
    question: answer.question,
    outcome: answer.outcome,
    kind: answer.kind,
    answer: plainAnswer(answer),
    text: renderText(answer, { colour: false }),
    asOf: answer.asOf ?? null,
    citations: citations.map(jsonCitation),
    disagreements: answer.outcome === 'answered' ? answer.disagreements : [],
    nearest: nearest.map(jsonCitation),
    suggestions: answer.suggestions,
    ms,
  };
}

function jsonCitation(citation: Citation): JsonCitation {
  const { n, source, role } = citation;
  const published = publishedText(citation);
  if (source.kind === 'reference') {
    const { id, title, publisher, url, checked } = source.reference;
    const held = { quote: null, leadIn: null, speaker: null, start: null, end: null };
    const when = published === '' ? `page not held; checked ${writeDayShort(checked)}` : published;
    return { n, sourceId: id, title, publisher, published: when, url, ...held, role };
  }
  const { article, quote, start, end, leadIn, speaker } = source;
  return {
    n,
    sourceId: article.id,
    title: article.title,
    publisher: article.publisher,
    published,
    url: article.url,
    quote,
    leadIn: leadIn ?? null,
    speaker: speaker?.name ?? null,
    start,
    end,
    role,
  };
}
