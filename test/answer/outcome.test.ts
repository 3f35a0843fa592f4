import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lacksOutcome } from '../../src/answer/outcome.js';
import { objecting, saying } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const BEFALL = 'arrested charged convicted sentenced jailed prosecuted sacked suspended'.split(' ');
const TO_COME = [
  'The council will decide on the kennels.',
  'The council would vote on the kennels.',
  'The report on the kennels will be published.',
  'The result for the kennels is expected to be good.',
  'The kennels were due to be sold.',
  'The kennels can be sold if the council were to agree.',
];
const DECIDED = 'The council approved the kennels.';
const AGES = [
  'Osric Pell, 41, bought a kite.',
  'Rowena Tallow is 52 years old and bought kites.',
  'Edda Quill was born in 1990 and bought kites.',
  'A 12-year-old bought a kite.',
  'Hugo Lamm, aged 30, sold a kite.',
];
const KITES = 'Two men stole the kites.';
const ENDED_SO = 'The clerk found them later.';

const knowledge = knowledgeWith({
  id: 'kent-kites',
  about: ['kent'],
  published: '2026-04-07',
  body: [
    'Osric Pell said: “Two men stole the trumpets.”',
    DECIDED,
    KITES,
    ENDED_SO,
    ...AGES,
    ...TO_COME,
    ...BEFALL.map((verb) => `Two men were ${verb} over the kites.`),
  ].join('\n\n'),
});

/** Whether the sentence that begins so does not tell the outcome that is asked for. */
const lacks = objecting(knowledge, lacksOutcome);

describe('how a matter ended', () => {
  const asked = [
    'What did the council of Kent decide about the kennels?',
    'What was the outcome for the kennels of Kent Police?',
    'Were the kennels of Kent Police approved?',
    'Has the council of Kent voted on the kennels?',
  ];

  it.each(TO_COME)('is not told by what is still to come: %s', (sentence) => {
    for (const question of asked) expect(lacks(question, sentence)).toBe(true);
  });

  it('is told by what has come', () => {
    for (const question of asked) expect(lacks(question, DECIDED)).toBe(false);
  });

  it('is not asked by who asks for what is to come', () => {
    for (const sentence of TO_COME)
      expect(lacks('When will the council of Kent decide on the kennels?', sentence)).toBe(false);
  });
});

describe('what befell somebody', () => {
  const verb = fc.constantFrom(...BEFALL);

  it('is not told by a sentence without it', () => {
    fc.assert(
      fc.property(verb, (word) => {
        expect(lacks(`Was somebody ${word} over the kites of Kent Police?`, KITES)).toBe(true);
      }),
    );
  });

  it('is told by one that says it, and not by one of the arrest alone', () => {
    fc.assert(
      fc.property(verb, (word) => {
        const question = `Was somebody ${word} over the kites of Kent Police?`;
        expect(lacks(question, `Two men were ${word}`)).toBe(false);
        if (word !== 'arrested') expect(lacks(question, 'Two men were arrested')).toBe(true);
      }),
    );
  });

  it('is not asked where it is only the condition', () => {
    expect(lacks('Where do people go if they are arrested over kites in Kent?', KITES)).toBe(false);
    expect(lacks('Where do the arrested people of Kent keep kites?', KITES)).toBe(true);
  });

  it('is not asked where somebody’s words on it are', () => {
    const question = 'What did Osric Pell say on the men arrested over the trumpets in Kent?';
    expect(lacks(question, 'Osric Pell said')).toBe(false);
  });

  it('is not asked by a noun that is spelt so', () => {
    expect(lacks('How did Kent Police answer the charge over kites?', KITES)).toBe(false);
    expect(lacks('Why did the chief dismiss the kites of Kent?', KITES)).toBe(false);
  });

  it('is asked where a post is lost', () => {
    expect(lacks('Was anyone at Kent Police sacked over the kites?', KITES)).toBe(true);
  });

  it('is not asked by other questions', () => {
    expect(lacks('Who stole the kites of Kent Police?', KITES)).toBe(false);
  });
});

describe('how old somebody is', () => {
  const asked = [
    'How old is the man with the kite in Kent?',
    'At what age did he sell kites in Kent?',
  ];

  it('is told where an age is', () => {
    for (const question of asked)
      for (const sentence of AGES) expect(lacks(question, sentence)).toBe(false);
  });

  it('is told by nothing else', () => {
    for (const question of asked) expect(lacks(question, KITES)).toBe(true);
  });

  it('is not asked by other questions', () => {
    expect(lacks('How tall is the man with the kite in Kent?', KITES)).toBe(false);
    expect(lacks('How does the old man in Kent fly kites?', KITES)).toBe(false);
  });
});

describe('that something ended so', () => {
  it.each(['sold', 'approved'])('is not asked by another last word: %s', (word) => {
    expect(lacks(`Has the kennel of Kent Police been ${word}?`, ENDED_SO)).toBe(false);
  });

  it.each([
    'Have the kites of Kent Police been found?',
    'Were the kites of Kent found yet?',
    'Were the kites of Kent found in the end?',
  ])('is told by a sentence that says so, and by no other: %s', (question) => {
    expect(lacks(question, ENDED_SO)).toBe(false);
    expect(lacks(question, KITES)).toBe(true);
  });

  it.each(['caught', 'traced', 'recovered', 'rebuilt', 'freed', 'cleared'])(
    'is not told by that something was found: %s',
    (word) => {
      expect(lacks(`Has the thief of the kites of Kent been ${word}?`, ENDED_SO)).toBe(true);
    },
  );

  it('is not asked where the word stands within the question', () => {
    expect(lacks('Were the kites found in Kent red?', KITES)).toBe(false);
    expect(lacks('How many kites found in Kent are red?', KITES)).toBe(false);
  });
});

describe('why something befell somebody who is named', () => {
  const say = saying(
    knowledgeWith({
      id: 'kent-kennels',
      about: ['kent'],
      published: '2026-04-08',
      body: [
        'Chief Constable Rowena Tallow said the kennels had been paused until May. “I do not want to lose one dog,” she said.',
        'Sergeant Osric Pell was suspended after the dogs got out.',
      ].join('\n\n'),
    }),
  );

  it.each([
    'Why was Rowena Tallow suspended?',
    'Why did Rowena Tallow resign?',
    'Why was Rowena Tallow appointed?',
    'Why did Rowena Tallow blame the mayor?',
  ])('is not told by other words of hers: %s', (question) => {
    expect(say(question)).toBe('not-covered');
  });

  it('is told by what says that it did', () => {
    expect(say('Why was Osric Pell suspended?')).not.toBe('not-covered');
  });
});
