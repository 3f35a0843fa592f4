import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { falsePremise } from '../../src/answer/premise.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { recordInterval } from '../../src/record/dates.js';
import { CORPUS, day, must } from '../helpers.js';
import { putting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const knowledge = loadKnowledge(CORPUS);
const ask = createAsk(knowledge);
const put = putting(knowledge);
const TODAY = day('2026-11-22');

const GONE =
  /^By the newest source West Midlands Police is no longer in Engage: .*18 September 2024/;
const LEFT = /^The sources show no such move in \d{4}: .* returned to Scan on 18 September 2024/;
const CAME = /^The sources show no such move in \d{4}: .* moved into Engage on 24 November 2023/;
const CORRECTED = /no longer in Engage|no such move/;

/** What an answer begins with, and how many sources are cited for that. */
function begins(question: string): { text: string; cited: number; outcome: string } {
  const answer = ask(question, { today: TODAY });
  if (answer.outcome === 'not-covered')
    return { text: answer.reason, cited: 0, outcome: answer.outcome };
  if (answer.outcome !== 'answered') throw new Error(answer.outcome);
  const first = must(answer.blocks[0]);
  if (first.kind !== 'statement') throw new Error(first.kind);
  return { text: first.text, cited: first.cites.length, outcome: answer.outcome };
}

describe('a question that takes a wrong stage or year for granted', () => {
  it.each([
    ['Why is West Midlands Police still in Engage despite the control room?', GONE],
    ['What did Rich Cooke say about West Midlands Police still being in special measures?', GONE],
    [
      'What did Craig Guildford say about arrests now that West Midlands Police is in Engage?',
      GONE,
    ],
    ['How quickly does West Midlands Police answer calls after it left Engage in 2021?', LEFT],
    ['Why was Rich Cooke bewildered after West Midlands Police entered Engage in 2021?', CAME],
  ])('is answered with the correction first: %s', (question, correction) => {
    const { text, cited, outcome } = begins(question);
    expect(outcome).toBe('answered');
    expect(text).toMatch(correction);
    expect(cited).toBeGreaterThan(0);
  });

  it.each([
    ['How many zeppelins does West Midlands Police own while it is still in Engage?', GONE],
    ['How many zeppelins does West Midlands Police own now that it left Engage in 2023?', LEFT],
    ['How many zeppelins did West Midlands Police own when it entered Engage in 2022?', CAME],
  ])('is refused with the correction first: %s', (question, correction) => {
    const { text, outcome } = begins(question);
    expect(outcome).toBe('not-covered');
    expect(text).toMatch(correction);
  });
});

describe('no correction has', () => {
  it.each([
    ['nothing is taken for granted', 'How quickly does West Midlands Police answer calls?'],
    [
      'the year of leaving is right',
      'How quickly does West Midlands Police answer calls after it left Engage in 2024?',
    ],
    [
      'the year of entering is right',
      'Why was Rich Cooke bewildered after West Midlands Police entered Engage in 2023?',
    ],
    [
      'the force is taken to have left',
      'What did Rich Cooke say about West Midlands Police that is no longer in Engage?',
    ],
    [
      'the stay is past',
      'What did Craig Guildford say about arrests while West Midlands Police was in Engage?',
    ],
  ])('a question where %s: %s', (_why, question) => {
    expect(begins(question).text).not.toMatch(CORRECTED);
  });

  it('a question about a date in the past, or asked as of one', () => {
    const asked = 'How many zeppelins has West Midlands Police, being in Engage';
    expect(begins(`${asked}?`).text).toMatch(GONE);
    expect(begins(`${asked} on 1 March 2024?`).text).not.toMatch(CORRECTED);
    const then = ask(`${asked}?`, { today: TODAY, asOf: day('2024-03-01') });
    expect(then.outcome === 'not-covered' && then.reason).not.toMatch(CORRECTED);
  });

  it('a question about several forces, one that never was there, or none', () => {
    const still = 'being still in Engage';
    expect(falsePremise(put(`Is West Midlands Police, ${still}, loud?`))).toBeDefined();
    for (const question of [
      `Are West Midlands Police and Cleveland Police, ${still}, loud?`,
      `Is Kent Police, ${still}, loud?`,
      `Is a force, ${still}, loud?`,
    ])
      expect(falsePremise(put(question))).toBeUndefined();
  });
});

it('Whatever force was moved, a year in which none of its moves was is corrected', () => {
  for (const [id, { stays }] of knowledge.record.forceRecords) {
    const asked = `Did ${must(knowledge.record.forces.get(id)).name} sing when it entered Engage in`;
    const years = stays.map(({ from }) => recordInterval(from.date).earliest.slice(0, 4));
    expect(falsePremise(put(`${asked} 1999?`))).toBeDefined();
    for (const year of years) expect(falsePremise(put(`${asked} ${year}?`))).toBeUndefined();
  }
});

it('A correction rests on the evidence of the move', () => {
  const { evidence } = must(
    falsePremise(put('Is West Midlands Police, which is still in Engage, loud?')),
  );
  const [stay] = must(knowledge.record.forceRecords.get('west-midlands')).stays;
  expect(evidence).toEqual(must(must(stay).to).evidence);
});

it('Nothing is corrected where a newer article may tell of another move', () => {
  const question = 'Seeing that West Midlands Police is still in Engage, who feeds the kites?';
  const corrected = (published: string) =>
    falsePremise(
      putting(
        knowledgeWith({
          id: 'west-midlands-kites',
          about: ['west-midlands'],
          published,
          body: 'The kites are red.',
        }),
      )(question),
    );
  expect(corrected('2024-09-01')?.text).toContain('18 September 2024');
  expect(corrected('2026-04-07')).toBeUndefined();
});
