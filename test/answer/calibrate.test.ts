import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calibration, calibrate } from '../../src/answer/calibrate.js';
import type { Article } from '../../src/corpus/article.js';
import { buildIndex } from '../../src/search/index.js';
import { articleOf, heldArticles } from '../corpus/fixtures.js';

function calibrated(articles: readonly Article[]): Calibration {
  return calibrate(buildIndex(articles));
}

const held = calibrated(heldArticles);

describe('how much support an answer needs', () => {
  it('comes from the corpus: another has another threshold', () => {
    const one = calibrated(heldArticles.slice(0, 1));
    expect(one.threshold).not.toBe(held.threshold);
    expect(one.questions).toBeLessThan(held.questions);
  });

  it('keeps most of the questions that the corpus answers and refuses more of those that it does not', () => {
    expect(held.questions).toBeGreaterThan(20);
    expect(held.kept).toBeGreaterThan(0.9);
    expect(held.refused).toBeGreaterThan(1 - held.kept);
    expect(held.refused).toBeLessThanOrEqual(1);
  });

  it('is the same for the same articles', () => {
    expect(calibrated(heldArticles)).toEqual(held);
  });

  it('lets a sentence be held out wherever it is told again in the same words', () => {
    const sentences = [
      'The green helicopter flew over the old harbour wall.',
      'Seven yellow trumpets played beside the muddy river bank.',
      'Nobody painted those wooden doors during that stormy winter.',
    ];
    const articles = (times: number) =>
      Array.from({ length: times }, (_, at) =>
        articleOf(`${sentences.join('\n\n')}\n`, { id: `copy-${at}`, title: 'News' }),
      );
    expect(calibrated(articles(3)).refused).toBeGreaterThanOrEqual(calibrated(articles(1)).refused);
  });
});

describe('a corpus that teaches nothing', () => {
  const NOTHING = calibrated([]);

  it('is one without articles: no questions, and a threshold all the same', () => {
    expect(NOTHING).toEqual({ threshold: NOTHING.threshold, questions: 0, kept: 1, refused: 1 });
    expect(Number.isFinite(NOTHING.threshold)).toBe(true);
  });

  it.each([
    ['headings alone', '## The green helicopter flew over the old harbour wall\n'],
    ['sentences too short to ask about', 'It rained.\n\nIt snowed a lot.\n'],
    ['sentences without a word that carries anything', 'It was what it was and is what it is.\n'],
  ])('is one of %s', (_what, body) => {
    expect(calibrated([articleOf(body, { title: 'News' })])).toEqual(NOTHING);
  });

  it('is not one of a single sentence that can be asked about', () => {
    const one = calibrated([
      articleOf('The green helicopter flew over the old harbour wall.\n', { title: 'News' }),
    ]);
    expect(one.questions).toBe(1);
    expect(Number.isFinite(one.threshold)).toBe(true);
  });
});

it('Any corpus has a finite threshold and shares from 0 to 1, the same again', () => {
  const words = 'helicopter harbour seven trumpets winter doors painted flew muddy green 12 the of';
  const sentence = fc
    .array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 12 })
    .map((list) => `The ${list.join(' ')}.`);
  const body = fc.array(sentence, { maxLength: 6 }).map((list) => `${list.join('\n\n')}\n`);
  fc.assert(
    fc.property(fc.array(body, { maxLength: 4 }), (bodies) => {
      const articles = bodies.map((text, at) => articleOf(text, { id: `a-${at}` }));
      const found = calibrated(articles);
      expect(Number.isFinite(found.threshold)).toBe(true);
      for (const share of [found.kept, found.refused]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(calibrated(articles)).toEqual(found);
    }),
    { numRuns: 40 },
  );
});
