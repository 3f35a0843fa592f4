import type { EventEmitter } from 'node:events';
import type {
  APIApplicationCommand,
  APIAttachment,
  APIEmbed,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Problem } from './validate.mjs';

export const Intents: Readonly<
  Record<
    | 'Guilds'
    | 'GuildMembers'
    | 'GuildMessages'
    | 'GuildMessageReactions'
    | 'DirectMessages'
    | 'MessageContent'
    | 'GuildPresences',
    number
  >
>;

/** What Discord's own client would not let a user do, so that the bot never sees it. */
export class UserCannotError extends Error {}

type RateLimits = Readonly<Record<string, { readonly limit: number; readonly per: number }>>;

/** Limits near those of production, for `rateLimits`. */
export const REALISTIC_LIMITS: RateLimits;

export interface Options {
  readonly applicationId?: string;
  readonly token?: string;
  readonly botName?: string;
  /** 0: any free port. */
  readonly port?: number;
  /** Milliseconds; 41250 as in production. */
  readonly heartbeatInterval?: number;
  /** How soon an interaction has to be acknowledged; 3000. */
  readonly ackDeadlineMs?: number;
  /** How long the token of an interaction is good; 15 minutes. */
  readonly tokenTtlMs?: number;
  /** How long a lost session can be resumed. */
  readonly sessionTtlMs?: number;
  /** Privileged intents that are switched on in the "developer portal"; all. */
  readonly approvedIntents?: number;
  /** Added to every REST answer and gateway frame: so much, or between the two. */
  readonly latencyMs?: number | readonly [number, number];
  /** Quiet time after which an answer counts as final; 250. */
  readonly settleMs?: number;
  /** The longest that slash(), click(), mention() ... wait; 15 s. */
  readonly timeoutMs?: number;
  /** false: what is invalid is recorded, but accepted. */
  readonly rejectInvalid?: boolean;
  readonly attachmentSizeLimit?: number;
  readonly rateLimits?: RateLimits;
  readonly ignoreUnknownKeys?: readonly string[];
}

/** How a user does something. */
export interface Ctx {
  /** Alice; an unknown id becomes a user. */
  readonly userId?: string;
  /** null: a direct message. */
  readonly guildId?: string | null;
  readonly dm?: boolean;
  readonly channelId?: string;
  /** `admin`, `member`, the name of a permission, a list of names, or bits; instead of those of the roles. */
  readonly permissions?: string | readonly string[] | bigint;
  readonly locale?: string;
  /** Sends what Discord's client would not let through. */
  readonly force?: boolean;
  readonly settleMs?: number;
  readonly timeoutMs?: number;
}

/** How a user does something that the bot answers as an interaction. */
export interface InteractionCtx extends Ctx {
  /** Waits until this holds, for what comes after a deferred update. */
  readonly until?: (result: Result) => boolean;
}

export interface SayCtx extends Ctx {
  readonly until?: (replies: readonly Snapshot[]) => boolean;
  readonly replyTo?: Target;
  readonly files?: readonly Upload[];
}

export interface Upload {
  readonly filename: string;
  readonly data: Buffer | string;
  readonly contentType?: string;
}

/** The value of an option: text, number, flag, the id of a user, role or channel, or a file. */
export type OptionValue = string | number | boolean | Upload | { readonly id: string };

/** A message: what a command came to, a snapshot, or an id. */
export type Target = Result | Replies | Snapshot | string;

/** A message as a user sees it. */
export interface Snapshot {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: number;
  readonly ephemeral: boolean;
  /** "thinking…" */
  readonly loading: boolean;
  readonly componentsV2: boolean;
  readonly attachments: readonly APIAttachment[];
  readonly files: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly size: number;
    readonly data: Buffer;
    readonly url: string;
    readonly description?: string;
  }[];
  /** Who is really notified. */
  readonly pings: {
    readonly users: readonly string[];
    readonly roles: readonly string[];
    readonly everyone: boolean;
  };
  readonly reference: { readonly channelId: string; readonly messageId: string } | null;
  readonly reactions: readonly string[];
  readonly deleted: boolean;
  readonly edits: number;
  readonly poll: unknown;
  /** Everything that can be read in it. */
  readonly text: string;
  readonly customIds: readonly string[];
}

