import { describe, expect, it } from 'vitest';
import { answerAcross } from '../../../../src/answer/answerers/across/across.js';
import {
  isCountedIn,
  isOnlyPhrasing,
  severalApart,
} from '../../../../src/answer/answerers/across/asked.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { analyse } from '../../../../src/search/analysis.js';
import { CORPUS } from '../../../helpers.js';
import { putting } from '../../put.js';
import { asked, listed } from './asked.js';

const put = putting(loadKnowledge(CORPUS));

describe('what somebody did', () => {
  it('is no question of forces, however few of its words are known', () => {
    for (const question of [
      'Did anyone warble over special measures?',
      'Has nobody warbled over Engage?',
    ])
      expect(answerAcross(put(question))).toBeUndefined();
    const phrase = 'Which forces went into Engage, as far as anyone knows?';
    expect(answerAcross(put(phrase))?.outcome).toBe('answered');
  });
});

describe('several forces that are left out', () => {
  it.each(['Other than', 'Besides', 'Apart from', 'Except', 'Aside from', 'Excluding'])(
    'are none of those that are asked for: %s',
    (tie) => {
      const question = `${tie} Wiltshire and the Met, which forces entered Engage in 2022?`;
      expect(listed(question)).toEqual(['Staffordshire Police', 'Devon & Cornwall Police']);
    },
  );

  it('are taken out of the clause that asks', () => {
    const part = severalApart(
      put('Which forces besides Wiltshire and the Met flew red kites?').question,
    );
    expect(part?.role).toBe('apart');
    expect(part?.main).toMatch(/^Which forces +flew red kites\?$/);
  });

  it.each([
    ['they are compared', 'Did Wiltshire leave Engage before the Met?'],
    ['none is named', 'Which forces other than those entered Engage?'],
    ['the words stand elsewhere', 'Besides that, were Wiltshire and the Met in Engage?'],
  ])('are none where %s: %s', (_why, question) => {
    expect(severalApart(put(question).question)).toBeUndefined();
  });
});

describe('a turn of phrase', () => {
  const only = (question: string, rest: string) => {
    const words = rest.split(' ');
    return isOnlyPhrasing(
      put(question),
      analyse(question).filter(({ word }) => words.includes(word)),
    );
  };

  it('is of one word or two that no source holds', () => {
    expect(only('Which forces bumbled into Engage?', 'bumbled')).toBe(true);
    expect(only('Which forces bumbled and wobbled into Engage?', 'bumbled wobbled')).toBe(true);
    const three = 'Which forces bumbled, wobbled and tumbled into Engage?';
    expect(only(three, 'bumbled wobbled tumbled')).toBe(false);
    expect(only('Which forces warbled against Engage?', 'warbled')).toBe(false);
  });

  it.each([
    ['a source holds the word', 'Which forces investigations into Engage?', 'investigations'],
    ['it is a number', 'Which forces 37 into Engage?', '37'],
    ['a force is named', 'Did the Met bumble into Engage?', 'bumble'],
    ['no stage is', 'Which forces bumbled?', 'bumbled'],
    ['something is counted', 'How many zeppelins had forces in Engage?', 'zeppelins'],
  ])('is none where %s: %s', (_why, question, rest) => {
    expect(only(question, rest)).toBe(false);
  });
});

describe('a force that is named as one of those asked for', () => {
  it.each([
    'Which forces flew kites, the Met included?',
    'Which forces flew kites, Kent Police too?',
    'Which forces flew kites, Kent police as well?',
    'Which forces, including the Met, flew kites?',
    'Which forces, counting Kent, flew kites?',
  ])('is no more than that: %s', (question) => {
    expect(isCountedIn(put(question).question)).toBe(true);
  });

  it.each([
    'Which forces flew kites with the Met?',
    'Which forces included the Met?',
    'Which forces flew kites too?',
  ])('is more elsewhere: %s', (question) => {
    expect(isCountedIn(put(question).question)).toBe(false);
  });

  it('is listed with the others', () => {
    const question = 'Which forces entered Engage in 2022, counting the Met?';
    expect(listed(question)).toHaveLength(4);
    expect(listed(question)).toContain('Metropolitan Police Service');
  });
});

describe('forces that are criticised', () => {
  it.each([
    'Which forces were pulled up over call answering?',
    'Which forces were picked out for call answering?',
  ])('are told by name: %s', (question) => {
    expect(listed(question)).toEqual([
      'Devon & Cornwall Police',
      'Gloucestershire Constabulary',
      'Metropolitan Police Service',
    ]);
  });

  it('are no others', () => {
    expect(answerAcross(put('Which forces painted over call answering?'))).toBeUndefined();
  });
});

describe('forces that had everything closed', () => {
  it.each([
    'Which forces left Engage with all their causes of concern closed?',
    'Which forces left Engage with every cause of concern resolved?',
    'Which forces came out of Engage with each concern fixed?',
    'Has any force come out of Engage with everything dealt with?',
    'Has any force left Engage with everything fixed?',
    'Has any force left Engage with every concern resolved?',
  ])('are told by those that are known not to have, and by no yes: %s', (question) => {
    const { lines } = asked(question);
    expect(lines[0]).toBe(
      'Three forces are known to have left Engage with causes of concern open:',
    );
  });

  it('are no matter of who left with some open', () => {
    expect(asked('Has any force come out of Engage with a concern open?').lines[0]).toMatch(
      /^Yes, three forces are known/,
    );
  });
});

it('A force that left in a year left Engage, and one left in Engage did not', () => {
  expect(listed('Which forces left in 2023?')).toEqual([
    'Cleveland Police',
    'Gloucestershire Constabulary',
  ]);
  expect(listed('Which forces left in early 2025?')).toEqual(['Metropolitan Police Service']);
  expect(asked('Which forces were left in Engage in 2023?').lines[0]).toMatch(/^Seven forces were/);
});
