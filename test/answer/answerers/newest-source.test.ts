import { describe, expect, it } from 'vitest';
import { answerNewestSource } from '../../../src/answer/answerers/newest-source.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { newestHeldDay, staysOf } from '../../../src/record/as-of.js';
import { CORPUS, must } from '../../helpers.js';
import { answering, putting, textsOf } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

describe('how old what is held on a force is', () => {
  it.each([
    'How old are your sources on Wiltshire?',
    'How recent is the information on Wiltshire Police?',
    'How fresh is what you have on Wiltshire, your data?',
    'How up-to-date is the record of Wiltshire Police?',
    'How current are you on Wiltshire?',
    'What is your newest source on Wiltshire?',
    'What’s the most recent information on Wiltshire?',
    'When was your latest update on Wiltshire Police?',
  ])('is told by its newest source: %s', (question) => {
    const draft = answering(answerNewestSource(put(question)), question);
    expect(textsOf(draft)).toEqual([
      'The newest source here on Wiltshire Police is from May 2024, two years old: a later change would not be known. It is of 21 May 2024.',
    ]);
    expect(draft).toMatchObject({
      kind: 'status',
      forces: ['wiltshire'],
      focus: ['wiltshire-engage-2022'],
    });
  });

  it('is cited, for every force of the record', () => {
    for (const id of knowledge.record.forceRecords.keys()) {
      const { name } = must(knowledge.record.forces.get(id));
      const question = `How old are your sources on ${name}?`;
      const draft = answerNewestSource(put(question));
      const known =
        newestHeldDay(knowledge, id) !== undefined && staysOf(knowledge.record, id).length > 0;
      expect(draft !== undefined).toBe(known);
      if (!known) continue;
      expect(textsOf(answering(draft, question))[0]).toContain(name);
      for (const block of answering(draft, question).composer.blocks)
        if (block.kind === 'statement') expect(block.cites.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['no force is named', 'How old are your sources?'],
    ['a person is', 'How old are your sources on Wendy Williams at West Midlands Police?'],
    ['the age of something else is asked', 'How old is the kennel of West Midlands Police?'],
    ['nothing is known of the force', 'How old are your sources on Kent Police?'],
    ['what they say is', 'What do your newest sources say on West Midlands Police?'],
    ['nobody holds it', 'How recent is evidence on West Midlands Police?'],
  ])('is left to others where %s: %s', (_why, question) => {
    expect(answerNewestSource(put(question))).toBeUndefined();
  });

  it('is left to others where the force is only meant', () => {
    const force = must(knowledge.record.forces.get('west-midlands'));
    expect(answerNewestSource({ ...put('How old are your sources?'), force })).toBeUndefined();
  });
});
