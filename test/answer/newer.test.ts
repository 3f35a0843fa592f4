import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '../../src/answer/answer.js';
import { createAsk } from '../../src/answer/ask.js';
import { Composer } from '../../src/answer/composer.js';
import { addUnrecorded } from '../../src/answer/newer.js';
import { day } from '../helpers.js';
import { putting, quotesOf } from './put.js';
import { knowledgeWith, PUBLISHER } from './told-corpus.js';

const KENNELS = 'Its inspections looked at the kennels of West Midlands Police in 2021.';
const HARBOUR = 'Its inspections looked at the harbour of West Midlands Police in 2022.';
const QUESTION = 'When were inspections of West Midlands Police?';

const knowledge = knowledgeWith(
  {
    id: 'wm-inspected',
    about: ['west-midlands'],
    published: '2025-06-03',
    body: [KENNELS, 'The weather was dull all that year.', HARBOUR].join('\n\n'),
  },
  {
    id: 'gm-left',
    about: ['greater-manchester'],
    published: '2023-06-03',
    body: [
      'Residents asked on 4 May 2020 when it would leave Engage.',
      'It was returned to Scan on 28 October 2022.',
    ].join('\n\n'),
  },
);
const put = putting(knowledge);

/** What an article that the record does not rest on adds to this statement. */
function added(statement: string, kind: AnswerKind = 'inspections', forces = ['west-midlands']) {
  const composer = new Composer(knowledge.record);
  composer.statement(statement, []);
  const draft = addUnrecorded(put(QUESTION), { outcome: 'answered', kind, composer, forces });
  if (draft.outcome !== 'answered') throw new Error(draft.outcome);
  return draft.composer;
}

describe('what a newer article adds to the record’s answer', () => {
  it('is the sentence that says what the statement says', () => {
    expect(quotesOf(added('Inspectors looked at its kennels.').citations)).toEqual([KENNELS]);
    expect(quotesOf(added('Inspectors looked at its harbour.').citations)).toEqual([HARBOUR]);
  });

  it('is marked as that article’s, beside the statement', () => {
    const { blocks, citations } = added('Inspectors looked at its harbour.');
    expect(citations.map(({ role }) => role)).toEqual(['corroborates']);
    expect(blocks[0]).toMatchObject({
      kind: 'statement',
      text: 'Inspectors looked at its harbour.',
    });
    const caveats = blocks.flatMap((block) => (block.kind === 'caveat' ? [block.text] : []));
    expect(caveats.join(' ')).toContain(PUBLISHER);
  });

  it.each<[string, AnswerKind, string[]]>([
    ['an answer that is not the record’s', 'excerpts', ['west-midlands']],
    ['an answer on several forces', 'inspections', ['west-midlands', 'kent']],
    ['a force without such an article', 'inspections', ['wiltshire']],
  ])('is nothing beside %s', (_what, kind, forces) => {
    expect(added('Inspectors looked at its harbour.', kind, forces).citations).toEqual([]);
  });

  it('is chosen by what the record states also where another sentence has more of the question', () => {
    const answer = createAsk(knowledge)(
      'When was Greater Manchester Police removed from special measures?',
      { today: day('2026-11-22') },
    );
    if (answer.outcome !== 'answered') throw new Error(answer.outcome);
    const beside = answer.citations.filter(({ role }) => role !== 'supports');
    expect(quotesOf(beside)).toEqual(['It was returned to Scan on 28 October 2022.']);
  });
});
