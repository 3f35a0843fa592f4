import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Named, readSubject } from '../../src/corpus/speaker-names.js';

const nobody: ReadonlyMap<string, Named> = new Map();

describe('a subject', () => {
  it.each([
    ['the stalking charity Safe Harbour', 'Safe Harbour'],
    ['the campaign group Clean Kennels', 'Clean Kennels'],
    ['the security firm Marsh Fenn', 'Marsh Fenn'],
  ])('"%s" is a body by its kind', (phrase, name) => {
    expect(readSubject(phrase, nobody)).toMatchObject({ name, kind: 'body' });
  });

  it.each([
    'the Walkers’ Forum',
    'the Dog Trust',
    'Sandport Alliance',
    'the Kennel Society',
    'the University of Sandport',
    'the stalking charity',
  ])('"%s" is a body by its last noun', (phrase) => {
    expect(readSubject(phrase, nobody)).toMatchObject({ name: phrase, kind: 'body' });
  });

  it.each([
    ['Superintendent Marsh', 'Superintendent Marsh'],
    ['Chief Superintendent Marsh', 'Chief Superintendent Marsh'],
    ['The Chief Inspector Marsh', 'Chief Inspector Marsh'],
    ['Cllr Marsh', 'Cllr Marsh'],
  ])('"%s" is a person with his title', (phrase, name) => {
    expect(readSubject(phrase, nobody)).toEqual({ name, kind: 'person' });
  });

  it('with a title and a surname is the person who was named in full', () => {
    const full: Named = { name: 'Odo Marsh', role: 'farmer', kind: 'person' };
    const known = new Map([['Marsh', full]]);
    for (const phrase of ['Superintendent Marsh', 'Cllr Marsh', 'Marsh', 'Mr Marsh'])
      expect(readSubject(phrase, known)).toEqual(full);
  });

  it.each([
    ['Odo Marsh of the Walkers’ Forum', 'Walkers’ Forum'],
    ['Odo Marsh from Sandport', 'Sandport'],
    ['Councillor Odo Marsh', 'Councillor'],
    ['Commissioner for Northtown Odo Marsh', 'Commissioner for Northtown'],
    ['local farmer Odo Marsh', 'local farmer'],
    ['the retired Sandport teacher Odo Marsh', undefined],
  ])('"%s" is Odo Marsh, with what he is', (phrase, role) => {
    const found = readSubject(phrase, nobody);
    expect(found).toMatchObject({ name: 'Odo Marsh', kind: 'person' });
    if (role !== undefined) expect(found?.role).toBe(role);
  });

  it('never has a day or a month for a name', () => {
    for (const word of ['Monday', 'May', 'December'])
      expect(readSubject(`Odo ${word}`, nobody)?.kind).not.toBe('person');
  });

  it('of any words is nobody, or somebody who is named in its words', () => {
    const word = fc.constantFrom(
      ...['Odo', 'Marsh', 'the', 'of', 'from', 'for', 'chief', 'constable', 'Superintendent'],
      ...['Northtown', 'Police', 'KPM', 'Forum', 'charity', 'May', 'Mr', 'HMICFRS', ','],
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const phrase = words.join(' ');
        const found = readSubject(phrase, nobody);
        for (const part of found?.name.split(' ') ?? []) expect(phrase).toContain(part);
        for (const part of found?.role?.split(' ') ?? []) expect(phrase).toContain(part);
      }),
    );
  });
});
