import { describe, expect, it } from 'vitest';
import { plainAnswer } from '../../src/render/plain.js';
import { answered, declined, linked, notCovered, quoted, unclear } from './fixtures.js';

const citations = [quoted(1, 'Northshire Police was moved into Engage on Monday.'), linked(2)];

describe('plainAnswer', () => {
  it('is the statements and verdicts, without badge, quotes, caveats and numbers', () => {
    const answer = answered(
      [
        { kind: 'badge', force: 'Northshire Police', stage: 'Engage', when: 'on 4 March 2025' },
        { kind: 'verdict', result: 'yes', text: 'Yes, by the newest source.', cites: [1, 2] },
        { kind: 'statement', text: 'It was moved on 3 March 2025.', cites: [2] },
        { kind: 'quote', citation: 1 },
        { kind: 'caveat', text: 'Sources differ.', cites: [1] },
      ],
      citations,
    );
    expect(plainAnswer(answer)).toBe('Yes, by the newest source. It was moved on 3 March 2025.');
  });

  it('has every item on a line of its own, and goes on below the last', () => {
    const answer = answered(
      [
        { kind: 'statement', text: 'Two are open:', cites: [] },
        { kind: 'item', text: 'crime recording', cites: [1] },
        { kind: 'item', text: 'call handling', cites: [1] },
        { kind: 'statement', text: 'Both were found in 2025.', cites: [1] },
      ],
      citations,
    );
    const lines = [
      'Two are open:',
      '- crime recording',
      '- call handling',
      'Both were found in 2025.',
    ];
    expect(plainAnswer(answer)).toBe(lines.join('\n'));
  });

  it('begins with the first item when nothing leads it in', () => {
    const answer = answered([{ kind: 'item', text: 'crime recording', cites: [1] }], citations);
    expect(plainAnswer(answer)).toBe('- crime recording');
  });

  it('is the reason when nothing is answered: never a nearest excerpt, never a choice', () => {
    expect(plainAnswer(notCovered(citations))).toBe('The sources do not say.');
    expect(plainAnswer(unclear(['Is it Northshire?']))).toBe('Which force is meant?');
    expect(plainAnswer(declined)).toBe('This bot gives no opinions.');
  });
});
