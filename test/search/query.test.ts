import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, stem } from '../../src/search/analysis.js';
import { buildIndex, type SearchIndex, searchTerms } from '../../src/search/index.js';
import { buildQuery, match, type Query, type QueryTerm } from '../../src/search/query.js';
import { articleOf, heldArticles } from '../corpus/fixtures.js';
import { must } from '../helpers.js';

const BODY = `The Northtown Improvement Board met on Monday.

The board praised a helicopter.

The board found the situation grim and counted 44,600 calls.

A cause of concern was closed.
`;
const index = buildIndex(
  [articleOf(BODY, { title: 'Northtown' })],
  [['NIB', 'northtown improvement board']],
);

function queryOf(text: string, over: SearchIndex = index): Query {
  return buildQuery(over, analyse(text));
}

/** The terms of a text as a sentence of the index has them. */
function termsOf(text: string): ReadonlySet<string> {
  return new Set(searchTerms(analyse(text), index.concepts));
}

/** The only term of a query. */
function termOf(text: string): QueryTerm {
  const { terms } = queryOf(text);
  expect(terms).toHaveLength(1);
  return must(terms[0]);
}

function weightOf(text: string): number {
  return termOf(text).weight;
}

describe('a phrase that means one thing', () => {
  const board = termOf('northtown improvement board');

  it('is one term, not one for each of its words', () => {
    expect(board.literal).toBeUndefined();
    expect(board.phrase).toEqual([stem('northtown'), stem('improvement'), stem('board')]);
  });

  it('is met in whole by its own words and by its short form', () => {
    expect(match(board, termsOf('the Northtown Improvement Board met'))).toBe(1);
    expect(match(board, termsOf('the NIB met'))).toBe(1);
  });

  it('is met in part by some of its words, the more the better, never in whole', () => {
    const one = match(board, termsOf('an improvement'));
    const two = match(board, termsOf('an improvement of the board'));
    const all = match(board, termsOf('a board for improvement in northtown'));
    expect(one).toBeGreaterThan(0);
    expect(two).toBeGreaterThan(one);
    expect(all).toBeGreaterThan(two);
    expect(all).toBeLessThan(1);
  });

  it('is met more by its rare words than by its common ones', () => {
    expect(match(board, termsOf('an improvement'))).toBeGreaterThan(
      match(board, termsOf('a board')),
    );
  });

  it('is not met by other words', () => {
    expect(match(board, termsOf('a helicopter over the moon'))).toBe(0);
  });

  it('has no part for a word that carries nothing', () => {
    const { parts } = termOf('cause of concern');
    expect(must(parts).map(({ literal }) => literal)).toEqual([stem('cause'), stem('concern')]);
  });

  it('shares itself out among its words, the rare ones having more', () => {
    const shares = new Map(must(board.parts).map(({ literal, share }) => [literal, share]));
    const sum = [...shares.values()].reduce((total, one) => total + one, 0);
    expect(sum).toBeCloseTo(1, 10);
    expect(shares.get(stem('improvement'))).toBeGreaterThan(must(shares.get(stem('board'))));
  });

  it('is met in part by a word that means the same as one of its own, less than by that', () => {
    const concern = termOf('cause of concern');
    const own = match(concern, termsOf('a concern'));
    const other = match(concern, termsOf('a worry'));
    expect(other).toBeGreaterThan(0);
    expect(other).toBeLessThan(own);
  });

  it('is no term where it stands nowhere in the corpus: then its words are', () => {
    const { terms } = queryOf('multi-agency risk assessment conference');
    expect(terms.map(({ literal }) => literal)).toEqual(
      ['multi', 'agency', 'risk', 'assessment', 'conference'].map(stem),
    );
  });

  it('weighs by its most telling word, but no less for being made of small ones', () => {
    const groups = [
      ['good time', 'alpha'],
      ['good zebra', 'beta'],
    ];
    const over = buildIndex([articleOf('Alpha came.\n\nBeta came.\n')], groups);
    const weigh = (phrase: string) => {
      const { terms } = queryOf(phrase, over);
      expect(terms).toHaveLength(1);
      return must(terms[0]).weight;
    };
    expect(weigh('good zebra')).toBeGreaterThan(weigh('good time'));
    const apart = ['good', 'time'].map((word) => must(queryOf(word, over).terms[0]).weight);
    expect(weigh('good time')).toBeGreaterThan(Math.max(...apart));
  });

  it('counts once, however it is put', () => {
    expect(queryOf('northtown improvement board, the northtown improvement board').terms).toEqual([
      board,
    ]);
  });
});

describe('a word of several meanings', () => {
  const lower = termOf('lower');

  it('has all of them', () => {
    expect(lower.concepts.length).toBeGreaterThan(1);
    expect(new Set(lower.concepts).size).toBe(lower.concepts.length);
  });

  it('is met by a word of each, less than by itself', () => {
    for (const other of ['smaller', 'decrease']) {
      const met = match(lower, termsOf(other));
      expect(met).toBeGreaterThan(0);
      expect(met).toBeLessThan(match(lower, termsOf('lower')));
    }
    expect(match(lower, termsOf('lower'))).toBe(1);
  });

  it('weighs no more than its rarest meaning, where it does not stand itself', () => {
    const over = buildIndex([articleOf('Crime fell.\n\nFear fell.\n\nThe share is smaller.\n')]);
    const [asked] = queryOf('lower', over).terms;
    const [rare] = queryOf('smaller', over).terms;
    const [common] = queryOf('fell', over).terms;
    const [unheard] = queryOf('zeppelin', over).terms;
    expect(must(asked).weight).toBeGreaterThan(must(common).weight);
    expect(must(asked).weight).toBeLessThanOrEqual(must(rare).weight);
    expect(must(asked).weight).toBeLessThan(must(unheard).weight);
  });
});

