import { describe, expect, it } from 'vitest';
import { answerOtherService } from '../../../src/answer/answerers/other-service.js';
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
