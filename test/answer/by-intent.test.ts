import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS } from '../helpers.js';
import { saying } from './put.js';

const told = saying(loadKnowledge(CORPUS));

describe('a question that no word alone tells the meaning of', () => {
  it.each([
    ['Our lad says the Cleveland bobbies are off the naughty chair now, that so?', /Cleveland/],
    [
      'Give me the rundown of who else was up for the tougher regime on 1 March 2024',
      /1 March 2024/,
    ],
    [
      'Whose say-so put West Mids on the tougher regime?',
      /decided to move West Midlands Police into Engage/,
    ],
    ['So the sex offender red flag at West Mids, put to bed or not?', /sex offenders.*closed/],
  ])('is answered as the plain one: %s', (question, answer) => {
    expect(told(question)).toMatch(answer);
  });

  it.each([
    'What date will the MARAC backlog be cleared?',
    'Who chairs the oversight group?',
    'When was the police and crime commissioner of West Midlands Police elected?',
  ])('is none where something else is asked in like words: %s', (question) => {
    expect(told(question)).toMatch(/^(?:not-covered|unclear|declined)$/);
  });
});

describe('an answer by all words together', () => {
  it.each([
    ['of any force', 'How long can a force be kept in Engage?', /299 days/],
    ['of who is named', 'Who is HM Inspector Zebedee Quillfeather?', /Freeman|Williams/],
    ['of nothing in the field', 'Has the quick-exit button been added?', /shortest/],
  ])('is not given %s: %s', (_what, question, answer) => {
    expect(told(question)).not.toMatch(answer);
  });

  it('says yes and no to what was asked, and not to its opposite', () => {
    expect(told('Is the West Midlands MARAC one still to be sorted?')).not.toMatch(/^Yes/);
    expect(told('Is there a fixed test for leaving Engage?')).not.toMatch(/^Yes/);
  });
});

describe('whether a force was ever there', () => {
  it.each([
    ['with another', 'Were Greater Manchester and Lincolnshire ever in Engage at the same time?'],
    ['with another', 'Has Lincolnshire ever been in Engage at the same time as West Midlands?'],
    ['graded so', 'Was West Midlands ever graded inadequate?'],
    ['for a reason', 'Was West Midlands ever in Engage for corruption?'],
    ['with the one that is named', 'Has it ever been in special measures with the Met?'],
    ['for a part of the time', 'Was West Midlands in special measures for the election?'],
    ['under somebody', 'Was Wiltshire ever in Engage under Tom Winsor?'],
    ['for longer than it was', 'Was the stay of West Midlands exactly ten months?'],
    ['with so many open', 'Did West Midlands leave Engage with three causes of concern open?'],
  ])('is no yes to whether it was there %s: %s', (_what, question) => {
    expect(told(question)).not.toMatch(/^Yes/);
  });

  it.each([
    'Has the Met ever been in Engage?',
    'was wiltshire ever in special measures before',
    'Has West Midlands ever been in Engage for its investigations?',
  ])('is a yes to %s', (question) => {
    expect(told(question)).toMatch(/^Yes/);
  });
});

it('The stage is told first where its being there is asked with a cause of concern', () => {
  expect(
    told('is wmp stuck in special measures because the investigations concern is still open?'),
  ).toMatch(/returned to Scan/);
});
