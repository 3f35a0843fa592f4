import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { createAsk } from '../../src/answer/ask.js';
import { unescapeMarkdown } from '../../src/render/discord/escape.js';
import { plainAnswer } from '../../src/render/plain.js';
import { ROOT } from '../helpers.js';
import {
  command,
  contextOf,
  faultsOf,
  knowledge,
  NASTY,
  nastyKnowledge,
  run,
  TODAY,
} from './fixtures.js';

const ask = createAsk(knowledge);

function questionsOf(name: string): string[] {
  return readFileSync(join(ROOT, 'test/eval', name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): string => JSON.parse(line).question);
}

/** The bot's own words in pieces as they stand between citation numbers. */
function statements(answer: Answer): string[] {
  if (answer.outcome !== 'answered') return [plainAnswer(answer)];
  return answer.blocks.flatMap((block) =>
    'text' in block ? [block.text.replace(/[.:]$/, '')] : [],
  );
}

describe('/ask', () => {
  it.each(['development.jsonl', 'answers.jsonl'])('answers %s as the command line does', (name) => {
    for (const question of questionsOf(name)) {
      const answer = ask(question, { today: TODAY });
      const view = run('ask', { question });
      const shown = unescapeMarkdown(view.paragraphs.join('\n'));
      expect(view.outcome).toBe(answer.outcome);
      expect(view.question).toBe(question);
      for (const text of statements(answer)) expect(shown).toContain(text);
      if (answer.outcome === 'answered')
        for (const { n, source } of answer.citations) {
          const { title } = source.kind === 'article' ? source.article : source.reference;
          expect(shown).toContain(`[${n}]`);
          expect(shown).toContain(title);
        }
      expect(faultsOf(view)).toEqual([]);
    }
  });

  it('takes a question of at most 300 characters in Discord', () => {
    expect(command('ask').data.options?.[0]?.max_length).toBe(300);
  });

  it('reads longer ones from messages, up to the limit of the command line', () => {
    expect(faultsOf(run('ask', { question: '*'.repeat(1_000) }))).toEqual([]);
    const view = run('ask', { question: 'x'.repeat(6_000) });
    expect(view.paragraphs[0]).toBe(
      'The question has 6,000 characters; at most 1,000 are read. Ask it more shortly.',
    );
    expect(faultsOf(view)).toEqual([]);
  });

  it('asks back when there is nothing to read', () => {
    for (const question of ['', '   ', '<@123456789012345678>'])
      expect(run('ask', { question }).outcome).toBe('unclear');
    expect(run('ask', {}).outcome).toBe('unclear');
  });

  it('quotes a hostile article as words', () => {
    const nasty = nastyKnowledge();
    for (const question of ['What did the force say?', 'Who said bold?', NASTY]) {
      const view = run('ask', { question }, contextOf(nasty));
      expect(faultsOf(view, nasty)).toEqual([]);
    }
  });
});
