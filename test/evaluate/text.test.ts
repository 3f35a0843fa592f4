import { describe, expect, it } from 'vitest';
import { clip, fold, overlaps } from '../../src/evaluate/text.js';

describe('fold', () => {
  it('makes case, apostrophes, quotation marks, dashes and spaces alike', () => {
    expect(fold('The Force’s “plan” – 5\u00a0to\n 9')).toBe('the force\'s "plan" - 5 to 9');
  });

  it('makes composed and decomposed letters alike', () => {
    expect(fold('cafe\u0301')).toBe(fold('café'));
  });

  it('keeps a space at the end, which a wanted string may need', () => {
    expect(fold('resigned in ')).toBe('resigned in ');
  });
});

describe('overlaps', () => {
  it('holds when one text contains the other, whatever the punctuation', () => {
    expect(overlaps('‘Engage’ was left', 'On Monday "Engage" was left, at last.')).toBe(true);
    expect(overlaps('On Monday "Engage" was left, at last.', '‘Engage’ was left')).toBe(true);
  });

  it('holds from 60 % of the words of the shorter text in one run', () => {
    expect(overlaps('one two three x y', 'p q one two three r')).toBe(true);
  });

  it('fails below 60 % of the words of the shorter text', () => {
    expect(overlaps('a b c d x y z', 'p q a b c d e f r')).toBe(false);
  });

  it('fails when as many words are shared but not in one run', () => {
    expect(overlaps('one two x three four', 'one two y three four')).toBe(false);
  });

  it('compares whole words', () => {
    expect(overlaps('open', 'it was reopened')).toBe(false);
  });

  it('fails for a text without words', () => {
    expect(overlaps('', 'it was reopened')).toBe(false);
    expect(overlaps('—', '—')).toBe(false);
  });
});

describe('clip', () => {
  it('leaves a text that fits as it is', () => {
    expect(clip('12345', 5)).toBe('12345');
  });

  it('cuts a longer text to the limit, the ellipsis included', () => {
    expect(clip('123456', 5)).toBe('1234…');
  });

  it('puts the text on one line', () => {
    expect(clip(' a\n  b ', 5)).toBe('a b');
  });

  it('never cuts a character in two', () => {
    expect(clip('😀😀😀', 2)).toBe('😀…');
  });
});
