import { unpackCells } from './cells.js';

/** A linear model: for each trait, what it adds to the score of each class; all traits count alike. */
export interface LinearModel {
  readonly classes: readonly string[];
  /** For each trait its cells (`cells.ts`), packed. */
  readonly weights: ReadonlyMap<string, string>;
}

/** A class and how likely it is, 0..1. */
export interface Likelihood {
  readonly name: string;
  readonly chance: number;
}

/** What stands for words that no example has: `RARE` for one, then for the second and the third. */
const RARE = ['<rare>', '<rare> 2', '<rare> 3'] as const;

/** Whether a trait is a word of its own: neither two words, nor a sense, nor a form. */
function isWord(trait: string): boolean {
  return !/[ =?<]/.test(trait);
}

/** The traits with what stands for the words that are not known among them. */
export function withRare(traits: ReadonlySet<string>, knows: (word: string) => boolean): string[] {
  const rare = [...traits].filter((trait) => isWord(trait) && !knows(trait)).length;
  return [...traits, ...RARE.slice(0, rare)];
}

/** The scores of the classes for these traits, divided by the root of their number, as fitted. */
export function scoresOf(model: LinearModel, traits: Iterable<string>): number[] {
  const scores = model.classes.map(() => 0);
  let count = 0;
  for (const trait of traits) {
    count += 1;
    for (const [at, weight] of unpackCells(model.weights.get(trait) ?? ''))
      scores[at] = (scores[at] ?? 0) + weight;
  }
  const length = Math.sqrt(Math.max(1, count));
  return scores.map((score) => score / length);
}

/** How likely each class is (softmax of the scores), likeliest first; they add up to 1. */
export function likelihoods(model: LinearModel, traits: ReadonlySet<string>): Likelihood[] {
  const scores = scoresOf(
    model,
    withRare(traits, (word) => model.weights.has(word)),
  );
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return model.classes
    .map((name, at) => ({ name, chance: (powers[at] ?? 0) / sum }))
    .sort((a, b) => b.chance - a.chance);
}
