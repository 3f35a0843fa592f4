import { type Command, TEXT_OPTION } from '../src/discord/command.js';
import { dayChoices } from '../src/discord/complete/days.js';
import { forceChoices } from '../src/discord/complete/names.js';
import { AS_OF_OPTION, FORCE_OPTION } from '../src/discord/options/data.js';
import { type Found, notFound } from '../src/discord/options/found.js';
import { replyTo, tense } from '../src/discord/options/reply.js';
import { readSubject } from '../src/discord/options/subject.js';
import { unknownView } from '../src/discord/options/unknown.js';
import { quoteTyped } from '../src/discord/options/words.js';

type State = 'open' | 'closed' | 'all';

/** The causes of concern of one force, all of them or the open or the closed ones. */
export const concerns: Command = {
  data: {
    name: 'concerns',
    description: 'The causes of concern that the inspectorate raised at a police force',
    options: [
      FORCE_OPTION,
      {
        type: TEXT_OPTION,
        name: 'state',
        description: 'Only the open or the closed ones; all when left out',
        choices: [
          { name: 'Open', value: 'open' },
          { name: 'Closed', value: 'closed' },
          { name: 'All', value: 'all' },
        ],
      },
      AS_OF_OPTION,
    ],
  },
  visibility: 'private',
  run: (options, context) => {
    const subject = readSubject('concerns', options, context);
    if (!subject.ok) return subject.view;
    const state = readState(options['state']);
    if (!state.ok) return unknownView(state, 'concerns', context);
    const { force, asOf, notes } = subject;
    const { are, on } = tense(asOf, context.today);
    const question =
      state.value === 'all'
        ? `What ${are} the causes of concern at ${force.name}${on}?`
        : `Which causes of concern at ${force.name} ${are} ${state.value}${on}?`;
    const { force: id = '', ...day } = subject.options;
    const chosen = state.value === 'all' ? {} : { state: state.value };
    const origin = { command: 'concerns', options: { force: id, ...chosen, ...day } };
    return replyTo({ question, asOf, origin, notes }, context);
  },
  complete: (option, typed, options, context) =>
    option === 'as-of'
      ? dayChoices(typed, options['force'], context)
      : forceChoices(typed, context.snapshot.knowledge),
};

function readState(value: string | undefined): Found<State> {
  const typed = (value ?? '').trim().toLowerCase();
  switch (typed) {
    case 'open':
    case 'closed':
    case 'all':
      return { ok: true, value: typed };
    case '':
      return { ok: true, value: 'all' };
    default:
      return notFound(`A cause of concern is open or closed, not ${quoteTyped(typed)}.`);
  }
}
