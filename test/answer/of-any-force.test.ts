import { describe, expect, it } from 'vitest';
import { isOfOneForce } from '../../src/answer/of-any-force.js';
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
