import { describe, expect, it } from 'vitest';
import { partOf } from '../../../../src/answer/answerers/across/clause.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS, must } from '../../../helpers.js';
import { putting } from '../../put.js';
import { asked, listed } from './asked.js';

const put = putting(loadKnowledge(CORPUS));

function part(question: string) {
  const context = put(question);
  return must(partOf(context.question, must(context.force)));
}

describe('the only force ever', () => {
  it('is none where more were found', () => {
    expect(asked('Is the Met the only force ever in Engage?').lines[0]).toMatch(
      /^No\. Ten forces were found in Engage since 2019: .*Metropolitan/,
    );
  });
});

describe('whether a force was the only one to leave with causes of concern open', () => {
  it.each(['West Midlands', 'the Met', 'Kent'])('is denied of %s with all that did', (force) => {
    const question = `Was ${force} the only force to leave Engage with causes of concern open?`;
    expect(asked(question).lines[0]).toBe(
      'No, three forces are known to have left Engage with causes of concern open:',
    );
    expect(listed(question)).toEqual([
      'Devon & Cornwall Police',
      'Gloucestershire Constabulary',
      'West Midlands Police',
    ]);
  });
});

describe('the day of a force’s move', () => {
  it('is that of the moves that are asked for', () => {
    expect(asked('Which forces left Engage on the day Wiltshire left?').lines[0]).toBe(
      'One force left Engage on 21 May 2024:',
    );
    expect(listed('Which forces left Engage on the day Wiltshire left?')).toEqual([
      'Staffordshire Police',
    ]);
  });

  it('is that of who was there, where no move is asked for', () => {
    expect(asked('Who was in Engage on the day the Met left?').lines[0]).toMatch(
      /^Three forces were known to be in Engage on 23 January 2025: /,
    );
    expect(asked('Who was still in Engage the day the Met left?').lines[0]).toMatch(
      /known to be in Engage on 23 January 2025/,
    );
  });
});

describe('the part that a force plays', () => {
  it('is left out, with what the question says of the others behind it', () => {
    const found = part('Which force besides the Met that flew red kites is in Engage?');
    expect(found.role).toBe('apart');
    expect(found.rest).toBe('');
    expect(found.main).toMatch(/that flew red kites is in Engage\?$/);
  });

  it('is no time in "as long as"', () => {
    expect(part('Which forces were in Engage as long as Wiltshire?').role).toBe('subject');
    expect(part('Which forces went in as Wiltshire left Engage?').role).toBe('anchor');
    expect(part('Which forces went in as soon as Wiltshire left Engage?').role).toBe('anchor');
  });

  it('gives the others by what is said of them behind its name', () => {
    const question = 'Which force besides the Met which joined in June entered Engage in 2022?';
    expect(listed(question)).toEqual(['Wiltshire Police', 'Staffordshire Police']);
  });
});

describe('where none was found', () => {
  it.each([
    ['entered', 'after', 'Lincolnshire Police', 'Which force entered Engage after Lincolnshire?'],
    [
      'left',
      'before',
      'Greater Manchester Police',
      'Which force left Engage before Greater Manchester?',
    ],
  ])('it is said that none %s %s %s', (verb, side, name, question) => {
    const { outcome, lines } = asked(question);
    expect(outcome).toBe('answered');
    expect(lines[0]).toBe(
      `None found: the sources show no force that ${verb} Engage ${side} ${name}.`,
    );
  });

  it('is said of a time, and of other forces where one is left out', () => {
    expect(asked('Did any force leave Engage in 2021?').lines[0]).toBe(
      'None found: the sources show no force that left Engage in 2021.',
    );
    expect(asked('Which other force besides Wiltshire left Engage in 2021?').lines[0]).toBe(
      'None found: the sources show no other force that left Engage in 2021.',
    );
  });
});
