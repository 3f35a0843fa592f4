import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withImpliedStage } from '../../../src/answer/understand/implied-stage.js';

/** Northshire is the one force that is known here. */
function mask(text: string): string {
  return text.replace(/Northshire/g, (name) => '\u0001'.repeat(name.length));
}

function full(text: string): string {
  return withImpliedStage(text, mask);
}

describe('a move of a force that names no stage', () => {
  it.each([
    ['When did Northshire go in?', 'When did Northshire go into Engage?'],
    ['When was Northshire put in, and why?', 'When was Northshire put into Engage, and why?'],
    ['Has Northshire gone back in?', 'Has Northshire gone back into Engage?'],
    ['Is Northshire still in?', 'Is Northshire still in Engage?'],
    ['It was in when it rained', 'It was in Engage when it rained'],
    ['When did Northshire get out?', 'When did Northshire get out of Engage?'],
    ['Was Northshire let out in May?', 'Was Northshire let out of Engage in May?'],
    ['When was Northshire taken out', 'When was Northshire taken out of Engage'],
    ['Has Northshire left?', 'Has Northshire left Engage?'],
    ['Northshire Police entered in 2021', 'Northshire Police entered Engage in 2021'],
    ['Northshire left in early 2021', 'Northshire left Engage in early 2021'],
    ['Northshire left on 3 May', 'Northshire left Engage on 3 May'],
    ['Had the force exited by May?', 'Had the force exited Engage by May?'],
    ['Was Northshire released?', 'Was Northshire released from Engage?'],
    ['How long was Northshire stay?', 'How long was Northshire stay in Engage?'],
    ['Northshire was told off', 'Northshire was moved into Engage'],
    ['They got pulled up', 'They was moved into Engage'],
    ['Northshire went up a notch', 'Northshire moved into Engage'],
    ['Northshire finally really left.', 'Northshire finally really left Engage.'],
    ['Northshire’s left', 'Northshire’s left Engage'],
    [
      'How long between going in and coming out?',
      'How long between going into Engage and coming out of Engage?',
    ],
    ['Which forces went in after Northshire?', 'Which forces went into Engage after Northshire?'],
    ['Who came out on 30 July 2025?', 'Who came out of Engage on 30 July 2025?'],
    ['Which force was the eighth to go in?', 'Which force was the eighth to go into Engage?'],
    ['Northshire out when?', 'Northshire out of Engage when?'],
  ])('names it: %s', (text, meant) => {
    expect(full(text)).toBe(meant);
  });
});

describe('a move of something else', () => {
  it.each([
    ['the chief', 'When did the chief of Northshire leave?'],
    ['a computer', 'When did the computer at Northshire Police go in?'],
    ['a strike', 'Has the strike in Northshire left?'],
    ['somebody', 'When did the mayor go in?'],
    ['its own chief', 'When did Northshire’s chief leave?'],
    ['the force, but elsewhere', 'When did Northshire leave the hall?'],
    ['the force, for a place', 'Northshire went in the kennels'],
    ['the force, on a side', 'Northshire got out the flags'],
    ['a stay that is named', 'How was it, the stay in town?'],
    ['nothing: it was there', 'Was Northshire in May 2021 red?'],
  ])('is left as it is (%s): %s', (_what, text) => {
    expect(full(text)).toBe(text);
  });
});

it('Without a force, or a word that stands for one, no text is changed unless nobody is named', () => {
  const word = fc.constantFrom(
    ...'when did the chief mayor kites go in get out left entered was were put moved released told off stay stint leave and of at whom why red'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), (words) => {
      const text = words.join(' ');
      expect(full(text)).toBe(text);
    }),
    { numRuns: 500 },
  );
});
