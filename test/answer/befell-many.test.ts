import { describe, expect, it } from 'vitest';
import { lacksDone, lacksGoingOfPost } from '../../src/answer/deed-told.js';
import { lacksOutcome } from '../../src/answer/outcome.js';
import { objecting, saying } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const DIED = 'Three keepers of the kennels died in May.';
const CHECKED = 'We made seven recommendations on the kennels, four on the keepers.';
const THANKED = 'Odo Bell was grateful to the keepers of the kennels.';
const NIGHT = 'It is ten to nine, and a girl of 14 has gone from the kennels.';
const PLANNED = 'There will be a meeting on the kennels in Northtown on 9 May.';
const HELD = 'The meeting on the kennels in Southtown was packed.';
const WENT =
  'Commissioner Ada Marsh, chosen after the resignation of Tom Wood, said that the kennels leak.';
const STOOD = 'Chief Constable Edda Quill stepped down in June.';
const GAP = 'The kennels have a gap of £14.3 million to close.';
const CHAIRED = 'The kennels board, which is chaired by the deputy chief constable, meets in June.';
const knowledge = knowledgeWith({
  id: 'kent-kennels',
  about: ['kent'],
  published: '2026-04-07',
  body: [CHECKED, THANKED, NIGHT, PLANNED, HELD, WENT, STOOD, GAP, CHAIRED, DIED].join('\n\n'),
});

describe('what befell many', () => {
  const lacks = objecting(knowledge, lacksDone);

  it.each([
    ['How many keepers of Kent died?', DIED, false],
    ['How many keepers of Kent died?', CHECKED, true],
    ['How many keepers of Kent were arrested?', CHECKED, true],
    ['Did Odo Bell of Kent thank the keepers?', THANKED, false],
    ['Did Odo Bell of Kent thank the keepers?', CHECKED, true],
    ['How many keepers of Kent are there?', CHECKED, false],
  ])('is told by its own words: %s %s', (question, sentence, missing) => {
    expect(lacks(question, sentence)).toBe(missing);
  });
});

describe('how a day went', () => {
  const lacks = objecting(knowledge, lacksOutcome);

  it('is not told by its announcement', () => {
    expect(lacks('How did the meeting of Kent Police go?', PLANNED)).toBe(true);
    expect(lacks('How did the meeting of Kent Police go?', HELD)).toBe(false);
    expect(lacks('When is the meeting of Kent Police?', PLANNED)).toBe(false);
  });
});

describe('that the holder of a post went', () => {
  const lacks = objecting(knowledge, lacksGoingOfPost);

  it.each([
    ['Why did the Kent chief constable resign?', WENT, true],
    ['Why did the Kent commissioner resign?', WENT, true],
    ['When did the Kent chief constable step down?', STOOD, false],
    ['Why did the kennels leak?', WENT, false],
  ])('is told of him: %s %s', (question, sentence, missing) => {
    expect(lacks(question, sentence)).toBe(missing);
  });
});

describe('things told without a name or a noun', () => {
  const say = saying(knowledge);

  it('an age is no number of people', () => {
    expect(say('How many people work at the kennels of Kent Police?')).not.toMatch(/ten to nine/);
  });

  it('a force by its figure is named', () => {
    expect(say('Which force has kennels with a gap of £14.3 million?')).toMatch(
      /^The article is about Kent Police\./,
    );
  });

  it('who chairs it may be told by his post', () => {
    expect(say('Who chairs the kennels board of Kent Police?')).not.toBe('not-covered');
  });
});

describe('what somebody says on a matter', () => {
  const minutes = knowledgeWith({
    id: 'kent-minutes',
    about: ['kent'],
    published: '2026-04-07',
    body: [
      '## Kite trial',
      'Det Supt Ada Marsh said that she was opposed to it in principle.',
      '## Other business',
      'Odo Bell, a keeper, denied that the lamps went because of budget cuts.',
      'The letter on the kites has been closed.',
    ].join('\n\n'),
  });
  const say = saying(minutes);

  it('may stand under its heading', () => {
    expect(say('What did Ada Marsh of Kent say about the kite trial?')).toMatch(/Ada Marsh/);
  });

  it('is no sum, though it is about money', () => {
    expect(say('What did Odo Bell of Kent say about budget cuts?')).toMatch(/Odo Bell/);
  });

  it('is found with any title before the name', () => {
    expect(say('What did Det Supt Ada Marsh of Kent say about the kite trial?')).toMatch(
      /Ada Marsh/,
    );
  });

  it('a letter that is closed is no cause of concern', () => {
    expect(say('Has Kent Police closed the cause of concern?')).not.toMatch(/closed/);
  });
});
