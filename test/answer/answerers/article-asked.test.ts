import { describe, expect, it } from 'vitest';
import { answerArticleAsked } from '../../../src/answer/answerers/article-asked.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { putting } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

function told(question: string): string | undefined {
  const draft = answerArticleAsked(put(question));
  if (draft?.outcome === 'not-covered') return draft.reason;
  if (draft?.outcome !== 'answered') return undefined;
  return draft.composer.blocks.map((block) => ('text' in block ? block.text : '')).join(' ');
}

describe('an article that is asked about itself', () => {
  const press = [...knowledge.articles.values()].filter(({ kind }) => kind === 'press');

  it('has its author and its day told, by the name of any press publisher', () => {
    for (const { publisher, title, author } of press) {
      const text = told(`Who wrote the ${publisher} article?`);
      expect(text).toContain(title);
      expect(text).toContain(author ?? 'names no author');
      expect(told(`When was the ${publisher} story published?`)).toContain(title);
    }
  });

  it('has its headline told', () => {
    for (const { publisher, title } of press) {
      expect(told(`What headline did ${publisher} give its story?`)).toContain(`“${title}”`);
      expect(told(`How was it headlined by ${publisher}?`)).not.toContain('author');
    }
    expect(told('What is the HMICFRS headline?')).toContain('moved into enhanced monitoring');
  });

  it.each([
    'What is the headline figure in the LBC article?',
    'Did LBC say that it hit the headlines?',
    'Who wrote the letter?',
    'Who wrote the article?',
    'When was the inspection report published?',
    'What did the LBC article say?',
    'When did LBC report that the force had moved?',
    'Who is the author of the plan?',
  ])('is none: %s', (question) => {
    expect(told(question)).toBeUndefined();
  });
});
