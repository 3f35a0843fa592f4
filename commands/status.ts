import type { Command } from '../src/discord/command.js';
import { dayChoices } from '../src/discord/complete/days.js';
import { forceChoices } from '../src/discord/complete/names.js';
import { AS_OF_OPTION, FORCE_OPTION } from '../src/discord/options/data.js';
import { replyTo, tense } from '../src/discord/options/reply.js';
import { readSubject } from '../src/discord/options/subject.js';

/** The stage of monitoring of one force, now or on a day. */
export const status: Command = {
  data: {
    name: 'status',
    description:
      'Which stage of monitoring a police force is in: Scan, or Engage (special measures)',
    options: [FORCE_OPTION, AS_OF_OPTION],
  },
  visibility: 'private',
  run: (options, context) => {
    const subject = readSubject('status', options, context);
    if (!subject.ok) return subject.view;
    const { force, asOf, notes } = subject;
    const { is, on } = tense(asOf, context.today);
    const question = `Which stage of monitoring ${is} ${force.name} in${on}?`;
    const origin = { command: 'status', options: subject.options };
    return replyTo({ question, asOf, origin, notes }, context);
  },
  complete: (option, typed, options, context) =>
    option === 'as-of'
      ? dayChoices(typed, options['force'], context)
      : forceChoices(typed, context.snapshot.knowledge),
};
