import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { corpusFolder, readEnvironment } from '../config.js';
import { builtMemo } from '../corpus/built-memo.js';
import { dayOfClock } from '../dates/day.js';
import { loadKnowledge } from '../knowledge.js';
import { type Material, prepareArticle } from '../maintain/add/add.js';
import { extractApart } from '../maintain/add/apart.js';
import type { Ask } from '../maintain/add/complete.js';
import { isPublicAddress } from '../maintain/add/fetch/address.js';
import { fetchPage } from '../maintain/add/fetch/page.js';
import { readGiven } from '../maintain/add/given.js';
import { LIMITS } from '../maintain/add/limits.js';
import { writePreview } from '../maintain/add/preview.js';
import { AddError } from '../maintain/add/refusal.js';
import { readSourceFile } from '../maintain/add/source-file.js';
import { writeNew } from '../maintain/add/write.js';
import { EXIT, UsageError } from './usage.js';

/** How `corpus add` is called. */
export const ADD_USAGE = `npm run corpus -- add FILE|URL [--corpus DIR] [--title T] [--publisher P] [--author A]
    [--published DATE] [--derivation HOW] [--url U] [--kind inspectorate|force|press|other]
    [--about ID[,ID]] [--yes] [--allow-private]`;

/** `npm run corpus -- add`: returns the exit status. */
export async function addCommand(args: readonly string[]): Promise<number> {
  const { values, source } = read(args);
  const { corpus, yes, 'allow-private': allowPrivate, about, ...rest } = values;
  try {
    const root = corpus ?? corpusFolder(await readEnvironment());
    const folder = join(root, 'articles');
    const knowledge = loadKnowledge(root, builtMemo());
    const today = dayOfClock(new Date());
    const given = readGiven(
      { ...rest, about: about?.split(',').filter((id) => id.trim() !== '') },
      { record: knowledge.record, today },
    );
    const material = await readMaterial(source, allowPrivate);
    return await withTerminal(!yes, async (ask) => {
      const prepared = await prepareArticle(material, given, knowledge, folder, today, ask);
      const file = join(folder, `${prepared.article.id}.md`);
      const { stripped } = material.draft;
      process.stdout.write(writePreview(file, prepared, stripped, prepared.warnings));
      const answer = ask === undefined ? 'y' : await ask('Write it? (y/n): ');
      if (!/^y(?:es)?$/i.test(answer?.trim() ?? '')) {
        process.stdout.write('Nothing was written.\n');
        return EXIT.corpus;
      }
      writeNew(folder, `${prepared.article.id}.md`, prepared.text);
      process.stdout.write(`Written: ${file}\n`);
      return EXIT.reply;
    });
  } catch (error) {
    if (!(error instanceof AddError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return EXIT.corpus;
  }
}

async function readMaterial(source: string, allowPrivate: boolean): Promise<Material> {
  const start = performance.now();
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(source);
  const page = isAddress
    ? await fetchPage(source, { isAllowed: allowPrivate ? () => true : isPublicAddress })
    : await readSourceFile(source);
  const draft = await extractApart(
    page,
    Math.max(LIMITS.reading, LIMITS.together - (performance.now() - start)),
  );
  return {
    draft,
    bytes: page.bytes,
    where: page.where,
    fetched: isAddress ? page.where : undefined,
  };
}

/** Runs `body` with somebody to ask, or with nobody. Questions go to standard error. */
async function withTerminal<T>(
  canAsk: boolean,
  body: (ask: Ask | undefined) => Promise<T>,
): Promise<T> {
  if (!canAsk) return body(undefined);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const lines = terminal[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    process.stderr.write(question);
    const { value, done } = await lines.next();
    return done === true ? undefined : value;
  };
  try {
    return await body(ask);
  } finally {
    terminal.close();
  }
}

function read(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        corpus: text,
        title: text,
        publisher: text,
        author: text,
        published: text,
        derivation: text,
        url: text,
        kind: text,
        about: text,
        yes: flag,
        'allow-private': flag,
      },
    });
    const [source] = positionals;
    if (source === undefined) throw new UsageError('There is no file or address to add');
    if (positionals.length > 1) throw new UsageError('Give one file or address at a time');
    return { values, source };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${what}.\nUsage: ${ADD_USAGE}`);
  }
}