describe('the weight of a word', () => {
  it('is less the oftener it stands, most where it stands nowhere', () => {
    expect(weightOf('board')).toBeLessThan(weightOf('helicopter'));
    expect(weightOf('helicopter')).toBeLessThan(weightOf('zeppelin'));
  });

  it('is less for a word that English has often than for one as rare in the corpus', () => {
    expect(index.frequency.get(stem('situation'))).toBe(index.frequency.get(stem('helicopter')));
    expect(weightOf('situation')).toBeLessThan(weightOf('helicopter'));
    expect(weightOf('situation')).toBeGreaterThan(0);
    expect(weightOf('time')).toBeLessThan(weightOf('zeppelin'));
  });

  it('is taken down by what the word counts', () => {
    const tokens = analyse('helicopter board');
    const [first, second] = buildQuery(index, tokens, ({ word }) =>
      word === 'helicopter' ? 0.5 : 1,
    ).terms;
    expect(first?.weight).toBeCloseTo(weightOf('helicopter') / 2, 10);
    expect(second?.weight).toBe(weightOf('board'));
  });

  it('is taken down for a phrase, too', () => {
    const [half] = buildQuery(index, analyse('cause of concern'), () => 0.5).terms;
    expect(half?.weight).toBeCloseTo(weightOf('cause of concern') / 2, 10);
  });

  it('is none for words that carry nothing', () => {
    expect(queryOf('is it the').terms).toEqual([]);
  });
});

describe('a family of words', () => {
  it('is met by its first letters, less than by the word', () => {
    const asked = termOf('helicopters');
    const family = new Set(['helic']);
    const met = match(asked, new Set(['helicoid']), family);
    expect(met).toBeGreaterThan(0);
    expect(met).toBeLessThan(match(asked, termsOf('helicopter'), family));
    expect(match(asked, new Set(['helicoid']))).toBe(0);
  });

  it('is none for a short word', () => {
    expect(termOf('board').prefix).toBeUndefined();
  });
});

describe('what a query keeps of a question', () => {
  it('are its words, those that carry nothing included', () => {
    expect(queryOf('Was the Board there?').words).toEqual(
      new Set(['was', 'the', 'board', 'there']),
    );
  });

  it('are its neighbouring informative words', () => {
    expect(queryOf('did the board praise a helicopter').pairs).toEqual(
      new Set([`${stem('board')} ${stem('praise')}`, `${stem('praise')} ${stem('helicopter')}`]),
    );
  });

  it('are its names, when told which words are such', () => {
    const text = 'did Moonbase praise the helicopter';
    const tokens = analyse(text);
    const named = buildQuery(
      index,
      tokens,
      () => 1,
      [],
      ({ start }) => /^\p{Lu}/u.test(text.slice(start)),
    );
    expect(named.names.map(({ literal }) => literal)).toEqual([stem('moonbase')]);
    for (const name of named.names) expect(named.terms).toContain(name);
    expect(queryOf(text).names).toEqual([]);
  });

  it('is the thing it asks for, as a word or as a phrase', () => {
    const head = (text: string, asked: string) =>
      buildQuery(index, analyse(text), () => 1, analyse(asked)).head;
    const [call] = head('how many calls did the board count', 'calls');
    expect(call?.literal).toBe(stem('calls'));
    const [phrase] = head('which cause of concern did the board close', 'cause');
    expect(phrase?.phrase).toContain(stem('concern'));
    expect(head('which board', '')).toEqual([]);
    expect(head('which board', 'zeppelin')).toEqual([]);
  });
});

describe('any question over the five articles', () => {
  const all = buildIndex(heldArticles);
  const word = fc.constantFrom(
    ...[...all.words.keys()].slice(0, 400),
    ...'cause of concern special measures lower zeppelin NIB 44,600 12% the five'.split(' '),
  );
  const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
  const sentence = fc.constantFrom(...all.entries);

  it('has terms that weigh something, none of them twice', () => {
    fc.assert(
      fc.property(text, (asked) => {
        const { terms } = queryOf(asked, all);
        for (const { weight } of terms) expect(weight).toBeGreaterThan(0);
        const keys = terms.map(({ literal, phrase, concepts }) =>
          phrase === undefined ? literal : concepts.join(' '),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('is met by any sentence from not at all to in whole, and no less by two together', () => {
    fc.assert(
      fc.property(text, sentence, sentence, (asked, one, other) => {
        const both = new Set([...one.terms, ...other.terms]);
        for (const term of queryOf(asked, all).terms) {
          const met = match(term, one.terms);
          expect(met).toBeGreaterThanOrEqual(0);
          expect(match(term, both)).toBeGreaterThanOrEqual(met);
          expect(match(term, both)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('put twice in one breath has the same terms', () => {
    fc.assert(
      fc.property(text, (asked) => {
        expect(queryOf(`${asked} . the ${asked}`, all).terms.length).toBeGreaterThanOrEqual(
          queryOf(asked, all).terms.length,
        );
        expect(queryOf(asked, all)).toEqual(queryOf(asked, all));
      }),
    );
  });
});
