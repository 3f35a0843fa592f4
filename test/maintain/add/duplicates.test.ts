import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../../src/maintain/add/add.js';
import { ALIKE, mostAlike, TOO_ALIKE } from '../../../src/maintain/add/duplicates.js';
import { must } from '../../helpers.js';
import { bodyOf, corpusWith, draftOf, refusalOf, shipped, today } from './harness.js';

const held = [...shipped()].map(([id, text]) => ({ id, body: bodyOf(text) }));
const given = {
  title: 'Another title',
  publisher: 'The Sandport Courier',
  published: '2025-01-01',
  url: 'https://courier.example/a',
  kind: 'press' as const,
};

describe('how alike two texts are', () => {
  it('is whole for the same words, whatever their marks', () => {
    const [first] = held;
    const body = must(first).body.replace(/’/g, "'").replace(/[“”]/g, '"').toUpperCase();
    expect(mostAlike(body, held)).toEqual({ id: must(first).id, share: 1 });
  });

  it('is nothing for another text', () => {
    expect(
      mostAlike('The harbour lights are on again this winter, and all came.', held),
    ).toBeUndefined();
    expect(mostAlike('', held)).toBeUndefined();
  });

  it('stays below refusal between the articles that are held', () => {
    for (const one of held) {
      const others = held.filter(({ id }) => id !== one.id);
      expect(mostAlike(one.body, others)?.share ?? 0).toBeLessThan(TOO_ALIKE - 0.1);
    }
  });
});

describe('an article like a held one', () => {
  it('is refused with its name and per cent, where an editor cut and changed little', async () => {
    const corpus = corpusWith(shipped());
    const one = must(held[1]);
    const paragraphs = one.body.split('\n\n');
    const edited = [...paragraphs.slice(0, -4), 'One more line of our own, put here.'].join('\n\n');
    const refusal = await refusalOf(() =>
      prepareArticle(
        { draft: draftOf(`${edited}\n`), bytes: new Uint8Array([1]), where: 'a.txt' },
        given,
        corpus.knowledge,
        join(corpus.folder, 'articles'),
        today(),
      ),
    );
    expect(refusal.what).toMatch(new RegExp(`held already: \\d\\d % .+ ${one.id}$`));
  });

  it('is told of, and not refused, where both quote one statement', async () => {
    const corpus = corpusWith(shipped());
    const one = must(held[0]);
    const words = one.body.split('\n\n');
    const quoted = words.slice(-4).join('\n\n');
    const own = Array.from({ length: 150 }, (_, at) => `word${at} stands here`).join(' ');
    const body = `${own}.\n\n${quoted}`;
    const share = must(mostAlike(body, held)).share;
    expect(share).toBeGreaterThan(0.1);
    const prepared = await prepareArticle(
      { draft: draftOf(body), bytes: new Uint8Array([1]), where: 'a.txt' },
      given,
      corpus.knowledge,
      join(corpus.folder, 'articles'),
      today(),
    );
    const isTold = prepared.warnings.some((warning) => warning.includes(one.id));
    expect(isTold).toBe(share >= ALIKE);
  });
});
