import { describe, expect, it } from 'vitest';
import { isOfAnotherYear } from '../../src/answer/another-year.js';
import { objecting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const TWO = 'Kites at Kent Police fell from 71 in 2022 to 12 in 2023.';
const ONE = 'Kent Police mended 40 trumpets after a fire in 2021.';

const FINANCIAL = 'Kent Police lost 31 harps in 2021-22.';

const isOfAnother = objecting(
  knowledgeWith({
    id: 'kent-kites',
    about: ['kent'],
    published: '2024-04-07',
    body: `${TWO}\n\n${ONE}\n\n${FINANCIAL}`,
  }),
  isOfAnotherYear,
);

describe('the figure of a financial year', () => {
  it('is told by no sentence that gives that of another', () => {
    expect(isOfAnother('How many harps did Kent Police lose in 2020-21?', FINANCIAL)).toBe(true);
    expect(isOfAnother('How many harps did Kent Police lose in 2021/22?', FINANCIAL)).toBe(false);
    expect(isOfAnother('How many harps did Kent Police lose?', FINANCIAL)).toBe(false);
  });
});

describe('the figure of a year', () => {
  it('is told by no sentence that gives those of other years', () => {
    expect(isOfAnother('How many kites did Kent Police have in 2024?', TWO)).toBe(true);
  });

  it.each([
    ['its year is named', 'How many kites did Kent Police have in 2023?', TWO],
    ['no year is asked about', 'How many kites did Kent Police have?', TWO],
    ['no figure is asked for', 'Who flew kites at Kent Police in 2024?', TWO],
    ['the one year is that of something else', 'How many trumpets did Kent mend in 2024?', ONE],
  ])('may be told where %s', (_where, question, sentence) => {
    expect(isOfAnother(question, sentence)).toBe(false);
  });
});
