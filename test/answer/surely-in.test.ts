import { expect, it } from 'vitest';
import { surelyIn } from '../../src/answer/surely-in.js';
import { buildReader, readQuestion } from '../../src/answer/understand/question.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { staysOf } from '../../src/record/as-of.js';
import { CORPUS, day, must } from '../helpers.js';

const knowledge = loadKnowledge(CORPUS);
const reader = buildReader(knowledge);
const { date } = must(staysOf(knowledge.record, 'west-midlands')[0], 'a stay').from;

it.each([
  ['in November 2023', true],
  ['after October 2023', true],
  ['before December 2023', true],
  ['by 24 November 2023', true],
  ['since 24 November 2023', true],
  ['in May 2023', false],
  ['after November 2023', false],
  ['before 24 November 2023', false],
])('A move on 24 November 2023 surely was %s: %s', (when, is) => {
  const question = readQuestion(reader, `Did it fly ${when}?`, day('2026-11-22'));
  expect(surelyIn(date, must(question.dates[0], 'a date'))).toBe(is);
});
