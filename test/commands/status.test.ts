import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { dayChoices } from '../../src/discord/complete/days.js';
import { answerView } from '../../src/render/discord/answer.js';
import { must } from '../helpers.js';
import { command, context, DAYS, faultsOf, knowledge, run, TODAY } from './fixtures.js';

const ask = createAsk(knowledge);
const forces = [...knowledge.record.forces.values()];

describe('/status', () => {
  it.each(forces.map(({ id, name }) => [name, id]))('answers for %s, on any day', (name, id) => {
    for (const asOf of [undefined, ...DAYS]) {
      const view = run('status', { force: id, ...(asOf === undefined ? {} : { 'as-of': asOf }) });
      expect(faultsOf(view)).toEqual([]);
      const question = must(view.question);
      expect(question).toContain(name);
      const answer = ask(question, { today: TODAY, asOf });
      expect(view.paragraphs).toEqual(answerView(answer, view.origin, question).paragraphs);
      expect(view.outcome).toBe(answer.outcome);
      expect(answer.repairs).toEqual([]);
      if (asOf !== undefined && asOf > TODAY) expect(answer.kind).toBe('none');
      else {
        expect(['status', 'status-as-of']).toContain(answer.kind);
        expect(answer.topic.forces).toEqual([id]);
      }
    }
  });

  it('names the day with the stage', () => {
    const view = run('status', { force: 'west-midlands', 'as-of': '2024-08-01' });
    expect(view.stage).toBe('engage');
    expect(view.paragraphs[0]).toBe('### ▲ Engage\nWest Midlands Police, on 1 August 2024');
    expect(view.origin).toEqual({
      command: 'status',
      options: { force: 'west-midlands', 'as-of': '2024-08-01' },
    });
  });

  it('does not know what is to come', () => {
    const view = run('status', { force: 'kent', 'as-of': '1 January 2030' });
    expect(view.outcome).toBe('not-covered');
    expect(view.paragraphs[0]).toBe('The sources do not say: 1 January 2030 is still to come.');
  });

  it('says at the end how a name and a date were read', () => {
    const view = run('status', { force: 'WMP', 'as-of': 'June 2024' });
    expect(view.paragraphs.slice(-2)).toEqual([
      '-# “WMP” was read as West Midlands Police; it may also mean West Mercia Police.',
      '-# “June 2024” was read as 30 June 2024.',
    ]);
  });

  it('says which force it does not know and offers the nearest', () => {
    const view = run('status', { force: 'Wessex' });
    expect(view.outcome).toBe('unclear');
    expect(view.paragraphs[0]).toBe('There is no police force here by the name “Wessex”.');
    const near = run('status', { force: 'Kent and Surrey' });
    expect(near.paragraphs[0]).toContain('more than one police force');
    expect(near.paragraphs[1]).toContain('- Kent Police\n- Surrey Police');
  });

  it('says which date it cannot read', () => {
    const view = run('status', { force: 'kent', 'as-of': '31 February 2024' });
    expect(view.paragraphs[0]).toContain('There is no such date as “31 February 2024”.');
    expect(view.outcome).toBe('unclear');
  });

  it('asks for a force when there is none', () => {
    expect(run('status', {}).paragraphs[0]).toBe('No police force was named.');
  });

  it('completes forces and days', () => {
    const { complete } = command('status');
    expect(complete?.('force', 'gmp', {}, context)).toEqual([
      { name: 'Greater Manchester Police', value: 'greater-manchester' },
    ]);
    const options = { force: 'west-midlands' };
    expect(complete?.('as-of', '', options, context)).toEqual(
      dayChoices('', 'west-midlands', context),
    );
  });
});
