import { describe, expect, it } from 'vitest';
import { isOfAnotherForce, mayTellOf } from '../../src/answer/another-force.js';
import { rankFor } from '../../src/answer/searching.js';
import { must } from '../helpers.js';
import { putting, saying } from './put.js';
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

describe('a section of an article about several forces', () => {
  const sections = knowledgeWith({
    id: 'sections',
    about: ['kent', 'essex', 'norfolk'],
    published: '2026-04-07',
    body: [
      'Two forces have been praised.',
      '## Kent',
      'Inspectors found ninety trumpets.',
      'Its chief constable, Odo Marsh, praised the band. He said: “We did not argue with the drums.”',
      'It had fewer than Essex Police.',
      'The hall was full.',
      '## Essex',
      'Its chief constable, Ada Wood, said: “We bought the kites at once.”',
      '## The others',
      'Norfolk Police has a flute.',
    ].join('\n\n'),
  });
  const ask = saying(sections);
  const context = putting(sections)('What about Kent Police?');
  const tells = (force: string, start: string) => {
    const entry = must(
      sections.index.entries.find(({ sentence }) => sentence.text.startsWith(start)),
      start,
    );
    return mayTellOf(context.reader, entry, force);
  };

  it('tells of the force that its heading names, and of those that a sentence names beside', () => {
    expect(tells('kent', 'Inspectors found')).toBe(true);
    expect(tells('essex', 'Inspectors found')).toBe(false);
    expect(tells('essex', 'It had fewer')).toBe(true);
    expect(tells('essex', 'The hall')).toBe(false);
    expect(tells('kent', 'The hall')).toBe(true);
    expect(tells('kent', 'Norfolk Police has')).toBe(false);
  });

  it('may be of any before one was named', () => {
    expect(tells('norfolk', 'Two forces')).toBe(true);
  });

  it('gives no chief constable another’s words', () => {
    expect(ask('What did the chief constable of Essex Police say?')).toContain('Ada Wood');
    expect(ask('What did the chief constable of Essex Police say?')).not.toContain('Odo Marsh');
    expect(ask('What did the chief constable of Kent Police say?')).toContain('Odo Marsh');
  });
});
