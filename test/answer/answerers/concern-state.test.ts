import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closedLater,
  closingText,
  describe as describeState,
  type State,
  wantedState,
} from '../../../src/answer/answerers/concern-state.js';
import { createAsk } from '../../../src/answer/ask.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { concernOn } from '../../../src/record/as-of.js';
import { CORPUS, day, must } from '../../helpers.js';
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

describe('the closing of a cause of concern', () => {
  const concerns = [...knowledge.record.forceRecords.values()].flatMap((one) => one.concerns);
  const concern = (id: string) =>
    must(
      concerns.find((one) => one.id === id),
      id,
    );

  it('is told as a day, as a range of days, or as not recorded', () => {
    expect(closingText(concern('wm-maracs'))).toBe('closed on 23 July 2024');
    expect(closingText(concern('devon-and-cornwall-call-answering'))).toBe(
      'closed between 15 October 2022 and 30 July 2025',
    );
    expect(closingText(concern('wm-investigations'))).toBe('no closing is recorded');
  });

  it('is not certain within such a range, and told so', () => {
    const one = concern('devon-and-cornwall-call-answering');
    expect(describeState(one, concernOn(one, day('2023-06-01')))).toBe(
      'not known for certain: closed between 15 October 2022 and 30 July 2025',
    );
    expect(describeState(one, concernOn(one, day('2025-08-01')))).toBe(
      'closed between 15 October 2022 and 30 July 2025',
    );
  });

  it('is told as to come of a day before it', () => {
    expect(closedLater(concern('wm-maracs'), day('2024-05-01'))).toBe(
      ' by then; it was closed on 23 July 2024',
    );
    expect(closedLater(concern('wm-maracs'), day('2024-08-01'))).toBe('');
    expect(closedLater(concern('wm-investigations'), day('2024-05-01'))).toBe('');
  });
});
