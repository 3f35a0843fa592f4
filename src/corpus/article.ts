import type { ArticleMeta } from './meta.js';
import { readPassages } from './passages.js';
import { attributeSpeakers } from './speakers.js';

/** A stretch of an article's body: UTF-16 offsets, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whose words or findings a sentence gives. */
export interface Speaker {
  /** A person's name in full where the article gives it, else the body or post as written. */
  readonly name: string;
  /** What the article calls the person: `HM Inspector`. */
  readonly role?: string | undefined;
  readonly kind: 'person' | 'post' | 'body';
  /** True for a quotation, false for reported speech. */
  readonly direct: boolean;
}

/** A sentence of a passage with who says it, when somebody does. */
export interface Sentence extends Span {
  readonly text: string;
  readonly speaker?: Speaker | undefined;
}

/** A block of an article: what is searched, quoted and shown as one. */
export interface Passage extends Span {
  /** `<article id>#<number from 1>`. */
  readonly id: string;
  readonly kind: 'paragraph' | 'heading' | 'caption' | 'list-item';
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** The words that introduce a list and without which its items say something else. */
  readonly leadIn?: Span | undefined;
}

/** A held article: its metadata, its body word for word, and the body's passages. */
export interface Article extends ArticleMeta {
  readonly body: string;
  readonly passages: readonly Passage[];
}

/** Parses an article's body into passages and sentences with their speakers. */
export function buildArticle(meta: ArticleMeta, body: string): Article {
  const author = meta.kind === 'press' ? undefined : meta.author;
  const passages = attributeSpeakers(readPassages(meta.id, body), body, author);
  return { ...meta, body, passages };
}
