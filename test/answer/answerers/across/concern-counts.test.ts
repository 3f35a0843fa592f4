import { describe, expect, it } from 'vitest';
import { asked, listed } from './asked.js';

describe('causes of concern, force by force', () => {
  it('are ordered from the most on', () => {
    const question = 'Which force had the most causes of concern?';
    expect(asked(question).lines[0]).toMatch(
      /Cleveland Police and Metropolitan Police Service had the most causes of concern: six each/,
    );
    expect(listed(question)).toHaveLength(10);
  });

  it('are ordered from the fewest on', () => {
    expect(asked('Which forces had the fewest concerns?').lines[0]).toMatch(
      /had the fewest causes of concern: two each/,
    );
  });

  it('are added up', () => {
    expect(asked('How many causes of concern were there across all forces?').lines[0]).toMatch(
      /^\S+ causes of concern are known of ten forces/,
    );
  });

  it.each([
    'How many causes of concern were there at West Midlands Police?',
    'What is a cause of concern?',
    'Which force had the most officers?',
  ])('are not counted force by force for %s', (question) => {
    expect(asked(question).lines.join(' ')).not.toMatch(/had the most causes|are known of ten/);
  });
});
