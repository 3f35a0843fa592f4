import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOfTime, isPublishedThen, isSayingDated } from '../../src/answer/timely.js';
import { addDays } from '../../src/dates/day.js';
import { day, must } from '../helpers.js';
import { putting } from './put.js';
import { knowledgeWith, PUBLISHER } from './told-corpus.js';

const PLAIN = 'The kites are red.';
const OF_2019 = 'The kennels of 2019 are dry.';

const knowledge = knowledgeWith(
  {
    id: 'kent-kites',
    about: ['kent'],
    published: '2026-01-20',
    body: [PLAIN, OF_2019, 'The harbour was cold.', 'This lasted from 2021.'].join('\n\n'),
  },
  {
    id: 'wm-kites',
    about: ['west-midlands'],
    published: '2021-01-20',
    body: 'The trumpets are loud.',
  },
  {
    id: 'wm-then',
    about: ['west-midlands'],
    published: '2023-11-30',
    body: 'The bagpipes are loud.',
  },
  {
    id: 'wm-after',
    about: ['west-midlands'],
    published: '2024-09-18',
    body: 'The flutes are loud.',
  },
  {
    id: 'wm-lutes',
    about: ['west-midlands'],
    published: '2022-06-20',
    body: [
      'The lutes were sold last year.',
      'The harps are loud.',
      'The drums were sold last year and so far are loud.',
      'The horns were sold last year and not in 2022.',
      'The cellos will be tuned by next June.',
    ].join('\n\n'),
  },
);
const put = putting(knowledge);

/** Whether the sentence that begins so may answer a question about its time. */
function ofTime(question: string, start: string): boolean {
  const entry = must(
    knowledge.index.entries.find(({ sentence }) => sentence.text.startsWith(start)),
    start,
  );
  return isOfTime(put(question), entry);
}

describe('a question about a time', () => {
  it('is answered by a sentence of that year, or one that names it, and by no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2010, max: 2024 }), (year) => {
        const question = `How many kites has Kent Police in ${year}?`;
        expect(ofTime(question, PLAIN)).toBe(false);
        expect(ofTime(question, OF_2019)).toBe(year === 2019);
      }),
    );
    expect(ofTime('How many kites has Kent Police in 2026?', PLAIN)).toBe(true);
  });

  it('is answered by one that names it only in what is quoted with it', () => {
    expect(ofTime('How cold is the harbour of Kent in 2021?', 'The harbour was cold')).toBe(true);
    expect(ofTime('How cold is the harbour of Kent in 2022?', 'The harbour was cold')).toBe(false);
  });

  it('is answered by one of forty-five days later, not of forty-six', () => {
    expect(ofTime('How many kites has Kent Police on 6 December 2025?', PLAIN)).toBe(true);
    expect(ofTime('How many kites has Kent Police on 5 December 2025?', PLAIN)).toBe(false);
  });

  it('is not answered, where it tells of the past, by one of long before in the same year', () => {
    expect(ofTime('How many kites had Kent Police in October 2026?', PLAIN)).toBe(false);
    expect(ofTime('How many kites has Kent Police in October 2026?', PLAIN)).toBe(true);
    expect(ofTime('How many kites was Kent Police expected to have in October 2026?', PLAIN)).toBe(
      true,
    );
  });

  it('is answered by any where it gives a month without a year, or no time at all', () => {
    for (const start of [PLAIN, OF_2019, 'The trumpets']) {
      expect(ofTime('How many kites has Kent Police in July?', start)).toBe(true);
      expect(ofTime('How many kites has Kent Police?', start)).toBe(true);
      expect(ofTime('How many kites has Kent Police now?', start)).toBe(true);
    }
  });

  it('is answered by an article of the year after that says what was so last year', () => {
    expect(ofTime('How many trumpets has West Midlands Police in 2021?', 'The lutes')).toBe(true);
    expect(ofTime('How many trumpets has West Midlands Police in 2020?', 'The lutes')).toBe(false);
  });

  it('is answered by an article of the year before that says what will be next year', () => {
    expect(ofTime('How many cellos has West Midlands Police in 2023?', 'The cellos')).toBe(true);
    expect(ofTime('How many cellos has West Midlands Police in 2024?', 'The cellos')).toBe(false);
    expect(ofTime('How many harps has West Midlands Police in 2023?', 'The harps')).toBe(false);
  });

  it('is answered by a sentence that names the year in which the time ends', () => {
    expect(ofTime('How dry were the kennels of Kent in the year to March 2019?', OF_2019)).toBe(
      true,
    );
    expect(ofTime('How dry were the kennels of Kent in the year to March 2018?', OF_2019)).toBe(
      false,
    );
  });

  it('is answered by any sentence where it compares that time with now', () => {
    expect(ofTime('How many kites has Kent Police now, and in 2019?', PLAIN)).toBe(true);
    expect(ofTime('How many kites had Kent Police in 2019?', PLAIN)).toBe(false);
  });

  it('may be answered by one of before where it asks what was to be done by then', () => {
    expect(ofTime('What was Kent Police told to paint by October 2026?', PLAIN)).toBe(true);
    expect(ofTime('What did Kent Police paint in October 2026?', PLAIN)).toBe(false);
  });

  it('means the move by when the force was moved, where the record has one', () => {
    const question = 'How loud is it when West Midlands Police was moved into Engage?';
    expect(ofTime(question, 'The bagpipes')).toBe(true);
    expect(ofTime(question, 'The trumpets')).toBe(false);
  });

  it('means no time by when a force was moved of which the record knows no move', () => {
    expect(ofTime('How loud is it when Kent Police was moved into Engage?', PLAIN)).toBe(true);
  });
});

