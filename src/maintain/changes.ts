import type { ArticleSummary, SnapshotSummary } from './summary.js';

/** What is different in a new snapshot, in lines that can be shown. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly passages: { readonly before: number; readonly after: number };
  /** What the record now answers otherwise, as `West Midlands Police: Engage -> Scan`. */
  readonly answers: readonly string[];
}

/** Compares two snapshots. */
export function compareSnapshots(before: SnapshotSummary, after: SnapshotSummary): Changes {
  const old = new Map(before.articles.map((one) => [one.id, one]));
  const now = new Map(after.articles.map((one) => [one.id, one]));
  const forces = new Map(before.forces.map((one) => [one.id, one]));
  return {
    added: after.articles.filter(({ id }) => !old.has(id)).map(named),
    removed: before.articles.filter(({ id }) => !now.has(id)).map(named),
    changed: after.articles
      .filter(({ id, digest }) => old.has(id) && old.get(id)?.digest !== digest)
      .map(named),
    passages: { before: passagesOf(before), after: passagesOf(after) },
    answers: after.forces.flatMap(({ id, name, stage, concerns }) => {
      const was = forces.get(id);
      if (was === undefined) return [`${name}: new`];
      return [
        ...(was.stage === stage ? [] : [`${name}: ${was.stage} -> ${stage}`]),
        ...(was.concerns === concerns
          ? []
          : [`${name}, causes of concern: ${was.concerns} -> ${concerns}`]),
      ];
    }),
  };
}

function named({ id, title, passages }: ArticleSummary): string {
  return `${title} (${id}, ${passages} passages)`;
}

function passagesOf({ articles }: SnapshotSummary): number {
  return articles.reduce((sum, { passages }) => sum + passages, 0);
}
