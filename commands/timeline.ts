import { wholeHistory } from '../src/answer/answerers/history.js';
import type { Command } from '../src/discord/command.js';
import { forceChoices } from '../src/discord/complete/names.js';
import { FORCE_OPTION } from '../src/discord/options/data.js';
import { replyTo } from '../src/discord/options/reply.js';
import { readSubject } from '../src/discord/options/subject.js';

/** Everything dated that the record has of one force, oldest first. */
export const timeline: Command = {
  data: {
    name: 'timeline',
    description: 'What happened to a police force under monitoring, in order, with sources',
    options: [FORCE_OPTION],
  },
  visibility: 'private',
  run: (options, context) => {
    const { force: value = '' } = options;
    const subject = readSubject('timeline', { force: value }, context);
    if (!subject.ok) return subject.view;
    const { force, notes } = subject;
    const { knowledge } = context.snapshot;
    return replyTo(
      {
        question: `What is the history of ${force.name} with the inspectorate?`,
        origin: { command: 'timeline', options: subject.options },
        notes,
        fill: (answer) => wholeHistory(knowledge, force.id, answer),
      },
      context,
    );
  },
  complete: (_option, typed, _options, context) => forceChoices(typed, context.snapshot.knowledge),
};
