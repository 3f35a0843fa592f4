import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  disagreementsSchema,
  evidenceSchema,
  forceRecordSchema,
  forcesSchema,
  peopleSchema,
  recordDateSchema,
  referencesSchema,
  rulesSchema,
  termsSchema,
} from '../../src/record/schema.js';
import { concernWith, happening, move } from './fixtures.js';

const LETTER = [{ reference: 'letter' }];

/** Path and message of all that is wrong. */
function complaints(schema: z.ZodType, input: unknown): string[] {
  const result = schema.safeParse(input);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('evidence', () => {
  it.each([
    { article: 'echo', quote: 'It was so.' },
    { reference: 'letter' },
    { derivedFrom: ['in', 'out'], rule: 'the one after the other' },
  ])('may be %j', (input) => {
    expect(complaints(evidenceSchema, input)).toEqual([]);
  });

  it.each([
    {},
    { article: 'echo' },
    { article: 'echo', quote: ' ' },
    { article: 'echo', quote: 'It was so.', reference: 'letter' },
    { reference: 'Letter' },
    { reference: 'letter', quote: 'It was so.' },
    { derivedFrom: [], rule: 'none' },
    { derivedFrom: ['in'] },
    'letter',
  ])('may not be %j', (input) => {
    expect(complaints(evidenceSchema, input)).not.toEqual([]);
  });
});

describe('a date of the record', () => {
  const reading = (value: string) => ({ date: { value }, says: 'a source', evidence: LETTER });

  it('may be disputed, with two readings or more', () => {
    expect(
      complaints(recordDateSchema, { oneOf: [reading('2022-06'), reading('2022-07')] }),
    ).toEqual([]);
    expect(complaints(recordDateSchema, { oneOf: [reading('2022-06')] })).not.toEqual([]);
  });

  it('has evidence for every reading', () => {
    const bare = { date: { value: '2022' }, says: 'a source', evidence: [] };
    expect(complaints(recordDateSchema, { oneOf: [reading('2022-06'), bare] })).not.toEqual([]);
  });

  it('may prefer a reading that is there, with the reason', () => {
    const oneOf = [reading('2022-06'), reading('2022-07')];
    expect(complaints(recordDateSchema, { oneOf, prefer: { index: 1, why: 'later' } })).toEqual([]);
    expect(complaints(recordDateSchema, { oneOf, prefer: { index: 1 } })).not.toEqual([]);
    expect(complaints(recordDateSchema, { oneOf, prefer: { index: 2, why: 'x' } })).toEqual([
      'prefer: there is no reading with this index; they count from 0',
    ]);
  });

  it('must exist', () => {
    expect(complaints(recordDateSchema, { value: '2023-02-29' })).not.toEqual([]);
    expect(
      complaints(recordDateSchema, { oneOf: [reading('2022-31'), reading('2022')] }),
    ).not.toEqual([]);
  });

  it('needs its derivation when it is derived', () => {
    expect(complaints(recordDateSchema, { value: '2023', basis: 'derived' })).toEqual([
      ': a derived date needs its derivation',
    ]);
  });
});

describe('a stay', () => {
  const stay = (ends: object) => ({
    force: 'northtown',
    stays: [{ id: 'stay', from: move('in', { value: '2021' }), reasons: [], ...ends }],
  });
  const to = move('out', { value: '2022' });
  const lastConfirmed = { date: { value: '2022' }, evidence: LETTER };

  it('has ended or was last confirmed', () => {
    expect(complaints(forceRecordSchema, stay({ to }))).toEqual([]);
    expect(complaints(forceRecordSchema, stay({ lastConfirmed }))).toEqual([]);
  });

  it('has not neither and not both', () => {
    for (const ends of [{}, { to, lastConfirmed }]) {
      expect(complaints(forceRecordSchema, stay(ends))).toEqual([
        expect.stringMatching(/^stays\.0: a stay has either "to"/),
      ]);
    }
  });

  it('has moves with evidence', () => {
    const bare = { ...to, evidence: [] };
    expect(complaints(forceRecordSchema, stay({ to: bare }))).toEqual([
      expect.stringMatching(/^stays\.0\.to\.evidence: /),
    ]);
  });
});

describe('a force’s record', () => {
  it('may be empty', () => {
    expect(forceRecordSchema.parse({ force: 'northtown' })).toEqual({
      force: 'northtown',
      stays: [],
      concerns: [],
      inspections: [],
      events: [],
      claims: [],
      limits: [],
    });
  });

  it('knows no other keys, at any depth', () => {
    const concern = concernWith(happening('raised', { value: '2021' }));
    const wrong: object[] = [
      { notes: [] },
      { concerns: [{ ...concern, colour: 'red' }] },
      { concerns: [{ ...concern, events: [{ ...concern.events[0], when: '2021' }] }] },
    ];
    for (const more of wrong) {
      expect(complaints(forceRecordSchema, { force: 'northtown', ...more })).toEqual([
        expect.stringMatching(/Unrecognized key/),
      ]);
    }
  });

  it('has concerns with at least one event, of a known type', () => {
    const types = ['raised', 'found', 'announced', 'published', 'revisited', 'open', 'closed'];
    for (const type of types) {
      const concerns = [concernWith(happening(type, { value: '2021' }))];
      expect(complaints(forceRecordSchema, { force: 'northtown', concerns })).toEqual([]);
    }
    const none = { force: 'northtown', concerns: [concernWith()] };
    expect(complaints(forceRecordSchema, none)).not.toEqual([]);
    const reopened = {
      force: 'northtown',
      concerns: [concernWith(happening('reopened', { value: '2021' }))],
    };
    expect(complaints(forceRecordSchema, reopened)).not.toEqual([]);
  });

  it('has claims with an owner, and every claim its evidence', () => {
    const claim = {
      id: 'fast',
      owner: 'Northtown Police',
      measure: 'speed',
      value: 'fast',
      saidOn: { value: '2021' },
      evidence: LETTER,
    };
    expect(complaints(forceRecordSchema, { force: 'northtown', claims: [claim] })).toEqual([]);
    for (const key of ['owner', 'evidence', 'saidOn', 'value']) {
      const { [key]: _, ...rest } = claim as Record<string, unknown>;
      expect(complaints(forceRecordSchema, { force: 'northtown', claims: [rest] })).toEqual([
        expect.stringMatching(new RegExp(`^claims\\.0\\.${key}: `)),
      ]);
    }
  });

  it('has texts on one line', () => {
    const event = {
      id: 'e',
      date: { value: '2021' },
      text: 'It came.\nIt went.',
      evidence: LETTER,
    };
    expect(complaints(forceRecordSchema, { force: 'northtown', events: [event] })).toEqual([
      'events.0.text: write it on one line',
    ]);
  });

  it('has ids of small letters, digits and single hyphens', () => {
    for (const force of ['North', 'north town', 'north--town', '-north', 'north_town', '']) {
      expect(complaints(forceRecordSchema, { force })).toEqual([expect.stringMatching(/^force: /)]);
    }
    expect(complaints(forceRecordSchema, { force: 'north-town-2' })).toEqual([]);
  });
});

describe('forces', () => {
  const force = { id: 'northtown', name: 'Northtown Police', nation: 'England' };

  it('are territorial and have no aliases where nothing else is said', () => {
    expect(forcesSchema.parse({ forces: [force] }).forces).toEqual([
      { ...force, aliases: [], kind: 'territorial' },
    ]);
  });

  it('have aliases as words or with their marks', () => {
    const aliases = ['North Police', { name: 'NP', caseSensitive: true }];
    expect(forcesSchema.parse({ forces: [{ ...force, aliases }] }).forces[0]?.aliases).toEqual([
      { name: 'North Police', caseSensitive: false, shared: false, default: false },
      { name: 'NP', caseSensitive: true, shared: false, default: false },
    ]);
  });

  it('lie in a nation of the United Kingdom, or in all of it', () => {
    expect(complaints(forcesSchema, { forces: [{ ...force, nation: 'France' }] })).not.toEqual([]);
  });

  it('are covered from a day, not from a year', () => {
    expect(complaints(forcesSchema, { coverageFrom: '2019-01-01', forces: [] })).toEqual([]);
    expect(complaints(forcesSchema, { coverageFrom: '2019', forces: [] })).not.toEqual([]);
  });
});

describe('people, terms, rules, references and disagreements', () => {
  it('have a person with at least one post', () => {
    const person = { id: 'chief', name: 'The Chief Constable', posts: [] };
    expect(complaints(peopleSchema, { people: [person] })).not.toEqual([]);
  });

  it('have a term with definition and evidence', () => {
    const term = { id: 'engage', term: 'Engage', definition: 'A stage.', evidence: LETTER };
    expect(complaints(termsSchema, { terms: [term] })).toEqual([]);
    expect(complaints(termsSchema, { terms: [{ ...term, evidence: [] }] })).not.toEqual([]);
  });

  it.each(['register', 'powers', 'entry', 'grade', 'exit', 'after', 'decision'])(
    'have a rule on one topic, %s, with text and evidence',
    (topic) => {
      const rule = { id: 'rule', topic, text: 'So it is.', evidence: LETTER };
      expect(complaints(rulesSchema, { rules: [rule] })).toEqual([]);
      for (const key of ['id', 'topic', 'text', 'evidence'] as const) {
        const { [key]: _, ...rest } = rule;
        expect(complaints(rulesSchema, { rules: [rest] })[0]).toMatch(`rules.0.${key}: `);
      }
      expect(complaints(rulesSchema, { rules: [{ ...rule, verdict: 'no' }] })).toHaveLength(1);
      expect(complaints(rulesSchema, { rules: [{ ...rule, topic: 'kites' }] })).toHaveLength(1);
    },
  );

  it('have a reference with an address and the day on which it was looked at', () => {
    const reference = {
      id: 'letter',
      title: 'A letter',
      publisher: 'HMICFRS',
      url: 'https://example.org/letter',
      checked: '2026-11-22',
    };
    expect(complaints(referencesSchema, { references: [reference] })).toEqual([]);
    const { checked: _, ...unchecked } = reference;
    expect(complaints(referencesSchema, { references: [unchecked] })).not.toEqual([]);
    for (const url of ['javascript:alert(1)', 'letter', 'file:///etc/passwd']) {
      expect(complaints(referencesSchema, { references: [{ ...reference, url }] })).not.toEqual([]);
    }
  });

  it('have a disagreement that prefers a reading that is there', () => {
    const reading = { says: 'a source', text: 'It was so.', evidence: LETTER };
    const one = { id: 'which', title: 'which it was', readings: [reading], resolution: 'It was.' };
    expect(complaints(disagreementsSchema, { disagreements: [{ ...one, prefer: 0 }] })).toEqual([]);
    expect(complaints(disagreementsSchema, { disagreements: [{ ...one, prefer: 1 }] })).toEqual([
      'disagreements.0.prefer: there is no reading with this index; they count from 0',
    ]);
  });
});
