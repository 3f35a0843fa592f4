import { describe, expect, it } from 'vitest';
import { noneInRegister } from '../../../src/answer/answerers/register.js';
import { createAsk } from '../../../src/answer/ask.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, day, must } from '../../helpers.js';
import { corpusWith } from '../../record/fixtures.js';
import { answering, putting, textsOf, verdictFaults, verdictOf } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

describe('that no stay was found', () => {
  const none = (forces: readonly string[]) =>
    answering(noneInRegister(put('Why?'), 'None found: no kite.', forces), 'none');

  it('is unclear, with what the register rests on beside it', () => {
    const draft = none(['kent']);
    const rule = must(knowledge.record.rules.find(({ topic }) => topic === 'register'));
    expect(verdictOf(draft)).toBe('unclear');
    expect(textsOf(draft)).toEqual(['None found: no kite.', rule.text]);
    expect(verdictFaults(draft)).toEqual([]);
    expect(draft.focus).toEqual([rule.id]);
  });

  it('is of a force’s status, or of forces where none is named', () => {
    expect(none(['kent'])).toMatchObject({ kind: 'status', forces: ['kent'] });
    expect(none([])).toMatchObject({ kind: 'across-forces', forces: [] });
  });

  it('is not covered where the record does not say what it rests on', () => {
    const without = putting(loadKnowledge(corpusWith({})));
    expect(noneInRegister(without('Why?'), 'None found.', ['southtown'])).toEqual({
      outcome: 'not-covered',
      kind: 'status',
      reason: 'None found.',
      nearest: [],
      forces: ['southtown'],
    });
  });
});

describe('a force of which no stay was found', () => {
  const ask = createAsk(knowledge);
  const asked = (question: string) => {
    const answer = ask(question, { today: day('2026-11-22') });
    return { ...answer.topic, text: JSON.stringify(answer) };
  };

  it.each([
    [
      'whether it was ever there',
      'Has Kent Police ever been in Engage?',
      'which is not to say never',
    ],
    ['whether it was put there', 'Was Kent Police put into Engage?', 'which is not to say never'],
    ['how long it was', 'How long was Kent Police in Engage?', 'None found: no stay'],
    ['why', 'Why was Kent Police put into Engage?', 'None found: no stay of Kent Police'],
    ['a nation of none', 'Which Welsh forces have been in Engage?', 'no Welsh force'],
  ])('is told so by the register: %s', (_what, question, text) => {
    const found = asked(question);
    expect(found.focus).toEqual(['rule-register']);
    expect(found.forces).toEqual(question.includes('Kent') ? ['kent'] : []);
    expect(found.text).toContain(text);
    expect(found.text).toContain('2019');
  });

  it.each([
    ['its stage now is asked', 'Is Kent Police in Engage?'],
    ['its stage then is', 'Was Kent Police in Engage in 2021?'],
  ])('is not, where %s: %s', (_why, question) => {
    expect(asked(question).focus).not.toContain('rule-register');
  });
});
