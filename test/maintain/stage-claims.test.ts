import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { contradicts, stageClaims } from '../../src/maintain/stage-claims.js';
import { articleOf, heldArticles } from '../corpus/fixtures.js';
import { CORPUS, partial } from '../helpers.js';

const { record } = loadKnowledge(CORPUS);
const claims = stageClaims(record);

/** An article about West Midlands Police of this day. */
function articleOn(day: string, about: readonly string[] = ['west-midlands']): Article {
  return articleOf('Nothing.\n', {
    about: [...about],
    published: { value: partial(day), bound: 'on', basis: 'stated' },
  });
}

const ABOUT_ONE = articleOn('2025-09-01');

describe('a stage that a sentence states', () => {
  it.each([
    ['West Midlands Police is in special measures.', 'west-midlands', 'Engage'],
    ['The force is still under enhanced monitoring.', 'west-midlands', 'Engage'],
    ['Kent Police remains in the so-called “special measures”.', 'kent', 'Engage'],
    ['The force has been in Engage since 2023.', 'west-midlands', 'Engage'],
    ['It is no longer in special measures.', 'west-midlands', 'Scan'],
    ['WMP isn’t in special measures.', 'west-midlands', 'Scan'],
    ['The force is back in routine monitoring.', 'west-midlands', 'Scan'],
    ['West Midlands Police is now in Scan.', 'west-midlands', 'Scan'],
    ['The force is no longer in the default phase.', 'west-midlands', 'Engage'],
  ])('is read: %s', (text, force, stage) => {
    expect(claims(text, ABOUT_ONE)).toEqual([{ force, stage }]);
  });

  it.each([
    'West Midlands Police was moved into special measures in 2023.',
    'The force was in special measures for 299 days.',
    'The force has been in special measures before.',
    'If the force is in special measures, it gets support.',
    'Is the force in special measures?',
    'All police forces are in routine monitoring by default.',
    'When a force is in Engage, it is inspected more often.',
    'Special measures is what newspapers call it.',
    'The chief constable is in a meeting.',
    'The force is scanning for weapons.',
  ])('is none: %s', (text) => {
    expect(claims(text, ABOUT_ONE)).toEqual([]);
  });

  it('is of no force where the article is about several and none is named', () => {
    const about = articleOn('2025-09-01', ['kent', 'essex']);
    expect(claims('The force is in special measures.', about)).toEqual([]);
    expect(claims('Essex Police is in special measures.', about)).toMatchObject([
      { force: 'essex' },
    ]);
  });
});

describe('the record', () => {
  it.each([
    ['Engage', '2023-06-01', true],
    ['Engage', '2023-11-25', false],
    ['Engage', '2024-09-19', false],
    ['Engage', '2025-09-01', true],
    ['Scan', '2023-06-01', false],
    ['Scan', '2024-03-01', true],
    ['Scan', '2024-09-19', false],
    ['Scan', '2025-09-01', false],
  ] as const)('is contradicted by %s on %s: %s', (stage, day, is) => {
    expect(contradicts(record, { force: 'west-midlands', stage }, articleOn(day))).toBe(is);
  });

  it('is not where it knows of no stay of the force', () => {
    expect(contradicts(record, { force: 'kent', stage: 'Engage' }, ABOUT_ONE)).toBe(false);
  });

  it('is contradicted by no sentence of the shipped articles', () => {
    const found = heldArticles.flatMap((article) =>
      article.passages
        .flatMap(({ sentences }) => sentences)
        .flatMap(({ text }) => claims(text, article))
        .filter((claim) => contradicts(record, claim, article)),
    );
    expect(found).toEqual([]);
  });
});
