/** A candidate sentence of a question: its features, and whether it holds the evidence. */
export interface Candidate {
  readonly features: Readonly<Record<string, number>>;
  readonly right: boolean;
}

/** Weights by feature name. */
export type Weights = Readonly<Record<string, number>>;

/** Shares of questions whose first, or one of whose first two, sentences holds the evidence. */
export interface Hits {
  readonly first: number;
  readonly two: number;
}

const STEPS = [-0.6, -0.3, -0.15, 0.15, 0.3, 0.6] as const;
const PASSES = 4;
/** A weight moves only for a gain: small differences on a few hundred questions are chance. */
const COST = 0.0004;

/** How well weights rank the candidates of every question; ties fall to the earlier candidate. */
export function hitsOf(questions: readonly (readonly Candidate[])[], weights: Weights): Hits {
  let first = 0;
  let two = 0;
  for (const candidates of questions) {
    const [best, second] = [...candidates]
      .map((candidate, at) => ({ candidate, at, score: scoreOf(candidate, weights) }))
      .sort((a, b) => b.score - a.score || a.at - b.at);
    if (best?.candidate.right === true) first += 1;
    if (best?.candidate.right === true || second?.candidate.right === true) two += 1;
  }
  const count = Math.max(1, questions.length);
  return { first: first / count, two: two / count };
}

/** Coordinate ascent from `start` on the mean of both shares. Deterministic. */
export function fitWeights(questions: readonly (readonly Candidate[])[], start: Weights): Weights {
  let weights: Weights = { ...start };
  let value = worthOf(questions, weights, start);
  for (let pass = 0; pass < PASSES; pass += 1) {
    let moved = false;
    for (const name of Object.keys(start)) {
      for (const step of STEPS) {
        const tried = { ...weights, [name]: round((weights[name] ?? 0) + step) };
        const gained = worthOf(questions, tried, start);
        if (gained <= value + 1e-9) continue;
        weights = tried;
        value = gained;
        moved = true;
      }
    }
    if (!moved) break;
  }
  return weights;
}

/** What is lost without each feature, most first: the ablation. */
export function ablate(
  questions: readonly (readonly Candidate[])[],
  weights: Weights,
): { readonly name: string; readonly without: Hits }[] {
  return Object.keys(weights)
    .map((name) => ({ name, without: hitsOf(questions, { ...weights, [name]: 0 }) }))
    .sort((a, b) => a.without.two - b.without.two || (a.name < b.name ? -1 : 1));
}

function worthOf(
  questions: readonly (readonly Candidate[])[],
  weights: Weights,
  start: Weights,
): number {
  const { first, two } = hitsOf(questions, weights);
  const moved = Object.keys(start).reduce(
    (sum, name) => sum + Math.abs((weights[name] ?? 0) - (start[name] ?? 0)),
    0,
  );
  return (first + two) / 2 - COST * moved;
}

function scoreOf({ features }: Candidate, weights: Weights): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
  return sum;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
