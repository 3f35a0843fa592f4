import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/corpus/problem.js';
import { corpusWith, load, problemsWith, replacing } from './fixtures.js';

const FORCE = 'record/forces/northtown.yaml';
const FORCES = 'record/forces.yaml';

/** The one problem of the small corpus with one file changed. */
function only(path: string, edit: (text: string) => string): Problem {
  const found = problemsWith(path, edit);
  expect(found).toHaveLength(1);
  return found[0] ?? { file: '', what: '', remedy: '' };
}

describe('an id', () => {
  it('that is used twice is named with both places', () => {
    expect(only(FORCE, replacing('id: revisit', 'id: stay'))).toEqual({
      file: FORCE,
      line: 26,
      what: expect.stringMatching(/^The id "stay" is already used at .*northtown\.yaml:3$/),
      remedy: 'Give one of the two another id.',
    });
  });

  it('that is used in two files is named', () => {
    const edit = replacing('id: term-engage', 'id: chief');
    expect(only('record/terms.yaml', edit)).toMatchObject({
      file: 'record/terms.yaml',
      line: 2,
      what: expect.stringContaining('people.yaml:2'),
    });
  });
});

describe('evidence', () => {
  it('must quote an article that is held', () => {
    const edit = replacing('- article: echo', '- article: ecco');
    expect(only(FORCE, edit)).toMatchObject({
      file: FORCE,
      line: 9,
      what: 'There is no article "ecco"',
    });
  });

  it('must quote words that stand in it', () => {
    const edit = replacing('into Engage today.', 'into Engage yesterday.');
    expect(only(FORCE, edit)).toEqual({
      file: FORCE,
      line: 9,
      what: expect.stringMatching(
        /^The quote "Northtown Police was moved into Engage yesterday\." does not stand in echo$/,
      ),
      remedy: expect.stringContaining('word for word'),
    });
  });

  it('must not quote over two paragraphs', () => {
    const edit = replacing('answering calls; and }', '"The force is not: answering calls" }');
    expect(only(FORCE, edit).what).toContain('does not stand in echo');
  });

  it('must not quote the title', () => {
    const edit = replacing('answering calls; and }', 'Northtown Police watched more closely }');
    expect(only(FORCE, edit).what).toContain('does not stand in echo');
  });

  it('is shown short in the problem when it is long', () => {
    const edit = replacing('into Engage today.', `into Engage ${'very '.repeat(30)}soon.`);
    expect(only(FORCE, edit).what.length).toBeLessThan(120);
  });

  it('must name a reference that is listed', () => {
    const edit = replacing(
      'definition: The enhanced stage of monitoring.\n    evidence: [{ reference: letter }]',
      'definition: The enhanced stage of monitoring.\n    evidence: [{ reference: leter }]',
    );
    expect(only('record/terms.yaml', edit)).toMatchObject({
      line: 5,
      what: 'There is no reference "leter" in references.yaml',
    });
  });

  it('must derive from facts that are there', () => {
    const edit = replacing('derivedFrom: [in, out]', 'derivedFrom: [in, exit]');
    expect(only(FORCE, edit)).toMatchObject({
      line: 31,
      what: 'There is no fact "exit" to derive from',
    });
  });

  it('is checked wherever it stands, inside a disputed date too', () => {
    const reading = (says: string, reference: string) =>
      `{ date: { value: 2021 }, says: ${says}, evidence: [{ reference: ${reference} }] }`;
    const dispute = `date: { oneOf: [${reading('one', 'letter')}, ${reading('two', 'lost')}] }`;
    expect(only(FORCE, replacing('date: { value: 2022-05 }', dispute)).what).toContain('"lost"');
  });
});

