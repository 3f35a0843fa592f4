import { describe, expect, it } from 'vitest';
import { factNotes } from '../../src/record/notes.js';
import { must } from '../helpers.js';
import { corpusWith, load, replacing } from './fixtures.js';

describe('what the record says beside a quote', () => {
  const notes = (edit: (text: string) => string = (text) => text) => {
    const { record } = load(corpusWith({ 'record/rules.yaml': edit }));
    const [rule] = record.rules;
    return factNotes(record).filter(({ text }) => text === rule?.text);
  };

  it('is a rule, at the first of its evidence', () => {
    const [note, ...more] = notes();
    expect(must(note).quotation.text).toContain('much to do');
    expect(more).toEqual([]);
  });

  it('is no rule where that is no quote, or further down', () => {
    const quote = '      - article: echo\n        quote: It has “much to do”.\n';
    const page = '      - reference: letter\n';
    expect(notes(replacing(quote + page, page + quote))).toEqual([]);
  });
});
