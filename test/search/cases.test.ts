import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/search/analysis.js';
import { holdsCount } from '../../src/search/counting.js';
import { buildIndex } from '../../src/search/index.js';
import { buildQuery } from '../../src/search/query.js';
import { articleOf } from '../corpus/fixtures.js';

const index = buildIndex([articleOf('The force keeps kennels.\n')]);

/** Whether a text counts what this question asks for. */
function counts(question: string, text: string): boolean {
  const query = buildQuery(index, analyse(question), () => 1, analyse('kennel files'));
  return holdsCount({ text, tokens: analyse(text) }, query);
}

describe('the cases that were looked at', () => {
  const asked = 'in how many of the kennel files was the straw wet';

  it.each([
    'In 31 cases the straw was damp.',
    'in 17 incidents, nobody had looked;',
    'In 31 there was no sign of straw at all.',
    'The watchdog warned that in six of the 40 reports it read the straw was damp.',
  ])('are counted by whatever they are called: %s', (text) => {
    expect(counts(asked, text)).toBe(true);
  });

  it('are not counted by a number of something else', () => {
    expect(counts(asked, 'It bought 31 lamps for the harbour.')).toBe(false);
    expect(counts(asked, 'In 31 towns the straw was damp.')).toBe(false);
  });

  it('are not asked for where things are', () => {
    expect(counts('how many dogs were wet', 'In 31 cases the straw was damp.')).toBe(false);
  });
});
