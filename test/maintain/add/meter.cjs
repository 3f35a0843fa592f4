// Says at a process's end how much memory it held at most, in kilobytes.
const { writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => writeSync(2, `\nRSS ${process.resourceUsage().maxRSS}\n`));
}
