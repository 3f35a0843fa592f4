import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReader, readQuestion } from '../../../src/answer/understand/question.js';
import { wantedOf } from '../../../src/answer/understand/wanted.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import type { Wanted } from '../../../src/search/wanted.js';
import { CORPUS, day } from '../../helpers.js';

const reader = buildReader(loadKnowledge(CORPUS));

function wanted(question: string): Wanted {
  return wantedOf(readQuestion(reader, question, day('2026-11-22')));
}

describe('what an answer must hold', () => {
  it.each<[Wanted, string]>([
    ['person', 'Who runs the force?'],
    ['speaker', 'Who said that the decision was wrong?'],
    ['speaker', 'Who described the move as bizarre?'],
    ['date', 'When was the force moved?'],
    ['date', 'In which year did he join the force?'],
    ['duration', 'How long does a call wait?'],
    ['duration', 'How quickly are calls answered?'],
    ['count', 'How many calls are answered each month?'],
    ['count', 'What number of custody suites were opened?'],
    ['amount', 'How often are forces inspected?'],
    ['amount', 'How much did crime fall?'],
    ['amount', 'How old is the force?'],
    ['money', 'How much did the helicopter cost?'],
    ['money', 'How much is the force paid for it?'],
    ['money', 'What is the budget of the force?'],
    ['percentage', 'What percentage of cases were solved?'],
    ['percentage', 'What proportion of cases were solved?'],
    ['reason', 'Why were calls lost?'],
    ['reason', 'What was the reason for the backlog?'],
    ['place', 'Where is the headquarters?'],
    ['force', 'Which forces have the best record?'],
    ['force', 'Which police force is the fastest?'],
    ['force', 'What Welsh constabularies are there?'],
    ['any', 'What happened to the backlog?'],
    ['any', 'Which backlog was cut?'],
    ['any', 'How was the backlog cut?'],
    ['any', 'Was the backlog cut?'],
    ['any', 'The backlog.'],
  ])('is a %s: %s', (kind, question) => {
    expect(wanted(question)).toBe(kind);
  });

  it('is told by the clause that asks, not by a remark beside it', () => {
    expect(wanted('I know when it was moved. Why was it moved?')).toBe('reason');
  });

  it('is the same however the question is written', () => {
    const question = fc.constantFrom(
      'Who said that the decision was wrong?',
      'How many calls are answered each month?',
      'Which forces have the best record?',
      'What is the budget of the force?',
    );
    const written = fc.constantFrom<(text: string) => string>(
      (text) => text.toLowerCase(),
      (text) => text.toUpperCase(),
      (text) => `  ${text}  `,
      (text) => text.replace('?', ''),
    );
    fc.assert(
      fc.property(question, written, (asked, write) => {
        expect(wanted(write(asked))).toBe(wanted(asked));
      }),
    );
  });
});
