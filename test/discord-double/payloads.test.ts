import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { must, ROOT, temporaryFolder } from '../helpers.js';
import { startBot } from './bot.js';
import { FakeDiscord } from './index.mjs';

/** What discord-api-types calls what the double sends. */
const TYPES: Readonly<Record<string, string>> = {
  READY: 'GatewayReadyDispatchData',
  GUILD_CREATE: 'GatewayGuildCreateDispatchData',
  MESSAGE_CREATE: 'GatewayMessageCreateDispatchData',
  MESSAGE_UPDATE: 'GatewayMessageUpdateDispatchData',
  MESSAGE_DELETE: 'GatewayMessageDeleteDispatchData',
  INTERACTION_2: 'APIChatInputApplicationCommandInteraction',
  INTERACTION_3: 'APIMessageComponentInteraction',
  INTERACTION_4: 'APIApplicationCommandAutocompleteInteraction',
  INTERACTION_5: 'APIModalSubmitInteraction',
};

/** Real payloads carry these two, although discord-api-types does not list them. */
const UNLISTED = [
  /'"?permissions"?' does not exist in type 'Partial<API/,
  /'"?id"?' does not exist in type 'APIMessage\w*InteractionData/,
];

type Sent = readonly [event: string, data: unknown];

/** At least one of everything that the double sends. */
async function sent(): Promise<Sent[]> {
  const d = await FakeDiscord.start({ settleMs: 100 });
  onTestFinished(() => d.stop());
  const seen: Sent[] = [];
  d.checkDispatch = (event, data) => {
    const kind = data !== null && typeof data === 'object' && 'type' in data ? data.type : '';
    const name = event === 'INTERACTION_CREATE' ? `INTERACTION_${kind}` : event;
    seen.push([name, structuredClone(data)]);
  };
  const bot = await startBot(d);
  onTestFinished(() => bot.stop());
  const role = d.world.addRole(d.guildId, { name: 'r' });
  const file = { filename: 'a.txt', data: 'x', contentType: 'text/plain' };
  await d.slash('ask', { question: 'q', file });
  await d.slash('who', { user: d.bob.id, where: d.channelId, role: role.id });
  await d.slash('ping', {}, { dm: true });
  await d.slash('admin access grant', { user: d.bob.id }, { permissions: 'admin' });
  await d.autocomplete('status', 'force', 'w');
  const menu = await d.slash('menu');
  await d.select(menu, 'people', d.bob.id);
  await d.click(menu, 'inc');
  await d.submitModal(await d.slash('form'), { why: 'x' });
  await d.click(await d.slash('v2'), 'open');
  await d.dm('x');
  const streamed = await d.mention('stream', { until: ([reply]) => reply?.edits === 1 });
  await bot.client.rest.delete(`/channels/${d.channelId}/messages/${must(streamed.message).id}`);
  return seen;
}

/** JSON as TypeScript: the members of string enums by name, flags as the numbers they are. */
function literal(data: unknown): string {
  return JSON.stringify(data, null, 1)
    .replace(/"(preferred_locale|guild_locale|locale)": "en-US"/g, '"$1": D.Locale.EnglishUS')
    .replace(/"((?:public_|system_channel_)?flags)": (\d+)/g, '"$1": $2 as number')
    .replace(/"type": "rich"/g, '"type": D.EmbedType.Rich');
}

/** The messages of the compiler about these files, with their paths from the folder. */
function compile(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = temporaryFolder(files);
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, '-p', '.', '--pretty', 'false'], { cwd: folder }, (_, out) =>
      resolve(out.split('\n').filter((line) => line.includes('error TS'))),
    );
  });
}

it('what the double sends is what discord-api-types describes', async () => {
  const seen = await sent();
  const names = new Set(seen.map(([name]) => name));
  expect(Object.keys(TYPES).filter((name) => !names.has(name))).toEqual([]);

  const lines = seen.flatMap(([name, data], at) => {
    const type = TYPES[name];
    return type === undefined ? [] : [`export const p${at}: D.${type} = ${literal(data)};`];
  });
  const types = join(ROOT, 'node_modules', 'discord-api-types', 'v10.d.ts');
  const options = {
    ...{ module: 'nodenext', target: 'es2023', strict: true, skipLibCheck: true, noEmit: true },
    ...{ types: [], paths: { 'discord-api-types/v10': [types] } },
  };
  const config = JSON.stringify({ compilerOptions: options, files: ['sent.ts'] });
  const head = "import * as D from 'discord-api-types/v10';";
  const wrong = 'export const wrong: D.APIUser = { id: 1 };';
  const errors = await compile({
    'package.json': '{ "type": "module" }',
    'tsconfig.json': config,
    'sent.ts': [head, wrong, ...lines].join('\n'),
  });
  // The second line shows that the compiler looks at all.
  const [first, ...others] = errors;
  expect(first).toMatch(/^sent\.ts\(2,/);
  expect(others.filter((line) => !UNLISTED.some((one) => one.test(line)))).toEqual([]);
});
