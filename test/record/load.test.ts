import { describe, expect, it } from 'vitest';
import { bodyName } from '../../src/record/record.js';
import { must } from '../helpers.js';
import { corpusWith, load, problemsWith, replacing } from './fixtures.js';

describe('a record that is right', () => {
  it('loads without a problem', () => {
    expect(load(corpusWith({})).problems).toEqual([]);
  });

  it('holds every file by id', () => {
    const { record } = load(corpusWith({}));
    expect([...record.forces.keys()]).toEqual(['northtown', 'southtown']);
    expect([...record.forceRecords.keys()]).toEqual(['northtown']);
    expect([...record.people.keys()]).toEqual(['chief']);
    expect([...record.terms.keys()]).toEqual(['term-engage']);
    expect(record.rules.map(({ id }) => id)).toEqual(['rule-entry']);
    expect([...record.references.keys()]).toEqual(['letter']);
    expect(record.disagreements.map(({ id }) => id)).toEqual(['which-day']);
    expect(record.coverageFrom).toBe('2019-01-01');
  });

  it('knows where each of its quotes stands', () => {
    const { record } = load(corpusWith({}));
    const texts = [...record.quotations.values()].map(({ text }) => text);
    expect(texts.sort()).toEqual([
      'It has “much to do”.',
      'Northtown Police was moved into Engage today.',
      'answering calls; and',
    ]);
    const [evidence] = must(record.forceRecords.get('northtown')?.stays[0]).from.evidence;
    expect(record.quotations.get(must(evidence))?.start).toBe(0);
  });

  it('knows the evidence of every fact by its id', () => {
    const { record } = load(corpusWith({}));
    const northtown = must(record.forceRecords.get('northtown'));
    expect(record.evidenceOf.get('in')).toEqual(northtown.stays[0]?.from.evidence);
    expect(record.evidenceOf.get('revisit')).toEqual(northtown.inspections[0]?.evidence);
    expect(record.evidenceOf.get('term-engage')).toEqual([{ reference: 'letter' }]);
    expect(record.evidenceOf.get('nothing')).toBeUndefined();
  });

  it('names forces by id, and bodies as they are', () => {
    const { record } = load(corpusWith({}));
    expect(bodyName(record, 'southtown')).toBe('Southtown Police');
    expect(bodyName(record, 'HMICFRS')).toBe('HMICFRS');
  });
});

describe('what is absent', () => {
  it('is an empty record where there is no folder', () => {
    const without = Object.fromEntries(
      ['forces', 'references', 'people', 'terms', 'rules', 'disagreements', 'forces/northtown'].map(
        (name) => [`record/${name}.yaml`, () => undefined],
      ),
    );
    const { record, problems } = load(corpusWith(without));
    expect(problems).toEqual([]);
    expect(record.forces.size + record.forceRecords.size + record.references.size).toBe(0);
    expect(record.coverageFrom).toBeUndefined();
  });

  it.each(['terms', 'rules', 'disagreements'])('is empty where %s.yaml is missing', (name) => {
    expect(problemsWith(`record/${name}.yaml`, () => undefined)).toEqual([]);
  });

  it('is no day from which Scan is the default, where none is given', () => {
    const edit = replacing('coverageFrom: 2019-01-01\n', '');
    expect(load(corpusWith({ 'record/forces.yaml': edit })).record.coverageFrom).toBeUndefined();
  });
});

describe('rules', () => {
  const RULES = 'record/rules.yaml';
  const rule = (id: string, topic: string) =>
    `  - id: ${id}\n    topic: ${topic}\n    text: So it is.\n    evidence: [{ reference: letter }]\n`;

  it('reach the record in the order of the file, with their evidence', () => {
    const edit = (text: string) => `${text}${rule('b', 'exit')}${rule('a', 'exit')}`;
    const { record, problems } = load(corpusWith({ [RULES]: edit }));
    expect(problems).toEqual([]);
    expect(record.rules.map(({ id, topic }) => [id, topic])).toEqual([
      ['rule-entry', 'entry'],
      ['b', 'exit'],
      ['a', 'exit'],
    ]);
    expect(record.evidenceOf.get('a')).toEqual([{ reference: 'letter' }]);
  });

  it.each([
    ['a topic that is unknown', replacing('topic: entry', 'topic: entrance'), 3],
    ['a text on two lines', replacing('A force that', '|\n      A force\n      that'), 5],
    ['a key that is unknown', replacing('    topic: entry', '    sort: x\n    topic: entry'), 3],
    ['a quote that stands nowhere', replacing('“much to do”', '“little to do”'), 6],
    ['a page that is not listed', replacing('reference: letter', 'reference: leter'), 8],
    ['an id that is used', replacing('id: rule-entry', 'id: term-engage'), 2],
  ])('are a problem with its line where they have %s', (_what, edit, line) => {
    const found = problemsWith(RULES, edit);
    expect(found.map((one) => [one.file, one.line])).toContainEqual([RULES, line]);
  });

  it.each([
    [
      'no text',
      replacing('    text: A force that does not answer calls is moved into Engage.\n', ''),
    ],
    ['no evidence', (text: string) => `${text.split('    evidence:')[0]}    evidence: []\n`],
  ])('are a problem where they have %s', (_what, edit) => {
    expect(problemsWith(RULES, edit).map(({ file }) => file)).toContain(RULES);
  });
});

describe('a file that cannot be read', () => {
  it('is named with what to do', () => {
    const found = problemsWith('record/terms.yaml', () => 'x'.repeat(2_000_001));
    expect(found).toMatchObject([
      { file: 'record/terms.yaml', what: expect.stringContaining('larger than') },
    ]);
  });

  it('is named with the line of what is no YAML', () => {
    expect(problemsWith('record/terms.yaml', (text) => `${text}  - [\n`)).toMatchObject([
      { file: 'record/terms.yaml', what: expect.stringContaining('not valid YAML') },
    ]);
  });

  it('is named when it is empty', () => {
    expect(problemsWith('record/terms.yaml', () => '')).toMatchObject([
      { file: 'record/terms.yaml', line: 1 },
    ]);
  });
});

describe('a force’s file', () => {
  it('must be named for its force', () => {
    const edit = replacing('force: northtown', 'force: southtown');
    expect(problemsWith('record/forces/northtown.yaml', edit)).toEqual([
      {
        file: 'record/forces/northtown.yaml',
        line: 1,
        what: 'The file is about "southtown" but is named northtown.yaml',
        remedy: 'Name the file for the force.',
      },
    ]);
  });

  it('is left alone when it is hidden', () => {
    expect(problemsWith('record/forces/.northtown.yaml', () => 'rubbish: [')).toEqual([]);
  });
});

it('All problems of all files come at once', () => {
  const folder = corpusWith({
    'record/forces.yaml': replacing('nation: Wales', 'nation: France'),
    'record/people.yaml': replacing('of: northtown', 'off: northtown'),
    'record/forces/northtown.yaml': replacing('type: raised', 'type: rised'),
    'articles/echo.md': replacing('kind: press', 'kind: blog'),
  });
  const files = new Set(load(folder).problems.map(({ file }) => file));
  expect([...files]).toEqual(
    expect.arrayContaining([
      'articles/echo.md',
      'record/forces.yaml',
      'record/people.yaml',
      'record/forces/northtown.yaml',
    ]),
  );
});
