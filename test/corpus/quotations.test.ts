import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations, withoutQuotations } from '../../src/corpus/quotations.js';

function quoted(text: string): string[] {
  return findQuotations(text).spans.map(({ start, end }) => text.slice(start, end));
}

describe('quotations', () => {
  it.each([
    ['in straight marks', 'He was "pleased" and "glad".', ['pleased', 'glad']],
    ['in curly marks', 'He was “pleased” and “glad”.', ['pleased', 'glad']],
    ['opened curly and closed straight', 'He said: “It fell."', ['It fell.']],
    ['after a bracket or a dash', '("a b") —"c d"', ['a b', 'c d']],
    ['side by side', '"It fell." "It rose."', ['It fell.', 'It rose.']],
    [
      'with single marks in them',
      '“the ‘State of Policing’ report”',
      ['the ‘State of Policing’ report'],
    ],
    ['with an apostrophe in them', '"the force\'s plan"', ["the force's plan"]],
    ['empty', 'He said "".', ['']],
  ])('are found %s', (_, text, found) => {
    expect(quoted(text)).toEqual(found);
  });

  it.each([
    ['single marks', "the ‘State of Policing’ and 'Engage'"],
    ['apostrophes', "the force's inspectors' plan"],
    ['inches', 'a 5" screen'],
    ['a closing mark that nothing opens', 'It fell.” Then it rose.'],
  ])('are none in %s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('take a second opening mark for a stray one', () => {
    const text = '"The force must improve. "We will work with it."';
    expect(quoted(text)).toEqual(['The force must improve. "We will work with it.']);
  });

  it('reach to the end where nothing closes them, and say so', () => {
    const text = 'He said: “It fell. It rose.';
    expect(quoted(text)).toEqual(['It fell. It rose.']);
    expect(findQuotations(text).unclosed).toBe(true);
  });

  it('are closed where a mark closes them', () => {
    expect(findQuotations('He said: “It fell.”').unclosed).toBe(false);
  });

  it.each([
    ['“It fell.”', true],
    ['  "It fell."', true],
    ['He said: “It fell.”', false],
    ['‘Engage’ began.', false],
    ['', false],
  ])('open the paragraph %j: %s', (text, opens) => {
    expect(findQuotations(text).opensAtStart).toBe(opens);
  });
});

describe('a text without its quotations', () => {
  it('keeps its frame, blanks instead of what was said, and its length', () => {
    const text = 'He was “so glad” today.';
    const frame = withoutQuotations(text, findQuotations(text).spans);
    expect(frame).toBe('He was “       ” today.');
  });

  it('has every offset where it was, for any text', () => {
    const piece = fc.constantFrom('It', ' ', '"', '“', '”', '‘', "'", '.', 'é', '\u{1F46E}');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { spans } = findQuotations(text);
        const frame = withoutQuotations(text, spans);
        expect(frame).toHaveLength(text.length);
        let end = 0;
        for (const span of spans) {
          expect(frame.slice(end, span.start)).toBe(text.slice(end, span.start));
          expect(frame.slice(span.start, span.end).trim()).toBe('');
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.charAt(span.start - 1)).toMatch(/["“]/);
          end = span.end;
        }
        expect(frame.slice(end)).toBe(text.slice(end));
      }),
    );
  });
});
