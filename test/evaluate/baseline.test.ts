import { describe, expect, it } from 'vitest';
import { searchPlainly } from '../../src/evaluate/baseline.js';

describe('searchPlainly', () => {
  const search = searchPlainly(['Calls are answered.', 'Arrests fell.', 'Calls fell and fell.']);

  it('gives the sentences themselves, the best first', () => {
    expect(search('Which calls fell?')[0]).toBe('Calls fell and fell.');
    expect(search('answered')).toEqual(['Calls are answered.']);
  });

  it('finds nothing where no word is shared, by other forms or slips either', () => {
    expect(search('answering an arest')).toEqual([]);
  });
});
