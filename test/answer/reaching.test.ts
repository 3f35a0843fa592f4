import { describe, expect, it } from 'vitest';
import { quotationFor, reachesWanted } from '../../src/answer/reaching.js';
import { must } from '../helpers.js';
import { putting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const ASKED = 'Odo Marsh wanted to know how many kites had crossed the harbour in spring.';
const ANSWER = 'The answer, in writing, was 4,180, or one in nine.';
const MATTER = 'Kent Police also looked at the trumpets that were handed in by mistake.';
const OTHER = 'Visitors found 14 rooms and three houses.';

const knowledge = knowledgeWith({
  id: 'kent-kites',
  about: ['kent'],
  published: '2026-04-07',
  body: [ASKED, ANSWER, 'It rained.', MATTER, OTHER].join('\n\n'),
});
const put = putting(knowledge);
const entryOf = (text: string) =>
  must(knowledge.index.entries.find(({ sentence }) => sentence.text === text));

describe('a sentence that names the matter', () => {
  const kites = put('How many kites crossed the harbour at Kent Police in spring?');

  it('is quoted on to the number that is asked for', () => {
    expect(must(quotationFor(kites, entryOf(ASKED))).text).toBe(`${ASKED}\n\n${ANSWER}`);
    expect(reachesWanted(kites, entryOf(ASKED))).toBe(true);
  });

  it('is not where the number counts another thing', () => {
    const trumpets = put('How many trumpets were handed in by mistake at Kent Police?');
    expect(must(quotationFor(trumpets, entryOf(MATTER))).text).not.toContain('14 rooms');
    expect(reachesWanted(trumpets, entryOf(MATTER))).toBe(false);
  });

  it('is not where no number is asked for, or it holds hardly anything of the question', () => {
    const who = put('Who wanted to know about kites at Kent Police?');
    expect(reachesWanted(who, entryOf(ASKED))).toBe(false);
    const zebras = put('How many zebras and zeppelins painted the opera at Kent Police?');
    expect(reachesWanted(zebras, entryOf(ASKED))).toBe(false);
  });
});
