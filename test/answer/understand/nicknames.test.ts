import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutNicknames } from '../../../src/answer/understand/nicknames.js';

describe('a nickname', () => {
  it.each([
    ['Who watches the old bill?', 'Who watches the police?'],
    ['Does Northshire plod fly kites?', 'Does Northshire police fly kites?'],
    ['What do Northshire’s bobbies eat?', 'What do Northshire’s police eat?'],
    ['What do Northtown cops eat?', 'What do Northtown police eat?'],
    ['Which mob flies kites?', 'Which force flies kites?'],
    ['How many cop shops fly kites?', 'How many police forces fly kites?'],
    ['What does the head honcho eat?', 'What does the chief constable eat?'],
    ['Is its top cop there?', 'Is the chief constable there?'],
    ["What does the coppers' union boss eat?", 'What does the Police Federation chairman eat?'],
    ['What does the fed rep eat?', 'What does the Police Federation chairman eat?'],
  ])('is written out: %s', (text, plain) => {
    expect(withoutNicknames(text)).toBe(plain);
  });

  it.each([
    'How many bobbies fly kites?',
    'Who is the head honcho of the inspectorate?',
    'Is the big boss at HMICFRS there?',
    'Which plot is green?',
    'Who fed the dogs?',
    'Is the union happy?',
    'The mob rioted.',
  ])('is none here: %s', (text) => {
    expect(withoutNicknames(text)).toBe(text);
  });

  it('is gone once it is written out', () => {
    const word = fc.constantFrom(
      ...'the old bill plod head honcho fed rep coppers’ union leader top brass mob which Kent kites fly'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), (words) => {
        const once = withoutNicknames(words.join(' '));
        expect(once).not.toMatch(/\b(?:old bill|plod|head honcho|top brass)\b/i);
      }),
    );
  });
});
