import type {
  Answered,
  Block,
  Citation,
  Declined,
  NotCovered,
  Unclear,
} from '../../src/answer/answer.js';
import { buildArticle } from '../../src/corpus/article.js';
import { articleMetaSchema } from '../../src/corpus/meta.js';
import { knownDateSchema } from '../../src/dates/partial.js';
import { referencesSchema } from '../../src/record/schema.js';

const BODY = `Northshire Police was moved into Engage on Monday.

Inspectors said that the force is not:

- recording crimes correctly.

“We will improve,” Chief Constable Ann Other said.
`;

/** An article of the press with a list and a quotation. */
export const article = buildArticle(
  articleMetaSchema.parse({
    id: 'northshire-moved',
    title: 'Northshire Police moved into Engage',
    publisher: 'The Herald',
    published: { value: '2025-03-04' },
    url: 'https://example.com/northshire-moved',
    kind: 'press',
    about: ['northshire'],
  }),
  BODY,
);

const [letter, undated] = referencesSchema.parse({
  references: [
    {
      id: 'letter',
      title: 'Letter on Northshire Police',
      publisher: 'The inspectorate',
      published: { value: '2025-03-03' },
      url: 'https://example.com/letter',
      checked: '2026-11-22',
    },
    {
      id: 'notice',
      title: 'Notice on Northshire Police',
      publisher: 'The inspectorate',
      url: 'https://example.com/notice',
      checked: '2026-11-22',
    },
  ],
}).references;

/** A date as a source gives it. */
export function date(value: unknown): Citation['published'] {
  return knownDateSchema.parse(value);
}

/** A citation of words of the article, with its list's lead-in and a speaker when given. */
export function quoted(
  n: number,
  quote: string,
  more: {
    leadIn?: string;
    speaker?: NonNullable<Extract<Citation['source'], { kind: 'article' }>['speaker']>;
  } = {},
): Citation {
  const start = article.body.indexOf(quote);
  if (start < 0) throw new Error(`the article does not say "${quote}"`);
  const source = {
    kind: 'article',
    article,
    quote,
    start,
    end: start + quote.length,
    ...more,
  } as const;
  return { n, source, published: article.published, role: 'supports' };
}

/** A citation of a page by its link: a dated letter, or a notice without a date. */
export function linked(n: number, which: 'letter' | 'notice' = 'letter'): Citation {
  const reference = which === 'letter' ? letter : undated;
  if (reference === undefined) throw new Error('the fixture has two references');
  return {
    n,
    source: { kind: 'reference', reference },
    published: reference.published,
    role: 'supports',
  };
}

const common = {
  question: 'Is Northshire Police in Engage?',
  topic: { forces: ['northshire'], kind: 'status', focus: [] },
  kind: 'status',
  repairs: [],
  suggestions: ['Why was Northshire Police moved into Engage?'],
  snapshot: '0123456789ab',
} as const;

/** An answer of these blocks. */
export function answered(
  blocks: readonly Block[],
  citations: readonly Citation[],
  more: Partial<Answered> = {},
): Answered {
  return { ...common, outcome: 'answered', blocks, citations, disagreements: [], ...more };
}

/** A reply that the sources do not say, with these excerpts as the nearest. */
export function notCovered(nearest: readonly Citation[] = []): NotCovered {
  return { ...common, outcome: 'not-covered', reason: 'The sources do not say.', nearest };
}

/** A reply that asks back. */
export function unclear(choices: readonly string[]): Unclear {
  return { ...common, outcome: 'unclear', kind: 'none', reason: 'Which force is meant?', choices };
}

/** A reply that declines. */
export const declined: Declined = {
  ...common,
  outcome: 'declined',
  kind: 'none',
  reason: 'This bot gives no opinions.',
};
