import type { Article, Speaker } from '../corpus/article.js';
import type { Day } from '../dates/day.js';
import type { KnownDate } from '../dates/partial.js';
import type { Reference } from '../record/schema.js';

/** What kind of question was answered; `excerpts` when sentences were ranked instead of facts found. */
export type AnswerKind =
  | 'status'
  | 'status-as-of'
  | 'how-long'
  | 'when'
  | 'why'
  | 'concerns'
  | 'recommendations'
  | 'inspections'
  | 'who'
  | 'definition'
  | 'disagreement'
  | 'across-forces'
  | 'history'
  | 'figures'
  | 'excerpts'
  | 'none';

/** A numbered source of a statement: a verbatim excerpt of a held article, or a page by link only. */
export interface Citation {
  readonly n: number;
  readonly source:
    | {
        readonly kind: 'article';
        readonly article: Article;
        readonly quote: string;
        /** UTF-16 offsets of the quote in the article's body. */
        readonly start: number;
        readonly end: number;
        /** The words that introduce the list in which the quote stands. */
        readonly leadIn?: string | undefined;
        readonly speaker?: Speaker | undefined;
      }
    | { readonly kind: 'reference'; readonly reference: Reference };
  readonly published?: KnownDate | undefined;
  readonly role: 'supports' | 'corroborates' | 'differs';
}

/** A part of an answer, in reading order. Texts are plain; `cites` are citation numbers. */
export type Block =
  | {
      readonly kind: 'badge';
      readonly force: string;
      readonly stage: string;
      readonly when: string;
    }
  | {
      readonly kind: 'statement';
      readonly text: string;
      readonly cites: readonly number[];
      readonly owner?: string | undefined;
    }
  | {
      readonly kind: 'verdict';
      readonly result: 'yes' | 'no' | 'unclear';
      readonly text: string;
      readonly cites: readonly number[];
    }
  | { readonly kind: 'item'; readonly text: string; readonly cites: readonly number[] }
  | { readonly kind: 'quote'; readonly citation: number }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'caveat'; readonly text: string; readonly cites: readonly number[] };

/** What a follow-up continues from. */
export interface Topic {
  readonly forces: readonly string[];
  readonly asOf?: Day | undefined;
  readonly kind: AnswerKind;
  readonly focus: readonly string[];
}

/** A word of the question that was searched for in another spelling. */
export interface Repair {
  readonly from: string;
  readonly to: string;
}

interface Common {
  readonly question: string;
  readonly topic: Topic;
  readonly kind: AnswerKind;
  readonly asOf?: Day | undefined;
  /** How old the newest source is: one sentence, shown near the top. */
  readonly newestSource?: string | undefined;
  readonly repairs: readonly Repair[];
  readonly suggestions: readonly string[];
  readonly snapshot: string;
}

/** An answer from facts and excerpts. */
export interface Answered extends Common {
  readonly outcome: 'answered';
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
  /** Titles of the disagreements between sources that the answer touches. */
  readonly disagreements: readonly string[];
}

/** The sources do not say. It has no field for a fact: `nearest` is marked as not the answer. */
export interface NotCovered extends Common {
  readonly outcome: 'not-covered';
  /** What is not covered, and why, in words about the sources. */
  readonly reason: string;
  readonly nearest: readonly Citation[];
}

/** The question can be read in several ways: `choices` are whole questions to ask instead. */
export interface Unclear extends Common {
  readonly outcome: 'unclear';
  readonly reason: string;
  readonly choices: readonly string[];
}

/** Not for this bot to answer: opinions, emergencies, attempts to make it say things. */
export interface Declined extends Common {
  readonly outcome: 'declined';
  readonly reason: string;
}

/** What every surface renders. */
export type Answer = Answered | NotCovered | Unclear | Declined;
