import { describe, expect, it } from 'vitest';
import { asked, listed } from './asked.js';

describe('forces by what was wrong', () => {
  it.each([
    [
      'Which forces went into Engage over the way they recorded crimes?',
      'Greater Manchester Police',
    ],
    ['which forces got in trouble over answering the phone', 'Gloucestershire Constabulary'],
    ['Which forces were escalated for safeguarding?', 'Wiltshire Police'],
  ])('%s', (question, name) => {
    expect(listed(question)).toContain(name);
  });

  it('marks a concern that was raised only after the entry', () => {
    const { lines } = asked('Which forces had child exploitation as a cause of concern in Engage?');
    expect(lines.join(' ')).toContain('child exploitation (raised after it entered)');
  });

  it('knows who left with work to do', () => {
    const question = 'Has any force left Engage before closing all its causes of concern?';
    expect(asked(question).lines[0]).toMatch(/^Yes, three forces/);
  });
});
