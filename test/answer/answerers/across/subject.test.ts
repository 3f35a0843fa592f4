import { describe, expect, it } from 'vitest';
import { partOf } from '../../../../src/answer/answerers/across/clause.js';
import { asksForForces } from '../../../../src/answer/answerers/across/subject.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS } from '../../../helpers.js';
import { putting } from '../../put.js';

const put = putting(loadKnowledge(CORPUS));

function asks(text: string): boolean {
  const { question, force } = put(text);
  return asksForForces(question, force === undefined ? undefined : partOf(question, force));
}

describe('forces are asked for', () => {
  it.each([
    'Any police in Engage?',
    'More police in Engage than that?',
    'The newest police force there?',
    'The only constabulary there?',
    'So many different forces there?',
    'Name those that flew kites',
    'List the ones that flew kites',
    'Give me another force that flew kites',
    'Tell me two police forces that flew kites',
    'Whose turn is it?',
    'Whose exit was first?',
    'Forces entered in 2020',
    'Which pair flew kites?',
    'Which couple is there?',
    'How many were left in Engage?',
    'How many are still under special measures?',
    'The most recent English force there?',
    'Who was let out?',
    'Who had been released?',
    'Who’s been taken out?',
    'Who most recently left?',
    'Who has fallen?',
    'The quickest turnaround?',
  ])('%s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    ['something of the police is', 'Any other police officers in Engage?'],
    ['so it is', 'Any police stations in Engage?'],
    ['somebody acts on them', 'Who released it?'],
    ['so he does', 'Who has taken them out?'],
    ['so they do', 'Who lets them out, who returned it?'],
    ['nobody acts', 'Who released?'],
    ['it is how it goes', 'What do forces have to do?'],
    ['a force may', 'Which forces are allowed to fly kites?'],
    ['reasons are', 'Why are forces put in Engage?'],
    ['nothing is', 'Is it red?'],
    ['it is whose kites', 'Whose kites are red?'],
    ['something else is many', 'So many kites there?'],
  ])('are not where %s: %s', (_why, text) => {
    expect(asks(text)).toBe(false);
  });
});

describe('the place of a force among the others', () => {
  it.each([
    'Was the Met the longest in Engage?',
    'Was the Met the first force there?',
    'In what place did the Met come of the forces?',
  ])('is asked for: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    'How long was the Met, the last force, in Engage?',
    'How long did the Met, first in Engage, stay?',
    'Was the Met in Engage?',
  ])('is not, by its length alone: %s', (text) => {
    expect(asks(text)).toBe(false);
  });
});
