import { describe, expect, it } from 'vitest';
import { onlyRestates } from '../../src/answer/restated.js';
import { objecting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const BARE = 'The kite shed of Kent Police has not opened yet.';
const TOLD = 'The kite shed of Kent Police has not opened because rain came in.';

const restates = objecting(
  knowledgeWith({
    id: 'kent-kites',
    about: ['kent'],
    published: '2024-04-07',
    body: `${BARE}\n\n${TOLD}`,
  }),
  onlyRestates,
);

describe('why something has not come about', () => {
  it.each(["Why hasn't Kent opened its kite shed yet?", 'Why has the kite shed not opened?'])(
    'is told by no sentence that only says so: %s',
    (question) => {
      expect(restates(question, BARE)).toBe(true);
      expect(restates(question, TOLD)).toBe(false);
    },
  );

  it.each(['Why did Kent open a kite shed?', 'Has the kite shed opened?'])(
    'is not asked by %s',
    (question) => {
      expect(restates(question, BARE)).toBe(false);
    },
  );
});
