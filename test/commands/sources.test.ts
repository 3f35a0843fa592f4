import { describe, expect, it } from 'vitest';
import { articleKey } from '../../src/render/discord/custom-id.js';
import { escapeMarkdown } from '../../src/render/discord/escape.js';
import {
  command,
  context,
  contextOf,
  faultsOf,
  knowledge,
  nastyKnowledge,
  pagesOf,
  run,
  textsOf,
} from './fixtures.js';

const articles = [...knowledge.articles.values()];

describe('/sources', () => {
  it('lists every article and every page with its link', () => {
    const view = run('sources', {});
    expect(faultsOf(view)).toEqual([]);
    const text = pagesOf(view).flatMap(textsOf).join('\n');
    for (const { title } of [...articles, ...knowledge.record.references.values()])
      expect(text).toContain(`[${escapeMarkdown(title)}](<`);
  });

  it.each(articles.map((article) => [article.title, article] as const))(
    'shows “%s”',
    (_, article) => {
      const values = [article.id, articleKey(article.id), article.title, article.url];
      for (const value of [...values, article.title.toUpperCase(), ` ${article.id} `]) {
        const view = run('sources', { article: value });
        expect(faultsOf(view)).toEqual([]);
        expect(view.paragraphs[0]).toContain(escapeMarkdown(article.title));
        expect(view.paragraphs[0]).toContain(escapeMarkdown(article.publisher));
        expect(view.origin.options).toEqual({ article: articleKey(article.id) });
      }
    },
  );

  it('takes a part of a name that is one article’s alone', () => {
    expect(run('sources', { article: 'bbc' }).paragraphs[0]).toContain('BBC News');
  });

  it('offers the nearest when several fit, and says when none does', () => {
    const several = run('sources', { article: 'west midlands police' });
    expect(several.paragraphs[0]).toContain('Several articles go by');
    expect(several.paragraphs[1]).toContain('Hits Radio');
    expect(run('sources', { article: 'zzzz' }).paragraphs[0]).toContain('No article is held');
  });

  it('shows a hostile article as words', () => {
    const nasty = nastyKnowledge();
    for (const options of [{}, { article: 'nasty' }])
      expect(faultsOf(run('sources', options, contextOf(nasty)), nasty)).toEqual([]);
  });

  it('completes articles', () => {
    const found = command('sources').complete?.('article', '', {}, context) ?? [];
    expect(found).toHaveLength(articles.length);
    expect(found[0]?.name).toBe(
      'West Midlands Police no longer in special measures (Hits Radio Birmingham, 18 Sep 2024)',
    );
  });
});
