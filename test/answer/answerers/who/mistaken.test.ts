import { describe, expect, it } from 'vitest';
import { mistaken } from '../../../../src/answer/answerers/who/mistaken.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS } from '../../../helpers.js';
import { answering, putting, textsOf, verdictFaults, verdictOf } from '../../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('persons whose names are mistaken', () => {
  it.each([
    'Is Andy Cooke the same man as Rich Cooke?',
    'Are Rich Cooke and Andy Cooke one and the same?',
    'Is Rich Cooke the chief inspector?',
  ])('are told apart: %s', (question) => {
    const draft = answering(mistaken(put(question)), question);
    expect(verdictOf(draft)).toBe('no');
    expect(verdictFaults(draft)).toEqual([]);
    expect(textsOf(draft)[0]).toMatch(/Cooke .* is not .*Cooke/);
  });

  it.each([
    'Is Andy Cooke the chief inspector?',
    'Who is Andy Cooke?',
    'Is Craig Guildford the same man as Simon Foster?',
    'Did Rich Cooke and Andy Cooke agree?',
    'Is the sky the same?',
  ])('are not what is asked: %s', (question) => {
    expect(mistaken(put(question))).toBeUndefined();
  });
});
