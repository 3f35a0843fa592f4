import { describe, expect, it } from 'vitest';
import { answerOutstanding } from '../../src/answer/outstanding.js';
import { draftQuotes, putting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const CAUSE = 'A cause of concern about its kites has not yet been closed.';
const RECOMMENDED = 'Two of the recommendations remain open.';
const CLOSED = 'Another cause of concern, about its kennels, has been closed.';
const HINTED = 'There is still more work to do on the harbour wall, residents said.';

const knowledge = knowledgeWith(
  {
    id: 'wm-older',
    about: ['west-midlands'],
    published: '2020-06-03',
    body: 'An old cause of concern about trumpets remains open.',
  },
  {
    id: 'wm-later',
    about: ['west-midlands'],
    published: '2026-06-03',
    body: ['The force bought kites.', RECOMMENDED, 'It rained.', CLOSED, CAUSE].join('\n\n'),
  },
  {
    id: 'kent-later',
    about: ['kent'],
    published: '2026-07-03',
    body: ['The force bought kites.', 'A recommendation is outstanding.'].join('\n\n'),
  },
  {
    id: 'essex-hint',
    about: ['essex'],
    published: '2026-07-03',
    body: ['Essex Police was inspected.', HINTED].join('\n\n'),
  },
  {
    id: 'surrey-kites',
    about: ['surrey'],
    published: '2026-07-03',
    body: 'Surrey Police bought kites.',
  },
);
const put = putting(knowledge);

function quotes(question: string): string[] {
  return draftQuotes(answerOutstanding(put(question)));
}

describe('what is still open', () => {
  it.each([
    'What does West Midlands Police still have to fix?',
    'What is still open at West Midlands Police?',
    'Which concerns about West Midlands Police remain open?',
    'What has West Midlands Police not closed?',
    'What is left to put right at West Midlands Police?',
    'What unfinished business has West Midlands Police?',
  ])(
    'is told by an article that is newer than the record, causes of concern first: %s',
    (question) => {
      expect(quotes(question)).toEqual([CAUSE, RECOMMENDED]);
    },
  );

  it('is told of a force that the record knows nothing of', () => {
    expect(quotes('What is still outstanding at Kent Police?')).toEqual([
      'A recommendation is outstanding.',
    ]);
  });

  it('is not told by an article of before', () => {
    for (const question of [
      'What is still open at West Midlands Police?',
      'Has West Midlands Police got a clean slate?',
    ])
      expect(quotes(question).join(' ')).not.toContain('trumpets');
  });

  it('is told with what is closed where a yes or no is asked for, and only there', () => {
    expect(quotes('Has West Midlands Police got a clean slate?')).toContain(CLOSED);
    expect(quotes('Has West Midlands Police got a clean slate?')).toContain(CAUSE);
    expect(quotes('What is still open at West Midlands Police?')).not.toContain(CLOSED);
  });

  it('is not told by an article that says nothing of it, or only that there is something', () => {
    expect(answerOutstanding(put('What is still open at Surrey Police?'))).toBeUndefined();
    expect(answerOutstanding(put('What is left to fix at Essex Police?'))).toBeUndefined();
  });

  it('is what is asked on where an article says that there is still work on it', () => {
    const [first] = quotes('Has Essex Police still got the harbour wall to fix?');
    expect(first).toBe(HINTED);
  });
});

describe('a question is left to others', () => {
  it.each([
    ['it names no force', 'What is still open?'],
    ['it names two forces', 'What is still open at West Midlands Police and Kent Police?'],
    ['it names a person', 'What does Craig Guildford of West Midlands Police still have to fix?'],
    ['it asks for nothing that is open', 'Which kites did West Midlands Police buy?'],
    ['it asks for what is closed', 'Which concerns about West Midlands Police were closed?'],
  ])('where %s: %s', (_why, question) => {
    expect(answerOutstanding(put(question))).toBeUndefined();
  });
});
