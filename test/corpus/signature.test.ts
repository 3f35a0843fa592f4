import { describe, expect, it } from 'vitest';
import { articleOf } from './fixtures.js';

const TEXT = [
  'I was told on Friday that the kennels are full. I went there at once.',
  'I have counted forty dogs. I will count them again.',
  '- I will buy barley;',
  '- and straw.',
  '“I am cold,” said Bel Frost.',
];

/** Who says each sentence. */
function speakersOf(...paragraphs: string[]): (string | undefined)[] {
  return articleOf(`${paragraphs.join('\n\n')}\n`).passages.flatMap(({ sentences }) =>
    sentences.map(({ speaker }) => speaker?.name),
  );
}

describe('an article in the first person that nobody signs', () => {
  const speakers = (kind: 'other' | 'press', author: string) =>
    articleOf(`${TEXT.join('\n\n')}\n`, { kind, author }).passages.flatMap(({ sentences }) =>
      sentences.map(({ speaker }) => speaker?.name),
    );

  it('is its author’s, but for what others say', () => {
    const found = speakers('other', 'Dr Odo Marsh');
    expect(found.slice(0, 6)).toEqual(Array(6).fill('Odo Marsh'));
    expect(found[6]).toBe('Bel Frost');
  });

  it('is its author’s only outside quotation marks', () => {
    const { passages } = articleOf(
      `${[...TEXT, 'Nobody knew. “The dogs were never counted at all.”'].join('\n\n')}\n`,
      { kind: 'other', author: 'Odo Marsh' },
    );
    const last = passages.at(-1)?.sentences.map(({ speaker }) => speaker?.name);
    expect(last).toEqual(['Odo Marsh', undefined]);
  });

  it('is not its author’s where the sentence gives another’s words', () => {
    const { passages } = articleOf(
      `${[...TEXT, 'I asked, and Mr Frost said: “The kennels are the worst there are.”'].join('\n\n')}\n`,
      { kind: 'other', author: 'Odo Marsh' },
    );
    expect(passages.at(-1)?.sentences[0]?.speaker?.name).not.toBe('Odo Marsh');
  });

  it('is nobody’s where a reporter wrote it, or a body', () => {
    expect(speakers('press', 'Odo Marsh')[0]).toBeUndefined();
    expect(speakers('other', 'Anyshire Police')[0]).toBeUndefined();
  });
});

describe('an article in the first person', () => {
  it.each([
    ['Odo Marsh'],
    ['Odo Marsh, Police and Crime Commissioner for Anyshire'],
    ['Odo Marsh', 'Police and Crime Commissioner for Anyshire'],
  ])('is its signatory’s, but for what others say: %s', (...signature) => {
    const found = speakersOf(...TEXT, ...signature);
    expect(found.slice(0, 6)).toEqual(Array(6).fill('Odo Marsh'));
    expect(found[6]).toBe('Bel Frost');
  });

  it('has the post below the name as his', () => {
    const { passages } = articleOf(`${[...TEXT, 'Odo Marsh', 'Head of kennels'].join('\n\n')}\n`);
    expect(passages[0]?.sentences[0]?.speaker?.role).toBe('Head of kennels');
  });

  it.each([
    ['is not signed', [...TEXT, 'The dogs are well.']],
    ['is signed by a body', [...TEXT, 'Anyshire Police']],
    ['hardly says I', ['I was told. The dogs bark.', 'They are forty.', 'Odo Marsh']],
    ['says I in quotations alone', ['“I am. I was. I do. I will. I can.”', 'Odo Marsh']],
  ])('is nobody’s where it %s', (_what, paragraphs) => {
    expect(speakersOf(...paragraphs)).not.toContain('Odo Marsh');
  });
});
