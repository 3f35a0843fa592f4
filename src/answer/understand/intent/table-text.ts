import type { LinearModel } from './model.js';

/** Weights are written in tenths: more digits tell nothing. */
const STEP = 10;
/** Places of classes are written in base 36: one sign, or two. */
const BASE = 36;

/**
 * A model as text: the classes in the first line, then a line for each trait, a tab and, for each
 * class that it speaks for or against, the class's place and the weight, joined by a colon.
 */
export function writeTable({ classes, weights }: LinearModel): string {
  const lines = [...weights].map(([trait, list]) => {
    const cells = list.flatMap(([at, weight]) => {
      const tenths = Math.round(weight * STEP);
      return tenths === 0 ? [] : [`${at.toString(BASE)}:${tenths}`];
    });
    return cells.length === 0 ? '' : `${trait}\t${cells.join(' ')}`;
  });
  return [classes.join(' '), ...lines.filter((line) => line !== '')].join('\n');
}

/** The model that {@link writeTable} wrote. */
export function readTable(text: string): LinearModel {
  const [head = '', ...lines] = text.split('\n');
  return {
    classes: head.split(' '),
    weights: new Map(
      lines.map((line) => {
        const [trait = '', cells = ''] = line.split('\t');
        return [trait, cells.split(' ').map(readCell)] as const;
      }),
    ),
  };
}

function readCell(cell: string): readonly [number, number] {
  const [at = '', weight = ''] = cell.split(':');
  return [Number.parseInt(at, BASE), Number(weight) / STEP];
}
