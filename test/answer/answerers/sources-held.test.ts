import { describe, expect, it } from 'vitest';
import { answerSourcesHeld } from '../../../src/answer/answerers/sources-held.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { publishedDay } from '../../../src/record/as-of.js';
import { CORPUS, must } from '../../helpers.js';
import { answering, putting, textsOf } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);
const articles = [...knowledge.articles.values()].sort((a, b) =>
  publishedDay(a).localeCompare(publishedDay(b)),
);
const listed = (question: string) =>
  textsOf(answering(answerSourcesHeld(put(question)), question), 'item');

describe('the articles that answers come from', () => {
  it.each([
    'Where do you get your info from?',
    'What are your sources?',
    'what sources do you use',
    'Which forces do you cover?',
    'How many articles do you have?',
    'how up to date are you',
  ])('are listed, the oldest first: %s', (question) => {
    const items = listed(question);
    expect(items).toHaveLength(articles.length);
    articles.forEach(({ title }, at) => {
      expect(items[at]).toContain(title);
    });
  });

  it('are told with their days, the forces they are on and those of which stays are recorded', () => {
    const [text] = textsOf(answering(answerSourcesHeld(put('What are your sources?')), 'sources'));
    expect(text).toContain('from 24 November 2023 to 18 September 2024, on West Midlands Police');
    expect(text).toContain('Nottinghamshire Police');
  });

  it('are the oldest, the newest or those of the inspectorate where these are asked for', () => {
    expect(listed('Which of your articles is the oldest?')).toEqual([
      expect.stringContaining(must(articles[0]).title),
    ]);
    expect(listed('What is your newest source?')).toEqual([
      expect.stringContaining(must(articles.at(-1)).title),
    ]);
    const own = articles.filter(({ kind }) => kind === 'inspectorate');
    expect(listed('Which articles are from the inspectorate itself?')).toHaveLength(own.length);
  });

  it.each([
    'Where did the force get its data from?',
    'Which article quotes Craig Guildford?',
    'What are your causes of concern?',
    'What did the first report say?',
    'Which reports were critical of the inspectorate?',
    'What data was collected by the inspectors?',
    'What information do you have on rape?',
    'Where does Kent Police get its dogs from?',
  ])('are not asked for by %s', (question) => {
    expect(answerSourcesHeld(put(question))).toBeUndefined();
  });
});
