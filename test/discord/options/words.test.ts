import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutAtWord,
  keyOf,
  quoteTyped,
  standsFor,
  tidy,
} from '../../../src/discord/options/words.js';
import { articleKey } from '../../../src/render/discord/custom-id.js';

describe('typed words', () => {
  it('lose what pings or formats', () => {
    expect(tidy(' **a**  <@123> @everyone\n`b` ')).toBe('a b');
    expect(tidy(undefined)).toBe('');
  });

  it('are compared without case, marks and accents', () => {
    expect(keyOf('Devon & Cornwall')).toBe('devon and cornwall');
    expect(keyOf('  Dyfed–Powýs! ')).toBe('dyfed powys');
    expect(keyOf('force’s')).toBe('forces');
  });

  it('are cut at a word, within the limit', () => {
    expect(cutAtWord('one two three', 13)).toBe('one two three');
    expect(cutAtWord('one two three', 12)).toBe('one two…');
    expect(cutAtWord('😀😀😀', 4)).toBe('😀…');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 40 }),
        (text, most) => {
          expect(cutAtWord(text, most).length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  it('are repeated in quotation marks, shortened', () => {
    expect(quoteTyped('kent')).toBe('“kent”');
    expect(quoteTyped('lorem '.repeat(100)).length).toBeLessThanOrEqual(62);
  });

  it('stand for an id as it is or by its key', () => {
    expect(standsFor(' Kent ', 'kent')).toBe(true);
    expect(standsFor(articleKey('kent'), 'kent')).toBe(true);
    expect(standsFor('kent police', 'kent')).toBe(false);
  });
});
