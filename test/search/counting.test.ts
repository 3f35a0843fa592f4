import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/search/analysis.js';
import { countsIn, holdsCount, newNumbers } from '../../src/search/counting.js';
import { buildIndex } from '../../src/search/index.js';
import { buildQuery, type Query } from '../../src/search/query.js';
import { articleOf } from '../corpus/fixtures.js';
import { must } from '../helpers.js';

/** Numbers that are called count nothing. */
const CALLED = ['999', '101', '111', '112'];

const NONE: ReadonlySet<string> = new Set();
const index = buildIndex([articleOf('The force answers calls.\n')]);

function queryOf(question: string, head: string): Query {
  return buildQuery(index, analyse(question), () => 1, analyse(head));
}

/** Whether a text counts kennels' managers. */
function counts(text: string): boolean {
  const query = queryOf('how many managers has the force', 'managers');
  return holdsCount({ text, tokens: analyse(text) }, query);
}

describe('a number', () => {
  it('of people counts those asked for where the sentence names them, and no others', () => {
    expect(counts('On the whole of the long old quay there were 48 people, all managers.')).toBe(
      true,
    );
    expect(counts('There stood 48 people on the quay, and with them came all the managers.')).toBe(
      true,
    );
    expect(counts('There stood 48 lamps on the quay, and with them came all the managers.')).toBe(
      false,
    );
    expect(counts('There stood 48 people on the quay.')).toBe(false);
  });

  it('before the thing counts it within four words, and behind it within two', () => {
    expect(counts('It has nine new red old managers.')).toBe(true);
    expect(counts('It has nine new red old wet cold managers.')).toBe(false);
    expect(counts('Managers: nine.')).toBe(true);
    expect(counts('Managers there on that old quay saw nine.')).toBe(false);
  });

  it('counts a thing by another word of its meaning, where its own does not stand there', () => {
    const own = buildIndex([articleOf('The whirlybird is new.\n')], [['whirlybird', 'zeppelin']]);
    const query = buildQuery(own, analyse('how many zeppelins'), () => 1, analyse('zeppelins'));
    const meant = must(query.terms[0]).concepts;
    expect(meant.length).toBeGreaterThan(0);
    const text = 'By the quay seven new ones lay, and no more of those whirlybirds.';
    const tokens = analyse(text);
    const all = new Set([...tokens.map(({ term }) => term), ...meant]);
    expect(holdsCount({ text, tokens, terms: all }, query)).toBe(true);
    expect(
      holdsCount({ text, tokens, terms: new Set(tokens.map(({ term }) => term)) }, query),
    ).toBe(false);
  });

  it('is none of money, and not the second of a share', () => {
    const numbers = (text: string) => newNumbers(text, NONE).map((at) => text.slice(at));
    expect(numbers('It cost £9 a day.')).toEqual([]);
    expect(numbers('It was one in seven.')).toEqual(['one in seven.']);
    expect(numbers('It was 3 out of every 4 then.')).toEqual(['3 out of every 4 then.']);
    expect(numbers('It has nine.')).toEqual(['nine.']);
  });

  it('is new wherever the question does not hold it, at its own place', () => {
    const number = fc
      .integer({ min: 2, max: 9_999 })
      .map(String)
      .filter((one) => !CALLED.includes(one));
    fc.assert(
      fc.property(fc.array(number, { maxLength: 5 }), number, (list, asked) => {
        const text = list.map((one) => `saw ${one} kites`).join(' and ');
        const found = newNumbers(text, new Set([asked])).map(
          (at) => /^\d+/.exec(text.slice(at))?.[0],
        );
        expect(found).toEqual(list.filter((one) => one !== asked));
      }),
    );
  });
});

describe('a number that counts nothing', () => {
  const query = queryOf('how many managers has the force', 'managers');
  const counted = (text: string) => countsIn(text, query).map((at) => text.slice(at));
  const month = fc.constantFrom(
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
    ...['September', 'October', 'November', 'December'],
  );
  const year = fc.integer({ min: 1900, max: 2099 });

  it('is the day of a month, and its year', () => {
    const dayOf = fc.integer({ min: 1, max: 31 });
    const ending = fc.constantFrom('', 'st', 'nd', 'rd', 'th');
    fc.assert(
      fc.property(dayOf, ending, month, year, (date, end, of, then) => {
        expect(counted(`It sang on ${date}${end} ${of} ${then} on the quay.`)).toEqual([]);
        expect(counted(`It sang with ${date} managers in ${of} ${then}.`)).toEqual([
          `${date} managers in ${of} ${then}.`,
        ]);
      }),
    );
  });

  it('is the day of a month that is written short', () => {
    for (const short of ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct'])
      expect(counted(`It sang on 23 ${short} with 9 managers.`)).toEqual(['9 managers.']);
  });

  it('is a year behind a word of time, and no number is a year elsewhere', () => {
    const before = fc.constantFrom('in', 'since', 'until', 'by', 'of', 'during', 'early', 'late');
    fc.assert(
      fc.property(before, year, (word, then) => {
        expect(counted(`It sang ${word} ${then}.`)).toEqual([]);
        expect(counted(`It sang with ${then} managers.`)).toEqual([`${then} managers.`]);
      }),
    );
  });

  it('is one that is called', () => {
    for (const called of CALLED) expect(counted(`It rang ${called} at night.`)).toEqual([]);
    expect(counted('It rang 998 at night.')).toEqual(['998 at night.']);
  });

  it('is one of others', () => {
    for (const whose of ['the', 'our', 'its', 'their', 'my', 'those', 'these'])
      expect(counted(`It was one of ${whose} worst managers.`)).toEqual([]);
    expect(counted('It was one of seven.')).toEqual(['one of seven.', 'seven.']);
  });
});
