import { describe, expect, it } from 'vitest';
import { answerUnknownName, unknownName } from '../../src/answer/unknown-name.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS } from '../helpers.js';
import { putting, replying, saying } from './put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);
const name = (question: string) => unknownName(put(question).question);

describe('somebody whom the record does not know', () => {
  it.each([
    ['Who is Zebedee Quillfeather?', 'Zebedee Quillfeather'],
    ['Who is HM Inspector Zebedee Quillfeather?', 'Zebedee Quillfeather'],
    ['Who is Craig Guildford?', undefined],
    ['Who is the Chief Constable of West Midlands Police?', undefined],
    ['Who is HM Chief Inspector of Constabulary?', undefined],
  ])('is named in %s: %s', (question, found) => {
    expect(name(question)).toBe(found);
  });

  it('is said not to be named', () => {
    expect(answerUnknownName(put('Who is Zebedee Quillfeather?'))?.outcome).toBe('not-covered');
    expect(answerUnknownName(put('What did Zebedee Quillfeather say?'))).toBeUndefined();
  });

  it('is not answered with who else holds the post', () => {
    const told = saying(knowledge);
    expect(told('Who is HM Inspector Zebedee Quillfeather?')).not.toMatch(/Freeman|Williams/);
  });
});

describe('somebody in small letters whom nothing here names', () => {
  const reply = replying(knowledge);

  it.each(['who is stephen quill', 'who was helen vobster?', 'who is zoe prunty'])(
    'is said to be named nowhere: %s',
    (question) => {
      expect(reply(question)).toMatch(/they do not name/);
    },
  );

  it.each(['who is lee freeman', 'who is simon foster'])(
    'is told where they do: %s',
    (question) => {
      expect(reply(question)).toMatch(/^(?:Lee Freeman|Simon Foster): /);
    },
  );
});
