import { describe, expect, it } from 'vitest';
import { knownDateSchema } from '../../src/dates/partial.js';
import {
  concernOn,
  happenedBy,
  newestHeldDay,
  newestSourceDay,
  publishedDay,
  type Sources,
  sortedEvents,
  stageOn,
  staysOf,
} from '../../src/record/as-of.js';
import type { Concern } from '../../src/record/schema.js';
import { day, must } from '../helpers.js';
import {
  articleAbout,
  concernWith,
  type Happening,
  happening,
  holding,
  move,
  sourcesWith,
} from './fixtures.js';

/** The stage with what makes it one: the edge, the reason, the day last seen. */
function stage(sources: Sources, on: string, force = 'northtown'): string {
  const found = stageOn(sources, force, day(on));
  switch (found.stage) {
    case 'Engage':
      return `Engage (${found.stay.id})`;
    case 'Scan':
      return found.after === undefined ? 'Scan' : `Scan after ${found.after.id}`;
    case 'uncertain':
      return `uncertain (${found.edge} of ${found.stay.id})`;
    case 'not known': {
      const { lastSeen } = found;
      const seen = lastSeen === undefined ? '' : `; ${lastSeen.stage} on ${lastSeen.on}`;
      return `not known (${found.why}${seen})`;
    }
  }
}

function stayFrom(from: unknown, end: object, id = 'stay') {
  return { id, from: move(`${id}-in`, from), reasons: [], ...end };
}

function until(date: unknown, id = 'stay') {
  return { to: move(`${id}-out`, date) };
}

function confirmed(date: { value: string; bound?: 'by' }) {
  return { lastConfirmed: { date, evidence: [{ reference: 'letter' }] } };
}

describe('an event had happened by a day', () => {
  const may = { earliest: day('2021-05-01'), latest: day('2021-05-31') };

  it.each([
    ['2021-04-30', 'no'],
    ['2021-05-01', 'unclear'],
    ['2021-05-30', 'unclear'],
    ['2021-05-31', 'yes'],
    ['2021-06-01', 'yes'],
  ])('by %s: %s, when it fell in May', (on, answer) => {
    expect(happenedBy(may, day(on))).toBe(answer);
  });

  it('on its own day', () => {
    const fourth = { earliest: day('2021-05-04'), latest: day('2021-05-04') };
    expect(happenedBy(fourth, day('2021-05-03'))).toBe('no');
    expect(happenedBy(fourth, day('2021-05-04'))).toBe('yes');
  });
});

describe('the stage of a force with one stay known to the day', () => {
  const sources = sourcesWith({
    stays: [stayFrom({ value: '2021-05-04' }, until({ value: '2022-06-07' }))],
    events: [
      {
        id: 'report',
        date: { value: '2023-01' },
        text: 'A report came out.',
        evidence: [{ reference: 'letter' }],
      },
    ],
  });

  it.each([
    ['2018-12-31', 'not known (before coverage)'],
    ['2019-01-01', 'Scan'],
    ['2021-05-03', 'Scan'],
    ['2021-05-04', 'Engage (stay)'],
    ['2022-06-06', 'Engage (stay)'],
    ['2022-06-07', 'Scan after stay'],
    ['2023-01-31', 'Scan after stay'],
    ['2023-02-01', 'not known (after newest source; Scan on 2023-01-31)'],
    ['2026-11-22', 'not known (after newest source; Scan on 2023-01-31)'],
  ])('on %s is %s', (on, expected) => {
    expect(stage(sources, on)).toBe(expected);
  });
});

describe('the stage at an edge that is not known to the day', () => {
  const sources = sourcesWith({
    stays: [stayFrom({ value: '2021-05' }, until({ range: ['2022-06-07', '2022-06-09'] }))],
  });

  it.each([
    ['2021-04-30', 'Scan'],
    ['2021-05-01', 'uncertain (from of stay)'],
    ['2021-05-30', 'uncertain (from of stay)'],
    ['2021-05-31', 'Engage (stay)'],
    ['2022-06-06', 'Engage (stay)'],
    ['2022-06-07', 'uncertain (to of stay)'],
    ['2022-06-08', 'uncertain (to of stay)'],
    ['2022-06-09', 'Scan after stay'],
  ])('on %s is %s', (on, expected) => {
    expect(stage(sources, on)).toBe(expected);
  });
});

