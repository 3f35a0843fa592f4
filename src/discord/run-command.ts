import { notice } from '../render/discord/notice.js';
import { renderPage } from '../render/discord/pages.js';
import { actorOf, type CommandInteraction, optionsOf } from './interaction.js';
import type { Maintenance } from './maintenance.js';
import type { Responder } from './responder.js';
import { tooSoon } from './slow-down.js';
import { type Outcome, type Surroundings, todayOf } from './surroundings.js';

/** Runs a command: acknowledges it, then answers. */
export async function runCommand(
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

/** Offers choices for what somebody types into an option. */
export async function complete(
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
