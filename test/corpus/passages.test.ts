import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/corpus/article.js';
import { readPassages } from '../../src/corpus/passages.js';
import { must } from '../helpers.js';
import { articleOf, heldArticles } from './fixtures.js';

function kinds(body: string): [string, string][] {
  return readPassages('a', body).map(({ kind, text }) => [kind, text]);
}

/** The lead-in's words of the passage with this text. */
function leadIn(body: string, text: string): string | undefined {
  const found = must(
    readPassages('a', body).find((one) => one.text === text),
    text,
  );
  return found.leadIn && body.slice(found.leadIn.start, found.leadIn.end);
}

describe('blocks', () => {
  it('are parted by blank lines', () => {
    expect(kinds('One.\n\nTwo.\n \t\nThree.')).toEqual([
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
      ['paragraph', 'Three.'],
    ]);
  });

  it('keep a broken line in its paragraph', () => {
    expect(kinds('One line\nand the next.\n')).toEqual([['paragraph', 'One line\nand the next.']]);
  });

  it('are headings after one to six hashes and a space, the mark left out', () => {
    expect(kinds('# A\n###### B\n####### C\n#D')).toEqual([
      ['heading', 'A'],
      ['heading', 'B'],
      ['paragraph', '####### C\n#D'],
    ]);
  });

  it.each(['- ', '* ', '• ', '1. ', '12) ', '  - '])('are list items after "%s"', (mark) => {
    expect(kinds(`${mark}first\n${mark}second\n`)).toEqual([
      ['list-item', 'first'],
      ['list-item', 'second'],
    ]);
  });

  it.each(['-5 degrees', '2024. was a year', '– a dash', '1.5 officers', '*loud*'])(
    'are no list items when a line begins "%s"',
    (line) => {
      expect(kinds(line)).toEqual([['paragraph', line]]);
    },
  );

  it('are captions between ![ and ], the marks left out', () => {
    expect(kinds('![A picture "here"]\n\nText.')).toEqual([
      ['caption', 'A picture "here"'],
      ['paragraph', 'Text.'],
    ]);
  });

  it('are no captions where text follows the mark', () => {
    expect(kinds('![A picture] and more')).toEqual([['paragraph', '![A picture] and more']]);
  });

  it.each(['**', '__'])('are headings where the whole paragraph is in bold: %s', (mark) => {
    expect(kinds(`${mark}What is new${mark}\n\nText.`)).toEqual([
      ['heading', 'What is new'],
      ['paragraph', 'Text.'],
    ]);
  });

  it.each(['What is new?', 'Q: Tell us what is new', 'Q. Tell us.'])(
    'are paragraphs without the marks where a question is in bold: %s',
    (question) => {
      expect(kinds(`**${question}**`)).toEqual([['paragraph', question]]);
      expect(readPassages('a', `**${question}**`)[0]).toMatchObject({
        start: 2,
        end: 2 + question.length,
      });
    },
  );

  it.each([
    'They are **very** dry.',
    '**They** are dry.',
    'They are **dry**',
    '**They** are **dry**',
    '** They are dry**',
    '__They are dry**',
    '****',
  ])('keep what is bold inside them, and what is not closed: %s', (text) => {
    expect(kinds(text)).toEqual([['paragraph', text]]);
  });

  it('part a list from the paragraph right above it', () => {
    expect(kinds('It must:\n- act;\n- report.\nThen it ends.')).toEqual([
      ['paragraph', 'It must:'],
      ['list-item', 'act;'],
      ['list-item', 'report.'],
      ['paragraph', 'Then it ends.'],
    ]);
  });

  it('are none in an empty body, nor for empty marks', () => {
    expect(kinds('')).toEqual([]);
    expect(kinds('\n\n- \n\n#  \n')).toEqual([]);
  });

  it('are numbered from 1 under the article’s id', () => {
    expect(readPassages('a', 'One.\n\nTwo.').map(({ id }) => id)).toEqual(['a#1', 'a#2']);
  });
});

