import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAsk } from '../src/answer/ask.js';
import { articleMetaSchema } from '../src/corpus/meta.js';
import { parseYaml } from '../src/corpus/yaml.js';
import { type Knowledge, loadKnowledge } from '../src/knowledge.js';
import { evidenceSchema, recordDateSchema } from '../src/record/schema.js';
import { day, must, ROOT, temporaryFolder } from './helpers.js';

/** The fenced examples in one language of a document. */
function examples(document: string, language: string): string[] {
  const text = readFileSync(join(ROOT, 'docs', document), 'utf8');
  const pattern = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** The corpus that the examples of both documents make. */
function written(): Record<string, string> {
  const article = must(examples('articles.md', 'markdown')[0], 'example of an article');
  const id = must(/^id: (.+)$/m.exec(article)?.[1], 'id');
  const files = examples('record.md', 'yaml').flatMap((text): [string, string][] => {
    const name = /^# (record\/\S+)\n/.exec(text)?.[1];
    return name === undefined ? [] : [[name, text]];
  });
  return { [`articles/${id}.md`]: article, ...Object.fromEntries(files) };
}

describe('the examples of docs/articles.md and docs/record.md', () => {
  it('make a corpus that loads', () => {
    const files = written();
    expect(Object.keys(files)).toHaveLength(8);
    expect(() => loadKnowledge(temporaryFolder(files))).not.toThrow();
  });

  it('are answered from', () => {
    const knowledge: Knowledge = loadKnowledge(temporaryFolder(written()));
    const answer = createAsk(knowledge)('Is NSP still in special measures?', {
      today: day('2026-11-22'),
    });
    expect(answer).toMatchObject({
      outcome: 'answered',
      kind: 'status',
      topic: { forces: ['northshire'] },
    });
  });

  it('are answered from by their rules', () => {
    const ask = createAsk(loadKnowledge(temporaryFolder(written())));
    const focus = (question: string) => ask(question, { today: day('2026-11-22') }).topic.focus;
    expect(focus('What gets a force into Engage?')).toEqual(['rule-entry']);
    expect(focus('Was North Sandport Police ever in Engage?')).toEqual(['rule-register']);
  });

  it('in parts are what they are shown as', () => {
    const [evidence, disputed] = examples('record.md', 'yaml').filter((text) =>
      text.startsWith('# part\n'),
    );
    const dates = examples('articles.md', 'yaml');
    expect(parseYaml(must(evidence), evidenceSchema.array(), 'record.md').ok).toBe(true);
    expect(
      parseYaml(
        must(disputed).replace('date:\n', '').replace(/^ {2}/gm, ''),
        recordDateSchema,
        'record.md',
      ).ok,
    ).toBe(true);
    expect(
      parseYaml(must(dates[0]), articleMetaSchema.pick({ published: true }), 'articles.md').ok,
    ).toBe(true);
  });
});
