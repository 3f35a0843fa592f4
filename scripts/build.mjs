// Compiles src/ and commands/ into dist/ when what lies there was made from other text.
// The stamp is a hash of the sources' names and contents, so neither a copied file's old
// modification time nor a deleted file can leave old code to answer (docs/decisions/0003).
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'dist');

/** Paths, relative to the root, of the TypeScript files in a folder; none where there is no such. */
function sourcesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

/** Paths, relative to the root, of every file that the compiled code depends on, sorted. */
function inputs() {
  const others = [
    'tsconfig.json',
    'tsconfig.build.json',
    'package-lock.json',
    'scripts/build.mjs',
    'scripts/bundle.mjs',
  ];
  const there = others.filter((name) => existsSync(join(root, name)));
  return [...sourcesIn('src'), ...sourcesIn('commands'), ...there].sort();
}

/** The hash of the inputs' names and contents, in hex. */
function sourceStamp() {
  const hash = createHash('sha256');
  for (const name of inputs()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(root, name)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** True when dist/ holds what was made from sources of this stamp, whole. */
function isBuilt(stamp) {
  const file = join(out, '.stamp');
  return existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

/** The folder of the TypeScript package, or undefined where it is not installed (production). */
function compiler() {
  try {
    return dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  } catch {
    return undefined;
  }
}

async function compile(typescript, fresh) {
  const { execFileSync } = await import('node:child_process');
  try {
    execFileSync(
      process.execPath,
      [join(typescript, 'bin', 'tsc'), '-p', join(root, 'tsconfig.build.json'), '--outDir', fresh],
      { stdio: ['ignore', 2, 2] },
    );
  } catch {
    throw new Error(
      'The sources do not compile (messages above). Mend them and run the command again.',
    );
  }
}

/** Adds the bundles; where the bundler does not run, the plain files do, only slower. */
async function bundleInto(fresh) {
  let bundler;
  try {
    bundler = await import('./bundle.mjs');
  } catch (error) {
    console.error(`Not bundled, so that questions start more slowly: ${error.message}`);
    return;
  }
  await bundler.bundle(fresh);
}

/** Puts the fresh folder in the place of dist/, unless another run has just put the same there. */
function replace(fresh, stamp) {
  for (let triesLeft = 5; !isBuilt(stamp); triesLeft -= 1) {
    // Moved away whole: another run may be emptying it, or reading from it.
    const old = `${fresh}-old-${triesLeft}`;
    try {
      if (existsSync(out)) renameSync(out, old);
      renameSync(fresh, out);
    } catch (error) {
      // Another run put something there in between.
      if (triesLeft === 0) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

/** Brings dist/ up to date; throws an Error with what to do when it cannot. */
export async function build() {
  const stamp = sourceStamp();
  if (isBuilt(stamp)) return;
  const typescript = compiler();
  if (typescript === undefined) {
    throw new Error(
      'dist/ was not built from these sources and no compiler is installed. ' +
        'Run "npm ci && npm run build" once, then install for production.',
    );
  }
  const fresh = join(root, `dist.${process.pid}`);
  try {
    await compile(typescript, fresh);
    await bundleInto(fresh);
    writeFileSync(join(fresh, '.stamp'), stamp);
    replace(fresh, stamp);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await build();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
