import { describe, expect, it } from 'vitest';
import { createAsk } from '../../../../src/answer/ask.js';
import { INTENTS, type PlainQuestion } from '../../../../src/answer/understand/intent/intents.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS, day } from '../../../helpers.js';

const ask = createAsk(loadKnowledge(CORPUS));

const FILLED: Readonly<Record<string, string>> = {
  force: 'West Midlands Police',
  other: 'Cleveland Police',
  date: 'on 1 March 2024',
  concern: 'investigations',
  term: 'MARAC',
  extreme: 'longest',
  move: 'into Engage',
};

const PLAIN = Object.entries<PlainQuestion>(INTENTS).flatMap(([name, { plain, dated }]) =>
  [plain, dated].flatMap((form) =>
    form === undefined
      ? []
      : [{ name, asked: form.replace(/\{(\w+)\}/g, (_, blank: string) => FILLED[blank] ?? blank) }],
  ),
);

describe('the plain question of an intent', () => {
  it.each(PLAIN)('is answered from the record: $name, $asked', ({ name, asked }) => {
    const answer = ask(asked, { today: day('2026-11-22') });
    expect(answer.outcome).toBe('answered');
    // The articles themselves tell these.
    if (!['area', 'next', 'sources'].includes(name)) expect(answer.kind).not.toBe('excerpts');
  });
});