describe('the stage where the sources dispute a date', () => {
  const reading = (value: string) => ({
    date: { value },
    says: 'a source',
    evidence: [{ reference: 'letter' }],
  });
  const dispute = { oneOf: [reading('2022-06'), reading('2022-07-06')] };

  it.each([
    ['2022-05-31', 'Scan'],
    ['2022-06-01', 'uncertain (from of stay)'],
    ['2022-07-05', 'uncertain (from of stay)'],
    ['2022-07-06', 'Engage (stay)'],
  ])('on %s is %s, over all readings', (on, expected) => {
    const stays = [stayFrom(dispute, until({ value: '2023-01-01' }))];
    expect(stage(sourcesWith({ stays }), on)).toBe(expected);
  });

  it('stays uncertain on the days between, though one reading is preferred', () => {
    const settled = { ...dispute, prefer: { index: 1, why: 'it is exact' } };
    const stays = [stayFrom(settled, until({ value: '2023-01-01' }))];
    expect(stage(sourcesWith({ stays }), '2022-06-15')).toBe('uncertain (from of stay)');
  });
});

describe('an open stay', () => {
  const stays = [stayFrom({ value: '2024-12-06' }, confirmed({ value: '2025-06-06' }))];

  it('holds to the day on which it was last confirmed', () => {
    expect(stage(sourcesWith({ stays }), '2025-06-06')).toBe('Engage (stay)');
  });

  it('is not known after that day, last seen in Engage', () => {
    expect(stage(sourcesWith({ stays }), '2025-06-07')).toBe(
      'not known (after newest source; Engage on 2025-06-06)',
    );
  });

  it('is not carried on by a newer source about something else', () => {
    const newer = articleAbout('northtown', knownDateSchema.parse({ value: '2026-01-01' }));
    expect(stage(sourcesWith({ stays }, [newer]), '2025-12-01')).toBe(
      'not known (after newest source; Engage on 2025-06-06)',
    );
  });
});

