import { describe, expect, it } from 'vitest';
import { isFoundByAnother } from '../../src/answer/found-by.js';
import { objecting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const FOUND = 'A review of Kent Police found that the kites were badly kept.';
const AUDIT = 'The kite audit office found the strings of Kent Police frayed.';

const another = objecting(
  knowledgeWith({
    id: 'kent-kites',
    about: ['kent'],
    published: '2026-04-07',
    body: `${FOUND}\n\n${AUDIT}`,
  }),
  isFoundByAnother,
);

describe('what a body found', () => {
  it('is not told by what somebody else did', () => {
    expect(another('What did the marine weather bureau find at Kent Police?', FOUND)).toBe(true);
  });

  it('is told by a sentence that names it', () => {
    expect(another('What did the kite audit office find at Kent Police?', AUDIT)).toBe(false);
  });

  it('is the inspectorate’s where nobody is named', () => {
    expect(another('What did inspectors find at Kent Police?', FOUND)).toBe(false);
    expect(another('What did the watchdog find at Kent Police?', FOUND)).toBe(false);
  });
});
