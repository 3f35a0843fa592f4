import { z } from 'zod';
import { LOG_LEVELS } from './log.js';

/** Discord's identifiers are digits only. */
const snowflake = z.string().regex(/^\d{15,21}$/, 'is no Discord id; copy it with "Copy ID"');
const list = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(snowflake));
const yesNo = z
  .enum(['yes', 'no', 'true', 'false', '1', '0'], { error: 'is neither yes nor no' })
  .transform((text) => ['yes', 'true', '1'].includes(text));

/** Hosts that the bot may talk to: Discord's own, or this machine for tests. */
function isAllowedAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return /^https?:$/.test(protocol);
  return protocol === 'https:' && hostname === 'discord.com';
}

const tokenSchema = z
  .string({ error: 'is not set' })
  .regex(/^\S{20,}$/, 'does not look like a bot token');

const apiSchema = z.string().refine(isAllowedAddress, {
  error: "is neither Discord's own address nor one of this machine (loopback)",
});

const settingsSchema = z.object({
  DISCORD_TOKEN: tokenSchema,
  DISCORD_API_URL: apiSchema.optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `is none of ${LOG_LEVELS.join(', ')}` }).default('info'),
  LOG_QUESTIONS: yesNo.default(false),
  REPORT_CHANNEL_ID: snowflake.optional(),
  HEALTH_FILE: z.string().optional(),
  MAINTAINERS_GUILD_ID: snowflake.optional(),
  MAINTAINER_ROLE_IDS: list.default([]),
  MAINTAINER_USER_IDS: list.default([]),
  DATA_DIR: z.string().optional(),
});

/** The bot's settings, read from the environment. */
export interface Settings {
  readonly token: string;
  readonly apiUrl?: string | undefined;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly logQuestions: boolean;
  readonly reportChannel?: string | undefined;
  readonly healthFile?: string | undefined;
  readonly maintainers: {
    readonly guild?: string | undefined;
    readonly roles: readonly string[];
    readonly users: readonly string[];
  };
  readonly dataFolder?: string | undefined;
}

/** Settings that do not hold; the message lists them all, without any value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads the settings from the environment; empty variables count as not set.
 * @throws SettingsError that names every variable that is wrong and what is wrong with it.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = settingsSchema.safeParse(set);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${String(path[0])} ${message}`);
    throw new SettingsError(
      `These settings do not hold:\n${[...new Set(lines)].join('\n')}\n.env.example says what each is for.`,
    );
  }
  const found = parsed.data;
  return {
    token: found.DISCORD_TOKEN,
    apiUrl: found.DISCORD_API_URL,
    logLevel: found.LOG_LEVEL,
    logQuestions: found.LOG_QUESTIONS,
    reportChannel: found.REPORT_CHANNEL_ID,
    healthFile: found.HEALTH_FILE,
    maintainers: {
      guild: found.MAINTAINERS_GUILD_ID,
      roles: found.MAINTAINER_ROLE_IDS,
      users: found.MAINTAINER_USER_IDS,
    },
    dataFolder: found.DATA_DIR,
  };
}
