import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReader, readQuestion } from '../../../src/answer/understand/question.js';
import { asksForMoney, wantedOf } from '../../../src/answer/understand/wanted.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import type { Wanted } from '../../../src/search/wanted.js';
import { CORPUS, day } from '../../helpers.js';

const reader = buildReader(loadKnowledge(CORPUS));

function wanted(question: string): Wanted {
  return wantedOf(readQuestion(reader, question, day('2026-11-22')));
}

describe('what an answer must hold', () => {
  it.each<[Wanted, string]>([
    ['person', 'Who painted the helicopter?'],
    ['named-person', 'Who runs the force?'],
    ['named-person', 'Who is the chair of the board?'],
    ['named-person', "Who's currently in charge of the kennels?"],
    ['named-person', 'Who succeeded the mayor?'],
    ['percentage', 'By how many percentage points did it rise?'],
    ['named-person', 'What is the name of the dog team?'],
    ['contact', 'What number can I ring?'],
    ['name', 'Which brand of helicopter is it?'],
    ['name', 'Which supplier sold the helicopter?'],
    ['name', 'Which charity runs the kennels?'],
    ['name', 'What are the names of the dogs?'],
    ['speaker', 'Who said that the decision was wrong?'],
    ['speaker', 'Who described the move as bizarre?'],
    ['speaker', 'Who called the move "hasty"?'],
    ['name', 'Which venue hosted the dogs?'],
    ['money', 'How much are they paying the baker?'],
    ['money', 'What did the force pay for the helicopter?'],
    ['money', 'What is the old kennel expected to fetch?'],
    ['duration', 'average wait on the blue line please'],
    ['any', 'Who did Craig Guildford thank?'],
    ['any', 'Whose idea did Simon Foster say it was?'],
    ['any', 'Where does the chief say they rank?'],
    ['money', 'How much is the helicopter costing?'],
    ['amount', "What's the national average for kites?"],
    ['grade', 'Which grades did the kennels get?'],
    ['date', 'When was the force moved?'],
    ['date', 'In which year did he join the force?'],
    ['duration', 'How long does a call wait?'],
    ['duration', 'How quickly are calls answered?'],
    ['count', 'How many calls are answered each month?'],
    ['count', 'What number of custody suites were opened?'],
    ['frequency', 'How often are forces inspected?'],
    ['frequency', 'How frequently do they meet?'],
    ['duration', 'What is the average wait for a locksmith?'],
    ['duration', 'Average waiting time of the kennels'],
    ['day', 'On which day was the force moved?'],
    ['day', 'When exactly was the force moved?'],
    ['date', 'On what weekday does the board meet?'],
    ['deadline', 'What is the deadline for the plan?'],
    ['deadline', 'By what date must the plan be ready?'],
    ['deadline', 'By when should the kennels be painted?'],
    ['deadline', 'How long has the force got to paint the kennels?'],
    ['grade', 'What grade did the kennels get?'],
    ['grade', 'Which rating was given for the kennels?'],
    ['contact', 'What is the phone number of the kennels?'],
    ['contact', 'Give me the email address of the kennels'],
    ['contact', "What's the website of the kennels?"],
    ['stance', 'How did the mayor react to the sale?'],
    ['stance', 'What was the view of the mayor on the sale?'],
    ['stance', 'Is the mayor pleased with the kennels?'],
    ['stance', 'How do residents feel?'],
    ['amount', 'What is the total of all fines?'],
    ['amount', 'How much did crime fall?'],
    ['amount', 'How old is the force?'],
    ['money', 'How much did the helicopter cost?'],
    ['money', 'How much is the force paid for it?'],
    ['money', 'What is the budget of the force?'],
    ['percentage', 'What percentage of cases were solved?'],
    ['percentage', 'What proportion of cases were solved?'],
    ['percentage', 'Out of every hundred cases, how many were solved?'],
    ['complaint', 'What is the mayor still unhappy about?'],
    ['complaint', 'What was the mayor not happy with?'],
    ['count', 'How many days off does a dog have?'],
    ['reason', 'Why was the deadline moved?'],
    ['reason', "What's stopping the force from painting the kennels?"],
    ['reason', 'What has prevented the sale?'],
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
    expect(wanted('I am on a deadline. What happened to the kites?')).toBe('any');
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

describe('whether money is asked for', () => {
  const money = (question: string) =>
    asksForMoney(readQuestion(reader, question, day('2026-11-22')));

  it.each([
    'What did the kennels cost?',
    'Did taxpayers foot it?',
    'Was £3 paid?',
    'Which budget was it?',
    'How was it spent?',
    'Who got the bill?',
  ])('it is: %s', (question) => {
    expect(money(question)).toBe(true);
  });

  it.each([
    'What did the kennels lose?',
    'Who is Billy?',
    'The kennels cost a lot. Who painted the zeppelin shed?',
  ])('it is not: %s', (question) => {
    expect(money(question)).toBe(false);
  });
});
