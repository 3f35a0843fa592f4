import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsWantedOn, mustHold } from '../../src/answer/must-hold.js';
import { queryFor, rankFor } from '../../src/answer/searching.js';
import { must } from '../helpers.js';
import { putting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const knowledge = knowledgeWith({
  id: 'kent-kites',
  about: ['kent'],
  published: '2026-04-07',
  body: [
    'The force bought kites. It paid £9,000 for them.',
    'The force bought kennels.',
    'Residents were glad of the trumpets.',
    'The mayor was asked how much the harbour cost.',
    'Nobody minds £7,000 for such a wall.',
    'The lamps are dear.',
    'Bagpipes cost £3,000.',
  ].join('\n\n'),
});
const put = putting(knowledge);

describe('an answer must hold a thing of its kind', () => {
  it.each([
    'How many kites has Kent Police?',
    'How much did the kites of Kent Police cost?',
    'What percentage of kites is red at Kent Police?',
    'How long did the kites of Kent Police fly?',
    'Who bought the kites of Kent Police?',
    'Where does Kent Police keep its kites?',
    'Which forces bought kites?',
    'How often does Kent Police fly its kites?',
    'What is the phone number of Kent Police?',
    'Who runs the kennels of Kent Police?',
    'What grade did Kent Police get for its kites?',
  ])('where a number, a person, a place or the like is asked for: %s', (question) => {
    expect(mustHold(put(question))).toBe(true);
  });

  it.each([
    'Why did Kent Police buy kites?',
    'Did Kent Police buy kites?',
    'How did residents react to the kites of Kent Police?',
    'What did Kent Police do with its kites?',
    'When did Kent Police buy kites?',
  ])('but not where it may be worded otherwise: %s', (question) => {
    expect(mustHold(put(question))).toBe(false);
  });
});

describe('what is asked for is held', () => {
  const holds = (question: string, start: string, holdsWanted = false) => {
    const context = put(question);
    const entry = must(
      knowledge.index.entries.find(({ sentence }) => sentence.text.startsWith(start)),
      start,
    );
    const ranked = must(rankFor(context)[0], 'ranked sentence');
    return holdsWantedOn(context, queryFor(context), { ...ranked, entry, holdsWanted });
  };
  const COST = 'How much did Kent Police pay for kites?';

  it('by the sentence itself', () => {
    expect(holds(COST, 'Bagpipes cost')).toBe(true);
    expect(holds(COST, 'The lamps')).toBe(false);
  });

  it('by what goes on with it, and not by the next that tells of something else', () => {
    expect(holds(COST, 'The force bought kites')).toBe(true);
    expect(holds(COST, 'The force bought kennels')).toBe(false);
  });

  it('by the answer to a question that it reports', () => {
    expect(holds('How much did the harbour of Kent cost?', 'The mayor was asked')).toBe(true);
    expect(holds('How much did the harbour of Kent cost?', 'Residents were')).toBe(false);
  });

  it('wherever the ranking found it in the sentence, whatever follows', () => {
    const start = fc.constantFrom('The force bought kennels', 'Residents were', 'The lamps');
    const question = fc.constantFrom(COST, 'Who bought lamps in Kent?', 'Where are Kent’s lamps?');
    fc.assert(
      fc.property(question, start, (asked, text) => {
        expect(holds(asked, text, true)).toBe(true);
      }),
    );
  });
});
