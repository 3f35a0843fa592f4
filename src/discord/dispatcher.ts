import { randomBytes } from 'node:crypto';
import { type Day, dayOfClock } from '../dates/day.js';
import type { MessagePayload } from '../render/discord/components.js';
import { failure, notice } from '../render/discord/notice.js';
import { renderPage } from '../render/discord/pages.js';
import { pressButton } from './buttons.js';
import type { Cooldown } from './cooldown.js';
import type { Engine } from './engine.js';
import type { Gaps } from './gaps.js';
import {
  type Actor,
  actorOf,
  type CommandInteraction,
  INTERACTION,
  type Interaction,
  interactionSchema,
  optionsOf,
} from './interaction.js';
import type { Log } from './log.js';
import type { Maintenance } from './maintenance.js';
import { type Report, submitReport } from './report.js';
import type { Responder } from './responder.js';
import { isGone } from './retry.js';
import type { TextQuestion, TextResponder } from './text-question.js';

/** What the dispatcher needs of the world. */
export interface Surroundings {
  /** What answers at this moment; one interaction takes it once. */
  readonly engine: () => Promise<Engine>;
  /** The maintainers' commands, where there are any. */
  readonly maintenance?: Maintenance | undefined;
  /** Counts refused questions, where that is wanted. */
  readonly gaps?: Gaps | undefined;
  readonly clock: () => Date;
  readonly log: Log;
  readonly cooldown: Cooldown;
  /** Hands a report to the maintainers; false when they have no channel for it. */
  readonly report: (report: Report) => Promise<boolean>;
  /** Question text is logged only when the operator has asked for it. */
  readonly logQuestions: boolean;
}

/** Answers interactions and messages, whatever they came by. Neither method ever throws. */
export interface Dispatcher {
  interaction(data: unknown, responder: Responder): Promise<void>;
  text(question: TextQuestion, responder: TextResponder): Promise<void>;
  /** Resolves once nothing is being answered any more. */
  idle(): Promise<void>;
}

/** Builds the dispatcher over what answers. */
export function createDispatcher(world: Surroundings): Dispatcher {
  const running = new Set<Promise<void>>();
  const track = (work: Promise<void>): Promise<void> => {
    running.add(work);
    return work.finally(() => running.delete(work));
  };
  return {
    interaction: (data, responder) => track(handle(world, data, responder)),
    text: (question, responder) => track(handleText(world, question, responder)),
    idle: async () => {
      while (running.size > 0) await Promise.allSettled([...running]);
    },
  };
}

/** How one interaction ended, for its line in the log. */
export interface Outcome {
  readonly command: string;
  readonly outcome: string;
  readonly question?: string | undefined;
}

async function handle(world: Surroundings, data: unknown, responder: Responder): Promise<void> {
  const started = performance.now();
  const parsed = interactionSchema.safeParse(data);
  if (!parsed.success) {
    world.log.warn({ problem: parsed.error.issues[0]?.message }, 'interaction of an unknown form');
    return;
  }
  const interaction = parsed.data;
  const reference = newReference();
  try {
    const done = await answer(world, interaction, responder);
    logOutcome(world, done, started, reference);
  } catch (error) {
    if (isGone(error)) {
      world.log.warn(
        { reference, ms: elapsed(started) },
        'interaction gone before it was answered',
      );
      return;
    }
    world.log.error({ error, reference, ms: elapsed(started) }, 'interaction failed');
    await tell(world, interaction, responder, failure(reference));
  }
}

function answer(
  world: Surroundings,
  interaction: Interaction,
  responder: Responder,
): Promise<Outcome> {
  switch (interaction.type) {
    case INTERACTION.autocomplete:
      return complete(world, interaction, responder);
    case INTERACTION.command:
      return runCommand(world, interaction, responder);
    case INTERACTION.component:
      return (
        tooSoon(world, actorOf(interaction), responder) ??
        pressButton(world, interaction, responder)
      );
    case INTERACTION.modal:
      return submitReport(world, interaction, responder);
  }
}

