// Draws what the built bot sends to a loopback Discord: node scripts/pictures.mjs [folder]
// Needs Chromium (Debian's chromium, or CHROMIUM in the environment).
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FakeDiscord } from '../test/discord-double/index.mjs';
import { openRenderer, portable } from '../test/discord-double/render.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = process.argv[2] ?? `${ROOT}docs/pictures`;
const BUILT = process.env.FORCEWATCH_BUILT ?? `${ROOT}dist/src`;
/** As wide as a phone shows a message. */
const PHONE = 420;

const d = await FakeDiscord.start();
const env = { ...process.env, DISCORD_TOKEN: d.token, DISCORD_API_URL: d.url, LOG_LEVEL: 'warn' };
const ended = (child) => new Promise((resolve) => child.once('exit', resolve));
await ended(spawn(process.execPath, [`${BUILT}/cli/register.js`], { env }));
const bot = spawn(process.execPath, [`${BUILT}/main.js`], { env, stdio: 'inherit' });
await d.ready();
mkdirSync(FOLDER, { recursive: true });
const renderer = await openRenderer();

async function draw(name, message, command) {
  const more = {
    author: 'Forcewatch',
    ...(command === undefined ? {} : { command: { author: 'Alice', name: command } }),
  };
  for (const theme of name === 'status' ? ['dark', 'light'] : ['dark']) {
    const file = `${FOLDER}/${name}${theme === 'light' ? '-light' : ''}.png`;
    const { errors } = await renderer.png(portable(message, more), file, { theme, width: PHONE });
    for (const error of errors) console.error(`${name}: ${error}`);
    console.log(file);
  }
}

// Everybody asks once: the bot has each wait who asks too fast.
let users = 0;
const somebody = () => {
  users += 1;
  return { userId: `2000000000000${100_000 + users}` };
};
const slash = async (name, command, options) =>
  draw(name, (await d.slash(command, options, somebody())).message, command);
await slash('ask-refused', 'ask', { question: 'Who is the deputy chief constable of Kent?' });
await slash('ask-figure', 'ask', { question: 'How fast are 999 calls answered?' });
await slash('status', 'status', { force: 'west-midlands' });
await slash('status-engage', 'status', { force: 'west-midlands', 'as-of': '2024-01-15' });
await slash('concerns', 'concerns', { force: 'west-midlands' });
await slash('timeline', 'timeline', { force: 'west-midlands' });
await slash('forces', 'forces', {});
await slash('sources', 'sources', {});
await slash('define', 'define', { term: 'MARAC' });
await slash('about', 'about', {});
const asked = await d.slash('ask', { question: 'What did the commissioner say?' }, somebody());
await draw('ask-quotes', asked.message, 'ask');
await draw('more-excerpts', (await d.click(asked, 'More excerpts')).message);
await draw('passage', (await d.click(asked, /Passage|fw1~context/)).message);
await draw('shared', (await d.click(asked, 'Share')).message);
await draw('mention', (await d.mention('is GMP still in special measures?')).message);

await renderer.close();
bot.kill('SIGTERM');
await ended(bot);
await d.stop();
