import { describe, expect, it } from 'vitest';
import { publishedText, saidBy, sourceLine } from '../../src/render/citation.js';
import { date, linked, quoted } from './fixtures.js';

const MOVED = 'Northshire Police was moved into Engage on Monday.';
const quote = quoted(1, MOVED);

describe('publishedText', () => {
  it.each([
    ['a day, its month cut short', { value: '2025-03-04' }, '4 Mar 2025'],
    ['a month', { value: '2025-03' }, 'March 2025'],
    ['a year', { value: 2025 }, '2025'],
    ['the last day it may have been', { value: '2025-03-04', bound: 'by' }, 'by 4 Mar 2025'],
    [
      'the first day it may have been',
      { value: '2025-03-04', bound: 'not-before' },
      'not before 4 Mar 2025',
    ],
    ['the ends of a range', { range: ['2025-03-01', '2025-04'] }, '1 Mar 2025 to April 2025'],
    [
      'a mark when it is derived',
      { value: '2025-03-04', basis: 'derived', derivation: 'x' },
      '4 Mar 2025 (derived date)',
    ],
    [
      'the same mark on a range',
      { range: ['2025', '2026'], basis: 'derived', derivation: 'x' },
      '2025 to 2026 (derived date)',
    ],
  ])('is %s', (_name, published, text) => {
    expect(publishedText({ ...quote, published: date(published) })).toBe(text);
  });

  it('is empty for a page whose date is not known', () => {
    expect(publishedText(linked(1, 'notice'))).toBe('');
  });
});

describe('sourceLine', () => {
  it('of a held article is title, publisher and date', () => {
    expect(sourceLine(quote)).toBe('Northshire Police moved into Engage. The Herald, 4 Mar 2025.');
  });

  it('of a page by link says that it is not held and when it was checked', () => {
    const held = '(page not held; checked 22 Nov 2026).';
    expect(sourceLine(linked(1))).toBe(
      `Letter on Northshire Police. The inspectorate, 3 Mar 2025 ${held}`,
    );
    expect(sourceLine(linked(1, 'notice'))).toBe(
      `Notice on Northshire Police. The inspectorate ${held}`,
    );
  });
});

describe('saidBy', () => {
  const said = (quote: string, direct: boolean) => {
    const one = quoted(1, MOVED);
    if (one.source.kind !== 'article') throw new Error('an article is quoted here');
    const speaker = { name: 'Odo Marsh', role: 'Inspector', kind: 'person', direct } as const;
    return saidBy({ ...one, source: { ...one.source, quote, speaker } });
  };

  it('is role and name, and that it is reported', () => {
    expect(said('We fly kites.', true)).toBe('Inspector Odo Marsh');
    expect(said('They fly kites.', false)).toBe('Inspector Odo Marsh, as reported');
  });

  it('is there where a word only holds the name, or a body shares one with the quote', () => {
    expect(said('Marshes flood.', true)).toBe('Inspector Odo Marsh');
    const one = quoted(1, MOVED);
    if (one.source.kind !== 'article') throw new Error('an article is quoted here');
    const speaker = { name: 'Sandport Police', kind: 'body', direct: true } as const;
    const source = { ...one.source, quote: 'The police fly kites.', speaker };
    expect(saidBy({ ...one, source })).toBe('Sandport Police');
  });

  it('is empty where the quote names him, where nobody speaks, and of a page by link', () => {
    expect(said('Mr Marsh said: “We fly kites.”', true)).toBe('');
    expect(saidBy(quote)).toBe('');
    expect(saidBy(linked(1, 'notice'))).toBe('');
  });
});
