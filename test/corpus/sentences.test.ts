import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences, trimSpan } from '../../src/corpus/sentences.js';

function split(text: string): string[] {
  return splitSentences(text, 0).map(({ start, end }) => text.slice(start, end));
}

describe('a sentence ends', () => {
  it.each([
    ['at full stops', 'It fell. It rose.', ['It fell.', 'It rose.']],
    ['at question and exclamation marks', 'Why? Look! So.', ['Why?', 'Look!', 'So.']],
    [
      'at an ellipsis before a capital',
      'It fell... Then it rose.',
      ['It fell...', 'Then it rose.'],
    ],
    [
      'after a closing mark behind the stop',
      '“It fell.” The force agreed.',
      ['“It fell.”', 'The force agreed.'],
    ],
    ['inside a quotation', '“It fell. It rose.”', ['“It fell.', 'It rose.”']],
    ['between two quotations', '"It fell." "It rose."', ['"It fell."', '"It rose."']],
    ['after a bracket', '(It fell.) It rose.', ['(It fell.)', 'It rose.']],
    ['before an opening mark', 'It ended. ‘Engage’ stays.', ['It ended.', '‘Engage’ stays.']],
    ['at a line break after a stop', 'It fell.\nIt rose.', ['It fell.', 'It rose.']],
    [
      'before a figure',
      'It fell. 44,600 fewer were counted.',
      ['It fell.', '44,600 fewer were counted.'],
    ],
    ['before a sum of money', 'It paid. £5m went.', ['It paid.', '£5m went.']],
    [
      'before a figure in quotation marks',
      'It fell. “12 forces stay.”',
      ['It fell.', '“12 forces stay.”'],
    ],
    ['after a capital word', 'Ask HMICFRS. It knows.', ['Ask HMICFRS.', 'It knows.']],
    ['after a figure', 'In 2024. It fell by 12.', ['In 2024.', 'It fell by 12.']],
    ['after an answer', 'No. It fell.', ['No.', 'It fell.']],
  ])('%s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe('a sentence goes on', () => {
  it.each([
    ['of a number', 'It is issue No. 3 of ten.'],
    ['over a decimal point', 'There was 12.1 per cent less crime.'],
    ['over a decimal in money', 'It cost £1.5m in all.'],
    ['after a title', 'The words were those of Mr. Guildford and Dr. Foster.'],
    ['after an initial', 'It was signed by J. Smith of the panel.'],
    ['after initials of a country', 'The U.K. forces met.'],
    ['after “e.g.” and “i.e.”', 'See e.g. Wales, i.e. Gwent Police.'],
    ['after “etc.” before a small letter', 'Officers, staff etc. were there.'],
    ['after “St.”', 'They live in St. Albans now.'],
    ['after “No.” before its figure', 'They met at No. 10 at last.'],
    ['after “p.” before its figure', 'It stands on p. 12 of the report.'],
    ['after a month cut short before its figure', 'It left on Sept. 18 as planned.'],
    ['after “5 p.m.” before a small letter', 'It met at 5 p.m. on Friday.'],
    ['over a line break', 'The force was\ninspected in May.'],
    ['over an ellipsis before a small letter', 'It is... not so good.'],
    ['over an ellipsis before a figure', 'It fell by... 12 per cent.'],
    ['over a colon', 'There are two stages: Scan and Engage.'],
    ['over a semicolon', 'It fell; It rose.'],
    ['over a question mark before a small letter', '“Is it?” he asked.'],
    ['over a version’s point', 'Version 2.0 is used.'],
    ['over a time of day', 'It met at 12.30 today.'],
  ])('%s', (_, text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('sentences', () => {
  it('leave out the white space around them', () => {
    expect(split('  It fell. \n\t It rose.  ')).toEqual(['It fell.', 'It rose.']);
  });

  it('are none in nothing and in white space', () => {
    expect(split('')).toEqual([]);
    expect(split(' \n\t\u00a0')).toEqual([]);
  });

  it('are one where nothing ends', () => {
    expect(split('Carry out effective investigations')).toEqual([
      'Carry out effective investigations',
    ]);
  });

  it('have their offsets moved by the base', () => {
    expect(splitSentences('It fell. It rose.', 100)).toEqual([
      { start: 100, end: 108 },
      { start: 109, end: 117 },
    ]);
  });

  it('cover every character but white space, in order, for any text', () => {
    const piece = fc.constantFrom(
      'It',
      'fell',
      'Mr',
      '12',
      '£',
      '.',
      '?',
      ' ',
      '\n',
      '"',
      '”',
      'é',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, (any) => {
        const spans = splitSentences(any, 0);
        let end = 0;
        for (const span of spans) {
          expect(any.slice(end, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          const own = any.slice(span.start, span.end);
          expect(own.trim()).toBe(own);
          end = span.end;
        }
        expect(any.slice(end).trim()).toBe('');
      }),
    );
  });
});

describe('trimSpan', () => {
  it('moves both ends to the words', () => {
    expect(trimSpan('a  bc  d', 1, 7)).toEqual({ start: 3, end: 5 });
  });

  it('gives an empty span for white space', () => {
    const { start, end } = trimSpan('a   b', 1, 4);
    expect(end).toBe(start);
  });
});
