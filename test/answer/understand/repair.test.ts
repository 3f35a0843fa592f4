import { describe, expect, it } from 'vitest';
import { createAsk } from '../../../src/answer/ask.js';
import { knownVocabulary, repairSpelling } from '../../../src/answer/understand/repair.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { usualWords } from '../../../src/search/background.js';
import { CORPUS, day } from '../../helpers.js';

const knowledge = loadKnowledge(CORPUS);
const vocabulary = knownVocabulary(knowledge);

/** What is read of a question, and what was mended in it. */
function read(text: string) {
  return repairSpelling(vocabulary, text);
}

describe('a slip in a usual English word that nothing here knows', () => {
  const SLIPS = [
    ['elephnat', 'elephant'],
    ['airpotr', 'airport'],
    ['sandwihc', 'sandwich'],
    ['basketbal', 'basketball'],
    ['champange', 'champagne'],
  ] as const;

  it.each(SLIPS)('is mended and reported: %s is %s', (wrong, right) => {
    expect(vocabulary.has(right)).toBe(false);
    expect(usualWords().has(right)).toBe(true);
    expect(read(`Who painted the ${wrong}, and when?`)).toEqual({
      text: `Who painted the ${right}, and when?`,
      repairs: [{ from: wrong, to: right }],
    });
  });

  it('is reported with the answer', () => {
    const ask = createAsk(knowledge);
    const { repairs } = ask('Who painted the airpotr of the elephnat?', {
      today: day('2026-11-22'),
    });
    expect(repairs).toEqual([
      { from: 'airpotr', to: 'airport' },
      { from: 'elephnat', to: 'elephant' },
    ]);
  });
});

describe('a slip', () => {
  it('in a word that is known here is mended', () => {
    expect(read('Was there an inspectoin?').text).toBe('Was there an inspection?');
    expect(read('Who is in enagge?').text).toBe('Who is in engage?');
  });

  it('in the ending of a verb is mended: "finised" is "finished", no form of "fine"', () => {
    expect(read('Has the force finised?')).toEqual({
      text: 'Has the force finished?',
      repairs: [{ from: 'finised', to: 'finished' }],
    });
  });

  it('is reported as it was written', () => {
    expect(read('Airpotr of the elephants?').repairs).toEqual([{ from: 'Airpotr', to: 'airport' }]);
  });
});

describe('nothing is mended', () => {
  it.each([
    ['in usual words', 'Who painted the airport of the elephant, and when?'],
    ['in a form of a word', 'Who painted the kitchens of the zeppelins?'],
    ['in a rare word of English', 'Who painted the grub with a slim margin?'],
    ['in what is near nothing', 'Who painted the xyzzyplugh?'],
    ['in a short name inside a sentence', 'Who met Elpeh there?'],
    ['in three letters', 'Who painted the kti?'],
  ])('%s: %s', (_where, text) => {
    expect(read(text)).toEqual({ text, repairs: [] });
  });
});

describe('a slip in the surname of somebody on record', () => {
  it.each([
    ['who is rich coke', 'who is rich cooke', 'coke', 'cooke'],
    ['what did Simon Fosted promise', 'what did Simon foster promise', 'Fosted', 'foster'],
  ])('is mended behind the given name, and reported: %s', (asked, text, from, to) => {
    expect(read(asked)).toEqual({ text, repairs: [{ from, to }] });
  });

  it.each([
    'who is Rich Cooke',
    'is there a rich fox',
    'who drank the coke',
    'who had Rich Cookes job before',
    'what did Simon Fisher promise',
  ])('is none where another name or word is meant: %s', (asked) => {
    expect(read(asked)).toEqual({ text: asked, repairs: [] });
  });
});

describe('a word of English with another before it', () => {
  it.each(['underfunding', 'overcrowding', 'repainted', 'misfiling'])('is no slip: %s', (word) => {
    expect(read(`Is ${word} still a worry?`).repairs).toEqual([]);
  });
});
