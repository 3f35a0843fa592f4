import { escapeMarkdown } from '../render/discord/escape.js';
import { LIMITS } from '../render/discord/limits.js';
import { notice } from '../render/discord/notice.js';
import { actorOf, fieldOf, type ModalInteraction } from './interaction.js';
import type { Modal, Responder } from './responder.js';
import type { Outcome, Surroundings } from './surroundings.js';

/** What somebody reports of an answer. */
export interface Report {
  /** The question that was answered, when it is known. */
  readonly question?: string | undefined;
  readonly words: string;
}

/** Discord's component types for a labelled text field in a modal. */
const LABEL = 18;
const TEXT_INPUT = 4;
const PARAGRAPH = 2;
const FIELD = 'report';
const MODAL = 'fw1~report';
/** With every mark escaped, words and question together stay within a message's 2,000 characters. */
const MOST = 850;

/** The form in which somebody says what is wrong; the question goes along in its id, shortened. */
export function reportModal(question: string | undefined): Modal {
  return {
    custom_id: question === undefined ? MODAL : shortened(`${MODAL}~${question}`),
    title: 'Report this answer',
    components: [
      {
        type: LABEL,
        label: 'What is wrong or missing?',
        description: 'The maintainers see this text and the question, not who you are.',
        component: {
          type: TEXT_INPUT,
          custom_id: FIELD,
          style: PARAGRAPH,
          required: true,
          min_length: 3,
          max_length: MOST,
        },
      },
    ],
  };
}

/** As much of an id as Discord takes, no character cut in half. */
function shortened(id: string): string {
  return id.slice(0, LIMITS.customId).replace(/[\uD800-\uDBFF]$/, '');
}

/** Passes a report on and says what became of it. */
export async function submitReport(
  world: Surroundings,
  interaction: ModalInteraction,
  responder: Responder,
): Promise<Outcome> {
  const done = (outcome: string): Outcome => ({ command: 'report', outcome });
  const words = fieldOf(interaction, FIELD)?.trim();
  const { custom_id: id } = interaction.data;
  if (!id.startsWith(MODAL) || words === undefined || words === '') {
    await responder.reply(notice('Nothing was sent: the form was empty or out of date.'));
    return done('empty');
  }
  const wait = world.cooldown.take(actorOf(interaction).id, world.clock().getTime());
  if (wait !== undefined) {
    await responder.reply(notice(`Please wait ${wait} seconds and send it again.`));
    return done('cooldown');
  }
  await responder.defer(true);
  const question = id.length > MODAL.length ? id.slice(MODAL.length + 1) : undefined;
  const sent = await world.report({ question, words });
  await responder.edit(
    notice(
      sent
        ? 'Thank you. Your report went to the maintainers, without your name.'
        : 'This bot has no channel for reports, so nothing was sent. Please tell those who run this server or the bot.',
    ),
  );
  return done(sent ? 'sent' : 'no channel');
}

/** A report as the maintainers' channel shows it. */
export function writeReport({ question, words }: Report): string {
  const asked = question === undefined ? 'not known' : escapeMarkdown(question);
  return `**A reported answer**\nQuestion: ${asked}\n>>> ${escapeMarkdown(words)}`;
}
