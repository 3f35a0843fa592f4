import { describe, expect, it } from 'vitest';
import {
  answerInspectedBody,
  answerOtherBody,
  answerOtherService,
} from '../../../src/answer/answerers/other-service.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('services of another kind', () => {
  it.each([
    'Do fire brigades go into Engage too?',
    'Is Scan for the fire service as well?',
    'Does HMICFRS inspect fire and rescue services?',
  ])('are told of by what the record notes: %s', (question) => {
    const draft = answering(answerOtherService(put(question)), question);
    expect(draft).toMatchObject({ kind: 'definition', focus: ['rule-scope'] });
    expect(textsOf(draft)[0]).toMatch(/^Fire and rescue services are monitored separately/);
    expect(draft.composer.citations.length).toBeGreaterThan(0);
  });

  it.each([
    'Is the London Fire Brigade in Engage?',
    'Was West Midlands Fire Service put into Engage?',
    'When did the fire service enter Engage?',
    'Was the fire service in Engage on 3 May 2024?',
    'Do fire brigades fly kites?',
    'Is Police Scotland in Engage?',
  ])('are not where one of them, a time or something else is asked about: %s', (question) => {
    expect(answerOtherService(put(question))).toBeUndefined();
  });
});

describe('a body that is no police force', () => {
  it.each([
    'Was Birmingham prison in special measures?',
    "Was Salford's children's services in special measures?",
    'Is Cleveland in Ohio in Engage?',
    'Is the Met Office in special measures?',
  ])('has no stage here: %s', (question) => {
    expect(answerOtherBody(put(question))?.outcome).toBe('not-covered');
  });

  it.each([
    'Is Kent Police in Engage?',
    'What did the council say of Engage?',
    'Was a kite in it?',
  ])('is none of: %s', (question) => {
    expect(answerOtherBody(put(question))).toBeUndefined();
  });

  it('may be inspected all the same', () => {
    const question = 'Is British Transport Police inspected by HMICFRS?';
    const draft = answering(answerInspectedBody(put(question)), question);
    expect(textsOf(draft)[0]).toMatch(/^British Transport Police is inspected by HMICFRS/);
    expect(answerInspectedBody(put('Is Kent Police inspected by HMICFRS?'))).toBeUndefined();
  });
});
