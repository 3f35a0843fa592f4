// Joins what `npm run ask` needs into one file: opening one file instead of 120 spares every
// question about 100 ms (docs/decisions/0003). Made from the compiler's output, beside it.
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { rolldown } from 'rolldown';

/** Entry points that are started once a question, and so have a bundle in `bundle/`. */
const ENTRIES = ['cli/ask'];

/** Writes the bundles of the compiled code in the folder `at` to `<at>/bundle/<entry>.js`. */
export async function bundle(at) {
  const folder = realpathSync(at);
  for (const entry of ENTRIES) {
    const file = join(folder, 'bundle', `${entry}.js`);
    const made = await rolldown({
      input: join(folder, 'src', `${entry}.js`),
      platform: 'node',
      logLevel: 'silent',
      plugins: [compiled(folder, file)],
    });
    await made.write({ file, sourcemap: true, codeSplitting: false });
    await made.close();
  }
}

/** Reads compiled files with their source maps; `import.meta.url` stays that of each file. */
function compiled(folder, file) {
  return {
    name: 'compiled',
    load(id) {
      if (!id.startsWith(join(folder, sep))) return null;
      const path = relative(dirname(file), id).split(sep).join('/');
      const url = `new URL(${JSON.stringify(path)}, import.meta.url).href`;
      const code = readFileSync(id, 'utf8').replaceAll('import.meta.url', url);
      return { code, map: readFileSync(`${id}.map`, 'utf8') };
    },
  };
}
