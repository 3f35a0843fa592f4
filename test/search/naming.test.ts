import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isNewSpeaker,
  namesActor,
  namesForce,
  namesPerson,
  namesPlace,
} from '../../src/search/naming.js';

const NOBODY: ReadonlySet<string> = new Set();

describe('a person is named', () => {
  it.each([
    'Ada Lovelace has been chief constable since May.',
    'Ada Lovelace took over the kennels.',
    'In May Ada Lovelace became mayor.',
    'It was left to the shopkeeper Ada Lovelace.',
    'It was left to campaigner Lovelace.',
  ])('by what becomes of him or what he is: %s', (text) => {
    expect(namesPerson(text, NOBODY)).toBe(true);
  });

  it.each([
    'Last year the leader Labour lost.',
    'The owner Christmas forgot.',
    'It was left to the chief Crime counter.',
    'Ada Lovelace flew a kite.',
  ])('but not by a party, a day, a body, or a bare name: %s', (text) => {
    expect(namesPerson(text, NOBODY)).toBe(false);
  });

  it('anew unless the question holds all of his name', () => {
    const text = 'Ada Lovelace became mayor.';
    expect(namesPerson(text, new Set(['ada', 'lovelace']))).toBe(false);
    expect(namesPerson(text, new Set(['ada']))).toBe(true);
  });
});

describe('a place is named', () => {
  it.each(['It flew to the Sandport quay.', 'It flew throughout Old Sandport.'])('%s', (text) => {
    expect(namesPlace(text, NOBODY)).toBe(true);
  });

  it.each(['It was moved to Engage.', 'It fell to HM inspectors.', 'Sandport is cold.'])(
    'but not in: %s',
    (text) => {
      expect(namesPlace(text, NOBODY)).toBe(false);
    },
  );
});

const word = fc
  .stringMatching(/^[A-Z][b-df-hj-np-tv-z]{3,7}ex$/)
  .filter((one) => !/^(?:Police|Crime|Fire|Engage|Scan)$/.test(one));

it('Whatever the name, what names somebody, a place or a force anew does not where it was asked', () => {
  fc.assert(
    fc.property(word, (name) => {
      const asked = new Set([name.toLowerCase()]);
      const cases = [
        [namesPerson, `It was left to Mr ${name}.`],
        [namesActor, `So did ${name}.`],
        [namesPlace, `It flew over the quay in ${name}.`],
        [namesForce, `So did ${name} Police.`],
      ] as const;
      for (const [names, text] of cases) {
        expect(names(text, NOBODY)).toBe(true);
        expect(names(text, asked)).toBe(false);
      }
    }),
  );
});

describe('a speaker is new', () => {
  const union = { name: 'The Kennel Union', kind: 'body', direct: false } as const;
  const babbage = { name: 'Charles Babbage', kind: 'person', direct: true } as const;

  it('whom the question does not name, whatever small words they share', () => {
    expect(isNewSpeaker(union, new Set(['who', 'sold', 'the', 'dogs']))).toBe(true);
    expect(isNewSpeaker(union, new Set(['who', 'sold', 'the', 'kennel']))).toBe(false);
    expect(isNewSpeaker(undefined, NOBODY)).toBe(false);
  });

  it('and a person, where one in a post is asked for', () => {
    const asked = new Set(['who', 'was', 'the', 'inspector']);
    expect(isNewSpeaker({ ...union, name: 'Inspectors' }, asked)).toBe(false);
    expect(isNewSpeaker(babbage, asked)).toBe(true);
  });
});
