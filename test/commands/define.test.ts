import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { escapeMarkdown } from '../../src/render/discord/escape.js';
import { command, context, faultsOf, knowledge, run, TODAY } from './fixtures.js';

const ask = createAsk(knowledge);
const terms = [...knowledge.record.terms.values()];

describe('/define', () => {
  it.each(terms.map((term) => [term.term, term] as const))(
    'defines %s by every name',
    (_, term) => {
      for (const value of [
        ...[term.id, term.term, term.term.toLowerCase(), ...term.aliases],
        ...(term.expansion === undefined ? [] : [term.expansion]),
      ]) {
        const view = run('define', { term: value });
        expect(faultsOf(view)).toEqual([]);
        expect(view.outcome, value).toBe('answered');
        const answer = ask(view.question ?? '', { today: TODAY });
        expect(answer.kind).toBe('definition');
        const same = view.origin.options['term'] === term.id;
        // Two terms may share an alias; the other one is then what was meant as well.
        const shared = terms.filter((one) =>
          [one.term, ...one.aliases, one.expansion].some(
            (name) => name?.toLowerCase() === value.toLowerCase(),
          ),
        );
        expect(same || shared.length > 1, `${value} -> ${view.origin.options['term']}`).toBe(true);
      }
      const text = run('define', { term: term.id }).paragraphs.join('\n');
      if (term.id !== 'term-wmp')
        expect(text).toContain(escapeMarkdown(term.definition).replace(/\.$/, ''));
    },
  );

  it('finds a term within a question', () => {
    expect(run('define', { term: 'what is a MARAC?' }).origin.options).toEqual({
      term: 'term-marac',
    });
    expect(run('define', { term: 'causes of concern' }).origin.options).toEqual({
      term: 'term-cause-of-concern',
    });
  });

  it('reads a misspelt term and says so', () => {
    const view = run('define', { term: 'recomendation' });
    expect(view.paragraphs.at(-1)).toBe('-# “recomendation” was read as recommendation.');
  });

  it('says what it does not define', () => {
    const view = run('define', { term: 'blancmange' });
    expect(view.outcome).toBe('unclear');
    expect(view.paragraphs[0]).toBe('The glossary here has no term “blancmange”.');
    expect(run('define', { term: 'GMP' }).paragraphs[0]).toContain('Greater Manchester Police');
  });

  it('completes terms and aliases', () => {
    const { complete } = command('define');
    expect(complete?.('term', 'multi-agency', {}, context)[0]?.value).toBe('term-marac');
    expect(complete?.('term', '', {}, context)).toHaveLength(25);
  });
});
