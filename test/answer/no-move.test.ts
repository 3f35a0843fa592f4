import { describe, expect, it } from 'vitest';
import { namesStage, tellsNoMove } from '../../src/answer/no-move.js';
import { replying } from './put.js';
import { knowledgeWith } from './told-corpus.js';

describe('a move that was not made', () => {
  it.each([
    'It was not moved into Engage.',
    'I have not recommended that the force be moved into our Engage process.',
    'We do not expect the force to leave Engage before the summer.',
    'She considered whether the force ought to be moved into Engage.',
    'The inspectorate decided against moving it into Engage.',
    'The force could be put into special measures.',
    'I deny reports that it is in special measures.',
  ])('is told by: %s', (text) => {
    expect(tellsNoMove(text)).toBe(true);
  });

  it.each([
    'It was moved into Engage on 3 July.',
    'The force left Engage in May.',
    'It was moved into Engage because it could not cope.',
    'The force, which had not answered calls, was moved into Engage.',
    'It was not managing the risk of sex offenders well enough and has been moved into Engage.',
    'HMICFRS announced that the force would be moved into enhanced monitoring.',
    'The force, which aims to recruit 200 officers, was moved into Engage.',
    'The watchdog did not think the force was improving and placed it in special measures.',
  ])('is not told by: %s', (text) => {
    expect(tellsNoMove(text)).toBe(false);
  });

  it('is no answer to when it was made', () => {
    const reply = replying(
      knowledgeWith({
        id: 'kent-plan',
        about: ['kent'],
        published: '2025-10-13',
        body: 'Inspector Tess Coil said: “I have not recommended that the force be moved into our Engage process.”',
      }),
    );
    expect(reply('When was Kent Police moved into Engage?')).toMatch(/^The sources do not say/);
    expect(reply('Has Kent ever been in Engage?')).toMatch(/^None found: no stay of Kent Police/);
  });
});

describe('the word for the stage', () => {
  it.each([
    ['The force is in Engage.', true],
    ['It left special measures after an engagement in London.', true],
    ['He had a long-standing engagement in London.', false],
    ['Officers engage with residents.', false],
    ['They engaged a firm.', false],
    ['It should use special measures for vulnerable witnesses.', false],
    ['It was put into special measures for failing victims.', true],
    ['The force was placed in special measures to help it improve.', true],
  ])('%s: %s', (text, named) => {
    expect(namesStage(text)).toBe(named);
  });
});
