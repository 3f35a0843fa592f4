import { describe, expect, it } from 'vitest';
import { readForce } from '../../../src/discord/options/force.js';
import { articleKey } from '../../../src/render/discord/custom-id.js';
import { knowledge } from '../../commands/fixtures.js';

const forces = [...knowledge.record.forces.values()];

/** The id of the force that a value is read as; none when it is not. */
function read(value: string): string | undefined {
  const found = readForce(value, knowledge);
  return found.ok ? found.value.id : undefined;
}

describe('a force', () => {
  it.each(forces.map((force) => [force.name, force] as const))(
    '%s has all its names',
    (_, force) => {
      const bare = force.name.replace(/ (?:Police|Constabulary|Police Service)$/, '');
      for (const value of [
        ...[force.id, articleKey(force.id), force.name, force.name.toLowerCase(), bare],
        ...[`  ${force.name.toUpperCase()}  `, `what about ${force.name}?`, `**${force.name}**`],
      ])
        expect(read(value), value).toBe(force.id);
      for (const { name, shared, default: isDefault } of force.aliases)
        if (!shared || isDefault) expect(read(name), name).toBe(force.id);
    },
  );

  it.each([
    ['West Midlnads', 'west-midlands'],
    ['Staffordshier Police', 'staffordshire'],
    ['metropolitian police', 'metropolitan'],
    ['Dyfed Powis', 'dyfed-powys'],
    ['Hampshire and Isle of Wight', 'hampshire'],
    ['glocestershire', 'gloucestershire'],
    ['mps', 'metropolitan'],
    ['Kent Constabulary', 'kent'],
  ])('written %s is %s', (value, id) => {
    expect(read(value)).toBe(id);
  });

  it.each(['', ' ', 'Wessex', 'Wakanda', 'police', '😀', '~', 'x'.repeat(6_000)])(
    'is not %j',
    (value) => {
      expect(read(value)).toBeUndefined();
    },
  );

  it('that shares its name is the default, and the other is named', () => {
    expect(readForce('WMP', knowledge)).toMatchObject({
      value: { id: 'west-midlands' },
      note: '“WMP” was read as West Midlands Police; it may also mean West Mercia Police.',
    });
  });

  it('that is misspelt is named', () => {
    const found = readForce('Wiltshrie', knowledge);
    expect(found).toMatchObject({ note: '“Wiltshrie” was read as Wiltshire Police.' });
  });

  it('that is unknown has the nearest names, at most five', () => {
    const found = readForce('Yorkshire Pudding', knowledge);
    expect(found.ok).toBe(false);
    const west = readForce('wes', knowledge);
    expect(west.ok ? [] : west.nearest.slice(0, 3)).toEqual([
      'West Midlands Police',
      'West Mercia Police',
      'West Yorkshire Police',
    ]);
    expect(west.ok ? [] : west.nearest).toHaveLength(5);
  });

  it('is one: two are asked about', () => {
    const found = readForce('Kent and Surrey', knowledge);
    expect(found.ok ? [] : found.nearest).toEqual(['Kent Police', 'Surrey Police']);
  });

  it('repeats no more of what was typed than a line, and none of its markup', () => {
    const found = readForce(`@everyone ${'lorem ipsum '.repeat(500)}`, knowledge);
    const reason = found.ok ? '' : found.reason;
    expect(reason.length).toBeLessThan(120);
    expect(reason).not.toContain('@everyone');
  });
});
