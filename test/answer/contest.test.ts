import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS } from '../helpers.js';
import { saying } from './put.js';

const told = saying(loadKnowledge(CORPUS));

describe('what a question asks by its words as a whole', () => {
  it.each([
    ['Is Scan the stage a force is in before anything goes wrong?', /^Scan: The stage/],
    ['duration of engage for wiltshire', /was in Engage .* for between/],
    ['What convinced the inspectors to lift Nottinghamshire out?', /Its reasons are not recorded/],
  ])('goes before what one of its words calls up: %s', (question, answer) => {
    expect(told(question)).toMatch(answer);
  });

  it.each([
    'What happened to bus fares while the Met was in Engage?',
    'Did any of the forces in Engage share a computer system?',
  ])('is no matter of the record, whatever a word of it calls up: %s', (question) => {
    expect(told(question)).not.toMatch(/\bEngage\b.*\b(?:from|since|until)\b/);
  });

  it.each([
    ['Why was West Midlands Police moved into Engage in 2021?', /^The sources show no such move/],
    ['Which forces got in trouble over answering the phone?', /Gloucestershire/],
    ['Can the home secretary order a force out of Engage?', /^No\. HM Chief Inspector/],
    ['Was West Midlands Police in Engage on 1 March 2024, and for how long?', /1 March 2024/],
  ])('does not take the place of a correction, a list or a rule: %s', (question, answer) => {
    expect(told(question)).toMatch(answer);
  });
});
