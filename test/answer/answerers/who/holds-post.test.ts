import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsPost } from '../../../../src/answer/answerers/who/holds-post.js';
import { createAsk } from '../../../../src/answer/ask.js';
import { addDays, writeDay } from '../../../../src/dates/day.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS, day } from '../../../helpers.js';
import { answering, putting, textsOf, verdictFaults, verdictOf } from '../../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

function found(question: string) {
  const draft = answering(holdsPost(put(question)), question);
  expect(verdictFaults(draft)).toEqual([]);
  return draft;
}

describe('whether somebody held a post', () => {
  it.each([
    ['throughout', 'Was Craig Guildford chief constable in June 2023?', 'yes'],
    ['before it began', 'Was Craig Guildford chief constable in May 2022?', 'no'],
    ['after it ended', 'Was Craig Guildford chief constable in March 2026?', 'no'],
    ['in the month it began', 'Was Craig Guildford chief constable in December 2022?', 'unclear'],
    ['in the month it ended', 'Was Craig Guildford chief constable in January 2026?', 'unclear'],
    ['after it was last seen', 'Was Scott Green the chief constable in March 2026?', 'unclear'],
    ['up to its last month', 'Was Tom Winsor the Chief Inspector on 14 March 2022?', 'yes'],
    ['no time, and it is over', 'Is Craig Guildford the chief constable?', 'no'],
    ['no time, and it may last', 'Is Scott Green the acting chief constable?', 'unclear'],
    ['only acting', 'Was Scott Green ever the chief constable?', 'unclear'],
    ['not any more', 'Was Craig Guildford no longer chief constable by May 2023?', 'unclear'],
    [
      'at another force’s move',
      'Was Tom Winsor Chief Inspector when the Met went into Engage?',
      'no',
    ],
    ['at another force', 'Was Craig Guildford chief constable of Lincolnshire Police?', 'unclear'],
    ['at a move after', 'Was Simon Foster PCC when West Midlands Police left Engage?', 'unclear'],
    ['any time', 'Was Craig Guildford ever the chief constable?', 'yes'],
    ['never', 'Is Rich Cooke HM Chief Inspector?', 'no'],
    [
      'taken up after a move',
      'Did Craig Guildford become chief constable after West Midlands Police entered Engage?',
      'no',
    ],
    ['taken up after a day', 'Did Craig Guildford become chief constable after May 2022?', 'yes'],
    ['taken up before a day', 'Did Craig Guildford become chief constable before May 2022?', 'no'],
    ['never, then', 'Was Simon Foster the chief constable in July 2024?', 'no'],
    ['by what it does', 'Was Andy Cooke ever the person who decides on Engage?', 'yes'],
    ['by what it does, now', 'Is Andy Cooke the person who decides on Engage?', 'unclear'],
    ['never, by what it does', 'Is Simon Foster the one who decides on Engage?', 'no'],
    ['by a source of then', 'Was Simon Foster the commissioner in July 2024?', 'yes'],
    ['with no source of then', 'Was Simon Foster the commissioner in May 2023?', 'unclear'],
    ['long before any source', 'Was Lee Freeman the HM Inspector in 1990?', 'unclear'],
    ['one of several', 'Was Lee Freeman the HM Inspector in November 2023?', 'unclear'],
  ])('%s: %s: %s', (_when, question, verdict) => {
    expect(verdictOf(found(question))).toBe(verdict);
  });

  it('is told with the term of the post', () => {
    expect(textsOf(found('Was Craig Guildford ever the chief constable?'))).toEqual([
      'Yes. What the sources show: Craig Guildford, chief constable of West Midlands Police, from December 2022 to 16 January 2026.',
    ]);
    expect(textsOf(found('Was Scott Green the chief constable in March 2026?'))[0]).toMatch(
      /^Not known for certain\. What the sources show: Scott Green, acting chief constable/,
    );
  });

  it.each([
    ['now', 'Is Craig Guildford the chief constable?', ['Scott Green: acting chief constable']],
    ['then', 'Was Scott Green the chief constable in 2023?', ['Craig Guildford: chief constable']],
    ['then', 'Was Tom Winsor HM Chief Inspector in May 2022?', ['Andy Cooke: HM Chief Inspector']],
    ['at no time asked', 'Was Rich Cooke HM Chief Inspector?', []],
  ])('is denied with who else held it %s: %s', (_when, question, others) => {
    const draft = found(question);
    expect(verdictOf(draft)).toBe('no');
    expect(textsOf(draft, 'statement')).toEqual(
      others.map((other) => expect.stringContaining(other)),
    );
  });

  it('is denied with whom somebody is not to be mistaken for', () => {
    expect(textsOf(found('Is Rich Cooke HM Chief Inspector?'), 'caveat')).toEqual([
      expect.stringContaining('is not Andy Cooke'),
    ]);
    expect(textsOf(found('Is Andy Cooke HM Chief Inspector?'), 'caveat')).toEqual([]);
  });

  it('where several hold it at once is told beside whom the sources of that time show', () => {
    const draft = found('Was Lee Freeman the HM Inspector in November 2023?');
    expect(textsOf(draft)).toEqual([
      expect.stringMatching(/^Not known for certain\. .*Lee Freeman, HM Inspector/),
      expect.stringMatching(/^Wendy Williams: HM Inspector/),
    ]);
    expect(draft.focus).toEqual(['post-lee-freeman']);
  });

  it('is yes on each day between its first and last month, no outside them', () => {
    const first = day('2022-12-31');
    const last = day('2026-01-16');
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 2_000 }), (offset) => {
        const asked = addDays(first, offset);
        const verdict = verdictOf(
          found(`Was Craig Guildford chief constable on ${writeDay(asked)}?`),
        );
        if (asked >= first && asked <= last) expect(verdict).toBe('yes');
        else if (asked < '2022-12-01' || asked > last) expect(verdict).toBe('no');
        else expect(verdict).toBe('unclear');
      }),
      { numRuns: 60 },
    );
  });
});

describe('a question is left to others', () => {
  it.each([
    ['words are asked for', 'Did Craig Guildford say that he was chief constable?'],
    ['a decision is', 'Did Craig Guildford as chief constable decide to buy kites?'],
    ['more is', 'Is Craig Guildford a chief constable with kites?'],
    ['a denial is', 'Is it true that Craig Guildford was not chief constable in June 2023?'],
    ['two are named', 'Was Craig Guildford or Scott Green chief constable in 2023?'],
    ['nobody of the record is', 'Was Ada Lovelace chief constable in 2023?'],
    ['no post is', 'Was Craig Guildford an astronaut in 2023?'],
    ['no yes or no is', 'When was Craig Guildford chief constable?'],
  ])('where %s: %s', (_why, question) => {
    expect(holdsPost(put(question))).toBeUndefined();
  });
});

it('Whether somebody holds a post is answered before who they are', () => {
  const answer = createAsk(knowledge)('Is Craig Guildford the chief constable?', {
    today: day('2026-11-22'),
  });
  expect(answer.outcome === 'answered' && answer.blocks[0]).toMatchObject({
    kind: 'verdict',
    result: 'no',
  });
});