/** What an interaction came to. */
export interface Result {
  readonly ok: boolean;
  /** What the user is told where the bot gave no answer. */
  readonly failure: string | null;
  /** Type of the first callback: 4, 5, 6, 7, 8 or 9. */
  readonly type: number | null;
  /** The answer in its last state; null where there is none: a modal, autocomplete, no answer. */
  readonly message: Snapshot | null;
  readonly followups: readonly Snapshot[];
  readonly modal: APIModalInteractionResponseCallbackData | null;
  readonly ephemeral: boolean;
  /** Milliseconds since the interaction was sent. */
  readonly timings: {
    readonly ackMs: number | null;
    readonly contentMs: number | null;
    readonly finalMs: number | null;
    readonly edits: readonly number[];
  };
  readonly history: readonly {
    readonly ms: number;
    readonly kind: string;
    readonly state: Snapshot | null;
  }[];
  readonly interaction: { readonly id: string; readonly token: string; readonly payload: unknown };
  readonly timedOut?: boolean;
}

/** What a message came to. */
export interface Replies {
  readonly ok: boolean;
  readonly replies: readonly Snapshot[];
  /** The first reply. */
  readonly message: Snapshot | null;
  readonly reactions: readonly string[];
  readonly typingMs: number | null;
  readonly timedOut: boolean;
  readonly timings: {
    readonly typingMs: number | null;
    readonly firstMs: number | null;
    readonly finalMs: number | null;
  };
  readonly userMessage: Snapshot;
}

/** A running interaction: await it for what it comes to, or watch it. */
export interface Pending extends PromiseLike<Result> {
  readonly id: string;
  /** The milliseconds until the first acknowledgement; rejects where none comes in time. */
  readonly acked: Promise<number>;
  /** The first state for which this holds. */
  waitFor(holds: (state: Result) => boolean, timeoutMs?: number): Promise<Result>;
  result(): Promise<Result>;
}

/** A request of the bot. */
export interface BotRequest {
  readonly n: number;
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** The route as in `POST /channels/:channel/messages`; null where the double has none. */
  readonly route: string | null;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly {
    readonly name: string;
    readonly size: number;
    readonly data: Buffer;
  }[];
  readonly status: number;
  readonly ms: number;
  readonly response: unknown;
  readonly userAgent: string;
  readonly authorization: 'present' | 'absent';
}

/** Something that Discord would refuse, ignore or punish. */
export interface Violation {
  readonly kind:
    | 'schema'
    | 'rule'
    | 'unknown-key'
    | 'late-ack'
    | 'protocol'
    | 'rate-limit'
    | 'gateway'
    | 'route'
    | 'user-agent';
  readonly at: string;
  readonly method?: string;
  readonly path?: string;
  readonly message: string;
  readonly errors?: readonly Problem[];
  readonly body?: unknown;
}

export interface RestFault {
  /** Start of `METHOD /path` or of the route, a pattern of either, or a test of the request. */
  readonly rest: string | RegExp | ((request: BotRequest) => boolean);
  readonly status?: number;
  /** How many requests it hits; 1. */
  readonly times?: number;
  /** How many it lets pass before. */
  readonly skip?: number;
  /** Seconds, with status 429. */
  readonly retryAfter?: number;
  readonly global?: boolean;
  readonly scope?: 'user' | 'shared';
  readonly code?: number;
  readonly message?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** With status 5xx: a proxy's page in place of JSON. */
  readonly html?: boolean;
  readonly delayMs?: number;
  /** Never answers. */
  readonly hang?: boolean;
  /** The connection is cut. */
  readonly reset?: boolean;
  /** The request is carried out, and the answer lost or replaced. */
  readonly after?: boolean;
  /** 10062: the interaction is not known any more. */
  readonly callbackUnknown?: boolean;
}

export type GatewayFault =
  | { readonly gateway: 'close'; readonly code?: number }
  | { readonly gateway: 'drop' | 'reconnect' | 'zombie' }
  | { readonly gateway: 'invalidSession'; readonly resumable?: boolean }
  | { readonly gateway: 'noAcks'; readonly on?: boolean }
  | { readonly gateway: 'refuse'; readonly times?: number; readonly status?: number }
  | { readonly gateway: 'helloDelay'; readonly ms: number }
  | {
      readonly gateway: 'onIdentify' | 'onResume';
      readonly close?: number;
      readonly invalidSession?: boolean;
      readonly silent?: boolean;
      readonly closeAfterReady?: number;
    };

export interface SetFault {
  readonly hits: number;
  remove(): void;
}

export interface User {
  readonly id: string;
  readonly username: string;
  readonly globalName: string | null;
  readonly bot: boolean;
  /** true: the bot gets 50007 when it writes to them. */
  dmsClosed: boolean;
}

