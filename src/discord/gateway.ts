import {
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  Status,
} from 'discord.js';
import type { Log } from './log.js';

/** Why the bot ended by itself, for a supervisor. */
export type End =
  /** Discord will not have this bot as it is set up: starting again changes nothing. */
  | { readonly kind: 'refused'; readonly message: string }
  /** Discord could not be reached for too long: start again. */
  | { readonly kind: 'unreachable'; readonly message: string };

/** What comes in over the gateway, as Discord sends it. */
export interface Incoming {
  readonly interaction: (data: unknown) => void;
  readonly message: (data: unknown) => void;
}

/** The connection to Discord. */
export interface Gateway {
  readonly client: Client;
  /** Logs in; resolves when the bot is ready, or with why it cannot be. */
  start(token: string): Promise<End | undefined>;
  /** Resolves when the connection has ended for good. */
  readonly ended: Promise<End>;
  isReady(): boolean;
  stop(): Promise<void>;
}

/** After so long without a connection a supervisor does better than the library. */
const UNREACHABLE_MS = 150_000;
const WATCH_MS = 2_000;
const LOGIN_MS = 60_000;

/**
 * Prepares the connection. Nothing is cached that grows with use, and nobody is ever pinged.
 * @param apiUrl Where Discord's API is, when not at Discord.
 */
export function createGateway(apiUrl: string | undefined, incoming: Incoming, log: Log): Gateway {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits(NOTHING),
    rest: { timeout: 10_000, ...(apiUrl === undefined ? {} : { api: apiUrl }) },
  });
  const ended = new Promise<End>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(refusal(code)));
    watch(client, log, resolve);
  });
  client.on(Events.Error, (error) => log.warn({ error }, 'connection trouble'));
  client.on(Events.ShardError, (error) => log.warn({ error }, 'connection trouble'));
  let leaving = false;
  let lost = false;
  client.on(Events.ShardReconnecting, () => {
    if (!leaving && !lost) log.warn({}, 'connection lost, reconnecting');
    lost = true;
  });
  const back = () => {
    if (lost) log.info({}, 'connected again');
    lost = false;
  };
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
  client.on(Events.Warn, (message) => log.warn({ message }, 'discord.js warns'));
  client.ws.on(GatewayDispatchEvents.InteractionCreate, incoming.interaction);
  client.ws.on(GatewayDispatchEvents.MessageCreate, incoming.message);
  return {
    client,
    ended,
    start: (token) => login(client, token),
    isReady: () => client.isReady() && isConnected(client),
    stop: () => {
      leaving = true;
      return client.destroy();
    },
  };
}

/** Nothing of these is used; whole objects come with each event. */
const NOTHING = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
} as const;

async function login(client: Client, token: string): Promise<End | undefined> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const ready = new Promise<void>((resolve) => {
      client.once(Events.ClientReady, () => resolve());
    });
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no connection within a minute')), LOGIN_MS);
    });
    await Promise.race([Promise.all([client.login(token), ready]), late]);
    return undefined;
  } catch (error) {
    // A login that failed might connect later all the same.
    await client.destroy();
    return loginEnd(error);
  } finally {
    clearTimeout(timer);
  }
}

function loginEnd(error: unknown): End {
  const words = error instanceof Error ? error.message : String(error);
  const status =
    typeof error === 'object' && error !== null && 'status' in error ? error.status : 0;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  if (status === 401 || code === 'TokenInvalid' || /invalid token|unauthorized/i.test(words))
    return {
      kind: 'refused',
      message: 'Discord refused the token. Set DISCORD_TOKEN to the bot’s token.',
    };
  if (/disallowed intents|4014/i.test(words)) return refusal(4_014);
  if (/authentication failed|4004/i.test(words)) return refusal(4_004);
  return { kind: 'unreachable', message: `Discord could not be reached: ${words}.` };
}

/** Gateway close codes after which the library stays silent and never reconnects. */
function refusal(code: number): End {
  const why =
    code === 4_004
      ? 'it no longer accepts the token. Set DISCORD_TOKEN to the bot’s token'
      : code === 4_014 || code === 4_013
        ? 'it does not allow the intents. This bot needs no privileged one: check the application in the developer portal'
        : 'it accepts no connection of this kind. Update the bot';
  return { kind: 'refused', message: `Discord closed the connection (${code}): ${why}.` };
}

/** The manager's own status stays ready for ever once it was: the shards tell. */
function isConnected({ ws }: Client): boolean {
  return ws.shards.size > 0 && ws.shards.every(({ status }) => status === Status.Ready);
}

/** Ends the bot when it has been without a connection for too long. */
function watch(client: Client, log: Log, end: (end: End) => void): void {
  let since: number | undefined;
  const timer = setInterval(() => {
    if (client.readyTimestamp === null || isConnected(client)) {
      since = undefined;
      return;
    }
    since ??= Date.now();
    if (Date.now() - since < UNREACHABLE_MS) return;
    clearInterval(timer);
    log.error({}, 'no connection for too long');
    end({
      kind: 'unreachable',
      message: `There was no connection to Discord for ${UNREACHABLE_MS / 1_000} seconds.`,
    });
  }, WATCH_MS);
  timer.unref();
}
