import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factStatements, searchFacts } from '../../src/answer/facts.js';
import { queryFor } from '../../src/answer/searching.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { match } from '../../src/search/query.js';
import { CORPUS, must } from '../helpers.js';
import { putting } from './put.js';

const knowledge = loadKnowledge(CORPUS);
const facts = factStatements(knowledge.record, knowledge.index);
const put = putting(knowledge);

function search(question: string) {
  return searchFacts(facts, queryFor(put(question)), 'any', () => true);
}

it('Every rule is a fact, of no force, that rests on its evidence', () => {
  expect(knowledge.record.rules.length).toBeGreaterThan(0);
  for (const { id, text, evidence } of knowledge.record.rules) {
    const fact = must(
      facts.find((one) => one.id === id),
      id,
    );
    expect(fact).toMatchObject({ text, evidence });
    expect(fact.force).toBeUndefined();
  }
});

describe('a fact for a question', () => {
  it('has one of its very words', () => {
    for (const question of ['Did they appeal for help?', 'Who lobbied over images of kids?'])
      for (const { fact } of search(question))
        expect(queryFor(put(question)).terms.some((term) => match(term, fact.terms) === 1)).toBe(
          true,
        );
    expect(search('What about MARACs and the inspectorate?').length).toBeGreaterThan(0);
  });

  it('holds the word that tells most of it, or what means it', () => {
    const word = fc.constantFrom(
      ...['zeppelins', 'helicopters', 'investigations', 'recommendations', 'offenders', 'Scotland'],
    );
    fc.assert(
      fc.property(word, word, (one, other) => {
        const question = `What about ${one} and ${other} and the inspectorate?`;
        const { terms } = queryFor(put(question));
        const [rarest] = [...terms].sort((a, b) => b.weight - a.weight);
        for (const { fact } of search(question))
          expect(match(must(rarest), fact.terms)).toBeGreaterThan(0);
      }),
    );
  });

  it('is none where that word stands in no fact, however much of the rest does', () => {
    expect(search('What are the recommendations of inspectors?').length).toBeGreaterThan(0);
    expect(search('What are the recommendations of inspectors on zeppelins?')).toEqual([]);
  });

  it('covers most first', () => {
    const covered = search('What are the recommendations of inspectors?').map(
      (one) => one.coverage,
    );
    expect(covered).toEqual([...covered].sort((a, b) => b - a));
  });

  it('is none where nothing is asked', () => {
    expect(search('Why?')).toEqual([]);
  });
});
