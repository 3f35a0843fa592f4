import { describe, expect, it } from 'vitest';
import { isOfAnotherThing } from '../../src/answer/figure-of.js';
import { queryFor, rankFor } from '../../src/answer/searching.js';
import { must } from '../helpers.js';
import { putting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const PAINTED = 'The kennels of Kent Police are painted every three years.';
const MEETS = 'The kite board meets twice a month.';
const BOUGHT = 'Kent bought a trumpet for £900 and opened a workshop in Dover.';
const GEESE = 'In 2025, 31 geese were seen, against 40 in 2024.';

const knowledge = knowledgeWith({
  id: 'kent-kennels',
  about: ['kent'],
  published: '2026-04-07',
  body: [PAINTED, MEETS, BOUGHT, GEESE].join('\n\n'),
});
const put = putting(knowledge);

const ranked = must(
  rankFor(put('How often are the kennels of Kent painted?'))[0],
  'ranked sentence',
);

/** Whether a sentence tells a figure of something else than the question asks. */
function ofAnother(question: string, start: string): boolean {
  const context = put(question);
  const entry = must(
    knowledge.index.entries.find(({ sentence }) => sentence.text.startsWith(start)),
    start,
  );
  return isOfAnotherThing(context, queryFor(context), { ...ranked, entry });
}

describe('how often something is done', () => {
  it.each([
    ['the deed', 'How often are they painted in Kent?', PAINTED],
    ['its object', 'How often is something done about kennels in Kent?', PAINTED],
    ['the doer and the deed', 'How frequently does the board meet in Kent?', MEETS],
  ])('is told by a sentence that has %s: %s', (_what, question, sentence) => {
    expect(ofAnother(question, sentence)).toBe(false);
  });

  it.each([
    ['How often are kites flown in Kent?', PAINTED],
    ['How frequently does the Kent force sell trumpets?', MEETS],
    ['How often do inspectors visit Kent Police?', PAINTED],
  ])('is not told by how often something else is: %s', (question, sentence) => {
    expect(ofAnother(question, sentence)).toBe(true);
  });

  it.each([
    ['the question names only who does it', 'How often does Kent Police, as a force?', PAINTED],
    [
      'it has many words, of which some are about it',
      'How often do loud trumpets annoy dogs in Kent?',
      PAINTED,
    ],
    ['no frequency is asked', 'Are kites flown in Kent?', PAINTED],
    ['a duration is', 'How long do kites fly in Kent?', PAINTED],
    ['a number is', 'How many kites are flown in Kent?', MEETS],
  ])('is not held against a sentence where %s: %s', (_why, question, sentence) => {
    expect(ofAnother(question, sentence)).toBe(false);
  });
});

const sandport = knowledgeWith({
  id: 'notts-kites',
  about: ['nottinghamshire'],
  published: '2026-04-07',
  body: 'The force was given 21 days to mend its kites in Sandport.',
});
const putSandport = putting(sandport);

function isOfAnother(question: string): boolean {
  const context = putSandport(question);
  const first = must(
    rankFor(context).find(({ entry }) => entry.sentence.text.includes('Sandport')),
    'the sentence',
  );
  return isOfAnotherThing(context, queryFor(context), first);
}

describe('a figure of another place', () => {
  it('is one of a place where the question names another', () => {
    expect(isOfAnother('How many days was the force given to mend its kites in Mansfield?')).toBe(
      true,
    );
  });

  it('is none where the question only shortens the name of the force', () => {
    expect(isOfAnother('How long was notts given to mend its kites?')).toBe(false);
    expect(isOfAnother('How long was Nottinghamshire given to mend its kites?')).toBe(false);
  });
});

describe('a sum and what it is paid for', () => {
  it('stand in one clause', () => {
    expect(ofAnother('How much did the workshop of Kent Police cost?', BOUGHT)).toBe(true);
    expect(ofAnother('How much did the trumpet of Kent Police cost?', BOUGHT)).toBe(false);
  });
});

describe('how many of some were of a kind', () => {
  it('is told by a sentence on that kind alone', () => {
    expect(ofAnother('How many of the 31 geese of Kent were white?', GEESE)).toBe(true);
    expect(ofAnother('How many of the geese of Kent were seen?', GEESE)).toBe(false);
  });
});
