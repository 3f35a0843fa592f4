import { describe, expect, it } from 'vitest';
import { isOnAnotherArticle } from '../../src/answer/elsewhere.js';
import { objecting, saying } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const KITES = 'Chief Constable Ada Marsh said that officers fly alone.';
const HARP = 'Chief Constable Tom Wood said that the accordion rota hurts staff.';
const knowledge = knowledgeWith(
  { id: 'kent-kites', about: ['kent'], published: '2026-04-07', body: KITES },
  { id: 'surrey-harps', about: ['surrey'], published: '2026-04-07', body: HARP },
);
const lacks = objecting(knowledge, isOnAnotherArticle);

describe('a question that another force’s article has all the words of', () => {
  it('is not answered by an article with none of them', () => {
    expect(lacks('What did the chief say of the accordion rota?', KITES)).toBe(true);
    expect(lacks('What did the chief say of the accordion rota?', HARP)).toBe(false);
  });

  it('may be answered where the force is named, or nothing has its words', () => {
    expect(lacks('What did the chief of Kent say of the accordion rota?', KITES)).toBe(false);
    expect(lacks('What did the chief say of the trombone rota?', KITES)).toBe(false);
  });

  it('is answered by the other', () => {
    expect(saying(knowledge)('What did the chief constable say about the accordion rota?')).toMatch(
      /Tom Wood/,
    );
  });
});
