import { describe, expect, it } from 'vitest';
import { askedMatter } from '../../../src/answer/answerers/concern-asked.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, must } from '../../helpers.js';
import { putting } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

/** The words of the matter that is asked about. */
function matter(question: string): string {
  return askedMatter(put(question))
    .map(({ word }) => word)
    .join(' ');
}

describe('the matter of which it is asked whether it was a cause of concern', () => {
  it.each([
    'Was there a cause of concern about red kites at Wiltshire Police?',
    'Weren’t there two causes of concern raised over red kites at Wiltshire Police?',
    'Did inspectors at Wiltshire Police flag a cause of concern around red kites?',
    'Has Wiltshire Police got an area of concern for red kites?',
    'Do Wiltshire Police’s causes of concern include red kites?',
    'Do red kites feature among the causes of concern at Wiltshire Police?',
    'Does red kites count as a cause of concern at Wiltshire Police?',
    'Was Wiltshire Police put into special measures because of red kites?',
    'Did Wiltshire Police go into Engage owing to red kites?',
    'Were red kites some of the failings of Wiltshire Police?',
    'Are red kites on the list at Wiltshire Police?',
    'Were red kites ever one of its causes of concern at Wiltshire Police?',
    'Were red kites listed as one of the official causes of concern at Wiltshire Police?',
    'Are red kites part of the five causes for concern at Wiltshire Police?',
    'Were red kites one of the causes at Wiltshire Police?',
  ])('is what is named: %s', (question) => {
    expect(matter(question)).toContain('red kites');
    expect(matter(question)).not.toMatch(/wiltshire|police|concern/);
  });

  it.each([
    ['how bad it was', 'Was there a cause of concern about poor and patchy kites at Wiltshire?'],
    ['how many', 'Was there a cause of concern about 3 kites at Wiltshire?'],
    ['when', 'Was there a cause of concern about kites in May 2021 at Wiltshire?'],
    ['who says so', 'Was there a cause of concern about kites of inspectors at Wiltshire?'],
  ])('is so without %s: %s', (_what, question) => {
    expect(matter(question)).toBe('kites');
  });

  it('is what stands before "was that why"', () => {
    expect(
      matter('Red kites: were those the reasons why Wiltshire Police was put into Engage?'),
    ).toBe('red kites');
    expect(matter('Red kites, was that why Wiltshire Police was put in Engage?')).toBe('red kites');
  });
});

describe('no matter is asked about', () => {
  it.each([
    ['it is closed', 'Was the cause of concern about kites at Wiltshire Police closed?'],
    ['it is denied', 'Is it true that kites were not a cause of concern at Wiltshire Police?'],
    ['terms are compared', 'Is it as bad as a cause of concern about kites at Wiltshire Police?'],
    ['it is which', 'Which cause of concern about kites was there at Wiltshire Police?'],
    ['two forces are', 'Was there a cause of concern about kites at Wiltshire and the Met?'],
    ['a person is', 'Did Lee Freeman raise a cause of concern about kites at Wiltshire Police?'],
    ['nothing is', 'Was Wiltshire Police put into Engage?'],
  ])('where %s: %s', (_why, question) => {
    expect(matter(question)).toBe('');
  });

  it('where any force is meant', () => {
    const question = 'Was there a cause of concern about kites at any force?';
    const force = must(knowledge.record.forces.get('wiltshire'));
    expect(askedMatter({ ...put(question), force })).toEqual([]);
    expect(askedMatter({ ...put(question.replace('any', 'the')), force })).not.toEqual([]);
  });
});
