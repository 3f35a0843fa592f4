import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A corpus of one article and a record, by path; it loads. */
export const SMALL: Readonly<Record<string, string>> = {
  'articles/northshire-moved.md': `---
id: northshire-moved
title: Northshire Police moved into Engage
publisher: The Northshire Herald
published: { value: "2025-03-04" }
url: https://example.com/northshire-moved
kind: press
about: [northshire]
---
Northshire Police was moved into Engage on 3 March 2025.

Inspectors said that the force is not:

- answering emergency calls quickly enough; and
- recording crimes correctly.
`,
  'record/forces.yaml': `coverageFrom: 2019-01-01
forces:
  - id: northshire
    name: Northshire Police
    nation: England
    aliases:
      - { name: NSP, shared: true, default: true }
  - id: north-sandport
    name: North Sandport Police
    nation: England
    aliases:
      - { name: NSP, shared: true }
`,
  'record/forces/northshire.yaml': `force: northshire
stays:
  - id: northshire-stay
    from:
      id: northshire-entry
      date: { value: "2025-03-03" }
      evidence:
        - article: northshire-moved
          quote: Northshire Police was moved into Engage on 3 March 2025.
    lastConfirmed:
      date: { value: "2025-03-04" }
      evidence:
        - article: northshire-moved
          quote: Northshire Police was moved into Engage on 3 March 2025.
    reasons: []
`,
};

/** The small corpus with one text in one of its files replaced. */
export function smallBut(file: string, from: string, to: string): Record<string, string> {
  const text = SMALL[file];
  if (text?.includes(from) !== true) throw new Error(`${file} does not hold "${from}"`);
  return { ...SMALL, [file]: text.replace(from, to) };
}

/** Every path below a folder with its content and its time of change. */
export function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const stats = statSync(path);
      const content = stats.isFile() ? readFileSync(path, 'utf8') : '';
      return `${name} ${stats.mtimeMs} ${content}`;
    });
}
