import { describe, expect, it } from 'vitest';
import { buildNotes } from '../../../src/answer/understand/notes.js';
import { must } from '../../helpers.js';
import { knowledgeWith } from '../told-corpus.js';

const knowledge = knowledgeWith({
  id: 'kent-kites',
  about: ['kent'],
  published: '2026-04-07',
  body: [
    'Commissioner Osric Pell said he was glad.',
    '“It flies,” he said.',
    'He bought nine kites.',
    'Kites are red.',
    'The kites were sold.',
    'The kites were lost.',
    'She found them.',
    'The kites were old.',
    'He mended them.',
  ].join('\n\n'),
});
const notes = buildNotes(knowledge);

function noted(start: string): boolean {
  const entry = must(
    knowledge.index.entries.find(
      ({ article, sentence }) => article.id === 'kent-kites' && sentence.text.startsWith(start),
    ),
  );
  return notes.get(entry.number)?.has('pell') === true;
}

describe('whom a pronoun means', () => {
  it('is who spoke last', () => {
    expect(noted('He bought')).toBe(true);
  });

  it('is nobody for a sentence that names a thing, or far from his words', () => {
    expect(noted('Kites are')).toBe(false);
    expect(noted('He mended')).toBe(false);
  });
});
