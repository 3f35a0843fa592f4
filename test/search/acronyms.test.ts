import { describe, expect, it } from 'vitest';
import { findAcronyms } from '../../src/search/acronyms.js';
import { articleOf, heldArticles } from '../corpus/fixtures.js';

function found(...bodies: string[]): string[][] {
  return findAcronyms(bodies.map((body) => articleOf(body)));
}

describe('the abbreviations of the five articles', () => {
  const all = new Map(findAcronyms(heldArticles).map(([short = '', ...rest]) => [short, rest]));

  it('are exactly those that the articles explain', () => {
    expect([...all.keys()].sort()).toEqual(['HMICFRS', 'MARAC', 'OCSET', 'PEEL', 'WMP']);
  });

  it('are all that stand in brackets, and nothing else is', () => {
    const bracketed = heldArticles.flatMap(({ body }) =>
      [...body.matchAll(/\(([A-Z]{2,})s?\)/g)].map((match) => match[1]),
    );
    expect([...new Set(bracketed)].sort()).toEqual([...all.keys()].sort());
  });

  it.each([
    ['MARAC', 'multi agency risk assessment conferences'],
    ['OCSET', 'online child sexual exploitation team'],
    ['PEEL', 'police efficiency, effectiveness and legitimacy'],
    ['WMP', 'west midlands police'],
  ])('have what they stand for: %s', (short, expansion) => {
    expect(all.get(short)).toEqual([expansion]);
  });

  it('have it in full for the inspectorate', () => {
    expect(all.get('HMICFRS')).toContain(
      "his majesty's inspectorate of constabulary and fire and rescue services",
    );
  });
});

describe('an abbreviation', () => {
  it.each([
    [
      'spelt by its words',
      'The Northtown Improvement Board (NIB) met.',
      ['NIB', 'northtown improvement board'],
    ],
    ['with small words skipped', 'The Board of Review (BR) met.', ['BR', 'board of review']],
    ['with small words counted', 'The Board of Review (BOR) met.', ['BOR', 'board of review']],
    ['with hyphens parted', 'The multi-agency hub (MAH) met.', ['MAH', 'multi agency hub']],
    ['in the plural', 'Local policing areas (LPAs) began.', ['LPA', 'local policing areas']],
  ])('is found %s', (_, body, expected) => {
    expect(found(body)).toEqual([expected]);
  });

  it.each([
    ['that nothing explains', 'The meeting (ABC) was held.'],
    ['whose words are not in order', 'The Board Improvement Northtown (NIB) met.'],
    ['whose words lack one', 'The Improvement Board (NIB) met.'],
    ['explained over the end of a sentence', 'It met in Northtown. Improvement Board (NIB).'],
    ['in small letters', 'The northtown board (nb) met.'],
    ['of one letter', 'The board (B) met.'],
    ['without brackets', 'The Northtown Improvement Board, NIB, met.'],
    ['before its words', 'The NIB (Northtown Improvement Board) met.'],
  ])('is not found %s', (_, body) => {
    expect(found(body)).toEqual([]);
  });

  it('gathers every expansion, each once', () => {
    const first = 'The Northtown Improvement Board (NIB) met.\n';
    const second = 'The National Inspection Body (NIB) met.\n';
    expect(found(first, second, first)).toEqual([
      ['NIB', 'northtown improvement board', 'national inspection body'],
    ]);
  });
});
