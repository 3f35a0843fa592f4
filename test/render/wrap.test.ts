import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/render/wrap.js';

describe('wrap', () => {
  it('breaks at spaces, at most at the width', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrap('one two', 7)).toEqual(['one two']);
  });

  it('begins the first line and every other as told, both within the width', () => {
    expect(wrap('one two three', 9, '  - ', '    ')).toEqual(['  - one', '    two', '    three']);
    expect(wrap('one two', 7, '> ')).toEqual(['> one', '> two']);
  });

  it('keeps a word that is longer than the width whole, on a line of its own', () => {
    expect(wrap('a verylongword b', 5)).toEqual(['a', 'verylongword', 'b']);
  });

  it('makes one space of any run of white space', () => {
    expect(wrap('  one\n\n two\tthree ', 80)).toEqual(['one two three']);
  });

  it('of nothing is no line', () => {
    expect(wrap('', 80, '- ')).toEqual([]);
    expect(wrap(' \n ', 80)).toEqual([]);
  });

  it('loses and adds no word, and is too wide only for a single word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 20 })),
        fc.integer({ min: 1, max: 40 }),
        (parts, width) => {
          const text = parts.join(' ');
          const lines = wrap(text, width);
          expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(
            text.split(/\s+/).filter(Boolean),
          );
          for (const line of lines) expect(line.length <= width || !/\s/.test(line)).toBe(true);
        },
      ),
    );
  });
});
