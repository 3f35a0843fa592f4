import type { LinearModel } from './model.js';

/** A model as text: the classes in the first line, then a line for each trait, a tab and its cells. */
export function writeTable({ classes, weights }: LinearModel): string {
  const lines = [...weights].flatMap(([trait, cells]) =>
    cells === '' ? [] : [`${trait}\t${cells}`],
  );
  return [classes.join(' '), ...lines].join('\n');
}

/** The model that {@link writeTable} wrote. */
export function readTable(text: string): LinearModel {
  const [head = '', ...lines] = text.split('\n');
  return {
    classes: head.split(' '),
    weights: new Map(
      lines.map((line) => {
        const tab = line.indexOf('\t');
        return [line.slice(0, tab), line.slice(tab + 1)] as const;
      }),
    ),
  };
}
