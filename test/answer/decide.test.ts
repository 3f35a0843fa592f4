import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supportOf } from '../../src/answer/decide.js';
import { analyse } from '../../src/search/analysis.js';
import { buildIndex } from '../../src/search/index.js';
import { buildQuery, type Query, type QueryTerm } from '../../src/search/query.js';
import { type Ranked, rank } from '../../src/search/rank.js';
import type { Wanted } from '../../src/search/wanted.js';
import { articleOf, heldArticles } from '../corpus/fixtures.js';
import { must } from '../helpers.js';

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
function support(question: string, wanted: Wanted = 'any'): number {
  const { query, ranked } = put(question);
  return supportOf(query, ranked, wanted);
}

/** The only term of a query of one word. */
function termOf(word: string): QueryTerm {
  return must(put(word).query.terms[0]);
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

  it('is that of the best sentence, whatever else was found', () => {
    const { query, ranked } = put('helicopter trumpets');
    expect(ranked.length).toBeGreaterThan(1);
    expect(supportOf(query, ranked, 'any')).toBe(supportOf(query, ranked.slice(0, 1), 'any'));
  });

  it('is more the more terms of the question that sentence holds, its score being the same', () => {
    const { query, ranked } = put('green helicopter harbour trumpets');
    const of = (start: string) => {
      const one = must(ranked.find(({ entry }) => entry.sentence.text.startsWith(start)));
      return supportOf(query, [{ ...one, score: 1 }], 'any');
    };
    expect(of('The green helicopter')).toBeGreaterThan(of('Seven trumpets'));
  });

  it('is less for a short question than for a long one that is met as well', () => {
    const { query, ranked } = put('green helicopter');
    const longer = { ...query, terms: [...query.terms, termOf('zeppelin'), termOf('bagpipe')] };
    expect(supportOf(query, ranked, 'any')).toBeLessThan(supportOf(longer, ranked, 'any'));
  });

  it('is more where the best sentence is the asked speaker’s, or of the asked time', () => {
    const { query } = put('green helicopter');
    const of = (spoken: number, timely: number) =>
      supportOf(
        query,
        rank(index, query, {
          wanted: 'any',
          spokenBy: () => spoken,
          ofPeriod: () => timely,
        }),
        'any',
      );
    expect(of(0, 0)).toBe(support('green helicopter'));
    expect(of(1, 0)).toBeGreaterThan(of(0, 0));
    expect(of(0, 1)).toBeGreaterThan(of(0, 0));
    expect(of(1, 1)).toBeGreaterThan(of(1, 0));
  });
});

describe('the kind of thing that is asked for', () => {
  const { query, ranked } = put('green helicopter');
  const best = must(ranked[0]);
  const of = (wanted: Wanted, holdsWanted: boolean) =>
    supportOf(query, [{ ...best, holdsWanted }], wanted);

  it.each<Wanted>(['count', 'date', 'named-person', 'place', 'frequency', 'reason', 'stance'])(
    'takes support away where the best sentence holds no %s',
    (wanted) => {
      expect(of(wanted, false)).toBeLessThan(of(wanted, true));
    },
  );

  it('takes away less where it is a stance, which many words tell', () => {
    const lost = (wanted: Wanted) => of(wanted, true) - of(wanted, false);
    expect(lost('stance')).toBeLessThan(lost('count'));
  });

  it('makes no difference where anything will do', () => {
    expect(of('any', false)).toBe(of('any', true));
  });

  it.each<Wanted>(['reason', 'stance'])(
    'adds support where it is a %s, which articles seldom word as such',
    (wanted) => {
      expect(of(wanted, true)).toBeGreaterThan(of('any', true));
      expect(of('count', true)).toBe(of('any', true));
    },
  );
});

describe('what a question names', () => {
  const { query, ranked } = put('green helicopter');
  const of = (changes: Partial<Query>) => supportOf({ ...query, ...changes }, ranked, 'any');

  it('takes support away where it is the very thing that is asked for', () => {
    expect(of({ head: [termOf('helicopter')] })).toBeLessThan(of({ head: [] }));
  });

  it('takes support away where it is a name that stands nowhere near the best sentence', () => {
    expect(of({ names: [termOf('moonbase')] })).toBeLessThan(of({ names: [] }));
    expect(of({ names: [termOf('harbour'), termOf('moonbase')] })).toBe(
      of({ names: [termOf('moonbase')] }),
    );
  });

  it('takes nothing away where it is a name in the best sentence or beside it', () => {
    expect(of({ names: [termOf('harbour')] })).toBe(of({ names: [] }));
    const beside = buildIndex([
      articleOf('Nobody saw Sandport.\n\nThe green helicopter flew.\n', { title: 'News' }),
    ]);
    const named = buildQuery(beside, analyse('green helicopter'));
    const name = must(buildQuery(beside, analyse('sandport')).terms[0]);
    const found = rank(beside, named, { wanted: 'any' });
    expect(must(found[0]).entry.terms.has(must(name.literal))).toBe(false);
    expect(supportOf({ ...named, names: [name] }, found, 'any')).toBe(
      supportOf(named, found, 'any'),
    );
  });
});

it('A better score never means less support, and beyond the best that counts no more', () => {
  const { query, ranked } = put('green helicopter');
  const best = must(ranked[0]);
  const score = fc.double({ min: -5, max: 20, noNaN: true });
  fc.assert(
    fc.property(score, score, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const of = (value: number) => supportOf(query, [{ ...best, score: value }], 'any');
      expect(of(low)).toBeLessThanOrEqual(of(high));
    }),
  );
  const far = (value: number) => supportOf(query, [{ ...best, score: value }], 'any');
  expect(far(1_000)).toBe(far(100));
  expect(far(1)).toBeLessThan(far(2));
});

it('Any question over the five articles has a support that is a number, or none where nothing was found', () => {
  const over = buildIndex(heldArticles);
  const word = fc.constantFrom(
    ...[...over.words.keys()].filter((_, at) => at % 7 === 0),
    ...'zeppelin bagpipe special measures 12% cause of concern'.split(' '),
  );
  const question = fc.array(word, { maxLength: 10 }).map((words) => words.join(' '));
  const asked = fc.constantFrom<Wanted>('any', 'reason', 'stance', 'count', 'person');
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
