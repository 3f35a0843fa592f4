import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Day, daysBetween } from '../../src/dates/day.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { concernOn, newestSourceDay, stageOn } from '../../src/record/as-of.js';
import { exactDay } from '../../src/record/dates.js';
import type { Concern, Evidence, ForceRecord, Stay } from '../../src/record/schema.js';
import { CORPUS, day, must, SHARED } from '../helpers.js';

const knowledge = loadKnowledge(CORPUS);
const { record } = knowledge;

type Stage = 'Scan' | 'Engage' | 'uncertain' | 'not known';

/**
 * The register of FACTS.md, by hand. Each force has the stage it begins 2019 with and then the
 * days from which another one holds, as they follow from "in", "out" and the newest source:
 * - a day that is known: Engage from the day in, Scan from the day out;
 * - a month or a disputed date: uncertain from its first day on which the move may have been,
 *   Engage from the day by which it must have been;
 * - not known from the day after the newest source. Where nothing newer than the way out is
 *   cited, that is the day after the day out, so that Scan holds for that one day.
 */
const REGISTER: Readonly<Record<string, readonly [from: string, stage: Stage][]>> = {
  // "since April 2019" (disputed), "will enter" on 2019-08-30, exact day not found: some day of
  // 2019 from April on.
  cleveland: [
    ['2019-04-01', 'uncertain'],
    ['2019-12-31', 'Engage'],
    ['2023-09-20', 'Scan'],
    ['2023-09-21', 'not known'],
  ],
  'greater-manchester': [
    ['2020-12-01', 'uncertain'],
    ['2020-12-31', 'Engage'],
    ['2022-10-28', 'Scan'],
    ['2022-10-29', 'not known'],
  ],
  gloucestershire: [
    ['2021-12-01', 'uncertain'],
    ['2021-12-31', 'Engage'],
    ['2023-09-20', 'Scan'],
    ['2023-09-21', 'not known'],
  ],
  // 2022-06 by the notice, 2022-07-06 by the letter.
  staffordshire: [
    ['2022-06-01', 'uncertain'],
    ['2022-07-06', 'Engage'],
    ['2024-05-21', 'Scan'],
    ['2024-05-22', 'not known'],
  ],
  metropolitan: [
    ['2022-06-28', 'Engage'],
    ['2025-01-23', 'Scan'],
    ['2025-01-24', 'not known'],
  ],
  wiltshire: [
    ['2022-06-01', 'uncertain'],
    ['2022-06-30', 'Engage'],
    ['2024-05-21', 'Scan'],
    ['2024-05-22', 'not known'],
  ],
  'devon-and-cornwall': [
    ['2022-10-14', 'Engage'],
    ['2025-07-30', 'Scan'],
    ['2025-07-31', 'not known'],
  ],
  'west-midlands': [
    ['2023-11-24', 'Engage'],
    ['2024-09-18', 'Scan'],
    ['2024-09-19', 'not known'],
  ],
  nottinghamshire: [
    ['2024-03-11', 'Engage'],
    ['2025-05-22', 'Scan'],
    ['2025-05-23', 'not known'],
  ],
  // No way out found; newest source 2025-06-06.
  lincolnshire: [
    ['2024-12-06', 'Engage'],
    ['2025-06-07', 'not known'],
  ],
};

/** The 43 forces of England and Wales, by their ids at data.police.uk. */
const FORCES = `avon-and-somerset bedfordshire cambridgeshire cheshire city-of-london cleveland
  cumbria derbyshire devon-and-cornwall dorset durham dyfed-powys essex gloucestershire
  greater-manchester gwent hampshire hertfordshire humberside kent lancashire leicestershire
  lincolnshire merseyside metropolitan norfolk north-wales north-yorkshire northamptonshire
  northumbria nottinghamshire south-wales south-yorkshire staffordshire suffolk surrey sussex
  thames-valley warwickshire west-mercia west-midlands west-yorkshire wiltshire`.split(/\s+/);

