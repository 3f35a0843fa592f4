import { describe, expect, it } from 'vitest';
import { analyse, stem } from '../../src/search/analysis.js';
import { buildIndex, inverseFrequency, searchTerms } from '../../src/search/index.js';
import { pairsOf } from '../../src/search/terms.js';
import { articleOf, heldArticles } from '../corpus/fixtures.js';
import { must } from '../helpers.js';

const FIRST = articleOf(
  '## Calls\n\nThe force answers calls. It answers them fast.\n\nIt is not:\n- recording crime.\n',
  { id: 'first', title: 'Northtown improves' },
);
const SECOND = articleOf('Northtown has a new chief constable.\n', {
  id: 'second',
  title: 'A new chief',
});
const index = buildIndex([FIRST, SECOND]);

describe('an index', () => {
  it('holds every sentence, numbered in order', () => {
    expect(index.entries.map(({ sentence }) => sentence.text)).toEqual([
      'Calls',
      'The force answers calls.',
      'It answers them fast.',
      'It is not:',
      'recording crime.',
      'Northtown has a new chief constable.',
    ]);
    expect(index.entries.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('holds every passage, numbered in order, with its sentences', () => {
    expect(index.passages.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4]);
    for (const { number, passage, entries } of index.passages) {
      expect(entries.map(({ sentence }) => sentence)).toEqual(passage.sentences);
      for (const entry of entries) {
        expect(entry.passageNumber).toBe(number);
        expect(index.entries[entry.number]).toBe(entry);
      }
    }
  });

  it('numbers the sentences of a passage from 0', () => {
    expect(index.entries.map(({ position }) => position)).toEqual([0, 0, 1, 0, 0, 0]);
  });

  it('counts words as written, titles included', () => {
    expect(index.words.get('answers')).toBe(2);
    expect(index.words.get('northtown')).toBe(2);
    expect(index.words.get('nothing')).toBeUndefined();
  });

  it('finds a list item by its lead-in in its passage, not in its sentence', () => {
    const body = 'The survey lists these problems:\n- slow calls.\n';
    const [, item] = buildIndex([articleOf(body)]).passages;
    expect(item?.terms.has(stem('survey'))).toBe(true);
    expect(item?.entries[0]?.terms.has(stem('survey'))).toBe(false);
  });

  it('counts a word of the title for every passage of its article, and once in each', () => {
    expect(index.frequency.get(stem('improves'))).toBe(4);
    expect(index.frequency.get(stem('calls'))).toBe(2);
    expect(index.frequency.get(stem('northtown'))).toBe(5);
    expect(index.frequency.has(stem('the'))).toBe(false);
  });

  it('keeps titles apart from the text', () => {
    expect(index.titles.get('first')?.has(stem('improves'))).toBe(true);
    expect(index.entries.some(({ terms }) => terms.has(stem('improves')))).toBe(false);
  });

  it('knows neighbouring pairs of informative words', () => {
    const [, calls] = index.entries;
    expect(pairsOf(must(calls).tokens)).toEqual(
      new Set([`${stem('force')} ${stem('answers')}`, `${stem('answers')} ${stem('calls')}`]),
    );
  });

  it('knows a group that the corpus gives as one thing', () => {
    const own = buildIndex([articleOf('The NIB met.\n')], [['NIB', 'improvement board']]);
    const asked = searchTerms(analyse('the improvement board'), own.concepts);
    const [entry] = own.entries;
    expect(asked.some((term) => entry?.terms.has(term))).toBe(true);
  });

  it('knows an abbreviation that an article explains', () => {
    const body = 'The Northtown Improvement Board (NIB) met.\n\nThe NIB was pleased.\n';
    const own = buildIndex([articleOf(body)]);
    const asked = searchTerms(analyse('northtown improvement board'), own.concepts);
    const second = must(own.entries[1]);
    expect(asked.some((term) => second.terms.has(term))).toBe(true);
  });

  it('is empty over nothing, and can be searched', () => {
    const empty = buildIndex([]);
    expect(empty.entries).toEqual([]);
    expect(empty.sentenceSearch.search('force')).toEqual([]);
    expect(empty.passageSearch.search('force')).toEqual([]);
  });
});

describe('searching', () => {
  it('finds a sentence by any form of its words', () => {
    const found = index.sentenceSearch.search(stem('answering')).map(({ id }) => Number(id));
    expect(found.sort()).toEqual([1, 2]);
  });

  it('finds a passage by its article’s title', () => {
    const found = index.passageSearch.search(stem('improving')).map(({ id }) => Number(id));
    expect(found.sort()).toEqual([0, 1, 2, 3]);
  });

  it('finds no sentence by its article’s title', () => {
    expect(index.sentenceSearch.search(stem('improving'))).toEqual([]);
  });

  it('finds a number with its unit as one', () => {
    const own = buildIndex([articleOf('It fell by 12.1 per cent.\n\nIt fell by 12.1 points.\n')]);
    const [term = ''] = searchTerms(analyse('12.1%'), own.concepts);
    expect(own.sentenceSearch.search(term).map(({ id }) => id)).toEqual([0]);
  });
});

describe('the weight of a term', () => {
  it('is higher the rarer it is, highest for one that stands nowhere', () => {
    const weights = ['northtown', 'improves', 'calls', 'chief', 'helicopter'].map((word) =>
      inverseFrequency(index, stem(word)),
    );
    expect([...weights].sort((a, b) => a - b)).toEqual(weights);
    expect(new Set(weights).size).toBeGreaterThanOrEqual(4);
  });

  it('is BM25’s, and never negative', () => {
    expect(inverseFrequency(index, stem('calls'))).toBeCloseTo(Math.log(1 + 3.5 / 2.5), 10);
    expect(inverseFrequency(index, stem('northtown'))).toBeGreaterThan(0);
  });
});

describe('over the five articles', () => {
  const all = buildIndex(heldArticles);

  it('every sentence is there once, with its own words', () => {
    const sentences = heldArticles.flatMap(({ passages }) =>
      passages.flatMap((passage) => passage.sentences),
    );
    expect(all.entries.map(({ sentence }) => sentence)).toEqual(sentences);
  });

  it('no word of the furniture or of another force is known', () => {
    for (const word of ['essex', 'merseyside', 'yorkshire', 'alamy', 'vacancies', 'metropolitan']) {
      expect(all.words.has(word)).toBe(false);
    }
  });

  it('the same articles give the same index', () => {
    const again = buildIndex(heldArticles);
    expect(again.entries).toEqual(all.entries);
    expect([...again.frequency]).toEqual([...all.frequency]);
    expect([...again.words]).toEqual([...all.words]);
  });
});
