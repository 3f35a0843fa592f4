import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, type Entry } from '../../src/search/index.js';
import { withSpoken } from '../../src/search/spoken-by.js';
import { articleOf } from '../corpus/fixtures.js';

const WORDS = [
  'Odo Marsh said: “The kennels are dry.”',
  'Ida Fenn said: “The kennels are damp.”',
  'It rained.',
  'Odo Marsh said: “The kites are red.”',
];
const index = buildIndex([
  articleOf(`${WORDS.join('\n\n')}\n`, { id: 'one' }),
  articleOf(`${WORDS.slice(0, 2).join('\n\n')}\n`, { id: 'two' }),
]);
const { entries } = index;
const byOdo = ({ sentence }: Entry): number => (sentence.speaker?.name === 'Odo Marsh' ? 1 : 0);
const numbers = (list: readonly Entry[]) => list.map(({ number }) => number);

describe('what is ranked beside what was found', () => {
  it('is all that the asked speaker says, in any article', () => {
    expect(numbers(withSpoken(index, [], { spokenBy: byOdo }))).toEqual(
      numbers(entries.filter((entry) => byOdo(entry) > 0)),
    );
  });

  it('is nothing where no speaker is asked for', () => {
    const found = entries.slice(1, 2);
    expect(withSpoken(index, found, {})).toEqual(found);
    expect(withSpoken(index, found, { spokenBy: () => 0 })).toEqual(found);
  });

  it('is not what is not admitted, be it an article or a sentence of one', () => {
    const first: (entry: Entry) => boolean = ({ article }) => article.id === 'one';
    const ofFirst = withSpoken(index, [], { spokenBy: byOdo, admits: first });
    expect(ofFirst.map(({ article }) => article.id)).toEqual(['one', 'one']);
    const dry: (entry: Entry) => boolean = ({ sentence }) => !sentence.text.includes('red');
    const ofDry = withSpoken(index, [], { spokenBy: byOdo, admits: dry });
    expect(ofDry.map(({ article }) => article.id)).toEqual(['one', 'two']);
  });

  it('is no more than sixty sentences, however much he says', () => {
    const long = buildIndex([
      articleOf(
        Array.from({ length: 90 }, (_, at) => `Odo Marsh said: “Kite ${at} is red.”`).join('\n\n'),
      ),
    ]);
    expect(long.entries.filter((entry) => byOdo(entry) > 0).length).toBeGreaterThan(80);
    const [found] = long.entries;
    expect(withSpoken(long, found === undefined ? [] : [found], { spokenBy: byOdo })).toHaveLength(
      61,
    );
  });

  it('comes after what was found, which stays as it was, and no sentence comes twice', () => {
    fc.assert(
      fc.property(fc.subarray([...entries]), fc.subarray([...entries]), (found, admitted) => {
        const all = withSpoken(index, found, {
          spokenBy: byOdo,
          admits: (entry) => admitted.includes(entry),
        });
        expect(all.slice(0, found.length)).toEqual(found);
        expect(new Set(all).size).toBe(all.length);
        for (const entry of all.slice(found.length)) {
          expect(byOdo(entry)).toBe(1);
          expect(admitted).toContain(entry);
        }
      }),
    );
  });
});
