import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { answerTo, asksInInterview } from '../../src/answer/quotation.js';
import { buildIndex } from '../../src/search/index.js';
import { articleOf } from '../corpus/fixtures.js';
import { day, must } from '../helpers.js';
import { answerQuotes } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const OPENING = 'Odo Marsh, head of kennels, keeps forty dogs.';
const TALK = [
  OPENING,
  '**What do the spaniels of the kennels eat in winter?**',
  'Barley, and nothing else.',
  '**They sleep well. Is it the straw?**',
  '“It is dry. They love it.”',
  '**Who feeds them?**',
  'Volunteers do that.',
];

/** The sentence that answers the one that begins so. */
function answerOf(start: string, ...paragraphs: string[]): string | undefined {
  const { entries } = buildIndex([articleOf(paragraphs.join('\n\n'))]);
  const question = must(entries.find(({ sentence }) => sentence.text.startsWith(start)));
  return answerTo(entries, question)?.sentence.text;
}

describe('a question of an interview', () => {
  it('is answered by the first sentence of the paragraph behind it', () => {
    expect(answerOf('What do the spaniels', ...TALK)).toBe('Barley, and nothing else.');
    expect(answerOf('Who feeds them', ...TALK)).toBe('Volunteers do that.');
  });

  it('is answered behind its whole paragraph, by whichever sentence it is found', () => {
    for (const start of ['They sleep well', 'Is it the straw'])
      expect(answerOf(start, ...TALK)).toBe('“It is dry.');
  });

  it('is no other sentence', () => {
    for (const start of [OPENING, 'Barley', 'They love it', 'Volunteers'])
      expect(answerOf(start, ...TALK)).toBeUndefined();
  });

  it('is not answered by what nobody says, and not by another article', () => {
    expect(answerOf('Why', 'Why is it dry?', 'The straw is new.')).toBeUndefined();
    const articles = [
      articleOf('Why is it dry?', { id: 'one' }),
      articleOf('The mayor said: “The straw is new.”', { id: 'two' }),
    ];
    const { entries } = buildIndex(articles);
    const [question, after] = entries;
    expect(must(after).sentence.speaker?.direct).toBe(true);
    expect(answerTo(entries, must(question))).toBeUndefined();
  });

  it('stands alone in its paragraph, as no heading and nobody’s words', () => {
    const asks = (...paragraphs: string[]) => {
      const { entries } = buildIndex([articleOf(paragraphs.join('\n\n'))]);
      return asksInInterview(must(entries[0]));
    };
    expect(asks('Why is it dry?')).toBe(true);
    expect(asks('It is dry. Why?')).toBe(true);
    expect(asks('Why? It is new.')).toBe(false);
    expect(asks('## Why is it dry?')).toBe(false);
    expect(asks('The mayor asked and said: “Why is it dry?”')).toBe(false);
  });
});

describe('a reported question', () => {
  const asked = 'The mayor asked whether straw is warm.';

  it('is answered by the next sentence, unless it is a heading', () => {
    expect(answerOf('The mayor', asked, 'Nobody knew.')).toBe('Nobody knew.');
    expect(answerOf('The mayor', asked, '## More')).toBeUndefined();
    expect(answerOf('The mayor', asked)).toBeUndefined();
  });

  it('is none that holds its answer', () => {
    const both = 'Asked whether straw is warm, she said nobody knew.';
    expect(answerOf('Asked', both, 'It rained.')).toBeUndefined();
  });
});

it('An interview answers a question with what is said to the same', () => {
  const ask = createAsk(
    knowledgeWith({
      id: 'kent-kennels',
      about: ['kent'],
      published: '2026-04-07',
      body: TALK.join('\n\n'),
    }),
  );
  const answer = ask('What do the spaniels of the kennels of Kent Police eat in winter?', {
    today: day('2026-11-22'),
  });
  expect(answerQuotes(answer)[0]).toBe('Barley, and nothing else.');
  expect(answer.outcome === 'answered' && answer.citations[0]?.source).toMatchObject({
    speaker: { name: 'Odo Marsh', direct: true },
  });
});

describe('a sentence that leads in a list', () => {
  const LIST = ['- There is no alert.', '- Nobody is trained.'];
  const asks = (lead: string) =>
    answerQuotes(
      createAsk(
        knowledgeWith({
          id: 'kent-list',
          about: ['kent'],
          published: '2026-04-07',
          body: [lead, LIST.join('\n'), 'The kennels were shut.'].join('\n\n'),
        }),
      )('What are the coroner’s concerns about kennels?', { today: day('2026-11-22') }),
    )[0];

  it.each([
    'The coroner’s concerns about the kennels are as follows.',
    'The coroner’s concerns about the kennels are these.',
    'The coroner’s concerns about the kennels are:',
  ])('is quoted with it: %s', (lead) => {
    expect(asks(lead)).toBe([lead, LIST.join('\n')].join('\n\n'));
  });

  it('is none that ends otherwise', () => {
    expect(asks('The coroner’s concerns about the kennels were many.')).not.toContain('no alert');
  });
});
