/** Weights of the ranking features, each scaled to 0..1; docs/ranking.md tells where they come from. */
export const WEIGHTS = {
  sentence: 0.33,
  passage: 0.37,
  titled: 0.42,
  coverage: 0.7,
  spread: 0.65,
  passageCoverage: -0.3,
  titleCoverage: 0.7,
  headingCoverage: 0.3,
  pairs: 0.3,
  next: 0,
  previous: 0.35,
  pronounStart: 0.05,
  wanted: 0.5,
  speaker: 1.2,
  period: 0.5,
  lead: 0,
  heading: -1.5,
  caption: -0.2,
} as const;

type FeatureName = keyof typeof WEIGHTS;

/** The features of a sentence, each 0..1. */
export type Features = Readonly<Record<FeatureName, number>>;

const featureNames = Object.keys(WEIGHTS).filter((name): name is FeatureName => name in WEIGHTS);

/** The score that features make. */
export function weigh(features: Features): number {
  let sum = 0;
  for (const name of featureNames) sum += WEIGHTS[name] * features[name];
  return sum;
}
