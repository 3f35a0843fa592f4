import { type Day, isDay } from '../dates/day.js';
import { FLAG } from '../render/discord/components.js';
import { type ButtonId, isOfSnapshot, readButtonId } from '../render/discord/custom-id.js';
import { unescapeMarkdown } from '../render/discord/escape.js';
import { notice } from '../render/discord/notice.js';
import { ASKED, QUESTION_ID, renderPage, SHARED, SHARED_ID } from '../render/discord/pages.js';
import type { View } from '../render/discord/view.js';
import { type Engine, OPENED } from './engine.js';
import { actorOf, type ComponentInteraction, textOf } from './interaction.js';
import { reportModal } from './report.js';
import type { Responder } from './responder.js';
import { type Outcome, type Surroundings, todayOf } from './surroundings.js';

const CHANGED = 'The sources have changed since that message: this is from the new ones.';

/** Does what a button says. Everything it needs stands in its id and in its message. */
export async function pressButton(
  world: Surroundings,
  interaction: ComponentInteraction,
  responder: Responder,
): Promise<Outcome> {
  const id = readButtonId(interaction.data.custom_id);
  if (id === undefined) {
    await responder.reply(
      notice(
        'This button is from an earlier version of the bot and does nothing now. Ask again with /ask.',
      ),
    );
    return { command: 'button', outcome: 'stale' };
  }
  const done = (outcome: string): Outcome => ({ command: `button ${id.action.kind}`, outcome });
  const question = saidIn(interaction, QUESTION_ID, ASKED);
  if (id.action.kind === 'report') {
    await responder.modal(reportModal(question));
    return done('form');
  }
  const today = todayOf(world);
  if (id.action.kind === 'page') {
    await responder.deferUpdate();
    const engine = await world.engine();
    const view = await remake(engine, id, question, today);
    const isPrivate = (interaction.message.flags & FLAG.private) !== 0;
    await responder.edit(
      view === undefined
        ? lost(isPrivate)
        : renderPage(
            { ...view, sharedBy: saidIn(interaction, SHARED_ID, SHARED) },
            { page: id.action.page, isPrivate, notice: noticeOf(id, engine) },
          ),
    );
    return done(view?.outcome ?? 'lost');
  }
  const isPrivate = id.action.kind !== 'share';
  await responder.defer(isPrivate);
  const engine = await world.engine();
  const made = await act(engine, id, question, today);
  const view =
    made === undefined || isPrivate ? made : { ...made, sharedBy: actorOf(interaction).name };
  await responder.edit(
    view === undefined
      ? lost(isPrivate)
      : renderPage(view, { page: 0, isPrivate, notice: noticeOf(id, engine) }),
  );
  return done(view?.outcome ?? 'lost');
}

function noticeOf(id: ButtonId, { snapshot }: Engine): string | undefined {
  return isOfSnapshot(id, snapshot) ? undefined : CHANGED;
}

function lost(isPrivate: boolean) {
  return notice(
    'What this button belongs to can no longer be found. Ask again with /ask.',
    isPrivate,
  );
}

/** The view that a button opens beside its message. */
async function act(
  engine: Engine,
  id: ButtonId,
  question: string | undefined,
  today: Day,
): Promise<View | undefined> {
  switch (id.action.kind) {
    case 'share':
      return remake(engine, id, question, today);
    case 'concerns':
      return engine.run('concerns', { force: id.action.force }, today);
    case 'timeline':
      return engine.run('timeline', { force: id.action.force }, today);
    case 'context':
      return engine.passage(id.action.article, id.action.start);
    case 'more':
      return excerpts(engine, id.origin.options['as-of'], question, today);
    case 'page':
    case 'report':
      return undefined;
  }
}

/** The sentences nearest to the question of the message. */
async function excerpts(
  engine: Engine,
  asOf: string | undefined,
  question: string | undefined,
  today: Day,
): Promise<View | undefined> {
  if (question === undefined) return undefined;
  const day = asOf !== undefined && isDay(asOf) ? asOf : undefined;
  return engine.excerpts(question, { today, asOf: day });
}

/** The view of a button's message once more, from what is known now. */
async function remake(
  engine: Engine,
  { origin }: ButtonId,
  question: string | undefined,
  today: Day,
): Promise<View | undefined> {
  const { article = '', start } = origin.options;
  if (origin.command === OPENED.passage) return engine.passage(article, Number(start));
  if (origin.command === OPENED.excerpts)
    return excerpts(engine, origin.options['as-of'], question, today);
  const command = engine.commands.get(origin.command);
  if (command === undefined) return undefined;
  const asks = command.data.options?.some(({ name }) => name === 'question') === true;
  if (asks && question === undefined) return undefined;
  const options = asks && question !== undefined ? { ...origin.options, question } : origin.options;
  return engine.run(origin.command, options, today);
}

/** What a text of the message says behind its lead, as it was before it was escaped. */
function saidIn(interaction: ComponentInteraction, id: number, lead: string): string | undefined {
  const shown = textOf(interaction, id);
  return shown?.startsWith(lead) === true ? unescapeMarkdown(shown.slice(lead.length)) : undefined;
}