async function runCommand(
  world: Surroundings,
  interaction: CommandInteraction,
  responder: Responder,
): Promise<Outcome> {
  const { name } = interaction.data;
  const waiting = tooSoon(world, actorOf(interaction), responder);
  if (waiting !== undefined) return waiting;
  const { maintenance } = world;
  if (maintenance?.commands.has(name) === true)
    return runMaintenance(maintenance, interaction, responder);
  // Every slash reply is the asker's own until he shares it, so nothing need be known to say so.
  await responder.defer(true);
  const engine = await world.engine();
  const options = optionsOf(interaction);
  const view = await engine.run(name, options, todayOf(world));
  if (view === undefined) {
    await responder.edit(notice(`There is no command /${name} any more. Try /ask.`));
    return { command: name, outcome: 'unknown' };
  }
  await responder.edit(renderPage(view, { page: 0, isPrivate: true }));
  return { command: name, outcome: view.outcome, question: options['question'] };
}

/** Rights are checked here and now: what is registered where is no protection. */
async function runMaintenance(
  maintenance: Maintenance,
  interaction: CommandInteraction,
  responder: Responder,
): Promise<Outcome> {
  const { name } = interaction.data;
  if (!maintenance.allows(actorOf(interaction), interaction.guild_id)) {
    await responder.reply(notice(`/${name} is for the maintainers of this bot, in their server.`));
    return { command: name, outcome: 'forbidden' };
  }
  await responder.defer(true);
  const view = await maintenance.run(name, optionsOf(interaction));
  await responder.edit(renderPage(view, { page: 0, isPrivate: true }));
  return { command: name, outcome: view.outcome };
}

async function complete(
  world: Surroundings,
  interaction: CommandInteraction,
  responder: Responder,
): Promise<Outcome> {
  const { name, options } = interaction.data;
  const focused = options.find((option) => option.focused === true);
  const typed = String(focused?.value ?? '');
  const engine = await world.engine();
  const choices =
    focused === undefined
      ? []
      : await engine.complete(name, focused.name, typed, optionsOf(interaction), todayOf(world));
  await responder.choices(choices);
  return { command: `${name} (autocomplete)`, outcome: 'choices' };
}

/** Answers a question put in a message, for all to see. */
async function handleText(
  world: Surroundings,
  question: TextQuestion,
  responder: TextResponder,
): Promise<void> {
  const started = performance.now();
  const reference = newReference();
  try {
    const wait = world.cooldown.take(question.actor.id, world.clock().getTime());
    if (wait !== undefined) {
      await responder.reply(notice(slowDown(wait), false));
      return;
    }
    const engine = await world.engine();
    const view = await engine.run('ask', { question: question.text }, todayOf(world));
    if (view === undefined) return;
    await responder.reply(renderPage(view, { page: 0, isPrivate: false }));
    logOutcome(
      world,
      { command: 'message', outcome: view.outcome, question: question.text },
      started,
      reference,
    );
  } catch (error) {
    world.log.error({ error, reference, ms: elapsed(started) }, 'message failed');
    await responder.reply(failure(reference, false)).catch((again: unknown) => {
      world.log.error({ error: again, reference }, 'the failure could not be told');
    });
  }
}

/** The day on which a question is asked. */
export function todayOf({ clock }: Surroundings): Day {
  return dayOfClock(clock());
}

function tooSoon(
  world: Surroundings,
  actor: Actor,
  responder: Responder,
): Promise<Outcome> | undefined {
  const wait = world.cooldown.take(actor.id, world.clock().getTime());
  if (wait === undefined) return undefined;
  return responder
    .reply(notice(slowDown(wait)))
    .then(() => ({ command: 'any', outcome: 'cooldown' }));
}

function slowDown(seconds: number): string {
  return `That is faster than this bot answers. Please wait ${seconds} seconds and ask again.`;
}

/** Tells of a failure by whatever way is still open. */
async function tell(
  world: Surroundings,
  interaction: Interaction,
  responder: Responder,
  payload: MessagePayload,
): Promise<void> {
  if (interaction.type === INTERACTION.autocomplete) return;
  try {
    await responder.tell(payload);
  } catch (error) {
    world.log.warn({ error }, 'the failure could not be told');
  }
}

function logOutcome(world: Surroundings, done: Outcome, started: number, reference: string): void {
  const { question, ...rest } = done;
  if (done.outcome === 'not-covered' && question !== undefined) {
    try {
      world.gaps?.note(question, world.clock());
    } catch (error) {
      world.log.warn({ error, reference }, 'a refused question could not be counted');
    }
  }
  const asked = world.logQuestions && question !== undefined ? { question } : {};
  world.log.info({ ...rest, ...asked, ms: elapsed(started), reference }, 'answered');
}

function elapsed(started: number): number {
  return Math.round((performance.now() - started) * 10) / 10;
}

function newReference(): string {
  return randomBytes(4).toString('hex');
}
