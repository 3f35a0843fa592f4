import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerInterval } from '../../../src/answer/answerers/interval.js';
import { daysBetween } from '../../../src/dates/day.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { staysOf } from '../../../src/record/as-of.js';
import { exactDay } from '../../../src/record/dates.js';
import { CORPUS, must } from '../../helpers.js';
import { answering, putting, textsOf } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

function told(question: string): string {
  return textsOf(answering(answerInterval(put(question)), question))[0] ?? '';
}

describe('the time between two things of the record', () => {
  it.each([
    ['How many days after West Midlands went in did Nottinghamshire go in?', /^108 days/],
    ['How long after West Midlands did the Met come out?', /^127 days/],
    ['How long was the Met in before West Midlands came out?', /^813 days/],
    ['How long before Nottinghamshire went in did the Met go in?', /^622 days/],
    ['How long between the PEEL report and West Midlands leaving Engage?', /^271 days/],
    ['How long between West Midlands going in and the first three closing?', /^242 days/],
    ['How long from closing the causes to West Midlands leaving Engage?', /^57 days/],
    [
      'How long after 23 July 2024 did West Midlands leave Engage?',
      /^57 days: West Midlands Police left/,
    ],
    ['How long after the closures did West Midlands leave Engage?', /^57 days: three causes/],
    ['How long did West Midlands stay in Engage after the causes were closed?', /^57 days/],
    ['How many days between West Midlands going in and three causes closing?', /^242 days/],
    ['How long between the inspection of West Midlands and its move into Engage?', /^Between/],
  ])('%s: %s', (question, begins) => {
    expect(told(question)).toMatch(begins);
  });

  it('is that between the days of two moves, whichever comes first', () => {
    const exact = [...knowledge.record.forceRecords.keys()].flatMap((id) => {
      const [stay] = staysOf(knowledge.record, id);
      const day = stay === undefined ? undefined : exactDay(stay.from.date);
      return day === undefined ? [] : [{ name: must(knowledge.record.forces.get(id)).name, day }];
    });
    const one = fc.constantFrom(...exact);
    fc.assert(
      fc.property(one, one, fc.constantFrom('after', 'before'), (a, b, tie) => {
        fc.pre(a.name !== b.name);
        const text = told(`How long ${tie} ${a.name} entered Engage did ${b.name} enter?`);
        expect(text.split(/ days?/)[0]).toBe(`${Math.abs(daysBetween(a.day, b.day))}`);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the time since a move', () => {
  it.each([
    [
      'How long has West Midlands been out of Engage?',
      /returned to Scan on 18 September 2024, 795/,
    ],
    ['How long ago did West Midlands leave Engage?', /returned to Scan on 18 September 2024, 795/],
    ['How long ago did Lincolnshire go in?', /moved into Engage .* on 6 December 2024, 716 days/],
    ['How long since Cleveland left Engage?', /returned to Scan on 20 September 2023/],
  ])('%s: %s', (question, holds) => {
    expect(told(question)).toMatch(holds);
  });

  it('has its source', () => {
    const question = 'How long has West Midlands been out of Engage?';
    const { composer } = answering(answerInterval(put(question)), question);
    expect(composer.citations.length).toBeGreaterThan(0);
  });
});

it.each([
  'How long was West Midlands Police in Engage?',
  'How long has Lincolnshire been out of Engage?',
  'How long after the fire did West Midlands leave Engage?',
  'How long after Kent left did the Met leave?',
  'How long do callers wait before West Midlands Police answers?',
])('no interval is made up: %s', (question) => {
  expect(answerInterval(put(question))).toBeUndefined();
});
