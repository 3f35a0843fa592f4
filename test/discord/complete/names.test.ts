import { describe, expect, it } from 'vitest';
import { within } from '../../../src/discord/complete/choices.js';
import { articleChoices, forceChoices, termChoices } from '../../../src/discord/complete/names.js';
import { knowledge } from '../../commands/fixtures.js';

const { forces, forceRecords } = knowledge.record;

describe('force choices', () => {
  it('begin with those that have a history when nothing is typed', () => {
    const found = forceChoices('', knowledge);
    expect(found).toHaveLength(25);
    const first = found.slice(0, forceRecords.size).map(({ value }) => value);
    expect(new Set(first)).toEqual(new Set(forceRecords.keys()));
    expect(found[first.length]?.name).toBe('Avon and Somerset Constabulary');
  });

  it.each([...forces.values()].map((force) => [force.name, force] as const))(
    'have %s',
    (_, force) => {
      for (const typed of [force.name, force.id, force.name.slice(0, 8)])
        expect(forceChoices(typed, knowledge)).toContainEqual({
          name: force.name,
          value: force.id,
        });
      expect(forceChoices(force.name, knowledge)[0]?.value).toBe(force.id);
    },
  );

  it('come by alias and misspelt', () => {
    expect(forceChoices('wmp', knowledge).map(({ value }) => value)).toEqual([
      'west-midlands',
      'west-mercia',
    ]);
    expect(forceChoices('midlnds', knowledge)[0]?.value).toBe('west-midlands');
  });

  it('are none for what is no force', () => {
    expect(forceChoices('zzzz', knowledge)).toEqual([]);
  });
});

describe('article choices', () => {
  it('keep publisher and date when a title is long', () => {
    const found = articleChoices('lbc', knowledge);
    expect(found).toHaveLength(1);
    expect(found[0]?.name).toMatch(/… \(LBC, 24 Nov 2023\)$/);
  });
});

describe('term choices', () => {
  it('come by term, by what it stands for and by alias', () => {
    for (const typed of ['MARAC', 'multi-agency risk', 'marac'])
      expect(termChoices(typed, knowledge)[0]).toEqual({
        name: 'MARAC: multi-agency risk assessment conference',
        value: 'term-marac',
      });
    expect(termChoices('watchdog', knowledge)[0]?.value).toBe('term-hmicfrs');
  });
});

describe('choices', () => {
  it('are at most 25, none empty, none twice, names cut at a word', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      name: `${at} ${'word '.repeat(40)}`,
      value: String(at),
    }));
    const found = within([{ name: ' ', value: 'x' }, { name: 'y', value: '' }, ...many, ...many]);
    expect(found).toHaveLength(25);
    expect(found[0]?.name).toMatch(/word…$/);
    expect(within([{ name: 'a', value: 'v'.repeat(101) }])).toEqual([]);
  });
});
