import { describe, expect, it } from 'vitest';
import { outcomes, saying } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const knowledge = knowledgeWith(
  {
    id: 'kent-kites',
    about: ['kent'],
    published: '2026-04-07',
    body: 'Tess Coil said that 22 kites went to Surrey.\n\nKites from Durham flew over Kent in May.',
  },
  {
    id: 'surrey-kites',
    about: ['surrey'],
    published: '2026-04-07',
    body: 'Surrey Police has kites.',
  },
);

describe('a force that is only named in an article on another', () => {
  it('is found by what names it', () => {
    expect(saying(knowledge)('What flew from Durham?')).toMatch(/Gazette/);
    expect(outcomes(knowledge)('How many kites has Durham?')).toBe('not-covered');
  });

  it('is not who is asked for in a post there', () => {
    expect(outcomes(knowledge)('Who is the Durham commissioner with the kites?')).toBe(
      'not-covered',
    );
  });
});

describe('two forces in one question', () => {
  it('are not answered by a sentence on one of them', () => {
    const outcome = outcomes(knowledge);
    expect(outcome('How many kites did Essex send to Kent?')).toBe('not-covered');
    expect(outcome('How many kites did Kent send to Surrey?')).toBe('answered');
  });
});
