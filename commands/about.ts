import type { Command, CommandContext } from '../src/discord/command.js';
import { aboutParagraphs } from '../src/render/discord/about.js';
import { answerView } from '../src/render/discord/answer.js';
import { escapeMarkdown } from '../src/render/discord/escape.js';

const SPECIAL_MEASURES = 'What does “special measures” mean?';

/** What the bot is, what it covers and how old that is, what it keeps, how to report an error. */
export const about: Command = {
  data: {
    name: 'about',
    description: 'What this bot knows, how old it is, what it keeps and how to report an error',
  },
  visibility: 'private',
  run: (_options, context) => ({
    paragraphs: [
      ...aboutParagraphs(context.snapshot.knowledge, context.today),
      ...meaning(context),
    ],
    buttons: [
      { label: 'Share', action: { kind: 'share' } },
      { label: 'Report an error', action: { kind: 'report' } },
    ],
    origin: { command: 'about', options: {} },
    snapshot: context.snapshot.knowledge.snapshot,
    outcome: 'answered',
  }),
};

/** What special measures are, with the sources; nothing where the corpus does not say. */
function meaning({ snapshot, today }: CommandContext): string[] {
  const answer = snapshot.ask(SPECIAL_MEASURES, { today });
  if (answer.outcome !== 'answered' || answer.kind !== 'definition') return [];
  const { paragraphs } = answerView(answer, { command: 'about', options: {} });
  return [`### ${escapeMarkdown(SPECIAL_MEASURES)}`, ...paragraphs];
}
