import { describe, expect, it } from 'vitest';
import { addresseeOf } from '../../src/corpus/addressee.js';
import { articleOf } from './fixtures.js';

function addressee(...paragraphs: string[]) {
  return addresseeOf(articleOf(`${paragraphs.join('\n\n')}\n`).passages);
}

describe('to whom a letter is written', () => {
  it.each([
    ['a line of its own', ['To: Odo Marsh, Chief Constable, Northshire Police', 'Dear Mr Marsh,']],
    [
      'a line with who writes',
      [
        'From Ada Bell, HM Inspector, to Odo Marsh, Chief Constable of Northshire Police.',
        'Dear Odo,',
      ],
    ],
  ])('stands in its head: %s', (_how, head) => {
    expect(addressee(...head, 'It rained.')).toEqual({
      name: 'Odo Marsh',
      role: 'Chief Constable',
      kind: 'person',
    });
  });

  it.each([
    ['no letter', ['She wrote to Odo Marsh, Chief Constable, in May.', 'It rained.']],
    ['a letter to nobody with a post', ['Dear all,', 'It rained.']],
    ['far down', ['A', 'B', 'C', 'D', 'To: Odo Marsh, Chief Constable', 'Dear Odo,']],
  ])('is not found where it is %s', (_what, paragraphs) => {
    expect(addressee(...paragraphs)).toBeUndefined();
  });

  it('is who says what "you" told', () => {
    const { passages } = articleOf(
      'To: Odo Marsh, Chief Constable\n\nDear Mr Marsh,\n\nYou told me that dogs bark.\n',
    );
    expect(passages.at(-1)?.sentences[0]?.speaker).toMatchObject({
      name: 'Odo Marsh',
      direct: false,
    });
  });

  it('is not who says what the writer finds of him', () => {
    const { passages } = articleOf(
      'From Ada Bell, HM Inspector, to Odo Marsh, Chief Constable of Northshire Police.\n\nDear Odo,\n\nYou have accepted that dogs bark.\n\nAda Bell\n',
    );
    const names = passages.flatMap(({ sentences }) =>
      sentences.map(({ speaker }) => speaker?.name),
    );
    expect(names).not.toContain('Odo Marsh');
  });
});
