/** The 97.5th percentile of the standard normal distribution: 95 % lie within plus and minus it. */
const Z = 1.959963984540054;

/** How many of how many, with the 95 % interval of the share behind it (0 to 1). */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of the verdicts that are true, nulls left out, with its 95 % Wilson score interval
 * (Wilson 1927, "Probable inference, the law of succession, and statistical inference"), which
 * unlike the normal one stays within 0 and 1 and is sound for few trials. Of none: 0 to 1.
 */
export function share(verdicts: readonly (boolean | null)[]): Share {
  const asked = verdicts.filter((verdict) => verdict !== null);
  const of = asked.length;
  const count = asked.filter((verdict) => verdict).length;
  if (of === 0) return { count, of, low: 0, high: 1 };
  const rate = count / of;
  const spread = (Z * Z) / of;
  const centre = rate + spread / 2;
  const margin = Z * Math.sqrt((rate * (1 - rate)) / of + spread / (4 * of));
  return {
    count,
    of,
    low: Math.max(0, (centre - margin) / (1 + spread)),
    high: Math.min(1, (centre + margin) / (1 + spread)),
  };
}

/**
 * The smallest value that at least this share of the values do not exceed (nearest rank), so that
 * it is always one of them: 0.5 is the lower median. 0 without values.
 */
export function percentile(values: readonly number[], rank: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(rank * sorted.length) - 1)] ?? 0;
}
