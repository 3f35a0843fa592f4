import {
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  getScalarValue,
  parseEvents,
} from 'js-yaml';

/** A node of a YAML text with the line (from 0) on which it begins. */
export interface LineTree {
  readonly line: number;
  /** Children by key or index. */
  readonly children: Map<string, LineTree>;
}

interface OpenNode {
  readonly tree: LineTree;
  readonly isMapping: boolean;
  /** The key that the next value belongs to. */
  key: string | undefined;
}

/** Reads where every node of a valid YAML text begins. Only needed when there is a problem to place. */
export function readLines(text: string): LineTree {
  const starts = lineStarts(text);
  const root: LineTree = { line: 0, children: new Map() };
  const open: OpenNode[] = [];
  const add = (offset: number): LineTree => {
    const tree: LineTree = { line: lineAt(starts, offset), children: new Map() };
    const parent = open.at(-1);
    if (parent === undefined) root.children.set('', tree);
    else if (!parent.isMapping) parent.tree.children.set(String(parent.tree.children.size), tree);
    else if (parent.key !== undefined) {
      parent.tree.children.set(parent.key, tree);
      parent.key = undefined;
    }
    return tree;
  };
  for (const event of parseEvents(text, {})) {
    switch (event.type) {
      case EVENT_MAPPING:
      case EVENT_SEQUENCE:
        open.push({
          tree: add(event.start),
          isMapping: event.type === EVENT_MAPPING,
          key: undefined,
        });
        break;
      case EVENT_SCALAR: {
        const parent = open.at(-1);
        if (parent?.isMapping === true && parent.key === undefined) {
          parent.key = getScalarValue(text, event);
          parent.tree.children.set(parent.key, {
            line: lineAt(starts, event.valueStart),
            children: new Map(),
          });
        } else add(event.valueStart);
        break;
      }
      case EVENT_POP:
        open.pop();
        break;
      case EVENT_DOCUMENT:
      case EVENT_ALIAS:
        break;
    }
  }
  return root.children.get('') ?? root;
}

/** The line (from 0) of the node at `path`, or of its nearest ancestor. */
export function findLine(tree: LineTree, path: readonly PropertyKey[]): number {
  let node = tree;
  for (const part of path) {
    const child = node.children.get(String(part));
    if (child === undefined) return node.line;
    node = child;
  }
  return node.line;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
