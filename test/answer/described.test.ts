import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describedSpeakers } from '../../src/answer/described.js';
import { putting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const knowledge = knowledgeWith(
  {
    id: 'kent-kennels',
    about: ['kent'],
    published: '2026-04-07',
    body: [
      'Rowena Tallow, the force’s head of kennels, said: “The dogs sleep far better on straw.”',
      'Osric Pell, who founded a walkers’ club after losing a spaniel, said: “The barking keeps the whole street awake.”',
      'Ms Tallow said zeppelins were loud.',
      'Milo Bray, a zeppelin pilot, was there.',
      'Tess Coil, keeper of the old harbour lights, said: “The lamps burn all night.”',
      'Rex Moor, keeper of the red harbour lights, said: “The lamps go out at noon.”',
    ].join('\n\n'),
  },
  {
    id: 'essex-kennels',
    about: ['essex'],
    published: '2026-05-07',
    body: 'Milo Strand, head of kennels at the force, said: “Our dogs live with the horses.”',
  },
);
const put = putting(knowledge);
const speaking = new Set(knowledge.index.entries.map(({ sentence }) => sentence.speaker?.name));

/** Whom the articles describe by the words between the marks `<` and `>` of a question. */
function described(marked: string): string[] {
  const start = marked.indexOf('<');
  const end = marked.indexOf('>') - 1;
  return [...describedSpeakers(put(marked.replace(/[<>]/g, '')), { start, end })].sort();
}

describe('whom articles describe by some words', () => {
  it('is who is named beside them', () => {
    expect(described('What did <the founder who lost a spaniel> say?')).toEqual([]);
    expect(described('What did <the man who founded a walkers’ club> say?')).toEqual([
      'Osric Pell',
    ]);
    expect(
      described('What did <the man with the lost spaniel, of the walkers’ club> say?'),
    ).toEqual(['Osric Pell']);
  });

  it('are all who are described alike', () => {
    expect(described('What did <the head of kennels> say?')).toEqual([
      'Milo Strand',
      'Rowena Tallow',
    ]);
  });

  it('is who is described best, where others nearly are', () => {
    expect(described('What did <the keeper of the old harbour lights> say?')).toEqual([
      'Tess Coil',
    ]);
    expect(described('What did <the keeper of the red harbour lights> say?')).toEqual(['Rex Moor']);
    expect(described('What did <the keeper of the harbour lights> say?')).toEqual([
      'Rex Moor',
      'Tess Coil',
    ]);
  });

  it('is who is of the force that is named', () => {
    expect(described('What did <the head of kennels> at Kent Police say?')).toEqual([
      'Rowena Tallow',
    ]);
    expect(described('What did <the head of kennels at Essex Police> say?')).toEqual([
      'Milo Strand',
    ]);
  });

  it('is nobody where too little of the words is said of anybody', () => {
    expect(described('What did <the head of aviation and stables> say?')).toEqual([]);
    expect(described('What did <the curator of the museum> say?')).toEqual([]);
  });

  it('is nobody where the words say nothing', () => {
    expect(described('What did <she> say?')).toEqual([]);
    expect(described('What did <> they say?')).toEqual([]);
    expect(described('What did <Kent Police> say?')).toEqual([]);
  });

  it('is nobody who only stands near them, without being named or without speaking', () => {
    expect(described('What did <the zeppelin pilot> say?')).toEqual([]);
    expect(described('What did <the one on loud zeppelins> say?')).toEqual([]);
  });
});

it('Whoever is described in any words speaks in an article, and is the same again', () => {
  const word = fc.constantFrom(
    ...'head kennels dogs straw founder walkers club spaniel force zeppelin the of who'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const text = `What did <the ${words.join(' ')}> say?`;
      const found = described(text);
      expect(described(text)).toEqual(found);
      for (const name of found) expect(speaking).toContain(name);
    }),
    { numRuns: 60 },
  );
});
