import { packCells } from './cells.js';
import { type LinearModel, withRare } from './model.js';

/** Something whose class is known, by its traits. */
export interface Example {
  readonly traits: ReadonlySet<string>;
  readonly name: string;
}

/** Traits of fewer examples say nothing of others and are left out. */
const LEAST_EXAMPLES = 5;
/** How often all examples are gone through, in each of two fits. */
const PASSES = 30;
/** How strongly weights are drawn to 0, per example. */
const DECAY = 2e-4;
/** The length of the first step. */
const RATE = 0.5;
/** Weights nearer to 0 after the first fit stay 0 in the second: a quarter of the table, hardly less right. */
const FLOOR = 0.5;

/** An example as it is fitted: the places of its traits, and of its class. */
interface Row {
  readonly traits: readonly number[];
  /** What its score is divided by; traits left out count, as they do when a question is read. */
  readonly length: number;
  readonly at: number;
}

/** Weights by trait and class, with the sums of squares of their steps. */
interface Fit {
  readonly classes: number;
  readonly weights: Float64Array;
  readonly moved: Float64Array;
  readonly dropped: Uint8Array;
}

/**
 * Multinomial logistic regression by stochastic gradient descent with per-weight step lengths
 * (Duchi, Hazan and Singer 2011, "Adaptive subgradient methods"), twice: small weights of the first
 * fit are left out of the second. Deterministic.
 */
export function fitLinear(examples: readonly Example[]): LinearModel {
  const classes = [...new Set(examples.map(({ name }) => name))].sort();
  const common = placesOf(examples.map(({ traits }) => traits));
  const all = examples.map(({ traits }) => withRare(traits, (word) => common.has(word)));
  const traits = placesOf(all);
  const rows = examples.map(
    ({ name }, row): Row => ({
      traits: (all[row] ?? []).flatMap((trait) => traits.get(trait) ?? []),
      length: Math.sqrt(Math.max(1, all[row]?.length ?? 0)),
      at: classes.indexOf(name),
    }),
  );
  const size = traits.size * classes.length;
  const fit: Fit = {
    classes: classes.length,
    weights: new Float64Array(size),
    moved: new Float64Array(size),
    dropped: new Uint8Array(size),
  };
  runPasses(fit, rows);
  dropSmall(fit);
  runPasses(fit, rows);
  return { classes, weights: weightsOf(fit, traits) };
}

function runPasses(fit: Fit, rows: readonly Row[]): void {
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const row of scattered(rows, pass)) step(fit, row);
  }
}

/** Moves the weights of a row's traits towards its class. */
function step({ classes, weights, moved, dropped }: Fit, { traits, length, at }: Row): void {
  const chances = chancesOf(classes, weights, traits, length);
  for (let place = 0; place < classes; place += 1) {
    const slope = ((place === at ? 1 : 0) - (chances[place] ?? 0)) / length;
    for (const trait of traits) {
      const cell = trait * classes + place;
      if (dropped[cell] === 1) continue;
      const weight = weights[cell] ?? 0;
      const gradient = slope - DECAY * weight;
      const squares = (moved[cell] ?? 0) + gradient * gradient;
      moved[cell] = squares;
      weights[cell] = weight + (RATE * gradient) / (1e-8 + Math.sqrt(squares));
    }
  }
}

/** How likely each class is, by the weights as they are (softmax). */
function chancesOf(
  classes: number,
  weights: Float64Array,
  traits: readonly number[],
  length: number,
): Float64Array {
  const scores = new Float64Array(classes);
  for (const trait of traits) {
    for (let place = 0; place < classes; place += 1)
      scores[place] = (scores[place] ?? 0) + (weights[trait * classes + place] ?? 0) / length;
  }
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function dropSmall({ weights, dropped }: Fit): void {
  weights.forEach((weight, cell) => {
    if (Math.abs(weight) >= FLOOR) return;
    dropped[cell] = 1;
    weights[cell] = 0;
  });
}

function weightsOf({ classes, weights }: Fit, traits: ReadonlyMap<string, number>) {
  return new Map(
    [...traits].map(([trait, at]) => {
      const own = weights.subarray(at * classes, (at + 1) * classes);
      const cells = [...own].map((weight, place) => [place, weight] as const);
      return [trait, packCells(cells)] as const;
    }),
  );
}

/** The traits that enough examples have, each with a place. */
function placesOf(examples: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const traits of examples)
    for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST_EXAMPLES).map(([trait]) => trait);
  return new Map(kept.sort().map((trait, at) => [trait, at]));
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The rows in an order that puts neighbours far apart, another one for each pass. */
function scattered(rows: readonly Row[], pass: number): Row[] {
  const key = (at: number) => ((at + 1) * (2 * pass + 1) * GOLDEN) % 1;
  return rows
    .map((row, at) => ({ row, key: key(at) }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);
}
