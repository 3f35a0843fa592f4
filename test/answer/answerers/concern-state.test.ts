import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type State, wantedState } from '../../../src/answer/answerers/concern-state.js';
import { createAsk } from '../../../src/answer/ask.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, day } from '../../helpers.js';
import { putting } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const ask = createAsk(knowledge);
const put = putting(knowledge);

const DONE = ['closed', 'dealt with', 'resolved', 'signed off'];

function state(question: string): State | undefined {
  return wantedState(put(question));
}

describe('which concerns are asked for', () => {
  it.each(['not', 'not yet', 'not yet been', 'never', 'never been', 'yet to be', 'still to be'])(
    'are the open ones where their closing is denied: "%s"',
    (denial) => {
      fc.assert(
        fc.property(fc.constantFrom(...DONE), (done) => {
          const question = `Which causes of concern at West Midlands Police have _ ${done}?`;
          expect(state(question.replace('_', denial))).toBe('open');
          expect(state(question.replace('_', 'been'))).toBe('closed');
        }),
      );
    },
  );

  it.each(['aren’t', "aren't", 'weren’t', 'haven’t been'])('so with "%s"', (denial) => {
    const question = 'Which causes of concern at West Midlands Police _ dealt with?';
    expect(state(question.replace('_', denial))).toBe('open');
    expect(state(question.replace('_', 'are'))).toBe('closed');
  });

  it('are all where neither is asked, and either where both are', () => {
    expect(state('Which causes of concern are there at West Midlands Police?')).toBeUndefined();
    expect(state('Is the cause of concern about investigations open or closed?')).toBe('open');
  });

  it('are closed ones where the denial stands far from it', () => {
    expect(
      state('I do not know the kennels of Northtown at all: which causes of concern were closed?'),
    ).toBe('closed');
  });
});

it('The open ones answer who asks for those not yet dealt with, the others who asks for the rest', () => {
  const focus = (question: string) => ask(question, { today: day('2026-11-22') }).topic.focus;
  const about = 'Which causes of concern at West Midlands Police are';
  expect(focus(`${about} not yet dealt with?`)).toEqual(['wm-investigations']);
  const closed = focus(`${about} dealt with?`);
  expect(closed).toHaveLength(3);
  expect(closed).not.toContain('wm-investigations');
});
