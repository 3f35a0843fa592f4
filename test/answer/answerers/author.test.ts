import { describe, expect, it } from 'vitest';
import { answerAuthor } from '../../../src/answer/answerers/author.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('the author of an article', () => {
  const says = (question: string) =>
    textsOf(answering(answerAuthor(put(question)), question))[0] ?? '';

  it.each(['Who is Paul Jacques?', 'who was paul jacques', 'What has Paul Jacques written?'])(
    '%s: the one who wrote it',
    (question) => {
      expect(says(question)).toMatch(
        /^Paul Jacques is given as the author of “.+” \(Police Professional, /,
      );
    },
  );

  it.each(['Who is Craig Guildford?', 'Who is Paul Newman?', 'What did Paul Jacques find?'])(
    'is not asked for by %s',
    (question) => {
      expect(answerAuthor(put(question))).toBeUndefined();
    },
  );
});
