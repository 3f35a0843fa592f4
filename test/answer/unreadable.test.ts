import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS, day } from '../helpers.js';
import { knowledgeWith } from './told-corpus.js';

const today = day('2026-11-22');
const QUESTION = 'When did our police go into special measures?';
const caveats = (answer: ReturnType<ReturnType<typeof createAsk>>) =>
  answer.outcome === 'answered'
    ? answer.blocks.flatMap((block) => (block.kind === 'caveat' ? [block.text] : []))
    : [];

describe('a force that only the asker knows', () => {
  it('is the one that all held articles are about, and the answer says so', () => {
    const answer = createAsk(loadKnowledge(CORPUS))(QUESTION, { today });
    expect(answer.topic.forces).toEqual(['west-midlands']);
    expect(caveats(answer)).toEqual([
      'No force was named: this is about West Midlands Police, the one force that held articles are about.',
    ]);
  });

  it('is asked for where articles are about several', () => {
    const knowledge = knowledgeWith({
      id: 'kent-kites',
      about: ['kent'],
      published: '2026-04-07',
      body: 'Kent Police mended its kites.',
    });
    const answer = createAsk(knowledge)(QUESTION, { today });
    expect(answer).toMatchObject({
      outcome: 'unclear',
      reason: expect.stringMatching(/^Which force is yours/),
    });
  });

  it('is no matter where a force is named', () => {
    const asked = 'When did our force, West Midlands Police, go into special measures?';
    expect(caveats(createAsk(loadKnowledge(CORPUS))(asked, { today }))).toEqual([]);
  });
});
