import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { answerView } from '../../src/render/discord/answer.js';
import { must } from '../helpers.js';
import { command, context, DAYS, faultsOf, knowledge, run, TODAY } from './fixtures.js';

const ask = createAsk(knowledge);
const forces = [...knowledge.record.forces.values()];

describe('/concerns', () => {
  it.each(forces.map(({ id, name }) => [name, id]))('answers for %s, in any state', (name, id) => {
    for (const state of ['open', 'closed', 'all']) {
      for (const asOf of [undefined, ...DAYS]) {
        const day = asOf === undefined ? {} : { 'as-of': asOf };
        const view = run('concerns', { force: id, state, ...day });
        expect(faultsOf(view)).toEqual([]);
        const question = must(view.question);
        expect(question).toContain(name);
        const answer = ask(question, { today: TODAY, asOf });
        expect(view.paragraphs).toEqual(answerView(answer, view.origin, question).paragraphs);
        expect(answer.kind).toBe(asOf !== undefined && asOf > TODAY ? 'none' : 'concerns');
      }
    }
  });

  it('lists the closed ones as of a day', () => {
    const view = run('concerns', { force: 'wmp', state: 'closed', 'as-of': '2024-09-18' });
    expect(view.paragraphs[0]).toBe(
      'Three of the four causes of concern at West Midlands Police were closed by 18 September 2024:',
    );
    expect(view.origin.options).toEqual({
      force: 'west-midlands',
      state: 'closed',
      'as-of': '2024-09-18',
    });
  });

  it('lists all when no state is given, and does not repeat that in its origin', () => {
    const view = run('concerns', { force: 'west-midlands', state: 'all' });
    expect(view).toEqual(run('concerns', { force: 'west-midlands' }));
    expect(view.origin.options).toEqual({ force: 'west-midlands' });
    expect(view.paragraphs.join('\n').match(/^- /gm)).toHaveLength(4);
  });

  it('has no button to itself', () => {
    const { buttons } = run('concerns', { force: 'west-midlands' });
    expect(buttons.map(({ action }) => action.kind)).not.toContain('concerns');
  });

  it('says so of a state that there is not', () => {
    const view = run('concerns', { force: 'kent', state: '**@everyone**' });
    expect(view.paragraphs[0]).toContain('A cause of concern is open or closed, not “');
    expect(faultsOf(view)).toEqual([]);
  });

  it('completes forces and days', () => {
    const { complete } = command('concerns');
    expect(complete?.('force', 'Wilts', {}, context)[0]?.value).toBe('wiltshire');
    const options = { force: 'west-midlands' };
    expect(complete?.('as-of', 'july', options, context)[0]?.name).toBe('31 July 2026');
  });
});
