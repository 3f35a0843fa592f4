import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/answer/answer.js';
import { newestText } from '../../src/answer/newest.js';
import { newestHeldDay } from '../../src/record/as-of.js';
import { articleOf } from '../corpus/fixtures.js';
import { must, partial } from '../helpers.js';
import { putting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const knowledge = knowledgeWith(
  {
    id: 'kent-kites',
    about: ['kent'],
    published: '2026-04-07',
    body: 'Kent Police bought kites.',
  },
  {
    id: 'essex-undone',
    about: ['essex'],
    published: '2026-06-07',
    body: 'Essex Police bought kites.',
  },
);
const context = putting(knowledge)('Who is the head of kites?');

/** A citation that was published then; without a date where there is none. */
function cited(published?: string): Citation {
  const article = articleOf('The kites are red.\n');
  return {
    n: 1,
    source: { kind: 'article', article, quote: 'The kites are red.', start: 0, end: 18 },
    published:
      published === undefined
        ? undefined
        : { value: partial(published), bound: 'on', basis: 'stated' },
    role: 'supports',
  };
}

const who = (forces: readonly string[], ...citations: Citation[]) =>
  newestText(context, 'who', forces, citations);

describe('how old the newest source is to a question for a person', () => {
  it('is told by the newest held on his force, where what is cited is older', () => {
    expect(must(newestHeldDay(knowledge, 'kent'))).toBe('2026-04-07');
    expect(who(['kent'], cited('2020-01-05'))).toContain('April 2026');
  });

  it('is told by what is cited, where that is newer than all held on his force', () => {
    expect(who(['kent'], cited('2020-01-05'), cited('2026-09-05'))).toContain('September 2026');
  });

  it('is told without the force’s name: a person is asked for, not the force', () => {
    expect(who(['kent'], cited('2020-01-05'))).not.toContain('Kent');
    expect(newestText(context, 'status', ['kent'], [cited('2020-01-05')])).toContain('Kent');
  });

  it('is told by what is cited alone, where he is of no force or of one without a source', () => {
    expect(newestHeldDay(knowledge, 'surrey')).toBeUndefined();
    for (const forces of [[], ['surrey']])
      expect(who(forces, cited('2020-01-05'))).toContain('January 2020');
  });

  it('is not told where a cited page has no date, since that may be newer', () => {
    expect(who(['kent'], cited('2020-01-05'), cited())).toBeUndefined();
  });

  it('is not told where there is nothing to tell it by', () => {
    expect(who([])).toBeUndefined();
    expect(who(['surrey'])).toBeUndefined();
  });

  it('is not told by another force’s sources, and for a definition not by any force’s', () => {
    expect(who(['kent'], cited('2020-01-05'))).not.toContain('June');
    expect(newestText(context, 'definition', ['kent'], [cited('2020-01-05')])).toContain(
      'January 2020',
    );
  });
});
