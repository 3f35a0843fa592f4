import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../src/search/analysis.js';
import { buildIndex } from '../../src/search/index.js';
import { isProperNoun } from '../../src/search/proper.js';
import { articleOf } from '../corpus/fixtures.js';

/** Whether a corpus of these paragraphs writes a word as a name. */
function isName(word: string, ...paragraphs: string[]): boolean | undefined {
  return isProperNoun(buildIndex([articleOf(`${paragraphs.join('\n\n')}\n`)]), stem(word));
}

describe('a name', () => {
  it.each([
    'They went to Sandport.',
    'They like “the Sandport way”.',
    'The (old) Sandport pier, they said, fell.',
  ])('is what has a capital inside a sentence: %s', (sentence) => {
    expect(isName('sandport', sentence)).toBe(true);
  });

  it('is a word also where a sentence begins with it', () => {
    expect(isName('sandport', 'Sandport is old.', 'They went to Sandport.')).toBe(true);
  });

  it.each(['They went to a port.', 'A port is old, and that port is loud.'])(
    'is not what has none: %s',
    (sentence) => {
      expect(isName('port', sentence)).toBe(false);
    },
  );

  it('is not what is written without a capital even once', () => {
    expect(isName('harbour', 'They saw the Harbour.', 'They saw the harbour.')).toBe(false);
    expect(isName('harbour', 'They saw the harbour.', 'They saw the Harbour.')).toBe(false);
  });

  it.each([
    ['at the beginning of a sentence', 'Kites fly.'],
    ['behind a full stop', 'It rained. Kites fly.'],
    ['behind an opening mark', '“Kites fly,” they thought.'],
    ['behind a colon', 'They thought: “Kites fly.”'],
  ])('is not known to be one where it stands only %s', (_where, sentence) => {
    expect(isName('kites', sentence)).toBeUndefined();
  });

  it('is not known to be one where it stands nowhere, or in a heading alone', () => {
    expect(isName('zeppelin', 'They went to Sandport.')).toBeUndefined();
    expect(isName('zeppelin', '## All about the Zeppelin', 'It rained.')).toBeUndefined();
  });
});

it('Words are told apart by their capitals alone, in whatever order their sentences stand', () => {
  const sentence = fc.constantFrom(
    'They saw Sandport there.',
    'They saw sandport there.',
    'Sandport was there.',
    'It rained a lot.',
  );
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
      const expected = sentences.some((one) => one.includes(' sandport'))
        ? false
        : sentences.some((one) => one.includes(' Sandport'))
          ? true
          : undefined;
      expect(isName('sandport', ...sentences)).toBe(expected);
      expect(isName('sandport', ...[...sentences].reverse())).toBe(expected);
    }),
    { numRuns: 60 },
  );
});
