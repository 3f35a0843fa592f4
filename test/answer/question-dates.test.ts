import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates, type QuestionDate } from '../../src/answer/question-dates.js';
import { type Day, FIRST_DAY, isDay, LAST_DAY } from '../../src/dates/day.js';

function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`"${text}" is no day`);
  return text;
}

/** A Sunday. */
const TODAY = day('2026-11-22');

/** `from` if one day, else `from..to`. */
function days(date: QuestionDate): string {
  return date.from === date.to ? date.from : `${date.from}..${date.to}`;
}

/** All that was found, one line a date: `text | days | precision relation flags`. */
function found(question: string): string[] {
  return findDates(question, TODAY).map((date) => {
    const flags = [
      date.asksNow ? 'now' : '',
      date.anchor ?? '',
      date.yearAssumed ? 'assumed' : '',
      date.impossible ? 'impossible' : '',
    ];
    const kind = [date.precision, date.relation, ...flags].filter((flag) => flag !== '').join(' ');
    return `${date.text} | ${days(date)} | ${kind}`;
  });
}

/** The days of the only date in a question. */
function only(question: string): string {
  const dates = findDates(question, TODAY);
  expect(dates, question).toHaveLength(1);
  return dates.map(days).join();
}

describe('one day', () => {
  test.each([
    '18 September 2024',
    '18th of Sept 2024',
    'the 18th September, 2024',
    'the 18th of the month of September 2024',
    'Sept 18 2024',
    'September 18th, 2024',
    'September 18,2024',
    '18 Sept. 2024',
    '18sept2024',
    '18-Sep-2024',
    '18.Sept.2024',
    "18 Sept '24",
    '18 Sept 24',
    '18/09/2024',
    '18/9/24',
    '18.09.2024',
    '18-09-2024',
    '18–09–2024',
    '2024-09-18',
    '2024-09-18T10:00:00Z',
    '09/18/2024',
    'the eighteenth of September 2024',
    'WEDNESDAY 18 SEPTEMBER 2024',
    'Wed, 18/09/2024',
    'Wednesday the 18th of September 2024',
  ])('%s', (text) => {
    expect(only(`what stage was the force in on ${text}?`)).toBe('2024-09-18');
    expect(only(text)).toBe('2024-09-18');
  });

  test.each([
    ['Christmas 2023', '2023-12-25'],
    ['Xmas Day 2023', '2023-12-25'],
    ['Christmas Eve 2023', '2023-12-24'],
    ['Boxing Day 2023', '2023-12-26'],
    ['New Year’s Day 2024', '2024-01-01'],
    ["new year's eve 2024", '2024-12-31'],
    ['New Year 2024', '2024-01-01'],
    ['Valentines day 2024', '2024-02-14'],
    ['April Fools 2024', '2024-04-01'],
    ["St. George's Day 2024", '2024-04-23'],
    ['May Day 2024', '2024-05-01'],
    ['halloween 2023', '2023-10-31'],
    ['bonfire night 2023', '2023-11-05'],
    ['Armistice Day 2023', '2023-11-11'],
    ['Remembrance Sunday 2024', '2024-11-10'],
    ['Good Friday 2024', '2024-03-29'],
    ['Easter 2024', '2024-03-31'],
    ['Easter 2019', '2019-04-21'],
    ['Easter 2038', '2038-04-25'],
    ['Easter Monday 2025', '2025-04-21'],
    ['Christmas last year', '2025-12-25'],
  ])('the feast %s', (text, expected) => {
    expect(only(`was it still in Engage at ${text}`)).toBe(expected);
  });
});

