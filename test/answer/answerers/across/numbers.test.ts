import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS } from '../../../helpers.js';
import { replying } from '../../put.js';

const told = replying(loadKnowledge(CORPUS));

describe('how many forces a yes is said of', () => {
  it.each([
    ['Were more than six forces in Engage in 2022?', /^Yes\. Seven/],
    ['Were more than seven forces in Engage in 2022?', /^No\. Seven/],
    ['Were there at least three forces in Engage in 2022?', /^Yes\. Seven/],
    ['Has more than one force left Engage in 2025?', /^Yes, three/],
    ['Did no more than three forces leave Engage in 2024?', /^Yes, three/],
    ['Were there fewer than five forces in Engage at the end of 2024?', /^Yes\. Four/],
    ['Did fewer than three forces leave Engage in 2024?', /^No, three/],
    ['Have more than eleven forces been in Engage?', /^No, ten/],
    ['Did another force go into Engage in November 2023?', /^None found: .* no other force/],
    ['Did other forces enter Engage in November 2023?', /^None found: .* no other force/],
    ['Has more than one Welsh force been in Engage?', /^None found: .* Welsh force/],
  ])('is held against the number: %s', (question, answer) => {
    expect(told(question)).toMatch(answer);
  });

  it.each([
    'How many forces were moved out of Engage by a dragon?',
    'How many forces were put in special measures for witchcraft?',
    'Which coastal forces have been in Engage?',
    'Are forces tickled while in special measures?',
  ])('is not told of all where fewer are asked about: %s', (question) => {
    expect(told(question)).not.toMatch(/^(?:Ten|Nine) |^Not known for today/);
  });

  it('is told of those with so many causes of concern', () => {
    const answer = told('How many forces in Engage had more than five causes of concern?');
    expect(answer).toMatch(/two had more than five:/);
    expect(answer).toMatch(/Cleveland Police: six/);
  });

  it('is told of those that left with some open where that is asked', () => {
    expect(told('Which forces left with at least one cause of concern open?')).toMatch(
      /^Three forces are known to have left/,
    );
  });

  it('does not give those with causes open for those with none', () => {
    expect(told('How many forces left Engage with no causes of concern open?')).toMatch(
      /^Which left with none open the sources do not say: /,
    );
  });
});

describe('the forces that somebody decided to move', () => {
  it.each([
    ['Which forces did Tom Winsor put into Engage?', /^Three forces were moved into Engage while/],
    ['How many forces has Andy Cooke put into Engage?', /^Seven forces/],
    ['Who did Andy Cooke take out of Engage?', /^Nine forces were returned to Scan/],
    ['Which forces did Andy Cooke put into Engage in 2022?', /^Four forces .* in 2022/],
    ['Which forces did Tom Winsor take out of Engage?', /^None found: /],
    ['Which forces did Tom Winsor inspect in special measures?', /^(?!Three forces)/],
    ['Which forces has Andy Cooke not put in special measures?', /^(?!Seven forces)/],
  ])('are told by who held the post: %s', (question, answer) => {
    expect(told(question)).toMatch(answer);
  });

  it.each([
    ['Who took Lincolnshire Police out of Engage?', /^None found: .* no return of Lincolnshire/],
    ['Who took the Metropolitan Police out of Engage in 2024?', /^It was not 2024: /],
    ['Who took the Metropolitan Police out of Engage in 2025?', /^HM Chief Inspector/],
  ])('are not told on a wrong premise: %s', (question, answer) => {
    expect(told(question)).toMatch(answer);
  });
});

describe('a length with a half', () => {
  it.each([
    ['Was Nottinghamshire Police in Engage for longer than a year and a half?', /^No\. /],
    ['Was Nottinghamshire Police’s stay longer than a year?', /^Yes\. /],
    ['Was the Met in for over two and a half years?', /^Yes\. /],
    ['Was the stay of West Midlands Police longer than 300 days?', /^No\. /],
  ])('is counted: %s', (question, answer) => {
    expect(told(question)).toMatch(answer);
  });
});
