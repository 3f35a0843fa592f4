import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRules } from '../../../src/answer/answerers/rules.js';
import { createAsk } from '../../../src/answer/ask.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, day, must } from '../../helpers.js';
import { corpusWith } from '../../record/fixtures.js';
import { answering, putting, textsOf, verdictFaults, verdictOf } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

/** The topic of the rules that answer a question, with the verdict. */
function told(question: string): string {
  const draft = answering(answerRules(put(question)), question);
  expect(verdictFaults(draft)).toEqual([]);
  const topics = (draft.focus ?? []).map(
    (id) => must(knowledge.record.rules.find((rule) => rule.id === id)).topic,
  );
  return `${[...new Set(topics)].join(' and ')}: ${verdictOf(draft)}`;
}

describe('how the monitoring works for any force', () => {
  it.each([
    ['powers: no', 'Can the inspectorate order a chief constable to act?'],
    ['powers: no', 'Must a force obey HMICFRS?'],
    ['powers: none', 'Can HMICFRS sack somebody?'],
    ['powers: no', 'Are recommendations of HMICFRS binding?'],
    ['powers: no', 'Can HMICFRS order West Midlands Police to change?'],
    ['powers: none', 'Can a force ignore HMICFRS?'],
    ['powers: none', 'What powers does HMICFRS have over a force?'],
    ['powers: none', 'Does HMICFRS have teeth or only words?'],
    ['powers: none', 'Is it true that HMICFRS can’t order a force to change?'],
    ['powers: none', 'My neighbour reckons HMICFRS cannot sack a chief constable'],
    ['entry: none', 'What gets a force into Engage?'],
    ['entry: none', 'What gets a force into Engage these days?'],
    ['entry: none', 'What are the criteria for putting a constabulary in Engage?'],
    ['entry: none', 'Why would forces be put under enhanced monitoring?'],
    ['entry: none', 'What happens to a force that does not improve?'],
    ['entry: none', 'What becomes of a force that will not put right its failings?'],
    ['entry: none', 'What happens if a force doesn’t improve?'],
    ['grade: no', 'Does an inadequate grade put a force into special measures?'],
    ['grade: no', 'Is every force rated inadequate moved into Engage?'],
    ['exit: none', 'What tests must a force pass to come out of special measures?'],
    ['exit: none', 'On what grounds is a force released from Engage?'],
    ['exit: no', 'Must a force close every cause of concern before it leaves Engage?'],
    ['exit: no', 'Can a force leave Engage only once all causes of concern are closed?'],
    ['exit: none', 'Is it right that a force can’t leave Engage while a cause is open?'],
    ['exit: none', 'Is it right that a force doesn’t have to close all causes to leave Engage?'],
    ['grade: none', 'Is it true that an inadequate grade does not put a force in Engage?'],
    ['exit: yes', 'Can a force leave Engage while a cause of concern is open?'],
    ['entry: none', 'Can a cause of concern lead to special measures?'],
    ['exit: no', 'Does a cause of concern mean special measures?'],
    ['exit: yes', 'Is a force allowed out of special measures with concerns unresolved?'],
    ['after: yes', 'Is a force still monitored after it leaves Engage?'],
    ['after: none', 'Does monitoring end once a force leaves Engage?'],
    ['after: none', 'What changes once forces come out of Engage?'],
    ['decision: none', 'Who decides that a force goes into Engage?'],
    ['decision: none', 'Who makes the decision when forces are let out of Engage?'],
    ['decision: no', 'Does the Home Secretary put forces into Engage?'],
    ['decision: no', 'Does a mayor decide which force goes into Engage?'],
    ['decision: no', 'Can a commissioner take a force out of special measures?'],
    ['decision: no', 'Do ministers decide when a force leaves Engage?'],
    ['decision: no', 'Is a police force put in Engage by the council?'],
    ['decision: none', 'Can the inspectorate move a force into Engage?'],
    ['decision: none', 'Is it the chief inspector who puts forces into Engage?'],
    ['decision: none', 'Does HMICFRS or a mayor decide on a force in Engage?'],
    ['entry: none', 'Does a cause of concern always put a force into Engage?'],
    ['entry: none', 'Is a force automatically put into Engage for any concern?'],
    ['exit: none', 'Does a force leave Engage once it reaches a target?'],
    ['exit: none', 'Is there a pass mark for a force to leave Engage?'],
    ['exit: none', 'Are there any figures a force has to reach to come out of Engage?'],
    ['powers: no', 'Are the inspectors’ recommendations legally binding on a force?'],
    ['powers: no', 'Must a force comply with inspectors?'],
    ['powers: no', 'Is a force obliged to follow recommendations?'],
    ['powers: none', 'Are recommendations binding or advice?'],
  ])('%s: %s', (expected, question) => {
    expect(told(question)).toBe(expected);
  });

  it('is told by every rule of the topic in the order of the record, each with its sources', () => {
    const draft = answering(answerRules(put('What powers has HMICFRS?')), 'powers');
    const rules = knowledge.record.rules.filter(({ topic }) => topic === 'powers');
    expect(rules.length).toBeGreaterThan(1);
    expect(textsOf(draft)).toEqual(rules.map(({ text }) => text));
    for (const block of draft.composer.blocks)
      if (block.kind === 'statement') expect(block.cites.length).toBeGreaterThan(0);
  });

  it('is of no one force, and a definition', () => {
    const draft = answering(answerRules(put('Can HMICFRS fine West Midlands Police?')), 'fine');
    expect(draft).toMatchObject({ kind: 'definition', forces: [] });
  });

  it('has a source for every verdict, which says yes or no', () => {
    const who = fc.constantFrom('the inspectorate', 'HMICFRS');
    // What it may not do besides giving orders is an inference, and so no verdict.
    const deed = fc.constantFrom(
      ['order', 'no'],
      ['overrule', 'no'],
      ['instruct', 'no'],
      ['sack', 'none'],
      ['fine', 'none'],
      ['punish', 'none'],
    );
    const whom = fc.constantFrom('a force', 'a chief constable', 'Kent Police', 'forces');
    fc.assert(
      fc.property(who, deed, whom, (one, [verb, verdict], other) => {
        expect(told(`Can ${one} ${verb} ${other}?`)).toBe(`powers: ${verdict}`);
      }),
      { numRuns: 30 },
    );
  });

  it('answers before any force in it is asked about', () => {
    const answer = createAsk(knowledge)('What gets a force into Engage?', {
      today: day('2026-11-22'),
    });
    expect(answer).toMatchObject({ kind: 'definition', topic: { focus: ['rule-entry'] } });
  });
});

