import { describe, expect, it } from 'vitest';
import { answerConcernWhich } from '../../../src/answer/answerers/concern-which.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));
const OF = 'of West Midlands Police’s';

describe('which cause of concern is about something', () => {
  it.each([
    [`Which ${OF} causes of concern is about online abuse?`, 'online child abuse'],
    [`Which ${OF} concerns deals with domestic abuse?`, 'MARAC'],
    [`Which ${OF} failings relates to results?`, 'investigations'],
  ])('%s', (question, about) => {
    const texts = textsOf(answering(answerConcernWhich(put(question)), question));
    expect(texts.join(' ')).toContain(about);
  });

  it('is told of two that are meant alike', () => {
    const question = `Which ${OF} causes of concern are about offenders?`;
    const texts = textsOf(answering(answerConcernWhich(put(question)), question));
    expect(texts.filter((text) => /offenders/.test(text))).toHaveLength(2);
  });

  it('names all where none is named so', () => {
    const question = `Which ${OF} causes of concern is about helicopters?`;
    const texts = textsOf(answering(answerConcernWhich(put(question)), question));
    expect(texts[0]).toMatch(/^No one of the four causes of concern/);
    expect(texts).toHaveLength(5);
  });

  it.each([`Which ${OF} causes of concern are open?`])(
    'is not told where several or none may be meant: %s',
    (question) => {
      expect(answerConcernWhich(put(question))).toBeUndefined();
    },
  );
});
