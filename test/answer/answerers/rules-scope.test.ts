import { describe, expect, it } from 'vitest';
import { answerRules } from '../../../src/answer/answerers/rules.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf, verdictOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('which forces are monitored', () => {
  it.each([
    ['yes', 'Are all 43 forces monitored?'],
    ['yes', 'Does the inspectorate monitor Welsh forces?'],
    ['yes', 'Does HMICFRS cover England and Wales only?'],
    ['no', 'Does HMICFRS cover England only?'],
    ['no', 'Is Scotland covered by HMICFRS?'],
    ['none', 'How many forces does HMICFRS monitor?'],
    ['none', 'How many police forces are there in England and Wales?'],
    ['none', 'Which forces does the inspectorate monitor?'],
  ])('%s: %s', (result, question) => {
    const draft = answering(answerRules(put(question)), question);
    expect(verdictOf(draft)).toBe(result);
    expect(textsOf(draft)[0]).toContain('all police forces in England and Wales');
    expect(draft.composer.citations.length).toBeGreaterThan(0);
  });

  it.each([
    'Do all forces get inspected every year?',
    'How many police forces are there in Scotland?',
    'How many people work at HMICFRS?',
    'How many forces are in Engage?',
    'Which forces did HMICFRS monitor in 2021?',
    'Is West Midlands Police monitored?',
    'Which force covers Leeds?',
    'Which force covers Timbuktu?',
    'Do all forces cover motorways?',
    'Do any forces inspect their own kennels?',
    'How many forces do PEEL inspections cover?',
  ])('is not asked: %s', (question) => {
    expect(answerRules(put(question))).toBeUndefined();
  });
});
