import { describe, expect, it } from 'vitest';
import { outcomes } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const outcome = outcomes(
  knowledgeWith({
    id: 'kent-kennels',
    about: ['kent'],
    published: '2026-04-07',
    body: [
      'The canal patrol of Kent Police rows with 12 trained handlers in Sandport.',
      'Kent Police answers letters about kites within nine days in Sandport.',
      'The choir of Kent Police sings old ballads with 40 trained tenors and a drum.',
      'Kent Police recruited 9 new grooms for its stables.',
      'Kent Police lost 14 tailors from its sewing room.',
      'The bandstand of Kent Police has 7 trumpeters, and 5 more trumpeters will join.',
      'Kent Police employs 31 cooks in its kitchens.',
      'Inspectors looked at 85 kite permits granted by Kent Police in 2025.',
      'Kent Police granted 70 raffle licences in 2025.',
      'Odo Marsh, head of aviation at Kent Police, flies the balloon.',
      'The kiosk of Kent Police at the bandstand was sold by volunteers.',
      'Ida Fenn, who lives by the quay, said: “The trumpets are loud at night.”',
      'Ida Fenn said: “The kites are red.”',
    ].join('\n\n'),
  }),
);

describe('a figure of one place', () => {
  it.each([
    'How many trained handlers has the canal patrol of Kent Police in _?',
    'How fast does Kent Police answer letters about kites in _?',
  ])('answers for no other: %s', (question) => {
    expect(outcome(question.replace('_', 'Sandport'))).toBe('answered');
    expect(outcome(question.replace('_', 'Northtown'))).toBe('not-covered');
  });

  it('answers where no place is asked for, and where no figure is', () => {
    expect(outcome('How many trained handlers has the canal patrol of Kent Police?')).toBe(
      'answered',
    );
    expect(
      outcome('Does Kent Police answer letters about kites within nine days in Northtown?'),
    ).toBe('answered');
  });

  it('answers for another place where the sentence names none', () => {
    expect(
      outcome(
        'How many trained tenors sing old ballads with a drum in the choir of Kent Police in Northtown?',
      ),
    ).toBe('answered');
  });
});

describe('how many came or went', () => {
  it.each([
    [
      'How many grooms has Kent Police in its stables?',
      'How many grooms did Kent Police recruit for its stables?',
    ],
    [
      'How many tailors has Kent Police in its sewing room?',
      'How many tailors has Kent Police lost from its sewing room?',
    ],
  ])('does not tell how many there are: %s', (stock, change) => {
    expect(outcome(stock)).toBe('not-covered');
    expect(outcome(change)).toBe('answered');
  });

  it('leaves a sentence its other figure, and other sentences theirs', () => {
    expect(outcome('How many trumpeters has the bandstand of Kent Police?')).toBe('answered');
    expect(outcome('How many cooks has Kent Police in its kitchens?')).toBe('answered');
  });
});

describe('how many somebody looked at', () => {
  it('does not tell how many there were', () => {
    expect(outcome('How many kite permits did Kent Police grant in 2025?')).toBe('not-covered');
    expect(outcome('How many raffle licences did Kent Police grant in 2025?')).toBe('answered');
  });

  it('is told where that is asked', () => {
    expect(
      outcome('How many kite permits granted by Kent Police in 2025 did inspectors look at?'),
    ).toBe('answered');
  });
});

describe('who holds a post', () => {
  it('is not who holds another, however much else is the same', () => {
    const asked = 'Who is the _ of aviation at Kent Police that flies the balloon?';
    expect(outcome(asked.replace('_', 'head'))).toBe('answered');
    expect(outcome(asked.replace('_', 'treasurer'))).toBe('not-covered');
  });
});

describe('who did something', () => {
  it('is not told by a sentence without the deed', () => {
    const asked = 'Who _ the kiosk of Kent Police at the bandstand?';
    expect(outcome(asked.replace('_', 'sold'))).toBe('answered');
    expect(outcome(asked.replace('_', 'punctured'))).toBe('not-covered');
  });

  it.each(['decided on', 'pointed to', 'gave away'])(
    'may be told in other words where many do: %s',
    (verb) => {
      expect(outcome(`Who ${verb} the kiosk of Kent Police at the bandstand?`)).toBe('answered');
    },
  );
});

describe('somebody’s words on a subject', () => {
  const asked = 'At night by the quay, what did Ida Fenn say about _?';

  it('are not his words on another, however much else is the same', () => {
    expect(outcome(asked.replace('_', 'trumpets'))).toBe('answered');
    expect(outcome(asked.replace('_', 'zeppelins'))).toBe('not-covered');
  });

  it('are all his words where no subject is asked', () => {
    expect(outcome(asked.replace(' about _', ''))).toBe('answered');
    expect(outcome('In Ida Fenn’s words, which zeppelins are loud at night by the quay?')).toBe(
      'answered',
    );
  });

  it('may be told by others where nobody in particular is asked', () => {
    const question = 'By the quay with loud trumpets at night, what did _ say about zeppelins?';
    expect(outcome(question.replace('_', 'Ida Fenn'))).toBe('not-covered');
    expect(outcome(question.replace('_', 'neighbours'))).toBe('answered');
  });
});
