import { describe, expect, it } from 'vitest';
import { isOfAnotherForce } from '../../src/answer/another-force.js';
import { rankFor } from '../../src/answer/searching.js';
import { must } from '../helpers.js';
import { putting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const knowledge = knowledgeWith(
  {
    id: 'two-kites',
    about: ['kent', 'essex'],
    published: '2026-04-07',
    body: [
      'A gale blew over the coast.',
      'Essex Police bought red kites.',
      'They cost nine pounds.',
      'The wind was strong.',
      'It rained all day.',
      'The clerk was wet.',
      'Nobody saw the goose.',
      'Kent Police and Essex Police flew them.',
      'Norfolk Police watched the sea.',
    ].join('\n\n'),
  },
  {
    id: 'kent-alone',
    about: ['kent'],
    published: '2026-04-08',
    body: [
      'Essex Police has blue trumpets.',
      'Kent Police has drums.',
      'The trumpets are loud.',
    ].join('\n\n'),
  },
);
const put = putting(knowledge);

const ASKED = 'How many red kites has Kent Police?';

/** Whether the sentence that begins so stands where another force is told of. */
function ofAnother(question: string, start: string): boolean {
  const context = put(question);
  const entry = must(
    knowledge.index.entries.find(({ sentence }) => sentence.text.startsWith(start)),
    start,
  );
  return isOfAnotherForce(context, { ...must(rankFor(put(ASKED))[0], 'ranked sentence'), entry });
}

describe('a sentence of an article about several forces', () => {
  it.each(['Essex Police bought', 'They cost', 'The wind', 'It rained', 'The clerk'])(
    'is of another force where that one was named, for four sentences: %s',
    (start) => {
      expect(ofAnother(ASKED, start)).toBe(true);
      expect(ofAnother(ASKED.replace('Kent', 'Essex'), start)).toBe(false);
    },
  );

  it.each([
    ['no force was named yet', 'A gale'],
    ['one was named long before', 'Nobody saw'],
    ['both are named', 'Kent Police and'],
    ['one that it is not about is named, and the own before', 'Norfolk Police'],
  ])('is not where %s: %s', (_why, start) => {
    expect(ofAnother(ASKED, start)).toBe(false);
  });
});

describe('no sentence is of another force', () => {
  it('in an article about one', () => {
    expect(ofAnother('How many trumpets has Kent Police?', 'Essex Police has')).toBe(false);
    expect(ofAnother('How many trumpets has Kent Police?', 'The trumpets')).toBe(false);
  });

  it('in one about one other, which the question may be about too', () => {
    expect(ofAnother('How many drums has Essex Police?', 'Kent Police has drums')).toBe(false);
  });

  it('where none is asked about, or two are', () => {
    expect(ofAnother('How many red kites cost nine pounds?', 'They cost')).toBe(false);
    expect(ofAnother('Has Kent Police more red kites than Norfolk Police?', 'They cost')).toBe(
      false,
    );
  });
});