describe('what is named', () => {
  it('must be a force of forces.yaml: the file’s own', () => {
    const edit = replacing('  - id: northtown\n', '  - id: norttown\n');
    const found = problemsWith(FORCES, edit).map(({ what }) => what);
    expect(found).toContain('There is no force "northtown" in forces.yaml');
  });

  it('must be a force of forces.yaml: an article’s', () => {
    expect(
      only('articles/echo.md', replacing('[northtown]', '[northtown, easttown]')),
    ).toMatchObject({
      file: 'articles/echo.md',
      line: 8,
      what: expect.stringContaining('"easttown"'),
    });
  });

  it('must be a force of forces.yaml: a disagreement’s', () => {
    const edit = replacing('forces: [northtown]', 'forces: [easttown]');
    expect(only('record/disagreements.yaml', edit)).toMatchObject({
      line: 4,
      what: 'No force "easttown"',
    });
  });

  it('may be any force where there is no forces.yaml', () => {
    const folder = corpusWith({
      [FORCES]: () => undefined,
      [FORCE]: () => undefined,
      'record/disagreements.yaml': () => undefined,
    });
    expect(load(folder).problems).toEqual([]);
  });

  it('must be a concern of the file: a stay’s reason', () => {
    expect(only(FORCE, replacing('reasons: [calls]', 'reasons: [calls, crime]'))).toMatchObject({
      line: 15,
      what: 'There is no concern "crime" in this file',
    });
  });

  it('must be a concern of the file: an inspection’s', () => {
    expect(only(FORCE, replacing('concerns: [calls]', 'concerns: [crime]'))).toMatchObject({
      line: 30,
      what: 'There is no concern "crime" in this file',
    });
  });

  it('must be a fact: a disagreement’s', () => {
    expect(
      only('record/disagreements.yaml', replacing('facts: [in]', 'facts: [enter]')),
    ).toMatchObject({ line: 8, what: 'No fact "enter"' });
  });

  it('must be a person: who decided', () => {
    expect(only(FORCE, replacing('person: chief', 'person: mayor'))).toMatchObject({
      line: 7,
      what: 'There is no person "mayor"',
    });
  });

  it('must be a person: who closed a concern', () => {
    const by = 'by: { post: chief constable, person: mayor, evidence: [{ reference: letter }] }';
    expect(only(FORCE, replacing('type: raised', `type: raised\n        ${by}`))).toMatchObject({
      line: 23,
      what: 'There is no person "mayor"',
    });
  });

  it('must be a person: whom somebody is not', () => {
    const edit = (text: string) =>
      `${text}    notToBeMistakenFor: { person: mayor, text: They are two. }\n`;
    expect(only('record/people.yaml', edit)).toMatchObject({
      line: 9,
      what: 'There is no person "mayor"',
    });
  });
});

describe('an alias', () => {
  const edit = (north: string, south: string) => (text: string) =>
    replacing(
      'aliases: [North Police]',
      `aliases: [${north}]`,
    )(text).replace('nation: Wales', `nation: Wales\n    aliases: [${south}]`);

  it('of two forces must be marked as shared', () => {
    expect(only(FORCES, edit('TP', 'TP'))).toMatchObject({
      file: FORCES,
      line: 7,
      what: 'The alias "tp" belongs to several forces',
      remedy: expect.stringContaining('shared: true'),
    });
  });

  it('of two forces must be marked at each of them, whatever its case', () => {
    expect(only(FORCES, edit('{ name: tp, shared: true, default: true }', 'TP')).what).toContain(
      'belongs to several forces',
    );
  });

  it('that is another force’s name must be marked too', () => {
    expect(only(FORCES, edit('Southtown Police', 'SP')).what).toContain('"southtown police"');
  });

  it('that is shared needs a default', () => {
    const shared = '{ name: TP, shared: true }';
    expect(only(FORCES, edit(shared, shared))).toMatchObject({
      line: 7,
      what: 'The shared alias "tp" has no single default',
      remedy: expect.stringContaining('default: true'),
    });
  });

  it('that is shared has no two defaults', () => {
    const both = '{ name: TP, shared: true, default: true }';
    expect(only(FORCES, edit(both, both)).what).toContain('no single default');
  });

  it('that is shared with one default is right', () => {
    const folder = corpusWith({
      [FORCES]: edit('{ name: TP, shared: true, default: true }', '{ name: TP, shared: true }'),
    });
    expect(load(folder).problems).toEqual([]);
  });

  it('may stand twice at one force', () => {
    expect(load(corpusWith({ [FORCES]: edit('TP, tp', 'SP') })).problems).toEqual([]);
  });
});

describe('a stay', () => {
  it('must not end before it begins', () => {
    expect(only(FORCE, replacing('2022-06-07', '2021-05-03'))).toMatchObject({
      file: FORCE,
      line: 13,
      what: 'The stay ends before it begins',
    });
  });

  it('may end in the month in which it begins', () => {
    expect(problemsWith(FORCE, replacing('2022-06-07', '2021-05'))).toEqual([]);
  });
});
