import { describe, expect, it } from 'vitest';
import { lacksPlaceNamed } from '../../src/answer/place-named.js';
import { objecting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const ALL = 'Avon and Somerset Constabulary holds 612 kites.';
const SOME = 'Of the trumpets, 40 were found in Bristol.';

const lacks = objecting(
  knowledgeWith({
    id: 'avon-kites',
    about: ['avon-and-somerset'],
    published: '2026-04-07',
    body: `${ALL}\n\n${SOME}`,
  }),
  lacksPlaceNamed,
);

describe('a place beside the force that polices it', () => {
  it('must stand in the passage', () => {
    const asked = (thing: string) =>
      `How many of Avon and Somerset Constabulary's ${thing} come from Bristol?`;
    expect(lacks(asked('kites'), ALL)).toBe(true);
    expect(lacks(asked('trumpets'), SOME)).toBe(false);
  });

  it('need not where it stands for the force', () => {
    expect(lacks('How many kites do the police in Bristol hold?', ALL)).toBe(false);
    expect(lacks('How many kites does Avon and Somerset Police hold?', ALL)).toBe(false);
  });
});
