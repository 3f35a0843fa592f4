import { describe, expect, it } from 'vitest';
import { buildForceFinder } from '../../../src/answer/understand/forces.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';

const find = buildForceFinder(loadKnowledge(CORPUS).record.forces.values());
const forcesIn = (text: string) => find(text).map(({ force }) => force.id);

describe('a force that a text names', () => {
  it.each([
    ['What did Kent do?', 'kent'],
    ['Was the Ministry of Defence Police inspected?', 'ministry-of-defence-police'],
    ['Is British Transport Police in Engage?', 'british-transport-police'],
  ])('is found: %s', (text, force) => {
    expect(forcesIn(text)).toEqual([force]);
  });

  it.each([
    'What did the defence say?',
    'Who owns the boat according to the defence?',
    'What was said in its own defence?',
  ])('is none that only lends a word: %s', (text) => {
    expect(forcesIn(text)).toEqual([]);
  });
});
