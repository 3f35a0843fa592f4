import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../../../src/answer/answerers/across/scope.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS } from '../../../helpers.js';
import { asked, listed } from './asked.js';

const { record } = loadKnowledge(CORPUS);

function within(question: string): string[] {
  return [...record.forces.values()].filter(scopeOf(question).holds).map(({ id }) => id);
}

describe('the part of England that a question is limited to', () => {
  it('gives every English force of a territory one region', () => {
    for (const { kind, nation, region } of record.forces.values()) {
      if (kind !== 'territorial') continue;
      expect(region === undefined).toBe(nation !== 'England');
    }
  });

  it.each([
    ['Which forces in the north east were in Engage?', ['cleveland', 'durham', 'northumbria']],
    ['any Yorkshire forces in special measures?', ['humberside', 'north-yorkshire']],
    ['which northern forces went in', ['cleveland', 'greater-manchester', 'west-yorkshire']],
    ['have any forces in the Midlands left', ['west-midlands', 'nottinghamshire']],
    ['which forces in the south west of england were there', ['dorset', 'wiltshire']],
  ])('holds its forces: %s', (question, ids) => {
    expect(within(question)).toEqual(expect.arrayContaining(ids));
    expect(within(question)).not.toContain('kent');
  });

  it.each([
    'Which forces were in Engage when North Yorkshire was inspected?',
    'Is West Midlands Police one of the forces in Engage?',
    'Which forces went south in 2023?',
  ])('is none: %s', (question) => {
    expect(within(question)).toContain('kent');
  });

  it('is said with the answer', () => {
    const question = 'Which forces in the south west were in special measures?';
    expect(asked(question).lines[0]).toMatch(/^Three South West forces were found in Engage/);
    expect(listed(question)).toEqual([
      'Gloucestershire Constabulary',
      'Wiltshire Police',
      'Devon & Cornwall Police',
    ]);
    expect(asked('Were any forces in the east of England in Engage?').lines[0]).toMatch(
      /no East of England force in Engage/,
    );
  });
});
