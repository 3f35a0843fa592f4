import { describe, expect, it } from 'vitest';
import { isOffStages, isOfOneForce } from '../../src/answer/of-any-force.js';
import { objecting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const ONE = 'Kent Police flew 12 kites in 2024.';
const ALL = 'Each force flies at least 30 kites a year.';

const isOfOne = objecting(
  knowledgeWith({
    id: 'kent-kites',
    about: ['kent'],
    published: '2026-04-07',
    body: `${ONE}\n\n${ALL}`,
  }),
  isOfOneForce,
);

describe('a figure that holds for any force', () => {
  it('is none of one force', () => {
    expect(isOfOne('How many kites must a force fly?', ONE)).toBe(true);
    expect(isOfOne('How many kites must a force fly?', ALL)).toBe(false);
  });

  it('is not asked for where a force is named', () => {
    expect(isOfOne('How many kites must Kent Police fly?', ONE)).toBe(false);
    expect(isOfOne('How many kites did the force fly?', ONE)).toBe(false);
  });
});

describe('how it goes for any force in a stage', () => {
  const STAGE = 'A force in Engage meets inspectors each month.';
  const isOff = objecting(
    knowledgeWith({
      id: 'kent-stages',
      about: ['kent'],
      published: '2026-04-07',
      body: `${ONE}\n\n${STAGE}`,
    }),
    isOffStages,
  );

  it('is not told by what has no word of the stages', () => {
    expect(isOff('Can a force in Engage appeal?', ONE)).toBe(true);
    expect(isOff('Can a force in Engage appeal?', STAGE)).toBe(false);
  });

  it('is not asked for where a force or a day is named', () => {
    expect(isOff('Can Kent Police appeal against Engage?', ONE)).toBe(false);
    expect(isOff('Was a force in Engage on 3 May 2024?', ONE)).toBe(false);
  });
});
