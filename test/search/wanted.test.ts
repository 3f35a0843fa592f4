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
    ['date', 'It is to be moved in the autumn.'],
    ['date', 'It will be moved next month.'],
    ['day', 'It was moved on 24 November.'],
    ['day', 'It was moved on Friday.'],
    ['complaint', 'It is still too cold.'],
    ['complaint', 'It can’t be heated.'],
    ['date', 'It was founded in the nineteenth century.'],
    ['duration', 'It took ten months.'],
    ['duration', 'It took less than a year.'],
    ['duration', 'It is a 72-second wait.'],
    ['percentage', 'It rose by 12.1 per cent.'],
    ['percentage', 'It rose by 12%.'],
    ['percentage', 'Two thirds of it fell.'],
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
    ['force', 'Colleagues from Northshire did, and the force in Moonshire did.'],
    ['person', 'So said Ada Lovelace.'],
    ['person', 'It was left to a team of volunteers.'],
    ['name', 'The machine is known as Kestrel.'],
    ['name', 'It was built by Marsh Fenn.'],
    ['named-person', 'It was left to Mr Babbage.'],
    ['named-person', 'It was left to Councillor Ada Lovelace.'],
    ['named-person', 'It was left to Chief Inspector Babbage.'],
    ['named-person', 'It was left to Ada Lovelace, head of kennels.'],
    ['deadline', 'The deadline is near.'],
    ['deadline', 'It must be done by 4 May 2021.'],
    ['deadline', 'It must be done by the end of June.'],
    ['deadline', 'It must be done no later than Friday.'],
    ['deadline', 'It must be done within six weeks.'],
    ['deadline', 'They have until spring.'],
    ['deadline', 'They have three months.'],
    ['frequency', 'It is done weekly.'],
    ['frequency', 'It is done every other day.'],
    ['frequency', 'It is done three times a year.'],
    ['frequency', 'It is never done.'],
    ['frequency', 'It was done in nine of the 50.'],
    ['frequency', 'It was done in one case in five.'],
    ['frequency', 'It was done in 12 per cent of them.'],
    ['contact', 'Ring 0114 496 0000.'],
    ['contact', 'Ring 01632 960001.'],
    ['contact', 'Write to kites@example.org.'],
    ['contact', 'See www.example.org.'],
    ['contact', 'See https://example.org.'],
    ['contact', 'Write to 4 Quay Row, SP1 4QX.'],
    ['grade', 'It was graded good.'],
    ['grade', 'It was rated “good”.'],
    ['grade', 'At this it is inadequate.'],
    ['grade', 'At this it requires improvement.'],
    ['grade', 'At this it was outstanding.'],
    ['stance', 'She was disappointed.'],
    ['stance', 'She welcomed it.'],
    ['stance', 'She thinks it unfair.'],
    ['stance', 'She warned them.'],
  ])('%s: %s', (wanted, text) => {
    expect(holds(text, wanted)).toBe(true);
  });

  it.each<[Wanted, string]>([
    ['percentage', 'It has doubled.'],
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
    ['force', 'The force in November did.'],
    ['force', 'The force of the wind did.'],
    ['name', 'It was left to the Home Office.'],
    ['name', 'It was done on a Monday in May.'],
    ['named-person', 'It was left to the Home Office.'],
    ['named-person', 'It was left to the chief constable of Northshire.'],
    ['named-person', 'It was left to Northtown Police.'],
    ['named-person', 'It was left till Monday, May and June.'],
    ['deadline', 'It was done in May.'],
    ['deadline', 'It was done on Friday.'],
    ['deadline', 'It must be done soon.'],
    ['deadline', 'It was done by seven inspectors.'],
    ['frequency', 'It was done on Friday.'],
    ['frequency', 'It is done.'],
    ['contact', 'Ring them.'],
    ['contact', 'Ring 999 or 101.'],
    ['contact', 'In 2021 there were 1,200.'],
    ['grade', 'It is a good dog.'],
    ['grade', 'It has improved.'],
    ['stance', 'It rained.'],
    ['stance', 'She was there on Friday.'],
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
    [
      'named-person',
      'It is run by Mr Babbage.',
      'who succeeded Babbage',
      'It is run by Ms Lovelace.',
    ],
    ['name', 'It is called Kestrel.', 'what did Kestrel replace', 'It is called Osprey.'],
    [
      'count',
      'It answers 70 calls.',
      'how many calls beyond 70 calls does it answer',
      'It answers 80 calls.',
    ],
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
    'Of the lot, 131 of them were lost.',
    'Nine of the 50 were lost.',
    'Calls fell from 38 in 2021 to nine.',
    'Calls to the kennels have now fallen by nine.',
    'In nine per cent of calls nobody spoke.',
    'On 23 July there were 40 calls.',
    'It had 23 calls in July.',
    'It took 2021 calls.',
    'Twelve have now been lost.',
    'Nine had rung off.',
    'Calls were lost in nine of the 50.',
    'One of them was lost.',
    'The figure of calls turned out to be about 600.',
    'Of the calls the total then came to 600.',
  ])('counts what is asked for: %s', (text) => {
    expect(holds(text, 'count', question, 'calls')).toBe(true);
  });

  it.each([
    'The force has 3,000 officers of whom not one has ever yet answered calls.',
    'The force answers calls.',
    'A third of calls are answered.',
    'It has seven cars.',
    'Calls lost: one in seven.',
    'Half of all calls are lost, twice as many as before.',
    'Kites fell from 38 in 2021 to nine.',
    'Calls are answered in nine seconds.',
    'It took 72 seconds to answer calls.',
    'Calls rose by 12 per cent.',
    'Calls were nine-minute affairs.',
    'In 2021 calls were lost.',
    'Since 2019 calls have been lost.',
    'By early 2020 calls were lost.',
    'Calls of July 2021 were lost.',
    'On 23 July calls were lost.',
    'On 3rd May calls were lost.',
    'It was one of the worst calls.',
    'One of our calls was lost.',
    'One has been lost.',
    'Nine of the 50 kites were lost.',
    'The figure of kites turned out to be about 600.',
    'The cost of calls turned out to be about 600.',
  ])('is not one of something else, a share, or none: %s', (text) => {
    expect(holds(text, 'count', question, 'calls')).toBe(false);
  });

  it.each([
    ['The kennels were visited twice.', true],
    ['The kennels were visited nine times.', true],
    ['The kennels were seen on three occasions.', true],
    ['The kennels were seen for the third time.', true],
    ['Nine kennels were visited.', false],
    ['The kennels have nine dogs.', false],
  ])('is of times where times are asked for: %s %s', (text, expected) => {
    expect(holds(text, 'count', 'how many times were the kennels visited', 'times')).toBe(expected);
    expect(holds(text, 'count', 'how many kennels were visited', 'kennels')).toBe(
      text.startsWith('Nine') || text.includes('nine dogs'),
    );
  });

  it.each([
    ['It helped 40 people.', true],
    ['It has seven officers.', true],
    ['It has 12 local residents.', true],
    ['It has nine women.', true],
    ['Forty arrests were made.', true],
    ['Forty lamps were lit.', false],
    ['It arrested nobody, and lit 40 lamps.', false],
    ['In 2021 somebody was arrested.', false],
  ])('is of persons where people are asked for: %s %s', (text, expected) => {
    expect(holds(text, 'count', 'how many people were arrested')).toBe(expected);
  });

  it('counts a phrase by its last word', () => {
    const asked = 'how many causes of concern are there';
    expect(holds('There were four causes.', 'count', asked, 'causes of concern')).toBe(true);
    expect(holds('There were four causes of concern.', 'count', asked, 'causes')).toBe(true);
    expect(holds('There were four cars.', 'count', asked, 'causes of concern')).toBe(false);
  });

  it('counts a unit where that is what is asked for', () => {
    const asked = 'how many days did the calls take';
    expect(holds('The calls took nine days.', 'count', asked, 'days')).toBe(true);
    expect(holds('The calls took nine days.', 'count', question, 'calls')).toBe(false);
  });

  it('counts what changed by two words of a question that asks for nothing in particular', () => {
    const asked = 'how many visits to kennels';
    expect(holds('Visits to the kennels fell to nine.', 'count', asked)).toBe(true);
    expect(holds('The rain over all of Sandport last fell to nine.', 'count', asked)).toBe(false);
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
    ...(['duration', 'percentage', 'money', 'reason', 'deadline', 'grade', 'stance'] as const),
    ...(['frequency', 'contact', 'name', 'named-person'] as const),
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
    'by',
    'Mr',
    'one in seven',
    'of them',
    'weekly',
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

  it('holds a rhythm wherever it holds a share', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (holds(text, 'percentage')) expect(holds(text, 'frequency')).toBe(true);
      }),
    );
  });

  it('holds no count of its own units, whatever they are and however many', () => {
    const unit = fc.constantFrom('seconds', 'minutes', 'days', 'weeks', 'years', 'per cent', '%');
    // Numbers that are called count nothing, whatever stands behind them.
    const many = fc
      .integer({ min: 2, max: 9_999 })
      .filter((n) => ![999, 101, 111, 112].includes(n));
    fc.assert(
      fc.property(many, unit, (number, of) => {
        const text = `Calls went on, ${number} ${of}.`;
        expect(holds(text, 'count', 'how many calls', 'calls')).toBe(false);
        expect(holds(`Calls went on, ${number} calls.`, 'count', 'how many calls', 'calls')).toBe(
          true,
        );
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
