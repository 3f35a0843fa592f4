import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Knowledge, loadKnowledge } from '../../src/knowledge.js';
import { CORPUS } from '../helpers.js';

/** An article to be added to the corpus; what it says is made up. */
export interface Added {
  readonly id: string;
  readonly about: readonly string[];
  readonly published: string;
  readonly body: string;
}

/** The publisher of every added article. */
export const PUBLISHER = 'The Made-up Gazette';

function fileOf({ id, about, published, body }: Added): string {
  return `---
id: ${id}
title: A made-up story
publisher: ${PUBLISHER}
published: { value: "${published}" }
url: https://example.org/${id}
kind: press
about: [${about.join(', ')}]
---
${body}
`;
}

/** The served record and articles with these articles beside them. */
export function knowledgeWith(...added: readonly Added[]): Knowledge {
  const folder = mkdtempSync(join(tmpdir(), 'forcewatch-'));
  try {
    for (const part of ['record', 'articles'])
      cpSync(join(CORPUS, part), join(folder, part), { recursive: true });
    for (const one of added) writeFileSync(join(folder, 'articles', `${one.id}.md`), fileOf(one));
    return loadKnowledge(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
