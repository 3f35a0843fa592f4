import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildConcepts, findConcepts, phraseStems } from '../../src/search/concepts.js';

const general = buildConcepts([]);

function concepts(text: string, all = general): string[] {
  return findConcepts(phraseStems(text), all).flatMap(({ concepts: found }) => found);
}

describe('different words for one thing', () => {
  it.each([
    ['special measures', 'Engage'],
    ['enhanced level of monitoring', 'special measures'],
    ['routine monitoring', 'Scan'],
    ['the watchdog', 'HMICFRS'],
    ['PCC', 'police and crime commissioner'],
    ['causes of concern', 'cause of concern'],
    ['domestic violence', 'domestic abuse'],
    ['picked up', 'answer'],
    ['MARAC', 'multi-agency risk assessment conference'],
    ['photographs', 'images'],
  ])('are one concept: %s and %s', (a, b) => {
    expect(concepts(b).some((one) => concepts(a).includes(one))).toBe(true);
  });

  it.each([
    ['Engage', 'Scan'],
    ['chief constable', 'police and crime commissioner'],
    ['increase', 'decrease'],
    ['best', 'worst'],
  ])('are two concepts: %s and %s', (a, b) => {
    expect(concepts(a)).not.toEqual(concepts(b));
  });

  it('are found in a text, with where and how long', () => {
    const terms = phraseStems('it left special measures now');
    const found = findConcepts(terms, general).find(({ concepts: found }) =>
      found.some((one) => concepts('Engage').includes(one)),
    );
    expect(terms.slice(found?.from, (found?.from ?? 0) + 2)).toEqual(
      phraseStems('special measures'),
    );
  });

  it('are none in words that mean nothing here', () => {
    expect(concepts('the weather tomorrow')).toEqual([]);
    expect(concepts('')).toEqual([]);
  });
});

describe('what a corpus adds', () => {
  it('is a concept of its own', () => {
    const own = buildConcepts([['OCSET', 'online child sexual exploitation team']]);
    expect(concepts('OCSET', own)).toEqual(concepts('online child sexual exploitation team', own));
    expect(concepts('OCSET')).toEqual([]);
  });

  it('joins a concept that is there', () => {
    const own = buildConcepts([['Engage', 'watch list']]);
    expect(concepts('watch list', own)).toEqual(concepts('special measures', own));
  });

  it('takes no phrase away from the concept that had it', () => {
    const own = buildConcepts([
      ['alpha', 'scan'],
      ['beta', 'alpha'],
    ]);
    expect(concepts('scan', own)).toEqual(concepts('scan'));
    expect(concepts('beta', own)).toEqual(concepts('scan'));
  });

  it('may be empty', () => {
    expect(buildConcepts([[], ['…']]).byFirst.size).toBe(general.byFirst.size);
  });

  it('is found as its longest phrase', () => {
    const own = buildConcepts([['board'], ['board of review', 'BOR']]);
    expect(concepts('the board of review', own)).toEqual(concepts('BOR', own));
    expect(concepts('the board of nothing', own)).toEqual(concepts('board', own));
  });
});

describe('phrases that are not admitted', () => {
  const own = buildConcepts([
    ['zeppelin shed', 'hangar'],
    ['zeppelin'],
    ['shed', 'zeppelin shed door'],
  ]);
  const find = (text: string, admits: (found: readonly string[]) => boolean) =>
    findConcepts(phraseStems(text), own, { admits });
  const [hangar] = concepts('hangar', own);

  it('are looked at word by word', () => {
    const all = find('the zeppelin shed', () => true);
    expect(all.map(({ length }) => length)).toEqual([2]);
    const apart = find('the zeppelin shed', () => false);
    expect(apart.map(({ length }) => length)).toEqual([1, 1]);
    expect(apart.flatMap((one) => one.concepts)).toEqual([
      ...concepts('zeppelin', own),
      ...concepts('shed', own),
    ]);
  });

  it('give way to a shorter one that is', () => {
    const longest = find('the zeppelin shed door', () => true);
    expect(longest.map(({ length }) => length)).toEqual([3]);
    const shorter = find('the zeppelin shed door', (found) => found.includes(hangar ?? ''));
    expect(shorter[0]).toMatchObject({ from: 1, length: 2 });
  });

  it('are phrases alone: a word is found whatever is admitted', () => {
    expect(find('hangar', () => false)).toEqual(find('hangar', () => true));
    expect(find('hangar', () => false)).toHaveLength(1);
  });

  it('are never found, whatever they are', () => {
    const word = fc.constantFrom(
      'zeppelin',
      'shed',
      'door',
      'hangar',
      'the',
      'special',
      'measures',
    );
    const barred = fc.subarray(['zeppelin shed', 'zeppelin shed door', 'special measures']);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), barred, (words, phrases) => {
        const names = new Set(phrases.flatMap((phrase) => concepts(phrase, own)));
        const found = find(words.join(' '), (one) => !one.some((name) => names.has(name)));
        for (const { concepts: held, length } of found)
          if (length > 1) for (const name of held) expect(names.has(name)).toBe(false);
      }),
    );
  });
});

it('Concepts found in any run of terms do not overlap and lie within it', () => {
  const word = fc.constantFrom('special', 'measures', 'engage', 'cause', 'of', 'concern', 'the');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 15 }), (words) => {
      const terms = phraseStems(words.join(' '));
      let end = 0;
      for (const { from, length } of findConcepts(terms, general)) {
        expect(from).toBeGreaterThanOrEqual(end);
        end = from + length;
      }
      expect(end).toBeLessThanOrEqual(terms.length);
    }),
  );
});
