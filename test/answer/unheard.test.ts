import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { asksUnheardSpeaker } from '../../src/answer/unheard.js';
import { day } from '../helpers.js';
import { putting } from './put.js';
import { type Added, knowledgeWith } from './told-corpus.js';

const HARBOUR: Added = {
  id: 'kent-harbour',
  about: ['kent'],
  published: '2026-04-07',
  body: [
    'The harbour of Northtown was shown to Kestrel Boats.',
    'The pier of Northtown was shown to the Gazette.',
    'The canal of Northtown was shown to Kent Police.',
    'Ida Fenn, who lives by the quay, said: “The trumpets of the harbour are loud.”',
  ].join('\n\n'),
};
const JETTY: Added = {
  id: 'kent-jetty',
  about: ['kent'],
  published: '2026-05-07',
  body: 'Kestrel Boats said: “The jetty is dry.”',
};

const ask = createAsk(knowledgeWith(HARBOUR));
const askHeard = createAsk(knowledgeWith(HARBOUR, JETTY));
const clock = { today: day('2026-11-22') };

describe('somebody of whom no article has a word', () => {
  it.each([
    'What did Kestrel say about the harbour of Northtown?',
    'What did Kestrel Boats say about the harbour of Northtown?',
    'What did the owner of Kestrel Boats say about the harbour of Northtown?',
    'According to Kestrel Boats, what was shown at the harbour of Northtown?',
    'What was the reaction of Kestrel Boats to the harbour of Northtown?',
  ])('is not answered for by what tells of him: %s', (question) => {
    expect(ask(question, clock).outcome).toBe('not-covered');
  });

  it('is told of where his words are not asked for', () => {
    for (const question of [
      'What was shown to Kestrel Boats?',
      'Does Kestrel Boats want the harbour of Northtown?',
    ])
      expect(ask(question, clock).outcome).toBe('answered');
  });
});

describe('others may answer', () => {
  it('where an article has a word of him', () => {
    const question = 'What did Kestrel say about the harbour of Northtown?';
    expect(askHeard(question, clock).outcome).toBe('answered');
  });

  it.each([
    ['nobody is named', 'What did the neighbours say about the harbour of Northtown?'],
    ['only a place is', 'What did the neighbours from Northtown say about the harbour?'],
    ['a force is', 'What did Kent Police say about the canal of Northtown?'],
    ['the publisher is', 'What did the owner of the Gazette say about the pier of Northtown?'],
  ])('where %s: %s', (_what, question) => {
    expect(ask(question, clock).outcome).toBe('answered');
  });
});

it('A publisher is heard, another of whom is told is not', () => {
  const put = putting(knowledgeWith(HARBOUR));
  const asked = 'What did _ say about the pier of Northtown?';
  expect(asksUnheardSpeaker(put(asked.replace('_', 'the Gazette')))).toBe(false);
  expect(asksUnheardSpeaker(put(asked.replace('_', 'the Kestrel')))).toBe(true);
});

describe('people of a kind of whom none is heard', () => {
  const unheard = (question: string) =>
    asksUnheardSpeaker(
      putting(
        knowledgeWith({ ...HARBOUR, body: `${HARBOUR.body}\n\nShopkeepers said it was dry.` }),
      )(question),
    );

  it('have no words here', () => {
    expect(unheard('What did residents say about the harbour?')).toBe(true);
    expect(unheard('What do local campaigners think of the harbour?')).toBe(true);
  });

  it('are heard where an article tells what they say', () => {
    expect(unheard('What did shopkeepers say about the harbour?')).toBe(false);
    expect(unheard('What did Ida Fenn say about the harbour?')).toBe(false);
  });
});
