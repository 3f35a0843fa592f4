import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { withKnownPost } from '../../src/answer/known-post.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS, day } from '../helpers.js';
import { putting } from './put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);
const dated = (question: string) => withKnownPost(put(question)).question;

describe('"when somebody joined"', () => {
  it('is the day on which the record has it, and asks nothing of him', () => {
    const { dates, people } = dated(
      'Which stage was West Midlands Police in when Guildford joined?',
    );
    expect(dates.map(({ from, to }) => [from, to])).toEqual([['2022-12-01', '2022-12-31']]);
    expect(people).toEqual([]);
  });

  it.each([
    'When did Guildford join West Midlands Police?',
    'Was Guildford pleased with West Midlands Police?',
    'Which stage was Kent Police in when Lee Freeman joined?',
  ])('is nothing else: %s', (question) => {
    const context = put(question);
    expect(withKnownPost(context)).toBe(context);
  });

  it('dates what is asked of another force too', () => {
    const { dates } = dated('Which stage was Kent Police in when Guildford joined?');
    expect(dates).toHaveLength(1);
  });

  it('is answered with the stage of that time', () => {
    const ask = createAsk(knowledge);
    const question = 'Was West Midlands Police in special measures when Guildford took over?';
    expect(JSON.stringify(ask(question, { today: day('2026-11-22') }))).toContain(
      'was in Scan, routine monitoring, in December 2022',
    );
  });
});
