import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { introducedIn, splitApposition } from '../../src/corpus/apposition.js';

describe('what stands between commas behind a subject', () => {
  it.each([
    ['Odo Marsh, head of kennels,', 'Odo Marsh,', 'head of kennels'],
    ['Odo Marsh, the force’s head of kennels,', 'Odo Marsh,', 'the force’s head of kennels'],
    ['Odo Marsh, aged 47, a farmer,', 'Odo Marsh,', 'a farmer'],
    ['Odo Marsh, 47, a farmer,', 'Odo Marsh,', 'a farmer'],
    ['Marsh, the owner,', 'Marsh,', 'the owner'],
    ['It fell, Odo Marsh, head of kennels,', 'It fell, Odo Marsh,', 'head of kennels'],
  ])('is what he is: "%s"', (text, before, role) => {
    expect(splitApposition(text)).toEqual({ before, role });
  });

  it.each([
    ['Odo Marsh, 47,', 'an age', 'Odo Marsh,'],
    ['Odo Marsh, aged 47,', 'an age', 'Odo Marsh,'],
    ['Odo Marsh, who met Ada Lovelace in May,', 'a clause', 'Odo Marsh,'],
    ['Odo Marsh, whose dog ran off,', 'a clause', 'Odo Marsh,'],
    ['The mayor, who came late,', 'a clause', 'The mayor,'],
  ])('is left out without a role: "%s" has %s', (text, _what, before) => {
    const found = splitApposition(text);
    expect(found.before).toBe(before);
    expect(found.role).toBeUndefined();
  });

  it.each([
    ['The Chief Constable, Odo Marsh,', 'a name there is the subject itself'],
    ['The inspector, Odo Marsh,', 'a name there is the subject itself'],
    ['The dog, brown and small,', 'nobody is named before it'],
    ['Odo Marsh of Sandport', 'there are no commas'],
    ['Odo Marsh, head of kennels', 'the second comma is missing'],
    ['', 'there is nothing'],
  ])('stays in "%s": %s', (text) => {
    expect(splitApposition(text)).toEqual({ before: text });
  });

  it('is a part of the text, wherever it is split', () => {
    const part = fc.constantFrom(
      ...['Odo Marsh', 'The mayor', 'head of kennels', 'who came late', '47', 'aged 9', 'it fell'],
      ...[', ', ',', ' ', '. ', '“', '”', 'Ada Lovelace', ': '],
    );
    const text = fc.oneof(
      fc.array(part, { maxLength: 10 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (whole) => {
        const { before, role } = splitApposition(whole);
        expect(whole.startsWith(before)).toBe(true);
        if (role !== undefined) expect(whole.slice(before.length)).toContain(role);
      }),
    );
  });
});

describe('whom a sentence introduces', () => {
  it.each([
    ['Odo Marsh, director of the kennels, came along.', 'Odo Marsh', 'director of the kennels'],
    ['Odo Marsh, the deputy head of kennels, came.', 'Odo Marsh', 'the deputy head of kennels'],
    ['Odo Marsh, their former manager, came.', 'Odo Marsh', 'their former manager'],
    ['There was Odo Marsh, a retired solicitor.', 'Odo Marsh', 'a retired solicitor'],
    ['It was shown to Ida Fenn-Tull, chairwoman.', 'Ida Fenn-Tull', 'chairwoman'],
    ['Tess, mother of two, came along.', 'Tess', 'mother of two'],
    ['Odo Marsh, a teacher, came.', 'Odo Marsh', 'a teacher'],
    ['Odo Marsh, an artist and potter, came.', 'Odo Marsh', 'an artist and potter'],
    ['It began with Odo Marsh, a retired potter, in May.', 'Odo Marsh', 'a retired potter'],
  ])('is named with what he is: %s', (text, name, role) => {
    expect(introducedIn(text)).toEqual([{ name, role }]);
  });

  it.each([
    'Odo Marsh, 47, came.',
    'Odo Marsh, aged 47, came.',
    'Odo Marsh, who keeps dogs, came.',
  ])('is named without it, where there is but an age or a clause: %s', (text) => {
    const found = introducedIn(text);
    expect(found.map(({ name }) => name)).toEqual(['Odo Marsh']);
    expect(found[0]?.role).toBeUndefined();
  });

  it('is everyone, in order', () => {
    const text = 'With it were Odo Marsh, head of kennels, and Ida Fenn, a local campaigner.';
    expect(introducedIn(text)).toEqual([
      { name: 'Odo Marsh', role: 'head of kennels' },
      { name: 'Ida Fenn', role: 'a local campaigner' },
    ]);
  });

  it.each([
    ['Odo Marsh came along.', 'nothing is told of him'],
    ['Odo Marsh, the brown dog, came.', 'it is no post'],
    ['Kestrel Aid, a charity, came.', 'it is a body'],
    ['Kestrel Aid, a small charity for dogs, came.', 'it is a body'],
    ['Sandport Quay, a street in Northtown, is wet.', 'it is a place'],
    ['Odo Marsh, a potter.', 'no comma closes it'],
    ['Last Monday, a potter, came.', 'a time stands before it'],
    ['It was seen by Marsh, a farmer.', 'a single name stands inside the sentence'],
    ['the town, a resident thought, slept.', 'there is no name'],
    ['', 'there is nothing'],
  ])('is nobody in "%s": %s', (text) => {
    expect(introducedIn(text)).toEqual([]);
  });
});

describe('somebody whose office a relative clause tells', () => {
  it.each([
    ['chairs the Kennel Union', 'chair of the Kennel Union'],
    ['leads the dog team', 'leader of the dog team'],
    ['heads its kennels', 'head of its kennels'],
    ['runs the kennels', 'who runs the kennels'],
    ['represents Anytown', 'who represents Anytown'],
  ])('who %s: %s', (clause, role) => {
    expect(introducedIn(`Odo Marsh, who ${clause}, said so.`)).toEqual([
      { name: 'Odo Marsh', role },
    ]);
    expect(splitApposition(`Odo Marsh, who ${clause}, `)).toEqual({ before: 'Odo Marsh,', role });
  });

  it('has none of what he only does', () => {
    expect(splitApposition('Odo Marsh, who joined in March, ')).toEqual({ before: 'Odo Marsh,' });
  });
});
