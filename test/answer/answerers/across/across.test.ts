import { describe, expect, it } from 'vitest';
import { asked, listed } from './asked.js';

const MET = 'Metropolitan Police Service';
const WMP = 'West Midlands Police';

describe('who moved within a time', () => {
  it.each([
    ['who joined special measures in 2024', ['Nottinghamshire Police', 'Lincolnshire Police']],
    ['any forces that came off it before 2023 in engage terms?', []],
    ['Which forces were let out of Engage before 2023?', ['Greater Manchester Police']],
    ['which forces entered Engage after 2023', ['Nottinghamshire Police', 'Lincolnshire Police']],
  ])('%s', (question, names) => {
    expect(listed(question)).toEqual(names);
  });

  it('answers a yes or no first, and no to a wrong denial', () => {
    expect(asked('Did any force leave Engage in 2022?').lines[0]).toMatch(/^Yes, one force left/);
    expect(asked('No forces entered Engage in 2023, correct?').lines[0]).toMatch(/^No, one force/);
  });

  it('says that none was found, not that there was none', () => {
    const { outcome, lines } = asked('Which forces left Engage in 2020?');
    expect(outcome).toBe('not-covered');
    expect(lines[0]).toMatch(/^None found/);
  });
});

describe('a force that is named to give the time', () => {
  it('tells who was there from who moved', () => {
    expect(asked('Who was there in Engage when Nottinghamshire entered?').lines[0]).toMatch(
      /^Six forces were known to be in Engage on 11 March 2024/,
    );
    expect(listed('Which forces went into Engage after West Midlands did?')).toEqual([
      'Nottinghamshire Police',
      'Lincolnshire Police',
    ]);
  });

  it('takes the move that is meant when the clause has no verb', () => {
    expect(listed('Which force left Engage just before West Midlands?')).not.toContain(WMP);
    expect(asked('Which force left Engage just before West Midlands?').lines[0]).toContain(
      '18 September 2024',
    );
  });

  it('leaves the named force out of "who else"', () => {
    const [line] = asked('Who else was put into Engage the same year as the Met?').lines;
    expect(line).toContain('other forces entered Engage in 2022');
    expect(listed('Who else was put into Engage the same year as the Met?')).not.toContain(MET);
  });
});

describe('all stays together', () => {
  it.each([
    ['Which force had the briefest spell in special measures?', /^West Midlands Police had/],
    ['who was stuck in special measures the longest', /^Cleveland Police had the longest/],
    [
      'What was the peak number in Engage at once across forces?',
      /seven, from 14 October 2022, until/,
    ],
    ['Was any force put in special measures more than once?', /^No, none was found in Engage more/],
    [
      'How long do forces typically spend in Engage?',
      /^Nine completed stays .* no average is given/,
    ],
    ['Which forces were never in special measures?', /33 were not found .* not to say never/],
    ['Have Welsh forces ever been in Engage?', /^None found: .* Welsh force .* not to say never/],
  ])('%s', (question, expected) => {
    const { kind, lines } = asked(question);
    expect(kind).toBe('across-forces');
    expect(lines[0]).toMatch(expected);
  });

  it('names as unclear what cannot be told by its length', () => {
    const { lines } = asked('Which forces were in Engage for over three years?');
    expect(lines).toContainEqual(expect.stringMatching(/^It cannot be told for .*Lincolnshire/));
  });

  it('holds one force against all others', () => {
    expect(asked('Was West Midlands the fastest force to leave Engage?').lines[0]).toMatch(/^Yes/);
    expect(asked('Was the Met the first force to enter Engage?').lines[0]).toMatch(/^No\./);
    expect(asked('Was the Met the only force in Engage?').lines[0]).toMatch(/^No\./);
  });
});

describe('what is about something else', () => {
  it.each([
    'Why do forces get put in special measures?',
    'Who puts forces into special measures?',
    'How many officers do forces in Engage have?',
    'Which force has the best detection rate?',
    'What do forces have to do to leave special measures?',
  ])('%s', (question) => {
    expect(asked(question).kind).not.toBe('across-forces');
  });
});