describe('months, years and spans', () => {
  test.each([
    ['in September 2024', '2024-09-01..2024-09-30', 'month'],
    ["sept '24", '2024-09-01..2024-09-30', 'month'],
    ['sept ’24', '2024-09-01..2024-09-30', 'month'],
    ['in sep 24', '2024-09-01..2024-09-30', 'month'],
    ['Sep-24', '2024-09-01..2024-09-30', 'month'],
    ['09/2024', '2024-09-01..2024-09-30', 'month'],
    ['2024-09', '2024-09-01..2024-09-30', 'month'],
    ['in Sept of 2024', '2024-09-01..2024-09-30', 'month'],
    ['in the month of July 2024', '2024-07-01..2024-07-31', 'month'],
    ['July last year', '2025-07-01..2025-07-31', 'month'],
    ['in 2024', '2024-01-01..2024-12-31', 'year'],
    ['in the year 2024', '2024-01-01..2024-12-31', 'year'],
    ['2022/23', '2022-04-01..2023-03-31', 'span'],
    ['in the financial year 2022-23', '2022-04-01..2023-03-31', 'span'],
    ['in the year ending March 2024', '2023-04-01..2024-03-31', 'span'],
    ['in the 12 months to March 2024', '2023-04-01..2024-03-31', 'span'],
    ['the start of July 2024', '2024-07-01', 'day'],
    ['at the beginning of July 2024', '2024-07-01', 'day'],
    ['the middle of July 2024', '2024-07-11..2024-07-20', 'span'],
    ['at the end of July 2024', '2024-07-31', 'day'],
    ['end of 2023', '2023-12-31', 'day'],
    ['the end of last year', '2025-12-31', 'day'],
    ['the last day of February 2024', '2024-02-29', 'day'],
    ['the first week of July 2024', '2024-07-01..2024-07-07', 'span'],
    ['early 2023', '2023-01-01..2023-04-30', 'span'],
    ['mid-2023', '2023-05-01..2023-08-31', 'span'],
    ['late 2023', '2023-09-01..2023-12-31', 'span'],
    ['late November 2023', '2023-11-21..2023-11-30', 'span'],
    ['the first half of 2024', '2024-01-01..2024-06-30', 'span'],
    ['the last quarter of 2023', '2023-10-01..2023-12-31', 'span'],
    ['H2 2024', '2024-07-01..2024-12-31', 'span'],
    ['Q1 2024', '2024-01-01..2024-03-31', 'span'],
    ['Q4 of 2024', '2024-10-01..2024-12-31', 'span'],
    ['Q1-4 2024', '2024-01-01..2024-12-31', 'span'],
    ['Q1 2024/25', '2024-04-01..2024-06-30', 'span'],
    ['spring 2024', '2024-03-01..2024-05-31', 'span'],
    ['in the summer of 2024', '2024-06-01..2024-08-31', 'span'],
    ["autumn '24", '2024-09-01..2024-11-30', 'span'],
    ['winter 2023', '2023-12-01..2024-02-29', 'span'],
    ['winter 2023/24', '2023-12-01..2024-02-29', 'span'],
  ])('%s', (text, expected, precision) => {
    const [date, ...others] = findDates(`Which concerns were open ${text}?`, TODAY);
    expect(others).toEqual([]);
    expect(date?.text).toBe(text);
    expect(date && days(date)).toBe(expected);
    expect(date?.precision).toBe(precision);
  });
});

