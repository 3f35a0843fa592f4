import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, stem } from '../../src/search/analysis.js';
import { buildIndex, type SearchIndex } from '../../src/search/index.js';
import { buildQuery, type Query } from '../../src/search/query.js';
import { type Conditions, type Ranked, rank, WEIGHTS } from '../../src/search/rank.js';
import { articleOf, heldArticles } from '../corpus/fixtures.js';
import { must } from '../helpers.js';

/** Any sentence, of no kind in particular. */
const ANY: Conditions = { wanted: 'any', admits: () => true };

function queryOf(index: SearchIndex, question: string, head = ''): Query {
  return buildQuery(index, analyse(question), () => 1, analyse(head));
}

function ranking(
  index: SearchIndex,
  question: string,
  conditions: Partial<Conditions> = {},
  head = '',
): Ranked[] {
  return rank(index, queryOf(index, question, head), { ...ANY, ...conditions });
}

/** The ranked sentence that begins so. */
function found(ranked: readonly Ranked[], start: string): Ranked {
  return must(
    ranked.find(({ entry }) => entry.sentence.text.startsWith(start)),
    `ranked sentence "${start}"`,
  );
}

/** An index over one article with these paragraphs. */
function indexOf(...paragraphs: string[]): SearchIndex {
  return buildIndex([articleOf(`${paragraphs.join('\n\n')}\n`, { title: 'News' })]);
}

