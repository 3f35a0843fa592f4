import { describe, expect, it } from 'vitest';
import { asked } from './asked.js';

/** The first line of an answer. */
function first(question: string): string {
  return asked(question).lines[0] ?? '';
}

const ALL_2023 =
  'Four forces were known to be in Engage all the time in 2023: Devon & Cornwall Police, Metropolitan Police Service, Staffordshire Police and Wiltshire Police.';

describe('how many there were on a day', () => {
  it('is told with those of which it is not certain', () => {
    expect(asked('How many forces were in Engage on 30 June 2022?').lines[0]).toMatch(
      /^Five forces were .*; with Staffordshire Police, of which it is not certain, six\.$/,
    );
    expect(asked('How many forces were in Engage on 24 November 2023?').lines[0]).not.toMatch(
      /not certain/,
    );
  });
});

describe('who was there all the time', () => {
  it.each([
    'Which forces were in Engage throughout 2023?',
    'Which forces were in Engage all year in 2023?',
    'Which forces were in Engage for the whole of 2023?',
    'Which forces were in Engage the entire 2023?',
  ])('is who was on its first day and on its last: %s', (question) => {
    expect(first(question)).toBe(ALL_2023);
  });

  it('is another than who was there for a part of it', () => {
    expect(first('Which forces were in Engage in 2023?')).toMatch(
      /^Seven forces were known to be in Engage for at least a part of it, in 2023: /,
    );
  });

  it('is not certain of who came or was last seen within it', () => {
    const { lines } = asked('Which forces were in Engage throughout 2025?');
    expect(lines[0]).toBe('No forces were known to be in Engage all the time in 2025.');
    expect(lines[1]).toMatch(/^Not certain.*: Lincolnshire Police \(/);
    expect(lines[1]).not.toContain('Metropolitan');
    expect(first('Which forces were in Engage throughout February 2025?')).toContain(
      'Lincolnshire Police',
    );
  });

  it('leaves out who went in on a day that is not known', () => {
    const { lines } = asked('Which forces were in Engage throughout June 2022?');
    expect(lines[0]).toMatch(/^Three forces .*: Cleveland .*Gloucestershire .*Greater Manchester/);
    expect(lines[1]).toMatch(/^Not certain.*Staffordshire.*Wiltshire/);
  });
});

describe('whether a force was the only one', () => {
  it('is denied with the others that were there', () => {
    expect(first('Was Cleveland the only force in Engage in June 2024?')).toBe(
      'No. Known to be in Engage in June 2024 too: Devon & Cornwall Police, Metropolitan Police Service, Nottinghamshire Police and West Midlands Police.',
    );
    expect(first('Was the Met the only force in Engage in June 2024?')).not.toContain(
      'Metropolitan',
    );
  });

  it('is no more than not denied where no other is known', () => {
    expect(first('Was Cleveland the only force in Engage in January 2020?')).toBe(
      'By the sources yes: no other force is known to have been in Engage in January 2020.',
    );
  });

  it('is not said where no force is known to have been there', () => {
    const { outcome, lines } = asked('Was Kent the only force in Engage in January 2019?');
    expect(outcome).toBe('not-covered');
    expect(lines[0]).toMatch(/^None found: /);
  });

  it('does not count a force that may have come later', () => {
    expect(first('Was Cleveland the only force in Engage on 15 June 2022?')).toBe(
      'No. Known to be in Engage on 15 June 2022 too: Gloucestershire Constabulary and Greater Manchester Police.',
    );
  });
});

describe('who is there now', () => {
  it('is told of every other force where one is left out', () => {
    expect(first('Has every other force apart from Lincolnshire left Engage?')).toBe(
      'Not known for today: by the newest sources every other force found in Engage has left it.',
    );
  });

  it.each([
    'Has every force left Engage?',
    'Have all forces come out of special measures?',
    'Has each force other than Wiltshire left Engage?',
  ])('tells whether every one has left: %s', (question) => {
    expect(first(question)).toMatch(
      /^Not known for today\. By the newest sources only Lincolnshire Police .* is not known/,
    );
  });

  it.each(['Did every force leave Engage in 2023?', 'Which forces have all left Engage?'])(
    'is not asked of a time or without a yes or no: %s',
    (question) => {
      expect(first(question)).not.toMatch(/^Not known for today/);
    },
  );
});

describe('a yes or no to who was there on a day', () => {
  it.each([
    ['yes', 'Were six forces in Engage on 1 March 2023?', /^Yes\. Six forces/],
    ['no', 'Were seven forces in Engage on 1 March 2023?', /^No\. Six forces/],
    ['no', 'Was no force in Engage on 1 March 2023?', /^No\. Six forces/],
    ['none', 'Were most forces in Engage on 1 March 2023?', /^Six forces/],
    [
      'none, since two are not certain',
      'Were three forces in Engage on 15 June 2022?',
      /^Three forces/,
    ],
  ])('is %s: %s', (_verdict, question, text) => {
    expect(first(question)).toMatch(text);
  });
});