export interface World {
  addUser(user?: {
    readonly id?: string;
    readonly username?: string;
    readonly globalName?: string | null;
    readonly bot?: boolean;
    readonly dmsClosed?: boolean;
  }): User;
  addGuild(guild?: {
    readonly id?: string;
    readonly name?: string;
    readonly botPermissions?: bigint;
  }): { readonly id: string };
  addRole(
    guildId: string,
    role?: {
      readonly id?: string;
      readonly name?: string;
      readonly permissions?: string | readonly string[] | bigint;
    },
  ): { readonly id: string };
  addMember(
    guildId: string,
    userId: string,
    member?: {
      readonly roles?: readonly string[];
      readonly nick?: string | null;
      readonly permissions?: string | readonly string[] | bigint;
    },
  ): void;
  /** `botPermissions`: what the bot may do there; 0n: it does not see the channel. */
  addChannel(
    guildId: string,
    channel?: {
      readonly id?: string;
      readonly name?: string;
      readonly botPermissions?: bigint;
    },
  ): { readonly id: string };
}

export interface Gateway {
  readonly connected: boolean;
  readonly presence: unknown;
  readonly stats: {
    readonly upgrades: number;
    readonly refused: number;
    readonly identifies: number;
    readonly resumes: number;
    readonly failedResumes: number;
    readonly heartbeats: number;
    readonly sent: number;
    readonly closes: readonly {
      readonly code: number;
      readonly by: 'server' | 'client';
      readonly reason: string;
    }[];
  };
  readonly events: readonly {
    readonly at: number;
    readonly dir: 'in' | 'out';
    readonly op: number;
    readonly t: string | null;
    readonly s: number | null;
  }[];
}

/**
 * Emits `request`, `violation`, `identify`, `resumed`, `gatewayClose`, `commands`, `interaction`,
 * `message`, `messageEdit`, `messageDelete`, `typing` and `reaction`.
 */
export class FakeDiscord extends EventEmitter {
  static start(options?: Options): Promise<FakeDiscord>;
  private constructor();

  /** The API's address, for the bot's `rest.api`. */
  readonly url: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly alice: User;
  readonly bob: User;
  readonly world: World;
  readonly gateway: Gateway;

  readonly requests: BotRequest[];
  readonly violations: Violation[];
  /** Where what the double sends differs from the OpenAPI document. */
  readonly selfViolations: { readonly kind: string; readonly errors: readonly string[] }[];
  readonly internalErrors: unknown[];
  readonly typing: { readonly channelId: string; readonly at: number }[];
  readonly registeredCommands: readonly APIApplicationCommand[];
  /** Sees every event that is sent, for a check of the double's own payloads. */
  checkDispatch: ((event: string, data: unknown) => void) | null;

  stop(): Promise<void>;
  /** Discord is down: connections are cut and refused until up(). */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Resolves when the bot has identified. */
  ready(timeoutMs?: number): Promise<void>;
  /** Resolves when the bot has registered commands. */
  registered(timeoutMs?: number): Promise<readonly APIApplicationCommand[]>;
  waitFor(
    event: string,
    holds?: (...data: never[]) => boolean,
    timeoutMs?: number,
  ): Promise<unknown>;
  /** Messages of a channel, oldest first; with a user, those that only they see as well. */
  messages(channelId?: string, as?: { readonly userId?: string }): Snapshot[];

  fault(fault: RestFault | GatewayFault): SetFault;
  clearFaults(): void;
  /** 15 minutes later: the tokens of all interactions so far are no good. */
  expireTokens(): void;

  /** `path`: `ask`, or with sub commands `admin access grant`. */
  slash(
    path: string,
    options?: Readonly<Record<string, OptionValue>>,
    ctx?: InteractionCtx,
  ): Pending;
  /** Typing in an option; `options` are those that are filled in. */
  autocomplete(
    path: string,
    option: string,
    value: string,
    ctx?: InteractionCtx & { readonly options?: Readonly<Record<string, OptionValue>> },
  ): Promise<{
    ok: boolean;
    choices: { name: string; value: string | number }[];
    ms: number | null;
    failure: string | null;
  }>;
  /** A button by custom id, label or a pattern of the custom id; by default the one who ran the command clicks. */
  click(message: Target, button: string | RegExp, ctx?: InteractionCtx): Pending;
  select(
    message: Target,
    menu: string | RegExp,
    values: string | readonly string[],
    ctx?: InteractionCtx,
  ): Pending;
  /** Fills in and sends the modal that an interaction came to. */
  submitModal(
    result: Result,
    fields: Readonly<Record<string, string | readonly string[]>>,
    ctx?: InteractionCtx,
  ): Pending;

  say(text: string, ctx?: SayCtx): Promise<Replies>;
  mention(text: string, ctx?: SayCtx): Promise<Replies>;
  dm(text: string, ctx?: SayCtx): Promise<Replies>;
  reply(message: Target, text: string, ctx?: SayCtx): Promise<Replies>;
}