describe('a question is left to others', () => {
  it.each([
    ['one force is asked about', 'What gets West Midlands Police into Engage more than any force?'],
    ['no force is', 'What gets it into Engage?'],
    ['a date is', 'What got a force into Engage in 2022?'],
    ['powers then are', 'Could HMICFRS order a force to change in 2023?'],
    ['a person is', 'Who decides that a force goes into Engage, says Andy Cooke?'],
    ['somebody’s words are', 'What tests did the mayor say a force must pass to leave Engage?'],
    ['a move is its power', 'Can HMICFRS force a constabulary into special measures?'],
    ['so it is', 'Can HMICFRS impose special measures on a force?'],
    ['its length is', 'How long are forces in Engage?'],
    ['a number is', 'How many forces meet the criteria to go into Engage?'],
    ['forces are', 'Which forces must go into Engage under the rules?'],
    ['the reason for powers is', 'Why does HMICFRS have powers?'],
    ['no stage is named', 'What gets a force into trouble?'],
    ['it is of something else', 'Does a force leave Engage on its own?'],
    ['a graded force is', 'Which forces were graded inadequate in Engage?'],
    ['another’s powers are', 'Can the mayor order a chief constable to act?'],
    ['a named force is moved', 'Does the Home Secretary put Kent Police into Engage?'],
    ['no move is', 'Does the mayor like a force in Engage?'],
    ['no one who decides is', 'Does a baker put a force into Engage?'],
    ['it always is of no concern', 'Is a force always in Engage?'],
  ])('where %s: %s', (_why, question) => {
    expect(answerRules(put(question))).toBeUndefined();
  });

  it('where the record has no rule of that topic', () => {
    const other = putting(loadKnowledge(corpusWith({})));
    expect(answerRules(other('What gets a force into Engage?'))).toBeDefined();
    expect(answerRules(other('What powers has the inspectorate?'))).toBeUndefined();
  });
});
