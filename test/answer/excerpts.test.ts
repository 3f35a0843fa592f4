import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { answerExcerpts } from '../../src/answer/excerpts.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS, day } from '../helpers.js';
import { answering, answerQuotes, putting, textsOf } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const put = putting(loadKnowledge(CORPUS));

describe('what a question takes for granted of a move alone', () => {
  it.each([
    [
      'On how many days is WMP still in special measures?',
      /^By the newest source West Midlands Police is no longer in Engage: .* on 18 September 2024\.$/,
    ],
    [
      'Who decided that West Midlands Police be out of Engage in 2025?',
      /^The sources show no such move in 2025: .* returned to Scan on 18 September 2024\.$/,
    ],
    [
      'Why was West Midlands Police put into Engage in 2019?',
      /^The sources show no such move in 2019: .* moved into Engage on 24 November 2023\.$/,
    ],
  ])('is corrected, with a source: %s', (question, text) => {
    const draft = answering(answerExcerpts(put(question)), question);
    expect(textsOf(draft)).toEqual([expect.stringMatching(text)]);
    expect(draft).toMatchObject({ kind: 'when', forces: ['west-midlands'] });
    for (const block of draft.composer.blocks)
      if (block.kind === 'statement') expect(block.cites.length).toBeGreaterThan(0);
  });

  it.each([
    ['something else is asked', 'Which kites has West Midlands Police still in special measures?'],
    ['a person is', 'Who is Andy Cooke that WMP is in special measures?'],
  ])('is only said with the refusal where %s: %s', (_why, question) => {
    const draft = answerExcerpts(put(question));
    expect(draft).toMatchObject({
      outcome: 'not-covered',
      reason: expect.stringContaining('no longer in Engage'),
    });
  });
});

const DONE = 'The mayor painted the kennels of Kent Police green.';
const AHEAD = 'The mayor will paint the kennels of Kent Police green.';
const FAINT = 'The mayor will be at the harbour.';

/** What is quoted in answer over articles of one sentence each. */
function quotes(...sentences: string[]): string[] {
  const articles = sentences.map((body, at) => ({
    id: `kent-${at}`,
    about: ['kent'],
    published: '2026-04-07',
    body,
  }));
  const question = 'Will the mayor paint the kennels of Kent Police green?';
  return answerQuotes(
    createAsk(knowledgeWith(...articles))(question, { today: day('2026-11-22') }),
  );
}

describe('a sentence that scores as the best', () => {
  it('answers where something speaks against the best', () => {
    expect(quotes(DONE, AHEAD)[0]).toBe(AHEAD);
  });

  it('does not where it scores far less', () => {
    expect(quotes(DONE, FAINT)).toEqual([]);
  });
});
