import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../src/corpus/article.js';
import { renderPage } from '../../../src/render/discord/pages.js';
import { excerptsView, passageView } from '../../../src/render/discord/passage.js';
import { must } from '../../helpers.js';
import { article, quoted } from '../fixtures.js';
import { shown, targets } from './shown.js';

const ORIGIN = { command: 'passage', options: { article: 'abcdef01', start: '0' } };
const SNAPSHOT = '0123456789ab';

const { body: _, passages: __, ...meta } = article;
const body = `${Array.from({ length: 9 }, (_, n) => `Paragraph ${n} says *this*.`).join('\n\n')}\n`;
const long = buildArticle({ ...meta, title: 'What [they] *said*' }, body);

function paragraphsAround(start: number): string[] {
  return passageView(long, start, ORIGIN, SNAPSHOT).paragraphs.slice(1);
}

describe('passageView', () => {
  it('shows the passage of an offset with two before and two behind, word for word', () => {
    const texts = paragraphsAround(body.indexOf('4 says')).map((one) => shown(one.slice(2)));
    expect(texts).toEqual([2, 3, 4, 5, 6].map((n) => `Paragraph ${n} says *this*.`));
  });

  it.each([
    ['the first', 0, [0, 1, 2]],
    ['the last', body.length - 3, [6, 7, 8]],
  ])('shows fewer beside %s', (_name, start, numbers) => {
    const texts = paragraphsAround(start).map((one) => shown(one.slice(2)));
    expect(texts).toEqual(numbers.map((n) => `Paragraph ${n} says *this*.`));
  });

  it('shows the beginning for an offset that the article no longer has', () => {
    expect(paragraphsAround(1_000_000)).toEqual(paragraphsAround(0));
  });

  it('names the article with its link, publisher and date', () => {
    const [head = ''] = passageView(long, 0, ORIGIN, SNAPSHOT).paragraphs;
    const [title = '', from] = head.split('\n');
    expect(targets(title.replace(/^\*\*|\*\*$/g, ''))).toEqual([
      'https://example.com/northshire-moved',
    ]);
    expect(from).toBe('-# The Herald, on 4 March 2025');
  });

  it('marks items of a list', () => {
    const start = article.body.indexOf('recording');
    const { paragraphs } = passageView(article, start, ORIGIN, SNAPSHOT);
    expect(paragraphs).toContain('> - recording crimes correctly.');
  });

  it('can be shown for every offset, and turned by its own origin', () => {
    fc.assert(
      fc.property(fc.nat(body.length + 10), (start) => {
        const view = passageView(long, start, ORIGIN, SNAPSHOT);
        expect(view).toMatchObject({ origin: ORIGIN, snapshot: SNAPSHOT, outcome: 'passage' });
        expect(() => renderPage(view, { page: 0, isPrivate: true })).not.toThrow();
      }),
    );
  });
});

describe('excerptsView', () => {
  const quote = quoted(1, 'Northshire Police was moved into Engage on Monday.');

  it('says that what it shows need not be an answer, and shows each quote', () => {
    const { paragraphs, question } = excerptsView([quote], ORIGIN, SNAPSHOT, 'Is it?');
    expect(question).toBe('Is it?');
    expect(must(paragraphs[0])).toContain('need not answer');
    expect(paragraphs[1]).toContain('> Northshire Police was moved into Engage on Monday.');
  });

  it('says so when there is none', () => {
    const { paragraphs } = excerptsView([], ORIGIN, SNAPSHOT, 'Is it?');
    expect(paragraphs).toEqual(['No sentence in the sources comes near this question.']);
  });
});
