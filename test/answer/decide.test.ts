import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, supportOf } from '../../src/answer/decide.js';
import { analyse, stem } from '../../src/search/analysis.js';
import { buildIndex } from '../../src/search/index.js';
import { buildQuery, type Query } from '../../src/search/query.js';
import { type Ranked, rank } from '../../src/search/rank.js';
import { articleOf, heldArticles } from '../corpus/fixtures.js';
import { must } from '../helpers.js';

const PLAIN: Asked = { wanted: 'any', spoken: false };

const index = buildIndex([
  articleOf(
    'The green helicopter flew over the old harbour.\n\nSeven trumpets played all winter.\n',
    { title: 'News' },
  ),
]);

function put(question: string, over = index): { query: Query; ranked: Ranked[] } {
  const query = buildQuery(over, analyse(question));
  return { query, ranked: rank(over, query, { wanted: 'any', admits: () => true }) };
}

/** How far what is found supports an answer. */
function support(question: string, asked: Asked = PLAIN): number {
  const { query, ranked } = put(question);
  return supportOf(query, ranked, asked);
}

describe('the support of an answer', () => {
  it('is the less the more of the question is not there', () => {
    const falling = [
      'green helicopter flew harbour',
      'green helicopter flew zeppelin',
      'green helicopter bagpipe zeppelin',
      'green xylophone bagpipe zeppelin',
    ].map((question) => support(question));
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(new Set(falling).size).toBe(falling.length);
  });

  it('is none where no sentence was found', () => {
    expect(support('zeppelin bagpipe')).toBe(Number.NEGATIVE_INFINITY);
    expect(support('')).toBe(Number.NEGATIVE_INFINITY);
  });

  it('is more the more words of a question meet', () => {
    expect(support('green helicopter flew harbour')).toBeGreaterThan(support('helicopter'));
  });

  it('counts what the first sentences cover together', () => {
    const { query, ranked } = put('helicopter trumpets');
    expect(supportOf(query, ranked, PLAIN)).toBeGreaterThan(
      supportOf(query, ranked.slice(0, 1), PLAIN),
    );
  });

  it('is less where the best sentence holds nothing of the kind asked for', () => {
    const { query, ranked } = put('green helicopter');
    const best = must(ranked[0]);
    const of = (holdsWanted: boolean) =>
      supportOf(query, [{ ...best, holdsWanted }], { wanted: 'count', spoken: false });
    expect(of(false)).toBeLessThan(of(true));
  });

  it('does not ask for a kind where anything will do', () => {
    const { query, ranked } = put('green helicopter');
    const best = must(ranked[0]);
    expect(supportOf(query, [{ ...best, holdsWanted: false }], PLAIN)).toBe(
      supportOf(query, [best], PLAIN),
    );
  });

  it('is less where a name or a number of the question stands nowhere near', () => {
    const { query, ranked } = put('green helicopter');
    const with2 = (names: string[], numbers: string[]) =>
      supportOf({ ...query, names: new Set(names), numbers: new Set(numbers) }, ranked, PLAIN);
    expect(with2(['moonbas'], [])).toBeLessThan(with2([], []));
    expect(with2([], ['1234'])).toBeLessThan(with2([], []));
    expect(with2([stem('harbour')], [])).toBe(with2([], []));
  });

  it('is not higher for the time or the speaker of the best sentence', () => {
    const { query } = put('green helicopter');
    const lifted = rank(index, query, {
      wanted: 'any',
      admits: () => true,
      spokenBy: () => 1,
      ofPeriod: () => 1,
    });
    expect(supportOf(query, lifted, PLAIN)).toBeCloseTo(support('green helicopter'), 10);
  });
});

it('Any question over the five articles has a support that is a number, or none where nothing was found', () => {
  const over = buildIndex(heldArticles);
  const word = fc.constantFrom(
    ...[...over.words.keys()].filter((_, at) => at % 7 === 0),
    ...'zeppelin bagpipe special measures 12% cause of concern'.split(' '),
  );
  const question = fc.array(word, { maxLength: 10 }).map((words) => words.join(' '));
  const asked = fc.record<Asked>({
    wanted: fc.constantFrom<Asked['wanted']>('any', 'reason', 'count', 'person'),
    spoken: fc.boolean(),
  });
  fc.assert(
    fc.property(question, asked, (text, of) => {
      const { query, ranked } = put(text, over);
      const found = supportOf(query, ranked, of);
      expect(Number.isNaN(found)).toBe(false);
      expect(Number.isFinite(found)).toBe(ranked.length > 0);
      expect(supportOf(query, ranked, of)).toBe(found);
    }),
    { numRuns: 60 },
  );
});
