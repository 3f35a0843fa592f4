import { describe, expect, it } from 'vitest';
import { onlyMentions } from '../../src/answer/mentioned.js';
import { must } from '../helpers.js';
import { objecting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const MENTION = ['Officers of the force fly kites at dawn.', 'It was near a kite and the shore.'];
const TOLD = [
  'The officers fly kites such as boxes.',
  'They fly kites of silk there.',
  'The kites they fly are red.',
  'Two kites came from Dover.',
];

const lacks = objecting(
  knowledgeWith({
    id: 'kent-kites',
    about: ['kent'],
    published: '2026-04-07',
    body: [...MENTION, ...TOLD].join('\n\n'),
  }),
  onlyMentions,
);

describe('which one of its kind', () => {
  it.each(MENTION)('is not told by a sentence that only mentions such a thing: %s', (sentence) => {
    expect(lacks('Which kite does Kent Police fly?', sentence)).toBe(true);
    expect(lacks('What kites do officers of Kent Police fly?', sentence)).toBe(true);
  });

  it.each(TOLD)('may be told by one that says more: %s', (sentence) => {
    expect(lacks('Which kites does Kent Police fly?', sentence)).toBe(false);
  });

  it.each(['Where does Kent Police fly kites?', 'What did Kent Police say of kites?'])(
    'is not asked: %s',
    (question) => {
      expect(lacks(question, must(MENTION[0]))).toBe(false);
    },
  );
});
