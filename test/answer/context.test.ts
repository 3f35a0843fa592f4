import { describe, expect, it } from 'vitest';
import { tolerates } from '../../src/answer/context.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { analyse, type Token } from '../../src/search/analysis.js';
import { CORPUS } from '../helpers.js';
import { putting } from './put.js';

const put = putting(loadKnowledge(CORPUS));

function wordsIn(text: string, word: string): Token[] {
  return analyse(text).filter((token) => token.word === word);
}

describe('words that nothing explains', () => {
  it('are tolerated of a force on which no article is held', () => {
    const asked = 'Was Wiltshire Police, friend of kites, in Engage?';
    expect(tolerates(put(asked), wordsIn(asked, 'kites'))).toBe(true);
  });

  it.each([
    ['crime', 'Did crime rise while Wiltshire Police was in Engage?'],
    ['kites', 'Did Wiltshire Police fly kites in Engage?'],
    ['morale', 'Did morale drop at Wiltshire Police during Engage?'],
    ['minister', 'Which minister was in Engage at Wiltshire Police?'],
  ])('are not where they are what is asked about, %s: %s', (word, asked) => {
    expect(tolerates(put(asked), wordsIn(asked, word))).toBe(false);
  });

  it.each([
    ['no stage is named', 'Was Wiltshire Police, friend of kites, there?'],
    ['money is asked for', 'Did Wiltshire Police spend it on kites in Engage?'],
    ['a number is', 'How many kites did Wiltshire Police fly in Engage?'],
    ['articles are held', 'Was West Midlands Police, friend of kites, in Engage?'],
    ['no force is named', 'Were they, friends of kites, in Engage?'],
  ])('are not where %s: %s', (_why, question) => {
    expect(tolerates(put(question), wordsIn(question, 'kites'))).toBe(false);
  });

  it('are not, where there are many', () => {
    const asked = 'Was Wiltshire Police in Engage, with kites, flutes, geese and trumpets?';
    const words = ['kites', 'flutes', 'geese', 'trumpets'];
    expect(
      tolerates(
        put(asked),
        words.flatMap((word) => wordsIn(asked, word)),
      ),
    ).toBe(false);
  });
});
