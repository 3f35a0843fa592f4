import { describe, expect, it } from 'vitest';
import type { Answer, Block } from '../../../src/answer/answer.js';
import { whenMoved } from '../../../src/answer/answerers/when.js';
import { createAsk } from '../../../src/answer/ask.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, day, must } from '../../helpers.js';
import { putting } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const ask = createAsk(knowledge);
const put = putting(knowledge);
const UNKNOWN = 'The sources do not give the exact day.';

type Statement = Extract<Block, { kind: 'statement' }>;

/** The statements of an answer to when something was. */
function statements(question: string): readonly Statement[] {
  const answer: Answer = ask(question, { today: day('2026-11-22') });
  expect(answer.kind).toBe('when');
  return answer.outcome === 'answered'
    ? answer.blocks.filter((block) => block.kind === 'statement')
    : [];
}

describe('the exact day of a move', () => {
  it.each([
    ['When exactly was Wiltshire Police moved into Engage?', 'in June 2022'],
    ['When precisely was Wiltshire Police moved into Engage?', 'in June 2022'],
    ['On which day did Wiltshire Police enter Engage?', 'in June 2022'],
    ['What day did Wiltshire Police go into Engage?', 'in June 2022'],
    ['On what date exactly was Greater Manchester Police placed in Engage?', 'in December 2020'],
  ])('is said not to be given where only the month is, with the month: %s', (question, month) => {
    const [first, second] = statements(question);
    expect(first?.text).toBe(UNKNOWN);
    expect(first?.cites.length).toBeGreaterThan(0);
    expect(second?.text).toContain(month);
    expect(second?.cites).toEqual(first?.cites);
  });

  it.each([
    ['it is known', 'When exactly did Wiltshire Police leave Engage?', '21 May 2024'],
    ['it is not asked for', 'When was Wiltshire Police moved into Engage?', 'June 2022'],
  ])('is not said to be missing where %s: %s', (_why, question, when) => {
    const [first, ...rest] = statements(question);
    expect(first?.text).toContain(when);
    for (const { text } of rest) expect(text).not.toBe(UNKNOWN);
  });
});

describe('a way out that was not found', () => {
  const NONE = 'No exit of Lincolnshire Police from Engage was found';

  it.each([
    'When is Lincolnshire Police due to leave Engage?',
    'When is Lincolnshire Police going to come out of Engage?',
    'When is Lincolnshire Police likely to leave special measures?',
  ])('is said to be told by no source, where it is asked for as to come: %s', (question) => {
    expect(statements(question)[0]?.text).toMatch(
      `The sources do not say when it will leave. ${NONE}`,
    );
  });

  it('is only said not to have been found, where it may have been', () => {
    const [first] = statements('When did Lincolnshire Police leave Engage?');
    expect(first?.text.startsWith(NONE)).toBe(true);
  });
});

it('When inspectors came about a cause of concern is when they found it and looked again', () => {
  const texts = statements('When did inspectors come to West Midlands Police about MARACs?').map(
    ({ text }) => text,
  );
  expect(texts).toEqual([
    expect.stringContaining('was found in September 2023'),
    expect.stringContaining('was looked at again between May 2024 and June 2024'),
  ]);
});

describe('a second way in', () => {
  const NONE = 'No second stay of West Midlands Police in Engage was found.';
  const FIRST =
    'West Midlands Police was moved into Engage (“special measures”) on 24 November 2023.';

  it.each([
    'When was West Midlands Police moved into Engage a second time?',
    'When did West Midlands Police go back into Engage?',
    'When was West Midlands Police put back under special measures again?',
    'When did West Midlands Police re-enter Engage?',
  ])('is said not to have been found, with the first: %s', (question) => {
    const [first, second] = statements(question);
    expect([first?.text, second?.text]).toEqual([NONE, FIRST]);
    expect(first?.cites.length).toBeGreaterThan(0);
  });

  it.each([
    ['the first is', 'When was West Midlands Police moved into Engage?'],
    ['the way out is', 'When was West Midlands Police returned to Scan again?'],
    ['so it is', 'When did West Midlands Police go back to routine monitoring?'],
  ])('is not asked for where %s: %s', (_why, question) => {
    for (const { text } of statements(question)) expect(text).not.toBe(NONE);
  });
});

it.each([
  'When did the computer of West Midlands Police go in?',
  'When did the strike at Wiltshire Police end?',
  'When did the kennels of Wiltshire Police leave?',
])(
  'When something else moves than a force that is named is no question of its stage: %s',
  (question) => {
    expect(ask(question, { today: day('2026-11-22') }).kind).not.toBe('when');
  },
);

it('A move that lies in another time than the one asked about is told as none of then', () => {
  const [first, second] = statements('When did West Midlands Police enter Engage in 2021?');
  expect(first?.text).toBe('The sources show no such move in 2021.');
  expect(second?.text).toContain('24 November 2023');
});

it('A move without a stage is one of the force that is meant, not of one that is named', () => {
  const force = must(knowledge.record.forces.get('wiltshire'));
  expect(whenMoved(put('When did the kites of Wiltshire Police leave?'), force)).toBeUndefined();
  expect(whenMoved({ ...put('When did it leave?'), force }, force)).toMatchObject({ kind: 'when' });
});
