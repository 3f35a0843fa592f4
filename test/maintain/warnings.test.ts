import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge.js';
import { compareSnapshots } from '../../src/maintain/changes.js';
import { writeReindexReport } from '../../src/maintain/reindex-report.js';
import { summarise } from '../../src/maintain/summary.js';
import { type Warning, warningsOf } from '../../src/maintain/warnings.js';
import { CORPUS, day, temporaryFolder } from '../helpers.js';

const TODAY = day('2026-11-22');

/** The corpus with one article more, about West Midlands Police. */
function withArticle(id: string, published: string, body: string) {
  const folder = temporaryFolder();
  cpSync(CORPUS, folder, { recursive: true });
  const front = [
    '---',
    `id: ${id}`,
    'title: "An article"',
    'publisher: Example Mail',
    `published: { value: "${published}", basis: stated }`,
    'url: https://example.org/article',
    'kind: press',
    'about: [west-midlands]',
    '---',
  ];
  writeFileSync(join(folder, `articles/${id}.md`), `${front.join('\n')}\n${body}\n`);
  return loadKnowledge(folder);
}

function of(warnings: readonly Warning[], where: string): string[] {
  return warnings.filter((one) => one.where === where).map(({ what }) => what);
}

describe('a maintainer is warned', () => {
  const shipped = warningsOf(loadKnowledge(CORPUS), TODAY);

  it('of derived dates and of forces whose newest source is over a year old', () => {
    expect(of(shipped, '2024-09-18-hits-radio-no-longer-in-special-measures')).toHaveLength(1);
    expect(of(shipped, 'west-midlands').join()).toContain('over a year old');
    const soon = warningsOf(loadKnowledge(CORPUS), day('2024-10-01'));
    expect(of(soon, 'west-midlands')).toEqual([]);
  });

  it('of no contradiction in the articles that the record rests on', () => {
    const found = shipped.filter(({ what }) => /does not have|says otherwise/.test(what));
    expect(found).toEqual([]);
  });

  it('of an old event told as new, and of an article that nothing rests on', () => {
    const id = '2025-09-01-example-mail-again';
    const told = withArticle(
      id,
      '2025-09-01',
      'West Midlands Police has been put into special measures after a string of failings.',
    );
    const found = of(warningsOf(told, TODAY), id).join('\n');
    expect(found).toContain('no fact of the record quotes it');
    expect(found).toContain('into Engage that the record does not have');
    expect(of(warningsOf(told, TODAY), 'west-midlands').join()).toContain('is newer');
  });

  it('of a stage that is stated wrongly, once', () => {
    const id = '2025-09-01-example-mail-still';
    const told = withArticle(id, '2025-09-01', 'West Midlands Police is in special measures.');
    const found = of(warningsOf(told, TODAY), id).filter((one) => one.includes('the record'));
    expect(found).toHaveLength(2);
    expect(found[1]).toContain('it says that west-midlands is in Engage on 1 September 2025');
  });

  it('of no contradiction where an article tells the move that the record has', () => {
    const id = '2024-09-19-example-mail-out';
    const told = withArticle(
      id,
      '2024-09-19',
      'West Midlands Police has been taken out of special measures, the inspectorate said on Wednesday.',
    );
    expect(of(warningsOf(told, TODAY), id).join()).not.toContain('does not have');
  });
});

describe('two snapshots are compared', () => {
  const before = summarise(loadKnowledge(CORPUS));

  it('without changes as the same', () => {
    expect(compareSnapshots(before, before)).toMatchObject({
      added: [],
      removed: [],
      changed: [],
      answers: [],
    });
  });

  it('with what was added, removed and changed, and what the record answers otherwise', () => {
    const id = '2024-09-19-example-mail-out';
    const after = summarise(withArticle(id, '2024-09-19', 'A new sentence.'));
    expect(compareSnapshots(before, after).added.join()).toContain(id);
    expect(compareSnapshots(after, before).removed.join()).toContain(id);
    const moved = before.forces.map((one) =>
      one.id === 'west-midlands' ? { ...one, stage: 'Engage, since 2025-01-01' } : one,
    );
    const [answer] = compareSnapshots(before, { ...before, forces: moved }).answers;
    expect(answer).toMatch(/^West Midlands Police: Scan, since .* -> Engage, since 2025-01-01$/);
    const report = writeReindexReport({
      kind: 'done',
      snapshot: 'abc',
      changes: compareSnapshots(before, after),
      ms: 1_000,
    });
    expect(report).toContain(id);
    expect(report).toContain('1.0 s');
  });
});
