// Runs one compiled entry point, after building what is stale: node scripts/run.mjs cli/ask ...
import { build } from './build.mjs';

const [entry, ...rest] = process.argv.slice(2);
try {
  build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.argv = [process.argv[0], entry, ...rest];
await import(new URL(`../dist/src/${entry}.js`, import.meta.url).href);
