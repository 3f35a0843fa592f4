import { describe, expect, it } from 'vitest';
import { type Ask, asksToDeny, readForm } from '../../../src/answer/understand/form.js';
import { analyse } from '../../../src/search/analysis.js';

function ask(text: string): Ask {
  return readForm(text, analyse(text)).ask;
}

describe('what a question asks', () => {
  it.each<[Ask, string]>([
    ['who', 'Which HM inspector of the kennels was it?'],
    ['who', 'Which chief officer flew the kite?'],
    ['who', 'Which commissioner flew the kite?'],
    ['who', 'The kite flyer, name please'],
    ['who', "What was the chief's name?"],
    ['who', 'Is the commissioner name known?'],
    ['when', 'Tell me dates of the kite days'],
    ['when', 'Give the dates'],
    ['why', 'What did the kennels end up in the river for?'],
    ['why', 'What does the dog get washed for?'],
    ['what', 'What did the dog wash?'],
    ['which', 'Which officers flew the kite?'],
    ['which', 'Which commissioners flew the kite?'],
    ['yes-no', 'Is the kite’s name known?'],
  ])('is %s: %s', (expected, text) => {
    expect(ask(text)).toBe(expected);
  });
});

describe('whether a denial is to be confirmed', () => {
  it.each([
    'Is it true that the kites are not red?',
    'Is it right that the kites can’t fly?',
    "Is it actually the case that they don't fly?",
    'Is it correct that they never flew?',
    'So is it a fact that dogs cannot fly?',
  ])('it is: %s', (text) => {
    expect(asksToDeny(text)).toBe(true);
  });

  it.each([
    'Is it true that the kites are red?',
    'Are the kites not red?',
    'Can’t kites fly?',
    'Is it not the right kite?',
    'Is it a knot, right?',
  ])('it is not: %s', (text) => {
    expect(asksToDeny(text)).toBe(false);
  });
});
