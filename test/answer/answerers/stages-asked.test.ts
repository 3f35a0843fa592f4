import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { replying } from '../put.js';

const told = replying(loadKnowledge(CORPUS));

describe('how many stages there are', () => {
  it.each([
    ['Are there five stages of monitoring?', /^No\. Monitoring process: .* in two stages/],
    ['Is there a stage called Purgatory?', /^No\. Monitoring process: .* in two stages/],
    ['Is there a further stage above Engage?', /^No\. Monitoring process: .* in two stages/],
    ['Are there two stages of monitoring?', /^Yes\. Monitoring process: .* in two stages/],
    ['How many stages of monitoring are there?', /^Monitoring process: .* in two stages/],
  ])('is told: %s', (question, answer) => {
    expect(told(question)).toMatch(answer);
  });

  it.each([
    'Are there four levels of grading in PEEL?',
    'How many stages are there in a PEEL inspection?',
    'Is there a lower level of burglary?',
    'Are there three stages to an appeal?',
  ])('is not told of anything else: %s', (question) => {
    expect(told(question)).not.toMatch(/^(?:(?:Yes|No)\. )?Monitoring process: /);
  });

  it('is not told where the stage of a force is asked', () => {
    expect(told('Is West Midlands Police in a higher stage of monitoring?')).not.toMatch(
      /^(?:(?:Yes|No)\. )?Monitoring process: /,
    );
  });
});
