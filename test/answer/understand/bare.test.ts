import { describe, expect, it } from 'vitest';
import { withBareStage } from '../../../src/answer/understand/bare.js';
import { buildReader, has, readQuestion } from '../../../src/answer/understand/question.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { staysOf } from '../../../src/record/as-of.js';
import { CORPUS, day, must } from '../../helpers.js';

const knowledge = loadKnowledge(CORPUS);
const { record } = knowledge;
const reader = buildReader(knowledge);
const read = (text: string) => withBareStage(reader, readQuestion(reader, text, day('2026-11-22')));

describe('a question that names a force and hardly more', () => {
  const known = [...record.forceRecords.keys()].filter((id) => staysOf(record, id).length > 0);

  it('is about its stage, for every force with a stay', () => {
    for (const id of known) {
      const { name } = must(record.forces.get(id));
      for (const text of [`${name}: why?`, `how long was ${name} in for`, `${name} in 2023?`])
        expect(has(read(text), 'engage')).toBe(true);
    }
  });

  it.each([
    ['Was Wiltshire in it in 2023?', 'Was Wiltshire in Engage in 2023?'],
    ['1 March 2024: Notts in or out', '1 March 2024: Notts in Engage'],
    ['Why the Met?', 'Why the Met in Engage?'],
    ['Wiltshire: reasons?', 'Why was Wiltshire Police moved into Engage?'],
    ['What landed Wiltshire in it, then?', 'Why was Wiltshire Police moved into Engage?'],
    ['What is the row about Wiltshire’s date?', 'When was Wiltshire Police moved into Engage?'],
    [
      'Wiltshire: when and why',
      'When was Wiltshire Police moved into Engage and why was Wiltshire Police moved into Engage?',
    ],
  ])('has it said: %s', (text, staged) => {
    expect(read(text).text).toBe(staged);
  });

  it.each([
    'Why is Wiltshire Police short of detectives?',
    'How long does Wiltshire take to answer 999 calls?',
    'What happens in Wiltshire on 5 March?',
    'Who was at the Met in 2023?',
    'How many at Wiltshire in 2023?',
    'Where is Wiltshire Police?',
    'Why Kent?',
    'What landed the chief of Wiltshire in it?',
    'Did the chief of Wiltshire give reasons?',
    'What is the row about the publication dates?',
    'How long did the chief constable of Wiltshire stay for?',
  ])('is left as it is where it is about something else, or no stay is known: %s', (text) => {
    expect(read(text).text).not.toMatch(/Engage/);
  });
});

it('"the met" without a capital is the force, also where a capital comes in later', () => {
  expect(read('why the met?').forces.map(({ force }) => force.id)).toEqual(['metropolitan']);
  expect(read('we met in a pub in 2023').forces).toEqual([]);
  expect(read('is the met office in special measures').forces).toEqual([]);
});
