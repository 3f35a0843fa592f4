import { describe, expect, it } from 'vitest';
import { answerRecommendations } from '../../../src/answer/answerers/recommendations.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, must } from '../../helpers.js';
import { answering, putting, textsOf, verdictFaults, verdictOf } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

const OF = 'recommendations about investigations at West Midlands Police';

describe('whether recommendations were closed', () => {
  it.each([
    ['not all were', `Were all ${OF} closed?`],
    ['not every one was', `Was every one of the ${OF} closed?`],
    ['it was later', `Were ${OF} closed in July 2023?`],
    ['it was earlier', `Were ${OF} closed in May 2025?`],
  ])('is denied with how many were, and when, where %s: %s', (_why, question) => {
    const draft = answering(answerRecommendations(put(question)), question);
    expect(verdictOf(draft)).toBe('no');
    expect(verdictFaults(draft)).toEqual([]);
    expect(textsOf(draft)[0]).toBe(
      'No. The cause of concern about investigations had five recommendations; three were closed in September 2024, so two were left (our subtraction).',
    );
  });

  it.each([
    ['the time is right', `Were ${OF} closed in September 2024?`],
    ['the time holds it', `Were ${OF} closed in 2024?`],
    ['no share or time is claimed', `Were ${OF} closed?`],
    ['it is denied of all', `Were not all ${OF} closed?`],
    ['no yes or no is asked', `How many of all ${OF} were closed?`],
    ['no closing is', `Were there recommendations about all investigations at West Midlands?`],
  ])('is given no verdict where %s: %s', (_why, question) => {
    const draft = answering(answerRecommendations(put(question)), question);
    expect(verdictOf(draft)).toBe('none');
    expect(textsOf(draft)[0]).toMatch(/^The cause of concern about investigations had five/);
  });
});

describe('recommendations of any cause of concern', () => {
  it.each([
    'Does every cause of concern have recommendations?',
    'Has a cause of concern got recommendations?',
  ])('are none of one force: %s', (question) => {
    const force = must(knowledge.record.forces.get('west-midlands'));
    expect(answerRecommendations({ ...put(question), force })).toBeUndefined();
  });
});

describe('the recommendations of another cause', () => {
  it.each([
    ['MARACs', 'multi-agency risk assessment conferences (MARACs)'],
    ['registered sex offenders', 'registered sex offenders'],
  ])('are not known: %s', (asked, title) => {
    const question = `How many recommendations about ${asked} at West Midlands Police were closed?`;
    expect(answerRecommendations(put(question))).toMatchObject({
      outcome: 'not-covered',
      kind: 'recommendations',
      reason: `The sources do not say what recommendations came with the cause of concern about ${title}.`,
      forces: ['west-midlands'],
    });
  });

  it('are told where the cause whose are known is named beside it', () => {
    const question =
      'How many recommendations about MARACs and investigations at West Midlands Police were closed?';
    expect(textsOf(answering(answerRecommendations(put(question)), question))[0]).toMatch(
      /^The cause of concern about investigations had five/,
    );
  });
});

describe('recommendations in general', () => {
  const force = must(knowledge.record.forces.get('west-midlands'));

  it.each([
    'Can inspectors give recommendations?',
    'Does HMICFRS make recommendations?',
    'May the inspectorate close recommendations?',
    'What is the deadline for recommendations?',
    'By when must recommendations be closed?',
  ])('are no count of those of one cause: %s', (question) => {
    expect(answerRecommendations({ ...put(question), force })).toBeUndefined();
  });

  it.each(['How many recommendations are there?', 'Were recommendations closed?'])(
    'may be those of the force that is meant: %s',
    (question) => {
      expect(answerRecommendations({ ...put(question), force })).toBeDefined();
    },
  );

  it('are those of a force that is named', () => {
    expect(
      answerRecommendations(put('Does West Midlands Police have recommendations?')),
    ).toBeDefined();
    expect(
      answerRecommendations(put('When are recommendations of West Midlands Police due?')),
    ).toBeUndefined();
    expect(
      answerRecommendations(put('Which recommendations of West Midlands Police are due?')),
    ).toBeUndefined();
  });
});
