// Runs one compiled entry point, after building what is stale: node scripts/run.mjs cli/ask ...
import { existsSync } from 'node:fs';
import { build } from './build.mjs';

const [entry, ...rest] = process.argv.slice(2);
try {
  await build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.argv = [process.argv[0], entry, ...rest];
const bundled = new URL(`../dist/bundle/${entry}.js`, import.meta.url);
const plain = new URL(`../dist/src/${entry}.js`, import.meta.url);
await import(existsSync(bundled) ? bundled.href : plain.href);