/** The stage that FACTS.md gives a force on a day. */
function expectedStage(force: string, on: string): Stage {
  const changes = REGISTER[force];
  if (changes === undefined || on < '2019-01-01') return 'not known';
  let stage: Stage = 'Scan';
  for (const [from, next] of changes) if (from <= on) stage = next;
  return stage;
}

function stage(force: string, on: string): Stage {
  return stageOn(knowledge, force, day(on)).stage;
}

/** The forces in Engage for certain, and those of which that is uncertain. */
function inEngage(on: string): { certain: string[]; uncertain: string[] } {
  const of = (wanted: Stage) => FORCES.filter((force) => stage(force, on) === wanted).sort();
  return { certain: of('Engage'), uncertain: of('uncertain') };
}

function forceRecord(force: string): ForceRecord {
  return must(record.forceRecords.get(force), `record of ${force}`);
}

function stayOf(force: string): Stay {
  expect(forceRecord(force).stays).toHaveLength(1);
  return must(forceRecord(force).stays[0]);
}

const FIRSTS = Array.from({ length: 10 * 12 }, (_, at) => {
  const month = String((at % 12) + 1).padStart(2, '0');
  return `${2018 + Math.floor(at / 12)}-${month}-01`;
});

/** The day before and the day itself of every change, and then some. */
const EDGES = Object.values(REGISTER)
  .flat()
  .flatMap(([from]) => {
    const before = new Date(Date.parse(`${from}T00:00:00Z`) - 86_400_000);
    return [before.toISOString().slice(0, 10), from];
  });

