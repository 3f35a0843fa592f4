import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { replying } from '../put.js';

const told = replying(loadKnowledge(CORPUS));

describe('a cause of concern of any force', () => {
  it.each([
    [
      'Was corruption a cause of concern anywhere?',
      /Metropolitan Police Service: counter-corruption/,
    ],
    [
      'Has ethics been raised as a cause of concern at any force?',
      /Cleveland Police: leaders' ethics/,
    ],
    [
      'Was juggling a cause of concern at any police force?',
      /^The sources do not say: no cause of concern/,
    ],
  ])('is told of all forces: %s', (question, answer) => {
    expect(told(question)).toMatch(answer);
  });

  it.each([
    'Is the report available anywhere?',
    'Was anyone sacked at any force?',
    'Has it been a concern anywhere?',
  ])('is not what is asked: %s', (question) => {
    expect(told(question)).not.toMatch(/no cause of concern that is named so/);
  });

  it.each([
    ['Was child exploitation closed before the Met left Engage?', /^Not known just before/],
    ['Was planning closed in Wiltshire before it left Engage?', /^Not known just before/],
  ])('is not called open on a day of which nothing is heard: %s', (question, answer) => {
    expect(told(question)).toMatch(answer);
  });

  it.each([
    [
      'Were there more than four causes of concern at West Midlands Police?',
      /^No\. HMICFRS raised four/,
    ],
    [
      'Were there at least three causes of concern at West Midlands Police?',
      /^Yes\. HMICFRS raised four/,
    ],
  ])('is counted as claimed: %s', (question, answer) => {
    expect(told(question)).toMatch(answer);
  });
});
