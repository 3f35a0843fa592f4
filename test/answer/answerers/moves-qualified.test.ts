import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { saying } from '../put.js';

const told = saying(loadKnowledge(CORPUS));
const F = 'West Midlands Police';

describe('a yes or no about a move', () => {
  it.each([
    `Was ${F} cruelly put into special measures?`,
    `Was ${F} the loudest force in Engage?`,
    `Has ${F} ever been hungry?`,
    `Was ${F} ever praised by zookeepers?`,
    `Was ${F} moved into Engage after a coin toss?`,
    `Has ${F} ever been taken over?`,
  ])('is none where another word decides: %s', (question) => {
    expect(told(question)).not.toMatch(/^(?:Yes|No)\b/);
  });

  it.each([
    [`Was ${F} put in special measures by the inspectorate?`, /^Yes\. /],
    [`Was ${F} put into Engage by HMICFRS?`, /^Yes\. /],
    [`Was ${F} not put in special measures?`, /^It was: /],
    [`Has ${F} ever returned to special measures?`, /^None found: no second stay/],
    [`When did ${F} return to Engage?`, /^No second stay/],
    [`Has ${F} been returned to Scan?`, /^Yes, by the newest source/],
    [`Was ${F} in Engage when it was re-inspected?`, /^Yes\. There was a re-inspection/],
    [`Is ${F} technically in special measures?`, /^(?:No|By the newest source)/],
    [
      `Did ${F} enter Engage in 2023 or leave it in 2024?`,
      /moved into Engage .* on 24 November 2023/,
    ],
    [`Was ${F} in special measures when it was revisited?`, /^Yes\. There was a revisit/],
    [`Was ${F} in Engage during the PEEL inspection?`, /^No\. There was a PEEL inspection/],
  ])('is told by the move itself: %s', (question, answer) => {
    expect(told(question)).toMatch(answer);
  });

  it.each([
    [
      `Did ${F} leave Engage in June or in September 2024?`,
      'returned to Scan on 18 September 2024',
    ],
    [`Was ${F} moved into Engage in 2021 or in 2023?`, 'on 24 November 2023'],
  ])('is the day itself of two that are offered: %s', (question, day) => {
    expect(told(question)).not.toMatch(/^(?:Yes|No)\b/);
    expect(told(question)).toContain(day);
  });
});
