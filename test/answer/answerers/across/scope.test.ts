import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../../../src/answer/answerers/across/scope.js';
import { withoutForces } from '../../../../src/answer/answerers/across/words.js';
import { buildReader, readQuestion } from '../../../../src/answer/understand/question.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS, day } from '../../../helpers.js';
import { asked, listed } from './asked.js';

const knowledge = loadKnowledge(CORPUS);
const { record } = knowledge;
const reader = buildReader(knowledge);

function within(question: string): string[] {
  const text = withoutForces(readQuestion(reader, question, day('2026-11-22')));
  return [...record.forces.values()].filter(scopeOf(text).holds).map(({ id }) => id);
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

  it.each([
    ['any force up north been in special measures?', /^Two northern forces were found/],
    ['has the north east had any force in engage', /^Yes, one North East force was found/],
    ['has any midlands force besides WMP been in engage', /^Yes, three other Midlands forces/],
    ['any force in wales?', /no Welsh force in Engage/],
  ])('may be all that is said: %s', (question, first) => {
    expect(asked(question).lines[0]).toMatch(first);
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
