import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFull } from '../../../src/answer/understand/plain.js';
import { buildReader } from '../../../src/answer/understand/question.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { staysOf } from '../../../src/record/as-of.js';
import { CORPUS, must } from '../../helpers.js';

const knowledge = loadKnowledge(CORPUS);
const { record } = knowledge;
const { forces } = buildReader(knowledge);

function full(text: string): string {
  return inFull({ forces, record }, text);
}

const known = [...record.forceRecords.keys()].filter((id) => staysOf(record, id).length > 0);
const others = [...record.forces.values()].filter(({ id }) => !known.includes(id));

describe('the stage that a move implies', () => {
  it('is named of every force with a stay in the record, by its whole name', () => {
    for (const id of known) {
      const { name } = must(record.forces.get(id));
      expect(full(`When did ${name} go in?`)).toBe(`When did ${name} go into Engage?`);
      expect(full(`Has ${name} left?`)).toBe(`Has ${name} left Engage?`);
    }
  });

  it('is named of no other force', () => {
    for (const { name } of others)
      expect(full(`When did ${name} go in?`)).toBe(`When did ${name} go in?`);
  });

  it.each([
    ['Engage', 'Was Wiltshire in Engage a year after it left?'],
    ['Scan', 'Was Wiltshire in Scan when it left?'],
    ['what the press calls it', 'Was Wiltshire in special measures days after it left?'],
    ['a stage', 'Which stage was Wiltshire in when it left?'],
  ])('is not where a stage is named, %s: %s', (_what, text) => {
    expect(full(text)).toBe(text);
  });

  it.each([
    ['its chief', 'When did the chief constable of Wiltshire leave?'],
    ['a computer', 'When did the computer at Wiltshire Police go in?'],
    ['a strike', 'Has the strike at Wiltshire Police left?'],
  ])('is not where %s moves: %s', (_who, text) => {
    expect(full(text)).toBe(text);
  });

  it.each([
    ['So they left in March 2024?', 'So they left Engage in March 2024?'],
    ['when did they come out', 'when did they come out of Engage'],
    ['have they left yet?', 'have they left Engage yet?'],
    ['did they go in before 2024', 'did they go into Engage before 2024'],
    [
      'what did the baker say when they got put in',
      'what did the baker say when they got put into Engage',
    ],
    ['did anyone go in in 2023', 'did anyone go into Engage in 2023'],
  ])('is named where nothing but "they" moves: %s', (text, whole) => {
    expect(full(text)).toBe(whole);
  });

  it.each([
    'did they leave the building in March?',
    'when did it come out?',
    'when did they come out with it',
    'have they gone in for dogs?',
    'did they go out for tea',
  ])('is not where more is said: %s', (text) => {
    expect(full(text)).toBe(text);
  });

  it('is never named in a text without a force of the record', () => {
    const word = fc.constantFrom(
      ...'when did the force police go in get out left entered was put moved released told off going coming between and stay leave kites'.split(
        ' ',
      ),
      ...others.map(({ name }) => name),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), (words) => {
        const text = words.join(' ');
        const named = forces(text).some(({ force }) => known.includes(force.id));
        const asksForForces = forces(text).length === 0 && /\bforce\b/.test(text);
        if (!named && !asksForForces) expect(full(text)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('is named once, however often a text is read', () => {
    const part = fc.constantFrom(
      ...['Wiltshire went in', 'Wiltshire left', 'Wiltshire was told off', 'the Met got out'],
      ...['the kites were red', 'it has gone back in', 'the stint', 'who released it'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const once = full(parts.join('. '));
        expect(full(once)).toBe(once);
      }),
    );
  });
});
