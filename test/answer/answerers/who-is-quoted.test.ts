import { describe, expect, it } from 'vitest';
import { answerWhoIsQuoted } from '../../../src/answer/answerers/who-is-quoted.js';
import { answering, putting, textsOf } from '../put.js';
import { knowledgeWith, PUBLISHER } from '../told-corpus.js';

const knowledge = knowledgeWith({
  id: 'kent-kites',
  about: ['kent'],
  published: '2026-04-07',
  body: [
    'Kite maker Ida Fenn said: “They fly very well indeed.”',
    'The council said it rained.',
    'Mayor Tom Birch said: “We shall all be there.”',
    'Ms Fenn added: “And they are green.”',
  ].join('\n\n'),
});
const put = putting(knowledge);

/** What is stated; nothing where another answerer is left to answer. */
function told(question: string): string[] {
  const draft = answerWhoIsQuoted(put(question));
  return draft === undefined ? [] : textsOf(answering(draft, question), 'statement');
}

describe('who has a word in an article', () => {
  it.each([
    `Who is quoted by the ${PUBLISHER}?`,
    `Which two people did the ${PUBLISHER} speak to?`,
  ])('is told once each, with the post and the day: %s', (question) => {
    const [text = ''] = told(question);
    expect(text).toContain('quotes two people');
    for (const part of ['Ida Fenn', 'Tom Birch', '7 April 2026']) expect(text).toContain(part);
    expect(text).not.toContain('council');
  });

  it.each([
    'Who is quoted?',
    `Who is quoted as saying that they fly in the ${PUBLISHER}?`,
    `What does the ${PUBLISHER} quote?`,
    `When did the ${PUBLISHER} quote Ida Fenn?`,
  ])('is not asked: %s', (question) => {
    expect(told(question)).toEqual([]);
  });
});
