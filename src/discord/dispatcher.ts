import { randomBytes } from 'node:crypto';
import type { MessagePayload } from '../render/discord/components.js';
import { failure, notice } from '../render/discord/notice.js';
import { renderPage } from '../render/discord/pages.js';
import { pressButton } from './buttons.js';
import { actorOf, INTERACTION, type Interaction, interactionSchema } from './interaction.js';
import { submitReport } from './report.js';
import type { Responder } from './responder.js';
import { isGone } from './retry.js';
import { complete, runCommand } from './run-command.js';
import { slowDown, tooSoon } from './slow-down.js';
import { elapsed, logOutcome, type Outcome, type Surroundings, todayOf } from './surroundings.js';
import type { TextQuestion, TextResponder } from './text-question.js';

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

function newReference(): string {
  return randomBytes(4).toString('hex');
}
