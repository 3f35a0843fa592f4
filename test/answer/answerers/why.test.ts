import { describe, expect, it } from 'vitest';
import { answerWhy } from '../../../src/answer/answerers/why.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, must } from '../../helpers.js';
import { answering, putting, textsOf } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

function texts(question: string): string[] {
  return textsOf(answering(answerWhy(put(question)), question));
}

const NO_SECOND = 'No second stay of West Midlands Police in Engage was found.';
const FOR = 'West Midlands Police was moved into Engage on 24 November 2023 for four causes';

describe('why a force left that is not known to have', () => {
  it.each([
    'Why did Lincolnshire Police leave Engage?',
    'Why was Lincolnshire Police taken out of special measures?',
    'Why is Lincolnshire Police no longer in Engage?',
  ])('is told by no exit, with what is known: %s', (question) => {
    const draft = answering(answerWhy(put(question)), question);
    expect(textsOf(draft)).toEqual([
      'No exit of Lincolnshire Police from Engage was found: it was moved there on 6 December 2024 and last confirmed there on 6 June 2025.',
    ]);
    expect(draft.focus).toEqual(['lincolnshire-engage-2024']);
    expect(draft.composer.citations.length).toBeGreaterThan(0);
  });

  it('is told by the reasons where it has', () => {
    expect(texts('Why did West Midlands Police leave Engage?')[0]).toBe(
      'West Midlands Police was returned to Scan on 18 September 2024. Reasons given:',
    );
  });

  it('is no question of the way in', () => {
    expect(texts('Why was Lincolnshire Police put into Engage?')[0]).toMatch(
      /^Lincolnshire Police was moved into Engage/,
    );
  });
});

describe('why a force went in a second time', () => {
  it.each([
    'Why did West Midlands Police go back into Engage?',
    'Why was West Midlands Police put in Engage again?',
    'Why did West Midlands Police re-enter Engage?',
  ])('is told by no second stay, and by the first: %s', (question) => {
    const [first, second] = texts(question);
    expect(first).toBe(NO_SECOND);
    expect(second).toMatch(FOR);
  });

  it('is not asked by who asks for the first', () => {
    expect(texts('Why was West Midlands Police put in Engage?')[0]).toMatch(FOR);
  });
});

describe('a premise that does not hold', () => {
  it('is told of a year without a move', () => {
    expect(texts('Why did West Midlands Police leave Engage in 2021?')).toEqual([
      'The sources show no such move in 2021. What they show: West Midlands Police was moved into Engage on 24 November 2023 and returned to Scan on 18 September 2024.',
    ]);
  });

  it('is told of a force that has left since', () => {
    expect(texts('Why is Wiltshire Police still in Engage?')[0]).toBe(
      'By the newest source it is no longer there: it was returned to Scan on 21 May 2024.',
    );
    expect(texts('Why was Wiltshire Police put in Engage?')[0]).toMatch(/^Wiltshire Police was/);
  });
});

describe('a question is left to others', () => {
  it.each([
    ['a person is named', 'Why did Simon Foster put West Midlands Police in Engage?'],
    ['somebody’s words are asked', 'Why did the mayor say West Midlands Police was put in Engage?'],
    ['no stage is', 'Why did West Midlands Police go?'],
    ['no stay is known', 'Why was Kent Police put into Engage?'],
    ['what went wrong is not asked', 'Is West Midlands Police in Engage?'],
    ['something else is', 'Why did the zeppelins of West Midlands Police leave Engage?'],
  ])('where %s: %s', (_why, question) => {
    expect(answerWhy(put(question))).toBeUndefined();
  });

  it('where any force is meant', () => {
    const force = must(knowledge.record.forces.get('west-midlands'));
    expect(answerWhy({ ...put('Why do forces go into Engage?'), force })).toBeUndefined();
    expect(answerWhy({ ...put('Why did it go into Engage?'), force })).toBeDefined();
  });
});
