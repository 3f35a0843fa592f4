import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/search/analysis.js';
import { type Found, findLikely } from '../../src/search/found.js';
import { buildIndex } from '../../src/search/index.js';
import { buildQuery, type Query } from '../../src/search/query.js';
import { articleOf } from '../corpus/fixtures.js';

/** One sentence for each word: what is found shows what was searched for. */
const WORDS = ['zeppelin', 'harbour', 'kennel', 'trumpet', 'bagpipe'];
const index = buildIndex([articleOf(`${WORDS.map((word) => `The ${word}.`).join('\n\n')}\n`)]);

/** These words and nothing of what they mean. */
function queryOf(words: readonly string[]): Query {
  const query = buildQuery(index, analyse(words.join(' ')));
  return { ...query, terms: query.terms.map((term) => ({ ...term, concepts: [] })) };
}

const stemOf = (word: string) => analyse(word)[0]?.term ?? word;

function find(words: readonly string[], common: readonly string[]): Found {
  const stems = new Set(common.map(stemOf));
  const likely = findLikely(index.sentenceSearch, queryOf(words), 10, undefined, (term) =>
    stems.has(term),
  );
  return likely.score();
}

/** The words whose sentences are found. */
function searchedFor(words: readonly string[], common: readonly string[]): string[] {
  const { best } = find(words, common);
  return [...best].sort((a, b) => a - b).map((number) => WORDS[number] ?? '');
}

describe('a common term', () => {
  it('is left out where three others remain', () => {
    expect(searchedFor(WORDS, ['zeppelin', 'harbour'])).toEqual(['kennel', 'trumpet', 'bagpipe']);
  });

  it('is searched for where two others remain, and so are those', () => {
    const words = WORDS.slice(0, 3);
    expect(searchedFor(words, ['zeppelin'])).toEqual(words);
    expect(searchedFor(WORDS, WORDS.slice(0, 3))).toEqual(WORDS);
  });

  it('is searched for where all are common', () => {
    expect(searchedFor(WORDS, WORDS)).toEqual(WORDS);
  });

  it('is left out where three others remain, and never otherwise, of any words', () => {
    fc.assert(
      fc.property(fc.subarray(WORDS, { minLength: 1 }), fc.subarray(WORDS), (words, common) => {
        const rare = words.filter((word) => !common.includes(word));
        expect(searchedFor(words, common)).toEqual(rare.length >= 3 ? rare : words);
      }),
    );
  });
});

it('A sentence without any of the terms scores nothing', () => {
  const found = find(['zeppelin'], []);
  expect(found.score(0)).toBeGreaterThan(0);
  expect(found.score(1)).toBe(0);
  expect(found.top).toBe(found.score(0));
});

it('Nothing is found by no words, and none that is not admitted', () => {
  expect(find([], []).best).toEqual([]);
  const { numbers } = findLikely(index.sentenceSearch, queryOf(WORDS), 10, (at) => at > 2);
  expect([...numbers].sort()).toEqual([3, 4]);
});
