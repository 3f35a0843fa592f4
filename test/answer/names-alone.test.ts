import { describe, expect, it } from 'vitest';
import { meetsNameOnly } from '../../src/answer/names-alone.js';
import { objecting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const PRAISE = 'Chief Constable Ada Pell said: “I praise the kite pilots of 2024.”';
const TAUGHT = 'Ms Pell taught geography until 1998.';

const nameOnly = objecting(
  knowledgeWith({
    id: 'kent-pell',
    about: ['kent'],
    published: '2026-04-07',
    body: `Kent Police flies kites.\n\n${PRAISE}\n\n${TAUGHT}`,
  }),
  meetsNameOnly,
);

describe('a fact about somebody', () => {
  it('is not told by whatever else is told of him', () => {
    expect(nameOnly('When was Ada Pell married?', PRAISE)).toBe(true);
    expect(nameOnly('How many owls does Ada Pell keep?', PRAISE)).toBe(true);
  });

  it('is told by a sentence that has more of the question than his name', () => {
    expect(nameOnly('When did Ada Pell praise the pilots?', PRAISE)).toBe(false);
    expect(nameOnly('When did Ada Pell teach geography?', TAUGHT)).toBe(false);
  });

  it('is neither why he did it nor what he said', () => {
    expect(nameOnly('Why did Ada Pell resign?', PRAISE)).toBe(false);
    expect(nameOnly('What did Ada Pell say about owls?', PRAISE)).toBe(false);
  });
});
