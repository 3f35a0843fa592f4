import { parseArgs } from 'node:util';
import { registry } from '../../commands/index.js';
import { readEnvironment } from '../config.js';
import { readSettings, SettingsError } from '../discord/config.js';
import { MAINTENANCE } from '../discord/maintenance.js';
import { registerCommands } from '../discord/register.js';
import { EXIT, runMain, UsageError } from './usage.js';

const USAGE = 'Usage: npm run register -- [--guild ID]';

/** `npm run register`: tells Discord which commands there are, for all servers or for one. */
async function main(): Promise<number> {
  const guild = read();
  const { token, apiUrl, maintainers } = settings(await readEnvironment());
  const home = maintainers.guild;
  // One PUT replaces all that a server has: there the maintainers' commands go along.
  const here = guild !== undefined && guild === home ? [...registry, ...MAINTENANCE] : registry;
  try {
    const count = await registerCommands(new Map(here), { token, apiUrl, guild });
    const where = guild === undefined ? 'for every server' : `for the server ${guild}`;
    process.stdout.write(`Registered ${count} commands ${where}.\n`);
    if (guild === undefined && home !== undefined) {
      const own = await registerCommands(MAINTENANCE, { token, apiUrl, guild: home });
      process.stdout.write(`Registered ${own} commands for the maintainers' server ${home}.\n`);
    }
    return EXIT.reply;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Discord did not register the commands: ${words}\n`);
    return EXIT.corpus;
  }
}

function settings(environment: NodeJS.ProcessEnv) {
  try {
    return readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) throw new UsageError(error.message);
    throw error;
  }
}

function read(): string | undefined {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(2),
      options: { guild: { type: 'string' } },
    });
    if (values.guild !== undefined && !/^\d{15,21}$/.test(values.guild))
      throw new Error(`"${values.guild}" is no server's id.`);
    return values.guild;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

await runMain(main);