describe('the order', () => {
  const index = indexOf(
    'The helicopter is new.',
    'The helicopter has a hangar.',
    'The hangar is old.',
    'Nobody knows the weather.',
  );

  it('begins with the sentence that holds most of the question', () => {
    const [best] = ranking(index, 'helicopter hangar');
    expect(best?.entry.sentence.text).toBe('The helicopter has a hangar.');
    expect(best?.coverage).toBeCloseTo(1, 10);
  });

  it('goes from the best score to the least', () => {
    const scores = ranking(index, 'helicopter hangar').map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('leaves the earlier first where two are as good', () => {
    const twice = buildIndex(
      ['a', 'b', 'c'].map((id) => articleOf('The zeppelin flew.\n', { id, title: 'News' })),
    );
    const order = ranking(twice, 'zeppelin').map(({ entry }) => entry.article.id);
    expect(order).toEqual(['a', 'b', 'c']);
  });

  it('is empty for a question without a word to search for, and over nothing', () => {
    expect(ranking(index, 'is it the')).toEqual([]);
    expect(ranking(index, '')).toEqual([]);
    expect(ranking(buildIndex([]), 'helicopter')).toEqual([]);
    expect(ranking(index, 'bagpipe')).toEqual([]);
  });

  it('puts a sentence by the words of a meaning below one by the words themselves', () => {
    const own = buildIndex(
      [
        articleOf('The whirlybird is new.\n', { id: 'a', title: 'News' }),
        articleOf('The zeppelin is new.\n', { id: 'b', title: 'News' }),
      ],
      [['whirlybird', 'zeppelin']],
    );
    const order = ranking(own, 'zeppelin').map(({ entry }) => entry.article.id);
    expect(order).toEqual(['b', 'a']);
  });
});

describe('the sentences beside one', () => {
  const index = buildIndex([
    articleOf(
      [
        'The zeppelin flew.',
        'The crew sang loudly.',
        'Then came a storm.',
        'Then came a calm.',
        'Then came the night.',
        'The crew slept.',
      ].join('\n\n'),
      { id: 'first', title: 'News' },
    ),
    articleOf('The crew of a balloon drank.\n\nThe zeppelin was painted.\n', {
      id: 'second',
      title: 'News',
    }),
  ]);
  const ranked = ranking(index, 'zeppelin crew');

  it('count for it: the one before', () => {
    expect(found(ranked, 'The crew sang').features.previous).toBeGreaterThan(0);
    expect(found(ranked, 'The zeppelin flew').features.previous).toBe(0);
  });

  it('count for it: the one after', () => {
    expect(found(ranked, 'The zeppelin flew').features.next).toBeGreaterThan(0);
    expect(found(ranked, 'The crew slept').features.next).toBe(0);
  });

  it('count for nothing across articles', () => {
    expect(found(ranked, 'The crew of a balloon').features.previous).toBe(0);
    expect(found(ranked, 'The crew slept').features.next).toBe(0);
    expect(found(ranked, 'The crew of a balloon').around.has(stem('slept'))).toBe(false);
  });

  it('lift a sentence whose subject stands before it above one that stands alone', () => {
    const numbers = ranked.map(({ entry }) => entry.sentence.text);
    expect(numbers.indexOf('The crew sang loudly.')).toBeLessThan(
      numbers.indexOf('The crew slept.'),
    );
  });

  it('count in its window, the nearer the more, and far ones not at all', () => {
    const spreadOf = (start: string) => found(ranked, start).features.spread;
    expect(spreadOf('The crew sang')).toBeGreaterThan(found(ranked, 'The crew sang').coverage);
    const near = indexOf('The zeppelin flew.', 'It rained.', 'It snowed.', 'It blew.', 'It froze.');
    const window = ranking(near, 'zeppelin');
    const falling = ['The zeppelin', 'It rained', 'It snowed', 'It blew'].map(
      (start) => found(window, start).features.spread,
    );
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(new Set(falling).size).toBe(falling.length);
    expect(falling.at(-1)).toBeGreaterThan(0);
    const far = window.find(({ entry }) => entry.sentence.text === 'It froze.');
    expect(far?.features.spread ?? 0).toBe(0);
  });

  it('fill no window that the sentence fills itself', () => {
    expect(found(ranked, 'The crew of a balloon').features.spread).toBeLessThan(1);
    const whole = indexOf('The crew flew the zeppelin.', 'The crew sang.');
    expect(found(ranking(whole, 'zeppelin crew'), 'The crew flew').features.spread).toBe(1);
  });

  it('are ranked themselves, though they hold no word of the question', () => {
    const near = indexOf('The zeppelin flew.', 'It rained.');
    const { coverage, around, support } = found(ranking(near, 'zeppelin'), 'It rained');
    expect(coverage).toBe(0);
    expect(around.has(stem('zeppelin'))).toBe(true);
    expect(support).toBeCloseTo(1, 10);
  });
});

describe('a title', () => {
  it('counts for every sentence of its article', () => {
    const index = buildIndex([
      articleOf('It rained.\n\nThe crew sang.\n', { id: 'a', title: 'The zeppelin' }),
      articleOf('The crew sang.\n', { id: 'b', title: 'The balloon' }),
    ]);
    const ranked = ranking(index, 'what did the crew of the zeppelin do: sang');
    expect(ranked[0]?.entry.article.id).toBe('a');
    expect(ranked[0]?.features.titleCoverage).toBeGreaterThan(0);
    const other = must(ranked.find(({ entry }) => entry.article.id === 'b'));
    expect(other.features.titleCoverage).toBe(0);
    expect(other.features.spread).toBeLessThan(must(ranked[0]).features.spread);
  });
});

describe('what a passage is', () => {
  it('is told of a heading and of a caption', () => {
    const index = indexOf('## The zeppelin', '![The zeppelin in a picture.]', 'The zeppelin flew.');
    const kinds = ranking(index, 'zeppelin').map(({ entry, features }) => [
      entry.passage.kind,
      features.heading,
      features.caption,
    ]);
    expect(kinds.sort()).toEqual([
      ['caption', 0, 1],
      ['heading', 1, 0],
      ['paragraph', 0, 0],
    ]);
  });

  it('is told of a sentence that begins by pointing back', () => {
    const ranked = ranking(indexOf('The zeppelin flew.', 'It is a zeppelin.'), 'zeppelin');
    expect(found(ranked, 'It is').features.pronounStart).toBe(1);
    expect(found(ranked, 'The zeppelin').features.pronounStart).toBe(0);
  });
});

describe('sentences that are not admitted', () => {
  const crowd = Array.from({ length: 120 }, (_, at) =>
    articleOf('The zeppelin flew over the harbour.\n', {
      id: `crowd-${at}`,
      title: 'The zeppelin',
    }),
  );
  const index = buildIndex([
    ...crowd,
    articleOf('Rain fell all day long on roofs, and far away someone saw the zeppelin.\n', {
      id: 'wanted',
      title: 'Rain',
    }),
    articleOf('The zeppelin flew over the harbour.\n', { id: 'last', title: 'The zeppelin' }),
  ]);
  const admits: Conditions['admits'] = ({ article }) => article.id === 'wanted';

  it('are not ranked', () => {
    const ranked = ranking(index, 'zeppelin over the harbour', { admits });
    expect(ranked.map(({ entry }) => entry.article.id)).toEqual(['wanted']);
  });

  it('take no place of one that is, however many are better', () => {
    const open = ranking(index, 'zeppelin over the harbour');
    expect(open.some(({ entry }) => entry.article.id === 'wanted')).toBe(false);
    const [best] = ranking(index, 'zeppelin over the harbour', { admits });
    expect(best?.entry.article.id).toBe('wanted');
  });

  it('take no place of one that is, also where each stands beside another that is', () => {
    const beside = Array.from(
      { length: 90 },
      () => 'The zeppelin flew over the harbour. It rained.',
    );
    const target =
      'Snow fell all day long on roofs and gardens. Far away a mayor saw the zeppelin in the mist of the morning.';
    const mixed = indexOf(...beside, target);
    const only: Conditions['admits'] = ({ sentence }) => !sentence.text.startsWith('The');
    const texts = ranking(mixed, 'zeppelin over the harbour', { admits: only }).map(
      ({ entry }) => entry.sentence.text,
    );
    expect(texts.some((text) => text.startsWith('Far away'))).toBe(true);
  });

  it('do not come in as neighbours of one that is', () => {
    const mixed = indexOf('The zeppelin flew.', 'It rained.', 'It snowed.');
    const only: Conditions['admits'] = ({ sentence }) => sentence.text.startsWith('The');
    expect(ranking(mixed, 'zeppelin', { admits: only })).toHaveLength(1);
  });

  it('leave none when none is', () => {
    expect(ranking(index, 'zeppelin', { admits: () => false })).toEqual([]);
  });
});

describe('the kind of thing that is wanted', () => {
  const index = buildIndex([
    articleOf('The zeppelin flew over the town.\n', { id: 'plain', title: 'News' }),
    articleOf('The zeppelin flew over seven towns.\n', { id: 'number', title: 'News' }),
  ]);

  it('lifts the sentence that holds it', () => {
    const plain = ranking(index, 'how many did the zeppelin fly over');
    const counted = ranking(index, 'how many did the zeppelin fly over', { wanted: 'amount' });
    expect(plain[0]?.entry.article.id).toBe('plain');
    expect(counted[0]?.entry.article.id).toBe('number');
    expect(counted.map(({ holdsWanted }) => holdsWanted)).toEqual([true, false]);
  });

  it('counts for nothing where anything will do', () => {
    const ranked = ranking(index, 'zeppelin');
    expect(ranked.map(({ features }) => features.wanted)).toEqual([0, 0]);
    expect(ranked.map(({ holdsWanted }) => holdsWanted)).toEqual([true, true]);
  });

  it.each([
    ['date', 'It flew on 4 May.'],
    ['duration', 'It flew for two hours.'],
    ['place', 'It flew to Sandport.'],
    ['reason', 'It flew because it could.'],
  ] as const)('may be a %s', (wanted, text) => {
    const own = indexOf(text, 'It flew.');
    const ranked = ranking(own, 'flew', { wanted });
    expect(found(ranked, text).features.wanted).toBe(1);
    expect(found(ranked, 'It flew.').features.wanted).toBe(0);
    const anything = ranking(own, 'flew');
    expect(found(ranked, text).score).toBeGreaterThan(found(anything, text).score);
    expect(found(ranked, 'It flew.').score).toBe(found(anything, 'It flew.').score);
  });
});

describe('whose words and of which time', () => {
  const index = buildIndex(
    ['a', 'b', 'c'].map((id) => articleOf('The zeppelin flew.\n', { id, title: 'News' })),
  );
  const of = (wanted: string) => (entry: Ranked['entry']) => (entry.article.id === wanted ? 1 : 0);

  it('lift the sentences of that speaker', () => {
    const [best] = ranking(index, 'zeppelin', { spokenBy: of('c') });
    expect(best?.entry.article.id).toBe('c');
  });

  it('lift the sentences of that time', () => {
    const [best] = ranking(index, 'zeppelin', { ofPeriod: of('b') });
    expect(best?.entry.article.id).toBe('b');
  });

  it('count beside what the words alone give', () => {
    const plain = ranking(index, 'zeppelin');
    const lifted = ranking(index, 'zeppelin', { spokenBy: of('c'), ofPeriod: of('c') });
    for (const { entry, score } of lifted) {
      const same = must(plain.find((one) => one.entry === entry));
      if (entry.article.id === 'c') expect(score).toBeGreaterThan(same.score);
      else expect(score).toBeCloseTo(same.score, 10);
    }
  });
});

describe('notes on a sentence', () => {
  const index = indexOf('It rained a lot.', 'It snowed.', 'It blew.', 'It froze.', 'It thawed.');
  const notes = new Map([[4, new Set([stem('zeppelin'), stem('hangar')])]]);

  it('find it by words that it does not hold', () => {
    expect(ranking(index, 'zeppelin hangar')).toEqual([]);
    const [best] = ranking(index, 'zeppelin hangar', { notes });
    expect(best?.entry.number).toBe(4);
    expect(best?.coverage).toBeGreaterThan(0);
    expect(best?.coverage).toBeLessThan(1);
  });

  it('find nothing by words that they do not hold either', () => {
    expect(ranking(index, 'bagpipe', { notes })).toEqual([]);
  });

  it('find none that is not admitted', () => {
    const other: Conditions['admits'] = ({ number }) => number !== 4;
    const ranked = ranking(index, 'zeppelin hangar', { notes, admits: other });
    expect(ranked.map(({ entry }) => entry.number)).not.toContain(4);
    for (const { coverage } of ranked) expect(coverage).toBe(0);
  });
});

describe('any question over the five articles', () => {
  const index = buildIndex(heldArticles);
  const word = fc.constantFrom(
    ...[...index.words.keys()].filter((_, at) => at % 5 === 0),
    ...'special measures cause of concern zeppelin 12% five'.split(' '),
  );
  const question = fc.array(word, { maxLength: 10 }).map((words) => words.join(' '));
  const wanted = fc.constantFrom<Conditions['wanted']>('any', 'date', 'count', 'person', 'reason');
  const RUNS = { numRuns: 60 };

  it('has features and shares from 0 to 1, and scores that they make', () => {
    fc.assert(
      fc.property(question, wanted, (asked, kind) => {
        for (const { features, coverage, support, score } of ranking(index, asked, {
          wanted: kind,
        })) {
          const named = Object.entries(features);
          const shares = [...named.map(([, value]) => value), coverage, support];
          for (const one of shares) {
            expect(one).toBeGreaterThanOrEqual(0);
            expect(one).toBeLessThanOrEqual(1 + 1e-9);
          }
          const weights: Readonly<Record<string, number>> = WEIGHTS;
          const sum = named.reduce(
            (all, [name, one]) => all + (weights[name] ?? Number.NaN) * one,
            0,
          );
          expect(score).toBeCloseTo(sum, 8);
        }
      }),
      RUNS,
    );
  });

  it('has each sentence once at most, in the order of their scores', () => {
    fc.assert(
      fc.property(question, wanted, (asked, kind) => {
        const ranked = ranking(index, asked, { wanted: kind });
        expect(new Set(ranked.map(({ entry }) => entry.number)).size).toBe(ranked.length);
        for (const [at, one] of ranked.slice(1).entries()) {
          const before = must(ranked[at]);
          const inOrder =
            before.score > one.score ||
            (before.score === one.score && before.entry.number < one.entry.number);
          expect(inOrder).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('has no sentence that is not admitted', () => {
    const articles = fc.subarray(heldArticles.map(({ id }) => id));
    fc.assert(
      fc.property(question, articles, (asked, ids) => {
        const ranked = ranking(index, asked, { admits: ({ article }) => ids.includes(article.id) });
        for (const { entry } of ranked) expect(ids).toContain(entry.article.id);
      }),
      RUNS,
    );
  });

  it('has the same ranking again, from this index and from another of the same articles', () => {
    const other = buildIndex(heldArticles);
    const told = (ranked: readonly Ranked[]) =>
      ranked.map(({ entry, score }) => [entry.number, score]);
    fc.assert(
      fc.property(question, wanted, (asked, kind) => {
        const first = told(ranking(index, asked, { wanted: kind }));
        expect(told(ranking(index, asked, { wanted: kind }))).toEqual(first);
        expect(told(ranking(other, asked, { wanted: kind }))).toEqual(first);
      }),
      RUNS,
    );
  });
});