describe('ranges and lists', () => {
  test.each([
    ['between December 2023 and June 2024', '2023-12-01..2024-06-30'],
    ['from March to June 2024', '2024-03-01..2024-06-30'],
    ['from November to March 2024', '2023-11-01..2024-03-31'],
    ['from July 2023 to March', '2023-07-01..2024-03-31'],
    ['March-June 2024', '2024-03-01..2024-06-30'],
    ['2019 to 2022', '2019-01-01..2022-12-31'],
    ['2019–2022', '2019-01-01..2022-12-31'],
    ['between 2019 and 2022', '2019-01-01..2022-12-31'],
    ['12-15 September 2024', '2024-09-12..2024-09-15'],
    ['between the 12th and the 15th of September 2024', '2024-09-12..2024-09-15'],
    ['from 24 November 2023 to 18 September 2024', '2023-11-24..2024-09-18'],
    ['24/11/2023-18/09/2024', '2023-11-24..2024-09-18'],
    ['from nov 23 to sept 24', '2023-11-01..2024-09-30'],
    ['Q1 to Q3 2024', '2024-01-01..2024-09-30'],
    ['from 2023 to now', '2023-01-01..2026-11-22'],
    ['2023 to date', '2023-01-01..2026-11-22'],
    ['between June 2024 and March 2024', '2024-03-01..2024-06-30'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([`${text} | ${expected} | span between`]);
  });

  test('neighbouring months are one expression', () => {
    expect(found('in May and June 2024')).toEqual([
      'in May and June 2024 | 2024-05-01..2024-06-30 | span at',
    ]);
    expect(found('in April, May and June 2024')).toEqual([
      'in April, May and June 2024 | 2024-04-01..2024-06-30 | span at',
    ]);
  });

  test('other lists stay apart and share the year that their end states', () => {
    expect(found('in July and September 2024')).toEqual([
      'in July | 2024-07-01..2024-07-31 | month at',
      'September 2024 | 2024-09-01..2024-09-30 | month at',
    ]);
    expect(found('on 3 July, 18 Sept and 2 October 2024')).toEqual([
      'on 3 July | 2024-07-03 | day at',
      '18 Sept | 2024-09-18 | day at',
      '2 October 2024 | 2024-10-02 | day at',
    ]);
    expect(found('was it in Engage in 2023 or 2024?')).toEqual([
      'in 2023 | 2023-01-01..2023-12-31 | year at',
      '2024 | 2024-01-01..2024-12-31 | year at',
    ]);
  });
});

describe('relations', () => {
  test.each([
    ['before 18 September 2024', 'before'],
    ['prior to 18 September 2024', 'before'],
    ['ahead of 18 September 2024', 'before'],
    ['after 18 September 2024', 'after'],
    ['following 18 September 2024', 'after'],
    ['by 18 September 2024', 'by'],
    ['no later than 18 September 2024', 'by'],
    ['on or before 18 September 2024', 'by'],
    ['since 18 September 2024', 'since'],
    ['from 18 September 2024', 'since'],
    ['from 18 September 2024 onwards', 'since'],
    ['on or after 18 September 2024', 'since'],
    ['until 18 September 2024', 'until'],
    ['till 18 September 2024', 'until'],
    ['’til 18 September 2024', 'until'],
    ['up to 18 September 2024', 'until'],
    ['as of 18 September 2024', 'at'],
    ['as at 18 September 2024', 'at'],
    ['on 18 September 2024', 'at'],
    ['around 18 September 2024', 'at'],
    ['18 September 2024', 'at'],
  ])('%s', (text, relation) => {
    expect(found(`Which concerns were open ${text}?`)).toEqual([
      `${text} | 2024-09-18 | day ${relation}`,
    ]);
  });

  test('a part of a month or year keeps the relation', () => {
    expect(found('before the end of July 2024')).toEqual([
      'before the end of July 2024 | 2024-07-31 | day before',
    ]);
    expect(found('pre-2019')).toEqual(['pre-2019 | 2019-01-01..2019-12-31 | year before']);
  });

  test('"from" tells the date of a text', () => {
    expect(found('the BBC article from July 2024')).toEqual([
      'from July 2024 | 2024-07-01..2024-07-31 | month at',
    ]);
  });
});

describe('seen from today', () => {
  test.each([
    ['yesterday', '2026-11-21', 'day'],
    ['last week', '2026-11-09..2026-11-15', 'span'],
    ['this week', '2026-11-16..2026-11-22', 'span'],
    ['last month', '2026-10-01..2026-10-31', 'month'],
    ['this month', '2026-11-01..2026-11-30', 'month'],
    ['last year', '2025-01-01..2025-12-31', 'year'],
    ['this year', '2026-01-01..2026-12-31', 'year'],
    ['3 days ago', '2026-11-19', 'day'],
    ['two weeks ago', '2026-11-08', 'day'],
    ['a couple of months ago', '2026-09-22', 'day'],
    ['a year ago', '2025-11-22', 'day'],
    ['2 years ago', '2024-11-22', 'day'],
    ['half a year ago', '2026-05-22', 'day'],
    ['this time last year', '2025-11-22', 'day'],
    ['in the last 12 months', '2025-11-22..2026-11-22', 'span'],
    ['over the past year', '2025-11-22..2026-11-22', 'span'],
    ['last Tuesday', '2026-11-17', 'day'],
    ['this summer', '2026-06-01..2026-08-31', 'span'],
  ])('%s', (text, expected, precision) => {
    expect(found(`what changed ${text}?`)).toEqual([`${text} | ${expected} | ${precision} at`]);
  });

  test.each([
    ['in December', '2025-12-01..2025-12-31', 'month'],
    ['in November', '2026-11-01..2026-11-30', 'month'],
    ['last November', '2025-11-01..2025-11-30', 'month'],
    ['last September', '2026-09-01..2026-09-30', 'month'],
    ['on 18 September', '2026-09-18', 'day'],
    ['on 18 December', '2025-12-18', 'day'],
    ['on 29 February', '2024-02-29', 'day'],
    ['at the end of July', '2026-07-31', 'day'],
    ['at Christmas', '2025-12-25', 'day'],
    ['on Easter Monday', '2026-04-06', 'day'],
    ['in the summer', '2026-06-01..2026-08-31', 'span'],
    ['on sep 24', '2026-09-24', 'day'],
  ])('%s has its year assumed', (text, expected, precision) => {
    expect(found(text)).toEqual([`${text} | ${expected} | ${precision} at assumed`]);
  });

  test.each([
    'today',
    'now',
    'right now',
    'currently',
    'at the moment',
    'at present',
    'these days',
    'still',
    'nowadays',
    'so far',
    'to date',
    'as of now',
    'AS OF TODAY',
  ])('"%s" asks about the present', (text) => {
    expect(found(`is the force ${text} in Engage`)).toEqual([`${text} | ${TODAY} | day at now`]);
  });

  test('"until now" does too, "before now" does not', () => {
    expect(found('until now')).toEqual([`until now | ${TODAY} | day until now`]);
    expect(found('before now')).toEqual([`before now | ${TODAY} | day before`]);
  });

  test('"still" yields to an explicit date', () => {
    expect(found('was it still in Engage in July 2024?')).toEqual([
      'in July 2024 | 2024-07-01..2024-07-31 | month at',
    ]);
  });

  test.each(['now that it has left', 'so far as I know', 'the most up to date figures'])(
    '"%s" does not ask about the present',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('dates tied to the stay in Engage', () => {
  test.each([
    ['before it left', 'before exit'],
    ['since leaving Engage', 'since exit'],
    ['after west midlands police came out of special measures', 'after exit'],
    ['until it was returned to routine monitoring', 'until exit'],
    ['by the time it was removed from enhanced monitoring', 'by exit'],
    ['when the force was put into special measures', 'at entry'],
    ['before entering Engage', 'before entry'],
    ['since its move into Engage', 'since entry'],
  ])('%s', (text, kind) => {
    expect(found(`Who was chief constable ${text}?`)).toEqual([
      `${text} | ${FIRST_DAY}..${LAST_DAY} | span ${kind}`,
    ]);
  });

  test.each([
    'when was it put into special measures?',
    'do you know when it left special measures?',
    'what was said before the chief constable left?',
    'what was said about leaving Engage?',
  ])('%s names no date', (question) => {
    expect(found(question)).toEqual([]);
  });
});

describe('slips', () => {
  test.each([
    ['septmber 2024', '2024-09-01..2024-09-30'],
    ['18 febuary 2024', '2024-02-18'],
    ['novemebr 2023', '2023-11-01..2023-11-30'],
    ['Janurary 5th 2024', '2024-01-05'],
    ['agust 2024', '2024-08-01..2024-08-31'],
  ])('%s is read', (text, expected) => {
    expect(only(text)).toBe(expected);
  });

  test('a word near a month is no month', () => {
    expect(found('what happened in septmber')).toEqual([]);
    expect(found('do you remember 2024?')).toEqual(['2024 | 2024-01-01..2024-12-31 | year at']);
  });

  test.each([
    ['31 February 2024', '2024-02-01..2024-02-29', ''],
    ['2024-02-31', '2024-02-01..2024-02-29', ''],
    ['31/02/24', '2024-02-01..2024-02-29', ''],
    ['29 February 2023', '2023-02-01..2023-02-28', ''],
    ['on 32 September 2024', '2024-09-01..2024-09-30', ''],
    ['on 30 February', '2026-02-01..2026-02-28', 'assumed '],
    ['2024-13-01', '2024-01-01..2024-12-31', ''],
  ])('%s is impossible', (text, expected, flag) => {
    expect(found(text)).toEqual([`${text} | ${expected} | day at ${flag}impossible`]);
  });
});

describe('words and numbers that only look like dates', () => {
  test.each([
    'it may be so, they march on, and I second that in a sec',
    'what may the force do next?',
    'did April Jones say that?',
    'how many of the 44,600 calls were 999 or 101 calls, 24/7?',
    'from 27% to 39%, 12.1 per cent, 12%, 1/3, 1 in 5',
    'it cost £2024, or 2024 pounds, or 2024%',
    'were 2019 people arrested?',
    'at least 2019 officers, more than 2000',
    'room 20240918, #2024, abc2024, 2024abc, v2024.1',
    'in the 2020s, in the 21st century, the 18th force',
    'is the answer 2,024 or 20.24?',
    'one of its four causes of concern, and what is left',
  ])('%s', (question) => {
    expect(found(question)).toEqual([]);
  });

  test.each([
    ['what did the 2023 inspection find?', ['2023']],
    ['wmp 2024', ['2024']],
    ['Was it in Engage (2024)?', ['2024']],
    ['in 2019 people were arrested', ['in 2019']],
    ['in September 18 officers left', ['in September']],
    ['in July, may the force be with you', ['in July']],
    ['who was PCC in may 2024', ['in may 2024']],
    ['from May to July', ['from May to July']],
    ['999 calls on 9/9/2024', ['on 9/9/2024']],
    ['before July 2024 and after November 2023', ['before July 2024', 'after November 2023']],
    ['how many last year (2023)?', ['2023']],
    ['how many last year and in 2023?', ['last year', 'in 2023']],
    ['what changed after the 2022 letter?', []],
    ['what changed after 2022 letters?', ['after 2022']],
    ['what was said in the 2022 letter?', ['in the 2022']],
  ])('%s', (question, texts) => {
    expect(findDates(question, TODAY).map((date) => date.text)).toEqual(texts);
  });
});

describe('any string', () => {
  const fragments =
    `in on the of and to from between before until since last this next early late end start
    first half quarter Q3 H1 18 31 2024 1999 24 '24 ’24 18th may March sept. febuary septmber Dec
    2022/23 18/09/2024 31/02/2024 2024-09-18 12-15 2019-2022 09/2024 1/3 - – , . & % £ ago weeks
    months year a couple 12 99999 now still today date so far Easter Christmas Eve New Year's day
    winter spring monday it left special measures Engage was put into when year ending İ 😀`.split(
      /\s+/,
    );
  const question = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.tuple(fc.constantFrom(...fragments), fc.constantFrom(' ', ' ', ' ', '', '\n')), {
        maxLength: 25,
      })
      .map((parts) => parts.flat().join('')),
  );
  const today = fc.oneof(
    fc.constantFrom(TODAY, FIRST_DAY, LAST_DAY, day('2024-02-29'), day('2025-01-01')),
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => day(date.toISOString().slice(0, 10))),
  );

  test('gives real days in order, at places that lie in the question and do not overlap', () => {
    fc.assert(
      fc.property(question, today, (text, now) => {
        let last = 0;
        for (const date of findDates(text, now)) {
          expect(date.start).toBeGreaterThanOrEqual(last);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.end).toBeLessThanOrEqual(text.length);
          expect(date.text).toBe(text.slice(date.start, date.end));
          expect(isDay(date.from) && isDay(date.to) && date.from <= date.to).toBe(true);
          if (date.precision === 'day' && !date.impossible) expect(date.from).toBe(date.to);
          if (date.asksNow) expect([date.from, date.to]).toEqual([now, now]);
          last = date.end;
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('gives the same again, and ignores case and the shape of apostrophes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...fragments), { maxLength: 20 }),
        today,
        (words, now) => {
          const text = words.filter((word) => word !== 'İ').join(' ');
          const plain = (date: QuestionDate) => ({ ...date, text: '' });
          const expected = findDates(text, now);
          expect(findDates(text, now)).toEqual(expected);
          for (const other of [text.toUpperCase(), text.replaceAll("'", '’')]) {
            expect(findDates(other, now).map(plain)).toEqual(expected.map(plain));
          }
        },
      ),
    );
  });

  test.each([
    '1/1/',
    'in ',
    'May, ',
    'May and June or ',
    'the end of the first half of ',
    'between 2019 and ',
    '18 Sept, ',
    '2024-',
    '1',
    'a',
    "it's ",
    'before the force was been ',
    'septembrr 1 ',
    ' ',
    '😀',
  ])('takes time linear in the length of "%s" repeated', (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
    const start = performance.now();
    findDates(text, TODAY);
    // About 0.2 seconds at worst here; a reading that is not linear takes minutes.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