describe('somebody’s words on the way out of Engage', () => {
  const during = (question: string) => ofTime(question, 'The bagpipes');

  it.each([
    'What did the mayor say on leaving special measures at West Midlands Police?',
    'What did the mayor say about the removal of West Midlands Police?',
    'How did the mayor react when West Midlands Police returned to Scan?',
  ])('are none that were said while the force was there: %s', (question) => {
    expect(during(question)).toBe(false);
  });

  it('may be said on the day and after it', () => {
    const after = must(knowledge.record.forceRecords.get('west-midlands')?.stays[0]?.to).date;
    expect(after).toMatchObject({ value: '2024-09-18' });
    const question = 'What did the mayor say on leaving special measures at West Midlands Police?';
    expect(ofTime(question, 'The flutes')).toBe(true);
  });

  it.each([
    ['it is foreseen', 'What did the mayor expect of West Midlands Police leaving Engage?'],
    ['no words are asked', 'How loud was the removal of West Midlands Police from Engage?'],
    ['the way in is meant', 'What did the mayor say on West Midlands Police in Engage?'],
    ['the record knows no way out', 'What did the mayor say on Kent Police leaving Engage?'],
  ])('may be any where %s: %s', (_why, question) => {
    expect(during(question)).toBe(true);
  });
});

describe('what a publisher reported in a time', () => {
  it('is told by what it published then, not by what names the time later', () => {
    expect(ofTime(`What did ${PUBLISHER} report on kennels in 2019?`, OF_2019)).toBe(false);
    expect(ofTime(`What did ${PUBLISHER} write on kennels in 2019?`, OF_2019)).toBe(true);
    expect(ofTime(`What did ${PUBLISHER} report on kennels in 2026?`, OF_2019)).toBe(true);
  });
});

describe('an article of a time', () => {
  it('is one of those days, or within a week of them', () => {
    const context = put('What did they report in June 2024?');
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 90 }), (days) => {
        const published = addDays(day('2024-06-01'), days);
        const within = published >= '2024-05-25' && published <= '2024-07-07';
        expect(isPublishedThen(context, published)).toBe(within);
      }),
      { examples: [[-8], [-7], [0], [29], [36], [37]] },
    );
  });

  it.each(['What did they report in June?', 'What did they report?'])(
    'is any where no year is asked about: %s',
    (question) => {
      expect(isPublishedThen(put(question), day('2011-02-03'))).toBe(true);
    },
  );
});

describe('what somebody said of the move into Engage', () => {
  const question = 'Did Simon Foster agree with moving West Midlands Police into Engage?';

  it('was said about then', () => {
    expect(ofTime(question, 'The bagpipes')).toBe(true);
    expect(ofTime(question, 'The flutes')).toBe(false);
  });

  it('may be told later by a sentence that names Engage', () => {
    expect(ofTime(question, 'Whilst there is still more to do')).toBe(true);
  });

  it('may be a reason that he gave later', () => {
    const why = 'Why, did Simon Foster say, was West Midlands Police moved into Engage?';
    expect(ofTime(why, 'The flutes')).toBe(true);
  });
});

describe('"last year", said in the year that is asked about', () => {
  it('is of the year before, where the year is written', () => {
    expect(ofTime('How many lutes has West Midlands Police in 2022?', 'The lutes')).toBe(false);
    expect(ofTime('How many harps has West Midlands Police in 2022?', 'The harps')).toBe(true);
  });

  it('is of that year where the sentence says what is so this year', () => {
    expect(ofTime('How many drums has West Midlands Police in 2022?', 'The drums')).toBe(true);
    expect(ofTime('How many horns has West Midlands Police in 2022?', 'The horns')).toBe(true);
  });

  it('is no matter of a day or a month', () => {
    expect(ofTime('How many lutes has West Midlands Police in June 2022?', 'The lutes')).toBe(true);
    expect(ofTime('How many lutes has West Midlands Police on 20 June 2022?', 'The lutes')).toBe(
      true,
    );
  });
});

describe('a year that ends in a month', () => {
  it('is that of an article that names its end', () => {
    const held = knowledgeWith({
      id: 'kent-year',
      about: ['kent'],
      published: '2025-10-17',
      body: 'In the year to June, 90 kites flew.\n\nTrumpets were sold in Dover.',
    });
    const context = putting(held)('How many kites did Kent Police fly in the year to June 2025?');
    const entryOf = (start: string) =>
      must(held.index.entries.find(({ sentence }) => sentence.text.startsWith(start)));
    expect(isOfTime(context, entryOf('In the year'))).toBe(true);
  });
});

describe('when somebody said a thing', () => {
  it.each([
    'What did the chief constable of West Midlands Police say in July 2024?',
    'What did Craig Guildford say on 23 July 2024?',
  ])('is asked in %s', (question) => {
    expect(isSayingDated(put(question))).toBe(true);
  });

  it.each([
    ['the day is that of something else', 'What did Craig Guildford say of kites of July 2024?'],
    ['it is a year', 'What did Craig Guildford say in 2024?'],
    ['nobody is named', 'What was said in July 2024?'],
  ])('is not asked where %s: %s', (_why, question) => {
    expect(isSayingDated(put(question))).toBe(false);
  });
});
