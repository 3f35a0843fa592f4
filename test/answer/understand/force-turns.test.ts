import { describe, expect, it } from 'vitest';
import { FORCE_TURNS } from '../../../src/answer/understand/force-turns.js';

const turn = (text: string) => FORCE_TURNS.reduce((now, [from, to]) => now.replace(from, to), text);

describe('everyday turns about forces', () => {
  it.each([
    ['When did a force last enter Engage?', 'which force was the last to enter Engage?'],
    ['When was the last time any force left Engage?', 'which force was the last to leave Engage?'],
    ['When was the most recent exit?', 'which force was the last to leave Engage?'],
    ['How long since the last force entered Engage?', 'which force was the last to enter Engage?'],
    ['How many forces out of 43 were there?', 'how many of the 43 forces were there?'],
    ['Who took longest to get out of Engage?', 'which force took longest to get out of Engage?'],
    ['How many days ago did Kent Police leave?', 'how long is it since Kent Police left Engage?'],
    ['How long ago did Kent enter Engage?', 'how long is it since Kent entered Engage?'],
    ['What is HMICS?', 'What is the Scottish inspectorate?'],
  ])('%s: %s', (text, plain) => {
    expect(turn(text)).toBe(plain);
  });

  it.each([
    'When did the force last enter Engage?',
    'Who took longest to reply?',
    'What is HMIC?',
    'How long ago did the PCC leave?',
    'When did a force last leave a child at risk?',
  ])('stay as they are else: %s', (text) => {
    expect(turn(text)).toBe(text);
  });
});