describe('the forces', () => {
  it('are the 43 of England and Wales', () => {
    const territorial = [...record.forces.values()].filter(({ kind }) => kind === 'territorial');
    expect(FORCES).toHaveLength(43);
    expect(territorial.map(({ id }) => id)).toEqual(FORCES);
  });

  it('are four in Wales', () => {
    const welsh = FORCES.filter((id) => record.forces.get(id)?.nation === 'Wales');
    expect(welsh).toEqual(['dyfed-powys', 'gwent', 'north-wales', 'south-wales']);
  });

  it('are ten with a stay in Engage, one stay each', () => {
    expect([...record.forceRecords.keys()].sort()).toEqual(Object.keys(REGISTER).sort());
    for (const force of Object.keys(REGISTER)) stayOf(force);
  });

  it('share the alias WMP, which means West Midlands by default', () => {
    const users = [...record.forces.values()].filter(({ aliases }) =>
      aliases.some(({ name }) => name === 'WMP'),
    );
    expect(users.map(({ id }) => id)).toEqual(['west-mercia', 'west-midlands']);
    const marks = users.map((one) => one.aliases.find(({ name }) => name === 'WMP'));
    expect(marks.map((mark) => [mark?.shared, mark?.default])).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  const table = join(SHARED, 'domain', 'forces.tsv');
  const title = existsSync(table)
    ? 'have the names, nations and aliases of forces.tsv'
    : 'have the names of forces.tsv (skipped: ../shared/domain is not here)';
  it.skipIf(!existsSync(table))(title, () => {
    const rows = readFileSync(table, 'utf8').trim().split('\n').slice(1);
    expect(rows).toHaveLength(43);
    for (const row of rows) {
      const [id = '', name, aliases = '', nation, shared = ''] = row.split('\t');
      const force = must(record.forces.get(id), id);
      expect([force.name, force.nation]).toEqual([name, nation]);
      const known = force.aliases.map((alias) => alias.name.toLowerCase());
      const wanted = `${aliases},${shared}`
        .replace(/\([^)]*\)/g, '')
        .toLowerCase()
        .split(',');
      const names = wanted.map((one) => one.trim()).filter(Boolean);
      expect(known).toEqual(expect.arrayContaining(names));
    }
  });
});

describe.each(FORCES)('%s', (force) => {
  it('has the stage of FACTS.md on every first of a month from 2018 to 2027', () => {
    const found = FIRSTS.map((on) => `${on} ${stage(force, on)}`);
    expect(found).toEqual(FIRSTS.map((on) => `${on} ${expectedStage(force, on)}`));
  });

  it('has it on every day of change of any force, and on the day before', () => {
    const found = EDGES.map((on) => `${on} ${stage(force, on)}`);
    expect(found).toEqual(EDGES.map((on) => `${on} ${expectedStage(force, on)}`));
  });
});

describe('a body that is no territorial force', () => {
  it('has no stage', () => {
    for (const { id, kind } of record.forces.values()) {
      if (kind === 'territorial') continue;
      expect(FIRSTS.map((on) => stage(id, on))).toEqual(FIRSTS.map(() => 'not known'));
    }
  });
});

describe('together in Engage', () => {
  const June2022 = [
    'cleveland',
    'gloucestershire',
    'greater-manchester',
    'metropolitan',
    'wiltshire',
  ];

  it('on 30 June 2022: six as the inspectorate counted, five by the letter on Staffordshire', () => {
    expect(inEngage('2022-06-30')).toEqual({ certain: June2022, uncertain: ['staffordshire'] });
  });

  it.each(['2022-10-14', '2022-10-20', '2022-10-27'])('on %s: seven', (on) => {
    expect(inEngage(on)).toEqual({
      certain: [...June2022, 'devon-and-cornwall', 'staffordshire'].sort(),
      uncertain: [],
    });
  });

  it('on 28 October 2022: Greater Manchester has left', () => {
    expect(inEngage('2022-10-28').certain).not.toContain('greater-manchester');
    expect(inEngage('2022-10-28').certain).toHaveLength(6);
  });

  it('on 24 November 2023: five', () => {
    expect(inEngage('2023-11-24')).toEqual({
      certain: [
        'devon-and-cornwall',
        'metropolitan',
        'staffordshire',
        'west-midlands',
        'wiltshire',
      ],
      uncertain: [],
    });
  });

  it.each(['2024-09-18', '2024-12-05'])('on %s, after West Midlands left: three', (on) => {
    expect(inEngage(on)).toEqual({
      certain: ['devon-and-cornwall', 'metropolitan', 'nottinghamshire'],
      uncertain: [],
    });
  });

  it('on 6 December 2024: four, with Lincolnshire', () => {
    expect(inEngage('2024-12-06').certain).toEqual([
      'devon-and-cornwall',
      'lincolnshire',
      'metropolitan',
      'nottinghamshire',
    ]);
  });

  it('after Devon & Cornwall’s exit: only Lincolnshire is not known to have left', () => {
    const staying = Object.keys(REGISTER).filter((force) => stayOf(force).to === undefined);
    expect(staying).toEqual(['lincolnshire']);
    const found = stageOn(knowledge, 'lincolnshire', day('2025-07-30'));
    expect(found).toMatchObject({
      stage: 'not known',
      lastSeen: { stage: 'Engage', on: '2025-06-06' },
    });
  });
});

describe('the length of a stay', () => {
  /** Days of the completed stays whose days are both known, the shortest first. */
  const lengths = Object.keys(REGISTER)
    .flatMap((force): [string, number][] => {
      const { from, to } = stayOf(force);
      const start = exactDay(from.date);
      const end = to && exactDay(to.date);
      return start && end ? [[force, daysBetween(start, end)]] : [];
    })
    .sort(([, a], [, b]) => a - b);

  it('is known to the day for four, and shortest for West Midlands: 299, then 437', () => {
    expect(lengths).toEqual([
      ['west-midlands', 299],
      ['nottinghamshire', 437],
      ['metropolitan', 940],
      ['devon-and-cornwall', 1020],
    ]);
  });
});

describe('the causes of concern', () => {
  /** At entry, added later, and known to be open when the force left, as FACTS.md lists them. */
  const COUNTS: readonly [force: string, atEntry: number, later: number, openAtExit: string[]][] = [
    ['cleveland', 6, 0, []],
    ['greater-manchester', 2, 0, []],
    ['gloucestershire', 5, 0, ['call handling']],
    ['staffordshire', 2, 0, []],
    ['metropolitan', 5, 1, []],
    ['wiltshire', 3, 0, []],
    ['devon-and-cornwall', 3, 1, ['crime recording', 'investigations']],
    ['west-midlands', 4, 0, ['investigations']],
    ['nottinghamshire', 2, 0, []],
    ['lincolnshire', 5, 0, []],
  ];

  /** Those of which a source says that they were still open on the day. */
  function confirmedOpen(force: string, on: Day): string[] {
    return forceRecord(force)
      .concerns.filter((one) => one.events.some(({ type }) => type === 'open'))
      .filter((one) => concernOn(one, on).state === 'open')
      .map(({ title }) => title);
  }

  it.each(COUNTS)('of %s are %i at entry and %i later', (force, atEntry, later) => {
    expect(stayOf(force).reasons).toHaveLength(atEntry);
    expect(forceRecord(force).concerns).toHaveLength(atEntry + later);
  });

  it.each(COUNTS)('of %s that a source calls open at exit are those of FACTS.md', (...row) => {
    const [force, , , open] = row;
    const out = stayOf(force).to;
    if (out === undefined) expect(open).toEqual([]);
    else expect(confirmedOpen(force, must(exactDay(out.date)))).toEqual(open);
  });

  it('of Gloucestershire: call handling is only reported to have been open', () => {
    const calls = forceRecord('gloucestershire').concerns.find(
      (one) => one.title === 'call handling',
    );
    expect(calls?.events.map(({ type, reportedly }) => [type, reportedly])).toEqual([
      ['raised', false],
      ['open', true],
    ]);
  });
});

describe('West Midlands, day by day', () => {
  const concerns = new Map(forceRecord('west-midlands').concerns.map((one) => [one.id, one]));
  const state = (id: string, on: string) =>
    concernOn(must<Concern>(concerns.get(id), id), day(on)).state;
  const three = ['wm-maracs', 'wm-sex-offenders', 'wm-online-child-abuse'];

  it('has four causes of concern', () => {
    expect([...concerns.keys()]).toEqual(['wm-investigations', ...three]);
  });

  it.each([
    ['2023-08-31', 'not raised', 'not raised'],
    ['2023-09-15', 'uncertain', 'uncertain'],
    ['2023-09-30', 'open', 'open'],
    ['2023-11-24', 'open', 'open'],
    ['2024-07-22', 'open', 'open'],
    ['2024-07-23', 'open', 'closed'],
    ['2024-09-18', 'open', 'closed'],
    ['2024-09-19', 'last known open', 'closed'],
    ['2026-11-22', 'last known open', 'closed'],
  ])('on %s: investigations %s, the other three %s', (on, investigations, others) => {
    expect(state('wm-investigations', on)).toBe(investigations);
    for (const id of three) expect(state(id, on)).toBe(others);
  });

  it('has three of five recommendations closed, and names none of them', () => {
    expect(concerns.get('wm-investigations')?.recommendations).toMatchObject({
      total: 5,
      closed: 3,
      named: [],
    });
  });

  it.each([
    ['wm-guildford-joined', '2022-12'],
    ['wm-operating-model', '2023-04'],
    ['wm-commissioner-told', '2023-11-22'],
    ['wm-ppog', '2024-09-17'],
  ])('has the event %s on %s', (id, value) => {
    const event = forceRecord('west-midlands').events.find((one) => one.id === id);
    expect(event?.date).toMatchObject({ value });
  });

  it('has its newest source of the day on which it left', () => {
    expect(newestSourceDay(knowledge, 'west-midlands')).toBe('2024-09-18');
  });

  it.each([
    ['craig-guildford', '2022-12', '2026-01-16'],
    ['scott-green', '2026-01-16', undefined],
    ['tom-winsor', '2012-10', '2022-03'],
    ['andy-cooke', '2022-04', undefined],
  ])('has %s in post from %s to %s', (id, from, to) => {
    const [post] = must(record.people.get(id), id).posts;
    expect(post?.from).toMatchObject({ value: from });
    if (to === undefined) expect(post?.to).toBeUndefined();
    else expect(post?.to).toMatchObject({ value: to });
  });
});

/** Every fact of the record by its id, with its own evidence; a limit (nothing found) needs none. */
function facts(): Map<string, readonly Evidence[]> {
  const found = new Map<string, readonly Evidence[]>();
  const note = (one: { id: string; evidence: readonly Evidence[] }) =>
    found.set(one.id, one.evidence);
  for (const force of record.forceRecords.values()) {
    for (const stay of force.stays) {
      for (const move of [stay.from, stay.to]) {
        if (move === undefined) continue;
        note(move);
        move.why.forEach(note);
        for (const actor of [move.decidedBy, move.announcedBy]) {
          if (actor !== undefined) note({ id: `${move.id} by ${actor.post}`, ...actor });
        }
      }
      if (stay.lastConfirmed) note({ id: `${stay.id} last confirmed`, ...stay.lastConfirmed });
    }
    for (const concern of force.concerns) {
      concern.events.forEach(note);
      for (const one of concern.wordings) {
        note({ id: `${concern.id} by ${one.source}`, evidence: [one.evidence] });
      }
      [...concern.asks, ...concern.improved, ...concern.next].forEach(note);
      if (concern.recommendations !== undefined) note(concern.recommendations);
    }
    [...force.inspections, ...force.events, ...force.claims].forEach(note);
  }
  for (const person of record.people.values()) person.posts.forEach(note);
  for (const term of record.terms.values()) note(term);
  for (const one of record.disagreements) {
    one.readings.forEach((reading, at) => {
      note({ id: `${one.id} ${at}`, evidence: reading.evidence });
    });
  }
  return found;
}

describe('evidence', () => {
  const all = facts();

  /** True when a chain of derivations ends in an article or a reference; false where it goes round. */
  function isGrounded(id: string, above: readonly string[] = []): boolean {
    if (above.includes(id)) return false;
    const evidence = all.get(id) ?? [];
    return evidence.some((one) =>
      'derivedFrom' in one
        ? one.derivedFrom.every((from) => isGrounded(from, [...above, id]))
        : true,
    );
  }

  it('stands behind every fact', () => {
    expect(all.size).toBeGreaterThan(200);
    for (const [id, evidence] of all) expect([id, evidence.length]).not.toEqual([id, 0]);
  });

  it('ends, behind every fact, in an article or a page, never in itself', () => {
    expect([...all.keys()].filter((id) => !isGrounded(id))).toEqual([]);
  });

  it('is quoted from the place where it stands', () => {
    const quoted = [...all.values()].flat().filter((one) => 'quote' in one);
    expect(quoted.length).toBeGreaterThan(100);
    for (const one of quoted) {
      const { article, start, end, text } = must(record.quotations.get(one), one.quote);
      expect(article.id).toBe(one.article);
      expect(article.body.slice(start, end)).toBe(text);
      const bare = (words: string) => words.replace(/["“”]/g, '').trim();
      expect(bare(text)).toContain(bare(one.quote));
    }
  });

  it('is only a page by its link, or a derivation, for forces of which no article is held', () => {
    for (const force of record.forceRecords.values()) {
      if (force.force === 'west-midlands') continue;
      expect(JSON.stringify(force)).not.toContain('"quote"');
    }
  });
});

it('Claims have an owner who is known: a person of the record, or a body named in prose', () => {
  const bodies = new Set(['West Midlands Police']);
  for (const { claims } of record.forceRecords.values()) {
    for (const { owner } of claims)
      expect(record.people.has(owner) || bodies.has(owner)).toBe(true);
  }
});

it('Every reference was looked at on 22 November 2026', () => {
  for (const { checked } of record.references.values()) expect(checked).toBe('2026-11-22');
});

const FACTS = join(SHARED, 'domain', 'FACTS.md');
const urlTitle = existsSync(FACTS)
  ? 'No address stands in the corpus that FACTS.md does not give'
  : 'No address stands in the corpus that FACTS.md does not give (skipped: it is not here)';

it.skipIf(!existsSync(FACTS))(urlTitle, () => {
  const given = new Set(readFileSync(FACTS, 'utf8').match(/https?:\/\/[^\s)|;,]+/g));
  const used = [...record.references.values(), ...knowledge.articles.values()];
  expect(used.map(({ url }) => url).filter((url) => !given.has(url))).toEqual([]);
  expect(used).toHaveLength(new Set(used.map(({ url }) => url)).size);
});
