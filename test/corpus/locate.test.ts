import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Passage } from '../../src/corpus/article.js';
import { locateQuote, quoteSentences } from '../../src/corpus/locate.js';
import { must } from '../helpers.js';
import { articleOf, HITS_RADIO, HMICFRS, held, heldArticles, LBC } from './fixtures.js';

const ARTICLE = articleOf(
  'The force was inspected. It did well. It said so.\n\n' +
    'Inspectors said: “We found ‘gaps’ in it. We will be back.”\n\n' +
    'It is not:\n- safe for all;\n- quick.\n',
);

/** The text that is shown for a quote. */
function located(quote: string, article = ARTICLE): string | undefined {
  return locateQuote(article, quote)?.text;
}

describe('a quote', () => {
  it('is widened to the sentence it lies in', () => {
    expect(located('did well')).toBe('It did well.');
  });

  it('is widened to all sentences it touches', () => {
    expect(located('inspected. It did')).toBe('The force was inspected. It did well.');
  });

  it('may have white space around it', () => {
    expect(located('  It did well.\n')).toBe('It did well.');
  });

  it.each(["We found 'gaps' in it.", 'We found ‘gaps’ in it.', 'said: "We found'])(
    'may have straight marks for curly ones: %s',
    (quote) => {
      expect(located(quote)).toBe('Inspectors said: “We found ‘gaps’ in it.');
    },
  );

  it('may have curly marks for straight ones', () => {
    const article = articleOf('The force\'s plan is "good".\n');
    expect(located('The force’s plan is “good”.', article)).toBe('The force\'s plan is "good".');
  });

  it('may have a space for a no-break space', () => {
    expect(located('at 5 pm', articleOf('It met at 5\u00a0pm.\n'))).toBe('It met at 5\u00a0pm.');
  });

  it('carries its passage, its article, and its lead-in', () => {
    const found = must(locateQuote(ARTICLE, 'safe for all;'));
    expect(found.article).toBe(ARTICLE);
    expect(found.passage.kind).toBe('list-item');
    expect(ARTICLE.body.slice(found.leadIn?.start, found.leadIn?.end)).toBe('It is not:');
  });

  it('carries who says it', () => {
    expect(locateQuote(ARTICLE, 'We will be back.')?.speaker).toMatchObject({ name: 'Inspectors' });
    expect(locateQuote(ARTICLE, 'It did well.')?.speaker).toBeUndefined();
  });

  it.each([
    ['that is empty', ' \n '],
    ['with a word that is not there', 'It did very well.'],
    ['with a word left out', 'The force inspected.'],
    ['in other capitals', 'it did well.'],
    ['with an ellipsis', 'It did […] so.'],
    ['that runs over two passages', 'It said so. Inspectors said:'],
    ['that takes in a list mark', '- safe for all;'],
    ['of the title', 'Northtown Police inspected'],
  ])('%s is not found', (_, quote) => {
    expect(located(quote)).toBeUndefined();
  });
});

describe('the marks at the ends of a quote', () => {
  it('are left out where only one of a pair is in it', () => {
    expect(located('We will be back.')).toBe('We will be back.');
  });

  it('are left out where they hold the whole quote', () => {
    const article = articleOf('“It fell. It rose.”\n\n"It stayed."\n');
    expect(located('It fell. It rose.', article)).toBe('It fell. It rose.');
    expect(located('It stayed.', article)).toBe('It stayed.');
  });

  it('stay where they hold a part of it', () => {
    const article = articleOf('“Good,” it said, and “bad”.\n');
    expect(located('and “bad”', article)).toBe('“Good,” it said, and “bad”.');
  });

  it('are not taken for another pair’s', () => {
    const article = articleOf('“It fell,” they said. “It rose.”\n');
    expect(located('It fell', article)).toBe('“It fell,” they said.');
  });

  it('leave LBC’s stray mark out of Wendy Williams’s sentence', () => {
    expect(located('We will work closely', held(LBC))).toBe(
      'We will work closely with the force to monitor its progress against these important and necessary changes.',
    );
  });

  it('leave an unclosed straight opening mark out of LBC’s', () => {
    expect(located('asked to urgently produce', held(LBC))).toMatch(
      /^West Midlands Police has been asked .* with our inspectors\.$/,
    );
    expect(located('Unprecedentedly, after', held(HITS_RADIO))).toMatch(
      /^Unprecedentedly, .* called ‘Engage’\.$/,
    );
  });

  it('leave a closing mark out that nothing in the quote opens', () => {
    expect(located('This continues to improve each month.', held(LBC))).toBe(
      'This continues to improve each month.',
    );
  });

  it('leave an unclosed opening mark out of the inspectorate’s', () => {
    expect(located('when a force is not responding', held(HMICFRS))).toMatch(
      /^We move police forces .* eradicating these concerns\.$/,
    );
  });
});

it('A quotation of no sentences is none', () => {
  expect(quoteSentences(ARTICLE, must(ARTICLE.passages[0]), [])).toBeUndefined();
});

/** A passage of a held article and a run of its sentences, from `first` to `last`. */
const anyRun = fc
  .constantFrom(
    ...heldArticles.flatMap((article) => article.passages.map((one) => ({ article, one }))),
  )
  .chain(({ article, one }: { article: Article; one: Passage }) =>
    fc
      .tuple(fc.nat(one.sentences.length - 1), fc.nat(one.sentences.length - 1))
      .map(([a, b]) => ({ article, passage: one, first: Math.min(a, b), last: Math.max(a, b) })),
  );

describe('over all five articles', () => {
  it('any run of whole sentences of one passage is found where it stands', () => {
    fc.assert(
      fc.property(anyRun, ({ article, passage, first, last }) => {
        const run = passage.sentences.slice(first, last + 1);
        const start = must(run[0]).start;
        const end = must(run.at(-1)).end;
        const found = must(locateQuote(article, article.body.slice(start, end)));
        expect(found.passage.id).toBe(passage.id);
        expect(found.text).toBe(article.body.slice(found.start, found.end));
        expect(found.start).toBeGreaterThanOrEqual(start);
        expect(found.end).toBeLessThanOrEqual(end);
        const cut = article.body.slice(start, found.start) + article.body.slice(found.end, end);
        expect(cut).toMatch(/^["“”]{0,2}$/);
      }),
      { numRuns: 500 },
    );
  });

  it('what is found is found again, and is the same', () => {
    fc.assert(
      fc.property(anyRun, ({ article, passage, first, last }) => {
        const found = must(
          quoteSentences(article, passage, passage.sentences.slice(first, last + 1)),
        );
        expect(locateQuote(article, found.text)).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  it('a list item is never found without its lead-in', () => {
    for (const article of heldArticles) {
      for (const { kind, text } of article.passages) {
        if (kind === 'list-item') expect(locateQuote(article, text)?.leadIn).toBeDefined();
      }
    }
  });

  it('a quote with one word changed is not found', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), ({ article, passage }, seed) => {
        const words = passage.text.split(' ');
        words[seed % words.length] = 'xyzzy';
        expect(locateQuote(article, words.join(' '))).toBeUndefined();
      }),
    );
  });
});
