import { describe, expect, it } from 'vitest';
import { asksWhoReacted, tellsReaction } from '../../src/answer/feeling.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS } from '../helpers.js';
import { putting, saying } from './put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);
const say = saying(knowledge);

describe('who took a move in some way', () => {
  it.each([
    ['Who was gutted by the move into Engage?', true],
    ['Who slated it?', false],
    ['Who criticised the move?', true],
    ['Who publicly objected to it?', true],
    ['Who reacted to the exit?', true],
    ['Who moved it into Engage?', false],
    ['Who decided on the exit?', false],
  ])('%s: %s', (question, asked) => {
    expect(asksWhoReacted(put(question).question)).toBe(asked);
  });

  it('is told by a reaction of the same kind', () => {
    const { question } = put('Who criticised the move?');
    expect(tellsReaction(question, 'I completely disagree with it.')).toBe(true);
    expect(tellsReaction(question, 'I am delighted.')).toBe(false);
    expect(tellsReaction(put('Who reacted to it?').question, 'I am delighted.')).toBe(true);
  });

  it.each([
    ['Who resented the move of West Midlands into Engage?', /chief constable|Guildford|Rich Cooke/],
    ['Who was dismayed by the move into special measures?', /chief constable|Guildford|Rich Cooke/],
    ['Who applauded the exit from Engage?', /Guildford|Freeman/],
  ])('%s', (question, who) => {
    const reply = say(question);
    expect(reply).toMatch(who);
    expect(reply).not.toMatch(/decided to/);
  });

  it('is not who made it, who is told as before', () => {
    expect(say('Who ordered the exit from Engage?')).toMatch(/decided to return/);
  });
});