describe('the lead-in of a list item', () => {
  it('is the last sentence of the paragraph above', () => {
    const body = 'HMICFRS reported. The force is not:\n\n- safe;\n- quick.\n';
    expect(leadIn(body, 'safe;')).toBe('The force is not:');
    expect(leadIn(body, 'quick.')).toBe('The force is not:');
  });

  it('takes the sentence before it along when it only points back', () => {
    const body = 'It met. Three aims were met. They include how it:\n- acts.\n';
    expect(leadIn(body, 'acts.')).toBe('Three aims were met. They include how it:');
  });

  it('stands alone when it points back to nothing', () => {
    expect(leadIn('They are:\n- quick.\n', 'quick.')).toBe('They are:');
  });

  it('may be a heading', () => {
    expect(leadIn('## What inspectors ask\n\n- Act.\n', 'Act.')).toBe('What inspectors ask');
  });

  it('is never a caption', () => {
    expect(leadIn('![Officers at work]\n\n- Act.\n', 'Act.')).toBeUndefined();
  });

  it('is missing where a body begins with a list', () => {
    expect(leadIn('- Act.\n', 'Act.')).toBeUndefined();
  });

  it('is read anew for the next list', () => {
    const body = 'It must:\n- act.\n\nIt must not:\n- rest.\n';
    expect(leadIn(body, 'rest.')).toBe('It must not:');
  });

  it('reaches over blank lines between items', () => {
    expect(leadIn('It must not:\n\n- act;\n\n- rest.\n', 'rest.')).toBe('It must not:');
  });

  it('is kept in the article, where the item is quoted from', () => {
    const [, item] = articleOf('It is not:\n- safe.\n').passages;
    expect(item?.leadIn).toEqual({ start: 0, end: 10 });
  });
});

/** Bodies made of what articles are made of: marks, quotations, abbreviations, odd spaces. */
const piece = fc.constantFrom(
  'The force',
  'said',
  'HMICFRS',
  '12.1 per cent',
  'Mr.',
  'e.g.',
  'it is not:',
  '.',
  '!',
  '…',
  ':',
  '“',
  '”',
  '"',
  '‘',
  '’',
  ' ',
  '\u00a0',
  '\t',
  '\n',
  '\n\n',
  '\n- ',
  '\n1. ',
  '\n## ',
  '![',
  ']',
  '**',
  '__',
  '\n\n**Why?**\n\n',
  '\u{1F46E}',
  'é',
  '999',
);
const written = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyBody = fc.oneof(written, fc.string({ unit: 'binary', maxLength: 80 }));

describe('offsets, for any body', () => {
  it('give every passage and every sentence back', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        for (const passage of readPassages('a', body)) {
          expect(body.slice(passage.start, passage.end)).toBe(passage.text);
          for (const sentence of passage.sentences) {
            expect(body.slice(sentence.start, sentence.end)).toBe(sentence.text);
          }
        }
      }),
    );
  });

  it('put passages in order, and sentences in order inside their passage', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        let end = 0;
        for (const passage of readPassages('a', body)) {
          expect(passage.start).toBeGreaterThanOrEqual(end);
          end = passage.end;
          let inside = passage.start;
          for (const sentence of passage.sentences) {
            expect(sentence.start).toBeGreaterThanOrEqual(inside);
            expect(sentence.end).toBeGreaterThan(sentence.start);
            inside = sentence.end;
          }
          expect(inside).toBeLessThanOrEqual(passage.end);
        }
      }),
    );
  });

  it('leave no word of a passage outside its sentences', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        for (const { text, sentences } of readPassages('a', body)) {
          const kept = sentences.map((one) => one.text).join('');
          expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        }
      }),
    );
  });

  it('leave nothing of a body outside its passages but marks', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        let rest = body;
        for (const { start, end } of readPassages('a', body)) {
          rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
        }
        expect(rest.replace(/^\s*(?:[-*•]|\d{1,2}[.)]|#{1,6})\s|\*\*|__|!\[|\]|\s/gm, '')).toBe('');
      }),
    );
  });

  it('put a lead-in before its item, and give only list items one', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        for (const { kind, leadIn: span, start } of readPassages('a', body)) {
          if (span === undefined) continue;
          expect(kind).toBe('list-item');
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(start);
        }
      }),
    );
  });

  it('are not moved when speakers are added', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const article = buildArticle({ ...must(heldArticles[0]), id: 'a' }, body);
        const without = article.passages.map((passage) => ({
          ...passage,
          sentences: passage.sentences.map(({ start, end, text }) => ({ start, end, text })),
        }));
        expect(without).toEqual(readPassages('a', body));
      }),
    );
  });
});
