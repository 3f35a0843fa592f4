import { describe, expect, it } from 'vitest';
import { asked } from './asked.js';

describe('a place in the order by length', () => {
  it.each([
    [
      'Which force had the second longest stay in Engage?',
      /^Devon & Cornwall Police had the second/,
    ],
    [
      'Who was in special measures the third longest?',
      /^Metropolitan Police Service had the third/,
    ],
    [
      'Whose spell in Engage was the second shortest?',
      /^Nottinghamshire Police had the second sho/,
    ],
  ])('is told: %s', (question, first) => {
    const { lines } = asked(question);
    expect(lines[0]).toMatch(first);
    expect(lines.join(' ')).toContain('Lincolnshire Police');
  });

  it('is left open between stays whose days are not known exactly', () => {
    const { lines } = asked('Which force had the fifth longest stay in Engage?');
    expect(lines[0]).toMatch(/cannot be told/);
    expect(lines.length).toBeGreaterThan(3);
  });

  it('is no place in the order of entry', () => {
    expect(asked('Which was the second force to enter Engage?').lines[0]).toMatch(
      /second force found to enter/,
    );
  });
});
