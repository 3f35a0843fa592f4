import { describe, expect, it } from 'vitest';
import { asked } from './asked.js';

const MET = 'Metropolitan Police Service';

describe('two orders at once', () => {
  it.each([
    'Did the Met enter Engage before Nottinghamshire and leave after it?',
    'Did the Met leave Engage after Nottinghamshire but enter before it?',
  ])('are told by the stays alone: %s', (question) => {
    const { kind, lines } = asked(question);
    expect(kind).toBe('across-forces');
    expect(lines[0]).toBe(`${MET}: in Engage from 28 June 2022 to 23 January 2025 (940 days)`);
    expect(lines[1]).toMatch(/^Nottinghamshire Police: in Engage from 11 March 2024/);
  });
});

describe('the same time spent', () => {
  it.each([
    'Did the Met and Nottinghamshire spend the same time in Engage?',
    'Have the Met and Nottinghamshire spent the same number of days in Engage?',
    'Were the Met and Nottinghamshire as long in Engage?',
    'Was the Met in Engage as long as Nottinghamshire?',
  ])('is a matter of lengths, not of being there together: %s', (question) => {
    expect(asked(question).lines[0]).toBe(
      `${MET} was in Engage for longer: 940 days, against 437 days for Nottinghamshire Police, 503 days more.`,
    );
  });

  it('is not told where the days are not known', () => {
    expect(asked('Did Wiltshire and Staffordshire spend the same time in Engage?').lines[0]).toBe(
      'Which was longer cannot be told from the dates known.',
    );
  });

  it('is another matter than being there at the same time', () => {
    expect(asked('Were the Met and Nottinghamshire in Engage at the same time?').lines[0]).toMatch(
      /^Yes\. .* were in Engage together for a time\.$/,
    );
  });
});

describe('one of two forces', () => {
  it.each([
    ['Was it the Met or Wiltshire that left Engage first?', 'Wiltshire Police'],
    ['Did the Met or Nottinghamshire leave Engage first?', MET],
    ['Was it Nottinghamshire Police, or the Met, that left Engage earlier?', MET],
  ])('is named, with no yes or no: %s', (question, name) => {
    expect(asked(question).lines[0]).toMatch(new RegExp(`^${name} left Engage before `));
  });

  it('is told by both where a time is given, and by yes or no to "either"', () => {
    expect(asked('Did Cleveland Police, or the Met leave Engage in 2023?').lines[0]).toBe(
      'Cleveland Police left Engage on 20 September 2023',
    );
    expect(asked('Did either Cleveland or the Met leave Engage in 2023?').lines[0]).toMatch(/^Yes/);
  });
});

describe('stages over a time', () => {
  it.each([
    [
      'it changed',
      'Which stage were Wiltshire and Nottinghamshire in during 2022?',
      [
        'Wiltshire Police: Scan at first, then Engage, in 2022',
        'Nottinghamshire Police: Scan in 2022',
      ],
    ],
    [
      'nothing is known at its end',
      'Which stage were Wiltshire and Nottinghamshire in during 2024?',
      [
        'Wiltshire Police: Engage at first, then not known, in 2024',
        'Nottinghamshire Police: Scan at first, then Engage, in 2024',
      ],
    ],
    [
      'a stay lies within it',
      'Which stage were West Midlands and Lincolnshire in from 2023 to 18 September 2024?',
      [expect.stringMatching(/^West Midlands Police: Engage from 24 November 2023/)],
    ],
    [
      'it lasts to this day',
      'Which stage were the Met and Kent in during 2026?',
      [`${MET}: not known in 2026`],
    ],
  ])('are those of its beginning and end where %s: %s', (_why, question, lines) => {
    for (const line of lines) expect(asked(question).lines).toContainEqual(line);
  });
});
