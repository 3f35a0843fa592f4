import { describe, expect, it } from 'vitest';
import { tolerates } from '../../src/answer/context.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS } from '../helpers.js';
import { putting } from './put.js';

const put = putting(loadKnowledge(CORPUS));

describe('words that nothing explains', () => {
  it('are tolerated of a force on which no article is held', () => {
    expect(tolerates(put('Did Wiltshire Police fly kites in Engage?'), ['kites'])).toBe(true);
  });

  it.each([
    ['no stage is named', 'Did Wiltshire Police fly kites?'],
    ['money is asked for', 'Did Wiltshire Police spend it on kites in Engage?'],
    ['a number is', 'How many kites did Wiltshire Police fly in Engage?'],
    ['articles are held', 'Did West Midlands Police fly kites in Engage?'],
    ['no force is named', 'Did they fly kites in Engage?'],
  ])('are not where %s: %s', (_why, question) => {
    expect(tolerates(put(question), ['kites'])).toBe(false);
  });

  it('are not, where there are many', () => {
    expect(tolerates(put('Did Wiltshire Police fly in Engage?'), ['a', 'b', 'c', 'd'])).toBe(false);
  });
});
