import { describe, expect, it } from 'vitest';
import { withoutSurroundings } from '../../../src/answer/understand/around.js';

describe('what people put around a question', () => {
  it.each([
    ['hi, is it out?', 'is it out?'],
    ['Sorry to ask, but who decided that?', 'who decided that?'],
    ['Silly question: what is Scan?', 'what is Scan?'],
    ['Go on then, which forces are in?', 'which forces are in?'],
    ['hang on, wait, is it out?', 'is it out?'],
    ['Neighbours keep asking me whether it is out.', 'whether it is out.'],
    ['Stage of the Met for the minutes?', 'Stage of the Met?'],
    ['When did it leave, for my annual briefing?', 'When did it leave?'],
    ['its concerns, no waffle', 'its concerns'],
    ['did they leave or nah', 'did they leave'],
    ['councillor here, is it out?', 'is it out?'],
    ["I'm a retired officer here. Is it out?", 'Is it out?'],
    ['Briefing note: who decided that?', 'who decided that?'],
    ['I need to know who decided that', 'who decided that'],
    ['what is Scan when its at home', 'what is Scan'],
    ['is it out yet lol', 'is it out yet'],
    ['did Kent ever get out, i used to live there', 'did Kent ever get out'],
    ['when did it leave - me sister lives there', 'when did it leave'],
    [
      'Members have asked whether it flew in May. What should I say?',
      'is it right that it flew in May?',
    ],
    ['Readers have asked me if it is out.', 'if it is out.'],
    ['what is it, just the number', 'what is it'],
    ['explain Scan in one line', 'explain Scan'],
    ['what is Scan, in two words?', 'what is Scan?'],
  ])('is left out: %s', (asked, question) => {
    expect(withoutSurroundings(asked)).toBe(question);
  });

  it('is a question of its own where it asks for confirmation', () => {
    expect(withoutSurroundings('they left in May, have I got that right?')).toBe(
      'is it right that they left in May?',
    );
  });

  it.each([
    'hi',
    'Remind me when it left.',
    'Who needs to know about it?',
    'Officers here are leaving',
    'Want to go?',
    'Who was sorry?',
    'Is it right or wrong?',
    'What is the plan for the report?',
    'did she say that, i know she did it in 2024',
    'My sister lives there, is it out?',
  ])('is not seen in %s', (asked) => {
    expect(withoutSurroundings(asked)).toBe(asked);
  });
});
