import { describe, expect, it } from 'vitest';
import { articleFile, recombine } from '../../src/evaluate/scale.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { heldArticles } from '../corpus/fixtures.js';
import { must, temporaryFolder } from '../helpers.js';

const sentences = heldArticles.flatMap(({ passages }) =>
  passages.flatMap((passage) => passage.sentences.map(({ text }) => text)),
);
const FORCES = ['north', 'south'];
const made = recombine(sentences, FORCES, 1_010);
const wordsOf = (paragraphs: readonly string[]) =>
  paragraphs.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []);

describe('recombine', () => {
  it('makes the same articles again', () => {
    expect(recombine(sentences, FORCES, 1_010)).toEqual(made);
  });

  it('makes as many paragraphs as asked for', () => {
    expect(made.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(1_010);
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
  });

  it('makes articles that load, about forces and about none', () => {
    const some = made.slice(0, 12).map((one) => ({ ...one, about: undefined }));
    const files = some.map((one) => [`articles/${one.id}.md`, articleFile(one)]);
    const { articles, index } = loadKnowledge(temporaryFolder(Object.fromEntries(files)));
    expect(articles.size).toBe(12);
    expect(index.passages).toHaveLength(some.flatMap(({ paragraphs }) => paragraphs).length);
    const about = new Set(made.map((one) => one.about));
    expect(about).toEqual(new Set([undefined, ...FORCES]));
    expect(articleFile(must(made.find((one) => one.about === 'north')))).toContain(
      'about: [north]',
    );
  });

  it('has a vocabulary that grows as in English text: fourfold text, about twice the words', () => {
    const paragraphs = recombine(sentences, FORCES, 4_000).flatMap((one) => one.paragraphs);
    const quarter = new Set(wordsOf(paragraphs.slice(0, 1_000))).size;
    const whole = new Set(wordsOf(paragraphs)).size;
    expect(whole / quarter).toBeGreaterThan(1.6);
    expect(whole / quarter).toBeLessThan(2.4);
  });

  it('has many rare words and few common ones', () => {
    const counts = new Map<string, number>();
    for (const word of wordsOf(made.flatMap(({ paragraphs }) => paragraphs))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const once = [...counts.values()].filter((count) => count === 1).length;
    expect(once / counts.size).toBeGreaterThan(0.25);
    expect(once / counts.size).toBeLessThan(0.75);
  });

  it('changes the numbers and keeps what words join', () => {
    const [one] = recombine(['It fell by 44,600 in May 2024.'], FORCES, 1);
    const text = must(one?.paragraphs[0]);
    expect(text).toMatch(/^It fell by \d\d?,\d\d\d in May (?:18|19|20)\d\d\./);
    expect(text).not.toContain('44,600');
  });
});
