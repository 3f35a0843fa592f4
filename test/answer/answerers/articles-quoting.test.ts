import { describe, expect, it } from 'vitest';
import { answerArticlesQuoting } from '../../../src/answer/answerers/articles-quoting.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('the articles that quote somebody', () => {
  it('are listed, oldest first', () => {
    const question = 'Which articles quote Craig Guildford?';
    const texts = textsOf(answering(answerArticlesQuoting(put(question)), question));
    expect(texts[0]).toBe('Three held articles quote Craig Guildford:');
    expect(texts.slice(1).map((text) => /\(([^,]+),/.exec(text)?.[1])).toEqual([
      'LBC',
      'Police Professional',
      'Hits Radio Birmingham',
    ]);
  });

  it('are not asked for by what he says', () => {
    expect(answerArticlesQuoting(put('What is Craig Guildford quoted as saying?'))).toBeUndefined();
    expect(answerArticlesQuoting(put('Which articles quote the mayor?'))).toBeUndefined();
  });
});
