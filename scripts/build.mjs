// Compiles src/ and commands/ into dist/ when what lies there was made from other text.
// The stamp is a hash of the sources' names and contents, so neither a copied file's old
// modification time nor a deleted file can leave old code to answer (docs/decisions/0003).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'dist');
const stampFile = join(out, '.stamp');

/** Paths, relative to the root, of every file that the compiled code depends on, sorted. */
function inputs() {
  const files = ['src', 'commands'].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true })
          .map((name) => join(folder, String(name)))
          .filter((name) => name.endsWith('.ts'))
      : [],
  );
  return [...files, 'tsconfig.json', 'tsconfig.build.json'].sort();
}

/** The hash of the sources' names and contents, in hex. */
function sourceStamp() {
  const hash = createHash('sha256');
  for (const name of inputs()) hash.update(`${name}\0`).update(readFileSync(join(root, name))).update('\0');
  return hash.digest('hex');
}

/** The folder of the TypeScript package, or undefined where it is not installed (production). */
function compiler() {
  try {
    return dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  } catch {
    return undefined;
  }
}

function compile(typescript) {
  const fresh = join(root, `dist.${process.pid}`);
  try {
    execFileSync(
      process.execPath,
      [join(typescript, 'bin', 'tsc'), '-p', join(root, 'tsconfig.build.json'), '--outDir', fresh],
      { stdio: ['ignore', 2, 2] },
    );
    rmSync(out, { recursive: true, force: true });
    renameSync(fresh, out);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Brings dist/ up to date; throws an Error with what to do when it cannot. */
export function build() {
  const stamp = sourceStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const typescript = compiler();
  if (typescript === undefined) {
    throw new Error(
      'dist/ was not built from these sources and no compiler is installed. ' +
        'Run "npm ci && npm run build" once, then install for production.',
    );
  }
  try {
    compile(typescript);
  } catch {
    throw new Error('The sources do not compile (messages above). Mend them and run the command again.');
  }
  mkdirSync(out, { recursive: true });
  writeFileSync(stampFile, stamp);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    build();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
