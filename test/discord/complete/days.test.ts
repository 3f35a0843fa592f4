import { describe, expect, it } from 'vitest';
import { dayChoices } from '../../../src/discord/complete/days.js';
import { context, knowledge } from '../../commands/fixtures.js';

describe('days', () => {
  it('are those on which something changed for the force, newest first', () => {
    expect(dayChoices('', 'west-midlands', context)).toEqual([
      { name: '18 September 2024: returned to Scan', value: '2024-09-18' },
      { name: '23 July 2024: 3 causes of concern closed', value: '2024-07-23' },
      { name: '24 November 2023: moved into Engage', value: '2023-11-24' },
      { name: 'September 2023: 4 causes of concern raised', value: '2023-09-30' },
    ]);
  });

  it('take the force as it was typed', () => {
    const found = dayChoices('', 'West Midlands Police', context);
    expect(found).toEqual(dayChoices('', 'west-midlands', context));
  });

  it('are those of all moves without a force, or with one that is unknown', () => {
    const all = dayChoices('', undefined, context);
    expect(all[0]?.name).toBe('30 July 2025: Devon & Cornwall Police returned to Scan');
    expect(dayChoices('', 'Wakanda', context)).toEqual(all);
  });

  it('begin with the date that is typed', () => {
    expect(dayChoices('12 June 2024', 'kent', context)).toEqual([
      { name: '12 June 2024', value: '2024-06-12' },
    ]);
    const [first] = dayChoices('2024-09-18', 'west-midlands', context);
    expect(first).toEqual({ name: '18 September 2024: returned to Scan', value: '2024-09-18' });
  });

  it('are limited by what is typed, unless that leaves none', () => {
    expect(dayChoices('closed', 'west-midlands', context).map(({ value }) => value)).toEqual([
      '2024-07-23',
    ]);
    expect(dayChoices('zzz', 'west-midlands', context)).toHaveLength(4);
  });

  it('say of every day what happened', () => {
    for (const id of knowledge.record.forceRecords.keys()) {
      const found = dayChoices('', id, context);
      expect(found.length).toBeGreaterThan(0);
      for (const { name } of found) expect(name).toMatch(/: (?:moved|returned|last|\d|cause)/);
      const days = found.map(({ value }) => value);
      expect([...days].sort().reverse()).toEqual(days);
    }
  });
});
