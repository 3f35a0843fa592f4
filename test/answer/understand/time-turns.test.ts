import { describe, expect, it } from 'vitest';
import { TIME_TURNS } from '../../../src/answer/understand/time-turns.js';

const turn = (text: string) => TIME_TURNS.reduce((now, [from, to]) => now.replace(from, to), text);

describe('ways to ask for a time', () => {
  it.each([
    ['When did Kent leave, May or June 2021?', 'When did Kent leave?'],
    ['Was it 2020 or 2021 that Kent left?', 'when was it that Kent left?'],
    [
      'When was Kent last known to be in Engage?',
      'until when is Kent known to have been in Engage?',
    ],
    ['Until when was Ada Vale chief inspector?', 'when did Ada Vale leave?'],
    ['Was Kent the fastest ever to leave?', 'did Kent have the shortest stay in Engage?'],
    ['Was it faster than all other forces?', 'did it have the shortest stay in Engage?'],
    [
      'Who else was in there with Kent when it left?',
      'which other forces were in Engage when Kent left?',
    ],
    ['What leads to Engage?', 'when is a force moved into Engage?'],
    ['Why was Kent put there twice?', 'Why was Kent put there again?'],
    ['Is this Kent’s first spell in Engage?', 'is it the first time Kent has been in Engage?'],
    ['Who made the final decision to let Kent out?', 'Who decide to let Kent out?'],
    ['Does the mayor have a say in Engage?', 'can the mayor put a force in Engage?'],
    ['What got added at Kent?', 'which cause of concern was added at Kent?'],
    ['Did Kent have a concern about kites?', 'was kites a cause of concern at Kent?'],
    ['Had Kent more causes than Essex?', 'did Kent have more causes of concern than Essex?'],
    ['List everything that was closed', 'which causes of concern were closed?'],
    ['Is Northtown covered?', 'does the force cover Northtown?'],
    ['Was it in Engage before?', 'Was it ever in Engage before?'],
  ])('%s: %s', (text, plain) => {
    expect(turn(text)).toBe(plain);
  });

  it.each([
    'When did Kent leave in May 2021?',
    'What leads to arrests?',
    'Did Kent have concerns?',
    'Did the federation have concerns about staffing?',
    'Did the PCC have a concern about kites?',
    'What was added in 2024?',
    'How many causes for concern are there?',
    'Was Kent the fastest to answer calls?',
  ])('stay as they are else: %s', (text) => {
    expect(turn(text)).toBe(text);
  });
});
