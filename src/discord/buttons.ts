import { isDay } from '../dates/day.js';
import { FLAG } from '../render/discord/components.js';
import {
  articleKey,
  type ButtonId,
  isOfSnapshot,
  readButtonId,
} from '../render/discord/custom-id.js';
import { unescapeMarkdown } from '../render/discord/escape.js';
import { notice } from '../render/discord/notice.js';
import { ASKED, QUESTION_ID, renderPage, SHARED, SHARED_ID } from '../render/discord/pages.js';
import { excerptsView, passageView } from '../render/discord/passage.js';
import type { Origin, View } from '../render/discord/view.js';
import type { CommandContext, Options } from './command.js';
import { contextOf, type Outcome, type Surroundings } from './dispatcher.js';
import { actorOf, type ComponentInteraction, textOf } from './interaction.js';
import { reportModal } from './report.js';
import type { Responder } from './responder.js';

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
  const context = contextOf(world);
  const fresh = isOfSnapshot(id, context.snapshot.knowledge.snapshot);
  const changed = fresh ? undefined : CHANGED;
  if (id.action.kind === 'page') {
    await responder.deferUpdate();
    const view = remake(world, id, question, context);
    const isPrivate = (interaction.message.flags & FLAG.private) !== 0;
    await responder.edit(
      view === undefined
        ? lost(isPrivate)
        : renderPage(
            { ...view, sharedBy: saidIn(interaction, SHARED_ID, SHARED) },
            { page: id.action.page, isPrivate, notice: changed },
          ),
    );
    return done(view?.outcome ?? 'lost');
  }
  const isPrivate = id.action.kind !== 'share';
  await responder.defer(isPrivate);
  const view = act(world, id, question, context, actorOf(interaction).name);
  await responder.edit(
    view === undefined
      ? lost(isPrivate)
      : renderPage(view, { page: 0, isPrivate, notice: changed }),
  );
  return done(view?.outcome ?? 'lost');
}

function lost(isPrivate: boolean) {
  return notice(
    'What this button belongs to can no longer be found. Ask again with /ask.',
    isPrivate,
  );
}

/** The view that a button opens beside its message. */
function act(
  world: Surroundings,
  id: ButtonId,
  question: string | undefined,
  context: CommandContext,
  name: string,
): View | undefined {
  const run = (command: string, options: Options) =>
    world.registry.get(command)?.run(options, context);
  switch (id.action.kind) {
    case 'share': {
      const view = remake(world, id, question, context);
      return view === undefined ? undefined : { ...view, sharedBy: name };
    }
    case 'concerns':
      return run('concerns', { force: id.action.force });
    case 'timeline':
      return run('timeline', { force: id.action.force });
    case 'context': {
      const { article, start } = id.action;
      return passage({ article, start: String(start) }, context);
    }
    case 'more':
      return excerpts(id.origin.options['as-of'], question, context);
    case 'page':
    case 'report':
      return undefined;
  }
}

/** What views that buttons open have in place of a command, so that their pages can be turned. */
const OPENED = { passage: 'passage', excerpts: 'excerpts' } as const;

/** The passage around a quote, by its article's key and its offset. */
function passage(options: Options, { snapshot: { knowledge } }: CommandContext): View | undefined {
  const { article: key, start } = options;
  const article = [...knowledge.articles.values()].find((one) => articleKey(one.id) === key);
  if (article === undefined) return undefined;
  const origin: Origin = { command: OPENED.passage, options };
  return passageView(article, Number(start), origin, knowledge.snapshot);
}

/** The sentences nearest to a question. */
function excerpts(
  asOf: string | undefined,
  question: string | undefined,
  { snapshot, today }: CommandContext,
): View | undefined {
  if (question === undefined) return undefined;
  const day = asOf !== undefined && isDay(asOf) ? asOf : undefined;
  const found = snapshot.excerpts(question, { today, asOf: day });
  const options: Options = day === undefined ? {} : { 'as-of': day };
  const origin: Origin = { command: OPENED.excerpts, options };
  return excerptsView(found, origin, snapshot.knowledge.snapshot, question);
}

/** The view of a button's message once more, from the snapshot of now. */
function remake(
  world: Surroundings,
  { origin }: ButtonId,
  question: string | undefined,
  context: CommandContext,
): View | undefined {
  if (origin.command === OPENED.passage) return passage(origin.options, context);
  if (origin.command === OPENED.excerpts)
    return excerpts(origin.options['as-of'], question, context);
  const command = world.registry.get(origin.command);
  if (command === undefined) return undefined;
  const asks = command.data.options?.some(({ name }) => name === 'question') === true;
  if (asks && question === undefined) return undefined;
  const options = asks && question !== undefined ? { ...origin.options, question } : origin.options;
  return command.run(options, context);
}

/** What a text of the message says behind its lead, as it was before it was escaped. */
function saidIn(interaction: ComponentInteraction, id: number, lead: string): string | undefined {
  const shown = textOf(interaction, id);
  return shown?.startsWith(lead) === true ? unescapeMarkdown(shown.slice(lead.length)) : undefined;
}
