import { join } from 'node:path';
import type { Article } from '../../src/corpus/article.js';
import { locateQuote, type Quotation } from '../../src/corpus/locate.js';
import { noMemo } from '../../src/corpus/memo.js';
import type { Problem } from '../../src/corpus/problem.js';
import { readArticles } from '../../src/corpus/read.js';
import type { Sources } from '../../src/record/as-of.js';
import { loadRecord } from '../../src/record/load.js';
import type { StatusRecord } from '../../src/record/record.js';
import { type Evidence, forceRecordSchema } from '../../src/record/schema.js';
import { articleOf } from '../corpus/fixtures.js';
import { day, must, ROOT, temporaryFolder } from '../helpers.js';

/** The files of a small corpus that is right: made-up forces, an article, every kind of record. */
const FILES: Readonly<Record<string, string>> = {
  'articles/echo.md': `---
id: echo
title: Northtown Police watched more closely
publisher: Northtown Echo
published: { value: "2021-05-04" }
url: https://example.org/echo
kind: press
about: [northtown]
---
Northtown Police was moved into Engage today. It has “much to do”.

The force is not:

- answering calls; and
- recording crime.
`,
  'record/forces.yaml': `coverageFrom: 2019-01-01
forces:
  - id: northtown
    name: Northtown Police
    nation: England
    aliases: [North Police]
  - id: southtown
    name: Southtown Police
    nation: Wales
`,
  'record/references.yaml': `references:
  - id: letter
    title: A letter
    publisher: HMICFRS
    url: https://example.org/letter
    checked: 2026-11-22
`,
  'record/people.yaml': `people:
  - id: chief
    name: The Chief Constable
    posts:
      - id: post-chief
        post: chief constable
        of: northtown
        evidence: [{ reference: letter }]
`,
  'record/terms.yaml': `terms:
  - id: term-engage
    term: Engage
    definition: The enhanced stage of monitoring.
    evidence: [{ reference: letter }]
`,
  'record/rules.yaml': `rules:
  - id: rule-entry
    topic: entry
    text: A force that does not answer calls is moved into Engage.
    evidence:
      - article: echo
        quote: It has “much to do”.
      - reference: letter
`,
  'record/disagreements.yaml': `disagreements:
  - id: which-day
    title: on which day the force was moved
    forces: [northtown]
    readings:
      - { says: Northtown Echo, text: On 4 May., evidence: [{ reference: letter }] }
    resolution: It was moved on 4 May 2021.
    facts: [in]
`,
  'record/forces/northtown.yaml': `force: northtown
stays:
  - id: stay
    from:
      id: in
      date: { value: 2021-05-04 }
      decidedBy: { post: chief constable, person: chief, evidence: [{ reference: letter }] }
      evidence:
        - article: echo
          quote: Northtown Police was moved into Engage today.
    to:
      id: out
      date: { value: 2022-06-07 }
      evidence: [{ reference: letter }]
    reasons: [calls]
concerns:
  - id: calls
    title: calls
    about: answering calls
    events:
      - id: calls-raised
        type: raised
        date: { value: 2021-05-04 }
        evidence: [{ article: echo, quote: answering calls; and }]
inspections:
  - id: revisit
    kind: revisit
    text: a revisit
    date: { value: 2022-05 }
    concerns: [calls]
    evidence: [{ derivedFrom: [in, out], rule: between the two moves }]
`,
};

/** A folder with that corpus, files changed by `edit`: undefined leaves a file out. */
export function corpusWith(edits: Readonly<Record<string, (text: string) => string | undefined>>) {
  const files = { ...FILES };
  for (const [path, edit] of Object.entries(edits)) {
    const text = edit(files[path] ?? '');
    if (text === undefined) delete files[path];
    else files[path] = text;
  }
  return temporaryFolder(files);
}

/** Replaces words that must stand in the text exactly once. */
export function replacing(found: string, by: string): (text: string) => string {
  return (text) => {
    const parts = text.split(found);
    if (parts.length !== 2) throw new Error(`"${found}" stands ${parts.length - 1} times`);
    return parts.join(by);
  };
}

/** Reads a whole corpus: its record and every problem, file names relative to the folder. */
export function load(folder: string): { record: StatusRecord; problems: Problem[] } {
  const { articles, problems } = readArticles(folder);
  const loaded = loadRecord(folder, articles, noMemo, problems);
  return {
    record: loaded.record,
    problems: loaded.problems.map((problem) => ({
      ...problem,
      file: problem.file.replace(join(folder, '/'), ''),
    })),
  };
}

/** The problems of that corpus with one file changed. */
export function problemsWith(path: string, edit: (text: string) => string | undefined): Problem[] {
  return load(corpusWith({ [path]: edit })).problems;
}

const LETTER = [{ reference: 'letter' }];

/** A move of a stay, as a YAML file would give it. */
export function move(id: string, date: unknown) {
  return { id, date, evidence: LETTER };
}

/** An event of a concern, as a YAML file would give it. */
export function happening(type: string, date: unknown) {
  return { id: `${type}-event`, type, date, evidence: LETTER };
}

export type Happening = ReturnType<typeof happening>;

/** A concern with these events, as a YAML file would give it. */
export function concernWith(...events: readonly Happening[]) {
  return { id: 'calls', title: 'calls', about: 'answering calls', events };
}

/** The record of a corpus that has none. */
const EMPTY = loadRecord(join(ROOT, 'no such corpus'), []).record;

/** What projections read: Northtown Police with this record, and articles that its facts quote. */
export function sourcesWith(
  record: Readonly<Record<string, unknown>>,
  quoted: readonly Article[] = [],
): Sources {
  const northtown = forceRecordSchema.parse({ force: 'northtown', ...record });
  const quotations = quoted.map((article): [Evidence, Quotation] => {
    const quote = must(article.passages[0]).text;
    return [{ article: article.id, quote }, must(locateQuote(article, quote))];
  });
  return {
    record: {
      ...EMPTY,
      coverageFrom: day('2019-01-01'),
      forceRecords: new Map([['northtown', northtown]]),
      quotations: new Map(quotations),
    },
    articles: new Map(quoted.map((article) => [article.id, article])),
  };
}

/** The same sources with one more article, which no fact quotes. */
export function holding(sources: Sources, article: Article): Sources {
  return { ...sources, articles: new Map([...sources.articles, [article.id, article]]) };
}

/** A made-up article about a force, published then. */
export function articleAbout(force: string, published: Article['published']): Article {
  return articleOf('The force was inspected.\n', { id: 'a', about: [force], published });
}