describe('two stays', () => {
  const stays = [
    stayFrom({ value: '2023-05-04' }, until({ value: '2023-06-07' }, 'second'), 'second'),
    stayFrom({ value: '2020-05-04' }, until({ value: '2021-06-07' }, 'first'), 'first'),
  ];
  const sources = sourcesWith({ stays });

  it('are put in order', () => {
    expect(staysOf(sources.record, 'northtown').map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it.each([
    ['2020-01-01', 'Scan'],
    ['2020-06-01', 'Engage (first)'],
    ['2022-01-01', 'Scan after first'],
    ['2023-05-10', 'Engage (second)'],
    ['2023-06-07', 'Scan after second'],
    ['2023-06-08', 'not known (after newest source; Scan on 2023-06-07)'],
  ])('make the stage on %s %s', (on, expected) => {
    expect(stage(sources, on)).toBe(expected);
  });
});

describe('a force without a source', () => {
  it('has a stage that is not known, on any day', () => {
    const sources = sourcesWith({});
    for (const on of ['2018-01-01', '2021-01-01', '2026-01-01']) {
      expect(stage(sources, on)).toBe('not known (no source)');
      expect(stage(sources, on, 'southtown')).toBe('not known (no source)');
      expect(stage(sources, on, 'nowhere')).toBe('not known (no source)');
    }
    expect(newestSourceDay(sources, 'northtown')).toBeUndefined();
  });
});

describe('a force whose record rests on an article alone', () => {
  const article = articleAbout('northtown', knownDateSchema.parse({ value: '2021-05-04' }));

  it('is in Scan from the first covered day to the article’s', () => {
    const sources = sourcesWith({}, [article]);
    expect(stage(sources, '2018-12-31')).toBe('not known (before coverage)');
    expect(stage(sources, '2021-05-04')).toBe('Scan');
    expect(stage(sources, '2021-05-05')).toBe(
      'not known (after newest source; Scan on 2021-05-04)',
    );
  });

  it('is in no stage by default where the record covers nothing', () => {
    const { record, articles } = sourcesWith({}, [article]);
    const uncovered = { record: { ...record, coverageFrom: undefined }, articles };
    expect(stage(uncovered, '2021-05-04')).toBe('not known (no source)');
  });

  it('is in no stage by default where no fact quotes the article', () => {
    expect(stage(holding(sourcesWith({}), article), '2021-05-04')).toBe('not known (no source)');
  });
});

describe('the newest source of a force', () => {
  const stays = [stayFrom({ value: '2021-05-04' }, until({ value: '2022-06' }))];
  const at = (value: string, force = 'northtown') =>
    articleAbout(force, knownDateSchema.parse({ value }));

  it.each([
    ['2022-07-01', '2022-07-01'],
    ['2020-07-01', '2022-06-30'],
  ])('is its newest fact or the newest article that its facts quote (%s): %s', (article, on) => {
    expect(newestSourceDay(sourcesWith({ stays }, [at(article)]), 'northtown')).toBe(on);
  });

  it('is no article that no fact quotes; that is only the newest thing held', () => {
    const sources = holding(sourcesWith({ stays }), at('2024-01-01'));
    expect(newestSourceDay(sources, 'northtown')).toBe('2022-06-30');
    expect(newestHeldDay(sources, 'northtown')).toBe('2024-01-01');
  });

  it('is no article about another force', () => {
    const sources = sourcesWith({ stays }, [at('2025-01-01', 'southtown')]);
    expect(newestSourceDay(sources, 'northtown')).toBe('2022-06-30');
    expect(newestHeldDay(sources, 'northtown')).toBe('2022-06-30');
  });

  it('is none where nothing is held', () => {
    expect(newestSourceDay(sourcesWith({}), 'northtown')).toBeUndefined();
    expect(newestHeldDay(sourcesWith({}), 'northtown')).toBeUndefined();
    expect(newestHeldDay(sourcesWith({}), 'southtown')).toBeUndefined();
  });

  it.each([
    [{ value: '2024-07-23' }, '2024-07-23'],
    [{ value: '2024-07-23', bound: 'not-before' }, '2024-07-23'],
    [{ value: '2024-07-23', bound: 'by' }, '2024-07-23'],
    [{ value: '2024-07' }, '2024-07-01'],
    [{ range: ['2024-07-23', '2024-07-28'] }, '2024-07-28'],
  ])('counts an article of %j from %s', (input, on) => {
    expect(publishedDay(articleAbout('northtown', knownDateSchema.parse(input)))).toBe(on);
  });
});

describe('a cause of concern', () => {
  /** Its state on a day, with the day that goes with it. */
  function state(on: string, ...events: readonly Happening[]): string {
    const concern = read(...events);
    const found = concernOn(concern, day(on));
    return 'on' in found ? `${found.state} on ${found.on}` : found.state;
  }

  function read(...events: readonly Happening[]): Concern {
    const sources = sourcesWith({ concerns: [concernWith(...events)] });
    return must(sources.record.forceRecords.get('northtown')?.concerns[0]);
  }

  const raised = happening('raised', { value: '2021-05-04' });
  const closed = happening('closed', { value: '2022-06-07' });
  const heard = happening('open', { value: '2021-09-01' });

  it.each([
    ['2021-05-03', 'not raised'],
    ['2021-05-04', 'open'],
    ['2022-06-06', 'open'],
    ['2022-06-07', 'closed on 2022-06-07'],
    ['2026-11-22', 'closed on 2022-06-07'],
  ])('that was closed is, on %s, %s', (on, expected) => {
    expect(state(on, raised, closed)).toBe(expected);
    expect(state(on, closed, raised)).toBe(expected);
  });

  it.each([
    ['2021-05-03', 'not raised'],
    ['2021-09-01', 'open'],
    ['2021-09-02', 'last known open on 2021-09-01'],
    ['2026-11-22', 'last known open on 2021-09-01'],
  ])('that nobody closed is, on %s, %s', (on, expected) => {
    expect(state(on, raised, heard)).toBe(expected);
  });

  it.each([
    ['2021-04-30', 'not raised'],
    ['2021-05-01', 'uncertain'],
    ['2021-05-30', 'uncertain'],
    ['2021-05-31', 'open'],
    ['2021-06-01', 'last known open on 2021-05-31'],
  ])('that was raised some day in May is, on %s, %s', (on, expected) => {
    expect(state(on, happening('raised', { value: '2021-05' }))).toBe(expected);
  });

  it.each([
    ['2022-05-31', 'open'],
    ['2022-06-01', 'uncertain'],
    ['2022-06-29', 'uncertain'],
    ['2022-06-30', 'closed on 2022-06-30'],
  ])('that was closed some day in June is, on %s, %s', (on, expected) => {
    expect(state(on, raised, happening('closed', { value: '2022-06' }))).toBe(expected);
  });

  it('is proven by what was heard last by that day', () => {
    const concern = read(raised, { ...heard, evidence: [{ reference: 'later' }] });
    expect(concernOn(concern, day('2021-05-10'))).toMatchObject({
      evidence: [{ reference: 'letter' }],
    });
    expect(concernOn(concern, day('2021-10-10'))).toMatchObject({
      evidence: [{ reference: 'later' }],
    });
  });

  it('is proven closed by what closed it', () => {
    const concern = read(raised, { ...closed, evidence: [{ reference: 'closing' }] });
    expect(concernOn(concern, day('2022-06-07'))).toMatchObject({
      evidence: [{ reference: 'closing' }],
    });
  });

  it('has its events in order of time', () => {
    const events = sortedEvents(read(closed, heard, raised));
    expect(events.map(({ type }) => type)).toEqual(['raised', 'open', 'closed']);
  });
});
