/** What a trait adds to one class's score: the class's place in the model's list, and the weight. */
export type Cell = readonly [at: number, weight: number];

/** Weights are kept in eighths: finer steps tell nothing. */
const STEP = 8;
/** Signs that stand in a template literal as they are. */
const SIGNS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => !'`\\$'.includes(sign))
  .join('');
const MIDDLE = (SIGNS.length - 1) / 2;
const PLACES = new Map([...SIGNS].map((sign, place) => [sign.charCodeAt(0), place]));

/**
 * Cells in two signs each, which spares most of their memory: one for the class, one for the weight
 * in eighths (±5.6 at most). What is less than half an eighth is left out.
 */
export function packCells(cells: readonly Cell[]): string {
  return cells
    .flatMap(([at, weight]) => {
      const steps = Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight * STEP)));
      return steps === 0 ? [] : [`${SIGNS.charAt(at)}${SIGNS.charAt(MIDDLE + steps)}`];
    })
    .join('');
}

/** The cells that {@link packCells} packed. */
export function unpackCells(packed: string): Cell[] {
  return Array.from({ length: packed.length / 2 }, (_, cell) => [
    place(packed, 2 * cell),
    (place(packed, 2 * cell + 1) - MIDDLE) / STEP,
  ]);
}

function place(packed: string, at: number): number {
  return PLACES.get(packed.charCodeAt(at)) ?? MIDDLE;
}
