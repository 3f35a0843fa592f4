import { describe, expect, it } from 'vitest';
import { onlyRestates } from '../../src/answer/restated.js';
import { objecting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const BARE = 'The kite shed of Kent Police has not opened yet.';
const TOLD = 'The kite shed of Kent Police has not opened because rain came in.';

const SHUT = 'The lantern room of Kent Police was shut in the spring.';
const SAFE = 'The organ loft of Kent Police was shut in the spring to protect pigeons.';

const restates = objecting(
  knowledgeWith({
    id: 'kent-kites',
    about: ['kent'],
    published: '2024-04-07',
    body: [BARE, TOLD, SHUT, 'The harbour froze.', SAFE].join('\n\n'),
  }),
  onlyRestates,
);

describe('why something is so', () => {
  it('is told by no sentence that says again that it is', () => {
    expect(restates('Why was the lantern room of Kent Police shut in the spring?', SHUT)).toBe(
      true,
    );
  });

  it('may be told by one with a purpose, or that says something else', () => {
    expect(restates('Why was the organ loft of Kent Police shut in the spring?', SAFE)).toBe(false);
    expect(restates('When was the lantern room of Kent Police shut?', SHUT)).toBe(false);
  });
});

describe('why something has not come about', () => {
  it.each(["Why hasn't Kent opened its kite shed yet?", 'Why has the kite shed not opened?'])(
    'is told by no sentence that only says so: %s',
    (question) => {
      expect(restates(question, BARE)).toBe(true);
      expect(restates(question, TOLD)).toBe(false);
    },
  );

  it.each(['Who opened a kite shed in Kent?', 'Has the kite shed opened?'])(
    'is not asked by %s',
    (question) => {
      expect(restates(question, BARE)).toBe(false);
    },
  );
});
