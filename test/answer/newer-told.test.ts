import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../src/answer/ask.js';
import { day } from '../helpers.js';
import { answerQuotes, saying } from './put.js';
import { knowledgeWith } from './told-corpus.js';

/** What is said of a force, with one more article about it held. */
function sayWith(about: string[], published: string, ...paragraphs: string[]) {
  return saying(knowledgeWith({ id: 'newer', about, published, body: paragraphs.join('\n\n') }));
}

describe('a held article beside the record', () => {
  it.each([
    'Councillors were told today that Lincolnshire Police may not come out of special measures until next year.',
    'Lincolnshire Police remains in special measures, the panel has been told.',
  ])('is not said to differ where it tells of no move: %s', (sentence) => {
    const say = sayWith(['lincolnshire'], '2025-06-06', sentence);
    expect(say('Is Lincolnshire Police still in special measures?')).not.toMatch(/differs/);
  });

  it('is not said to differ where others have moved', () => {
    const say = sayWith(
      ['wiltshire', 'staffordshire', 'metropolitan'],
      '2024-05-22',
      'Two forces have been released from enhanced monitoring, leaving four in the Engage process.',
    );
    expect(say('Is the Met still in special measures?')).not.toMatch(/differs/);
  });

  it('is said to differ where it tells of a move that is not known', () => {
    const say = sayWith(
      ['lincolnshire'],
      '2025-06-06',
      'Lincolnshire Police has been taken out of special measures today.',
    );
    expect(say('Is Lincolnshire Police still in special measures?')).toMatch(/differs/);
  });
});

describe('why a force left', () => {
  it('is quoted from what tells of that, not of its entry', () => {
    const knowledge = knowledgeWith({
      id: 'left',
      about: ['devon-and-cornwall'],
      published: '2025-07-30',
      body: [
        'Devon & Cornwall Police has been taken out of special measures after inspectors praised its progress.',
        'The force was put into Engage in October 2022 because of failings in how it answered calls.',
      ].join('\n\n'),
    });
    const { ask } = createAnswers(knowledge);
    const answer = ask('Why is Devon & Cornwall Police out of special measures?', {
      today: day('2026-11-22'),
    });
    expect(answerQuotes(answer)[0]).toContain('praised its progress');
  });
});
