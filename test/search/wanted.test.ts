import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../src/corpus/article.js';
import { analyse } from '../../src/search/analysis.js';
import { buildIndex } from '../../src/search/index.js';
import { buildQuery, type Query } from '../../src/search/query.js';
import { holdsWanted, textHolds, type Wanted } from '../../src/search/wanted.js';
import { articleOf } from '../corpus/fixtures.js';
import { must } from '../helpers.js';

const index = buildIndex([articleOf('The force answers calls.\n')]);

function queryOf(question: string, head = ''): Query {
  return buildQuery(index, analyse(question), () => 1, analyse(head));
}

/** Whether a text holds what a question wants that asks for `head`. */
function holds(text: string, wanted: Wanted, question = 'the force', head = ''): boolean {
  return textHolds({ text, tokens: analyse(text) }, wanted, queryOf(question, head));
}

describe('a text holds', () => {
  it.each<[Wanted, string]>([
    ['any', 'It rained.'],
    ['date', 'It was moved on 24 November.'],
    ['date', 'It was moved in November.'],
    ['date', 'It was moved in 2023.'],
    ['date', 'It was moved on Friday.'],
    ['date', 'It was founded in the nineteenth century.'],
    ['duration', 'It took ten months.'],
    ['duration', 'It took less than a year.'],
    ['duration', 'It is a 72-second wait.'],
    ['percentage', 'It rose by 12.1 per cent.'],
    ['percentage', 'It rose by 12%.'],
    ['percentage', 'It has doubled.'],
    ['money', 'It cost £3.5m.'],
    ['money', 'It cost 40 million in all.'],
    ['money', 'It cost 30 euros.'],
    ['reason', 'It was moved because calls were lost.'],
    ['reason', 'It fell as a result.'],
    ['reason', 'He put it down to the weather.'],
    ['amount', 'It has seven cars.'],
    ['amount', 'It has 1,200 cars.'],
    ['place', 'It opened a base in Sandport.'],
    ['force', 'So did Moonshire Police.'],
    ['force', 'So did Sun and Moonshire Constabulary.'],
    ['person', 'So said Ada Lovelace.'],
    ['person', 'It was left to a team of volunteers.'],
  ])('%s: %s', (wanted, text) => {
    expect(holds(text, wanted)).toBe(true);
  });

  it.each<[Wanted, string]>([
    ['date', 'It may march on.'],
    ['duration', 'It took long.'],
    ['percentage', 'It rose by 12.'],
    ['money', 'It cost much.'],
    ['reason', 'It was moved.'],
    ['amount', 'It has many cars.'],
    ['place', 'It opened a base in November.'],
    ['place', 'It opened a base there.'],
    ['force', 'So did the police.'],
    ['person', 'It rained.'],
    ['speaker', 'It rained.'],
  ])('no %s: %s', (wanted, text) => {
    expect(holds(text, wanted)).toBe(false);
  });
});

describe('what the question already holds', () => {
  it.each<[Wanted, string, string, string]>([
    ['amount', 'It has seven cars.', 'how much do seven cars cost', 'It has eight cars.'],
    ['place', 'It is in Sandport.', 'where in Sandport is it', 'It is in Northtown.'],
    ['force', 'Moonshire Police did.', 'which other than Moonshire did', 'Sunshire Police did.'],
    ['person', 'So did Ada Lovelace.', 'who met Ada Lovelace', 'So did Charles Babbage.'],
    ['person', 'It has volunteers.', 'who leads the volunteers', 'It has inspectors.'],
  ])('is no answer: %s in "%s"', (wanted, text, question, other) => {
    expect(holds(text, wanted, question)).toBe(false);
    expect(holds(other, wanted, question)).toBe(true);
  });
});

describe('a count', () => {
  const question = 'how many calls does the force answer';

  it.each([
    'The force answers 70,000 calls a month.',
    'It answered seven emergency calls.',
    'Calls reached 70,000.',
    'The number of calls that nobody ever picks up has fallen to nine.',
  ])('counts what is asked for: %s', (text) => {
    expect(holds(text, 'count', question, 'calls')).toBe(true);
  });

  it.each([
    'The force has 3,000 officers of whom not one has ever yet answered calls.',
    'The force answers calls.',
    'A third of calls are answered.',
    'It has seven cars.',
  ])('is not one of something else, a share, or none: %s', (text) => {
    expect(holds(text, 'count', question, 'calls')).toBe(false);
  });

  it('counts a phrase by its last word', () => {
    const asked = 'how many causes of concern are there';
    expect(holds('There were four causes.', 'count', asked, 'causes of concern')).toBe(true);
    expect(holds('There were four causes of concern.', 'count', asked, 'causes')).toBe(true);
    expect(holds('There were four cars.', 'count', asked, 'causes of concern')).toBe(false);
  });

  it('counts any word of the question where it asks for nothing in particular', () => {
    expect(holds('It has seven cars.', 'count', 'how many are the cars')).toBe(true);
    expect(holds('It has seven cars.', 'count', 'how many are the boats')).toBe(false);
  });
});

describe('a speaker', () => {
  const spoken = (name: string, question: string) => {
    const text = 'It was hard.';
    const speaker: Speaker = { name, kind: 'person', direct: true };
    return textHolds({ text, tokens: analyse(text), speaker }, 'speaker', queryOf(question));
  };

  it('is who says the sentence, unless the question names him', () => {
    expect(spoken('Ada Lovelace', 'who said it was hard')).toBe(true);
    expect(spoken('Ada Lovelace', 'who said with Lovelace that it was hard')).toBe(false);
  });

  it('is read from an entry of the index', () => {
    const { entries } = buildIndex([
      articleOf('“It was hard indeed,” the mayor said.\n\nIt rained.\n'),
    ]);
    const query = queryOf('who said it was hard');
    expect(entries.map((entry) => holdsWanted(entry, 'speaker', query))).toEqual([true, false]);
  });
});

describe('any text', () => {
  const KINDS: readonly Wanted[] = [
    ...(['person', 'speaker', 'force', 'place', 'date', 'count', 'amount'] as const),
    ...(['duration', 'percentage', 'money', 'reason'] as const),
  ];
  const part = fc.constantFrom(
    'the Board',
    'Sandport',
    'in',
    '12%',
    'seven',
    '£',
    'Moonshire Police',
    'November',
    'because',
    '.',
    '“',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(part, { maxLength: 10 }).map((parts) => parts.join(' ')),
  );

  it('holds anything, and none of the other kinds when it is empty', () => {
    const query = queryOf('');
    for (const wanted of KINDS)
      expect(textHolds({ text: '', tokens: [] }, wanted, query)).toBe(false);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textHolds({ text, tokens: analyse(text) }, 'any', query)).toBe(true);
      }),
    );
  });

  it('holds an amount wherever it holds a count', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, question) => {
        if (holds(text, 'count', question, question)) {
          expect(holds(text, 'amount', question)).toBe(true);
        }
      }),
    );
  });

  it('gives the same twice', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...KINDS), (text, question, wanted) => {
        expect(holds(text, wanted, question)).toBe(holds(text, wanted, question));
      }),
    );
  });

  it('has an entry with a known text', () => {
    expect(must(index.entries[0]).sentence.text).toBe('The force answers calls.');
  });
});
