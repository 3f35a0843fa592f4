import { escapeMarkdown, small } from '../../render/discord/escape.js';
import type { View } from '../../render/discord/view.js';
import type { CommandContext } from '../command.js';
import type { NotFound } from './found.js';

/** The reply to an option that stands for nothing: what is wrong, and the nearest that there is. */
export function unknownView(
  { reason, nearest }: NotFound,
  command: string,
  { snapshot }: CommandContext,
): View {
  const offers = nearest.map((one) => `- ${escapeMarkdown(one)}`);
  return {
    paragraphs: [
      escapeMarkdown(reason),
      ...(offers.length === 0 ? [] : [['The nearest there is:', ...offers].join('\n')]),
      small('Discord offers what there is while you type. Free questions go to /ask.'),
    ],
    buttons: [{ label: 'Report this answer', action: { kind: 'report' } }],
    origin: { command, options: {} },
    snapshot: snapshot.knowledge.snapshot,
    outcome: 'unclear',
  };
}
