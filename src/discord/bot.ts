import { setTimeout as wait } from 'node:timers/promises';
import { notice } from '../render/discord/notice.js';
import { interactionApi, sendMessage, sendReply } from './api.js';
import type { Settings } from './config.js';
import { createCooldown } from './cooldown.js';
import { createDispatcher } from './dispatcher.js';
import type { Engine } from './engine.js';
import type { Gaps } from './gaps.js';
import { createGateway, type End } from './gateway.js';
import { keepHealthFile } from './health.js';
import type { Log } from './log.js';
import type { Maintenance } from './maintenance.js';
import { askedBy, messageSchema } from './message.js';
import { unregistered } from './register.js';
import { writeReport } from './report.js';
import { answerableSchema, createRestResponder } from './rest-responder.js';

/** What the bot runs with. */
export interface BotParts {
  readonly settings: Settings;
  readonly engine: () => Promise<Engine>;
  readonly maintenance: Maintenance;
  readonly gaps: Gaps;
  readonly log: Log;
}

/** A bot that can be started and stopped once. */
export interface Bot {
  /** Resolves when it is ready, or with why it cannot be. */
  start(): Promise<End | undefined>;
  /** Resolves when Discord has ended it for good. */
  readonly ended: Promise<End>;
  /** Takes nothing new, lets what runs finish, and leaves. */
  stop(): Promise<void>;
}

/** What is being answered may take so long when the bot is told to leave. */
const DRAIN_MS = 8_000;

const HELP =
  'Ask me about how the inspectorate monitors a police force, for example: Is West Midlands Police in special measures? Or use /ask.';

/** Builds the bot: gateway in, dispatcher, REST out. */
export function createBot({ settings, engine, maintenance, gaps, log }: BotParts): Bot {
  let leaving = false;
  const gateway = createGateway(
    settings.apiUrl,
    {
      interaction: (data) => {
        // The dispatcher reads the rest; here only whom to answer.
        const known = answerableSchema.safeParse(data);
        if (leaving || !known.success) return;
        const responder = createRestResponder(interactionApi(gateway.client.rest), known.data);
        void dispatcher.interaction(data, responder);
      },
      message: (data) => {
        if (!leaving) void handleMessage(data);
      },
    },
    log,
  );
  const { rest } = gateway.client;
  const dispatcher = createDispatcher({
    engine,
    maintenance,
    gaps,
    clock: () => new Date(),
    log,
    cooldown: createCooldown(),
    logQuestions: settings.logQuestions,
    report: async (report) => {
      if (settings.reportChannel === undefined) return false;
      await sendMessage(rest, settings.reportChannel, writeReport(report));
      return true;
    },
  });
  const handleMessage = async (data: unknown): Promise<void> => {
    const parsed = messageSchema.safeParse(data);
    const botId = gateway.client.user?.id;
    if (!parsed.success || botId === undefined) return;
    const asked = askedBy(parsed.data, botId);
    if (asked === undefined) return;
    const { channel_id: channel, id } = parsed.data;
    const reply = (payload: Parameters<typeof sendReply>[3]) =>
      sendReply(rest, channel, id, payload);
    if (asked.kind === 'question') return dispatcher.text(asked.question, { reply });
    await reply(notice(HELP, false)).catch((error: unknown) =>
      log.warn({ error }, 'the help could not be sent'),
    );
  };
  let endHealth: (() => void) | undefined;
  return {
    ended: gateway.ended,
    start: async () => {
      const end = await gateway.start(settings.token);
      if (end !== undefined) return end;
      if (settings.healthFile !== undefined)
        endHealth = keepHealthFile(settings.healthFile, gateway.isReady);
      void warnOfRegistration(gateway.client.application?.id);
      return undefined;
    },
    stop: async () => {
      leaving = true;
      await Promise.race([dispatcher.idle(), wait(DRAIN_MS, undefined, { ref: false })]);
      endHealth?.();
      await gateway.stop();
    },
  };

  async function warnOfRegistration(applicationId: string | undefined): Promise<void> {
    if (applicationId === undefined) return;
    const compare = async (where: object, differing: () => Promise<string[]>) => {
      try {
        const names = await differing();
        if (names.length > 0)
          log.warn(
            { ...where, commands: names },
            'registered commands differ; run: npm run register',
          );
      } catch (error) {
        log.warn({ ...where, error }, 'registered commands could not be compared');
      }
    };
    const { commands } = await engine();
    await compare({}, () => unregistered(rest, applicationId, commands));
    const { guild } = settings.maintainers;
    if (guild === undefined) return;
    // All commands are registered there too after `npm run register -- --guild`.
    const compared = { guild, besides: commands };
    await compare({ guild }, () =>
      unregistered(rest, applicationId, maintenance.commands, compared),
    );
  }
}
