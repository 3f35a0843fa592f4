import { type Command, TEXT_OPTION } from '../src/discord/command.js';
import { termChoices } from '../src/discord/complete/names.js';
import { replyTo } from '../src/discord/options/reply.js';
import { readTerm } from '../src/discord/options/term.js';
import { unknownView } from '../src/discord/options/unknown.js';
import { termKey } from '../src/discord/options/words.js';

/** What a term of the field means. */
export const define: Command = {
  data: {
    name: 'define',
    description: 'What a word of police monitoring means, such as Engage, MARAC or PEEL',
    options: [
      {
        type: TEXT_OPTION,
        name: 'term',
        description: 'The word, abbreviation or phrase',
        required: true,
        max_length: 100,
        autocomplete: true,
      },
    ],
  },
  visibility: 'private',
  run: (options, context) => {
    const term = readTerm(options['term'], context.snapshot.knowledge);
    if (!term.ok) return unknownView(term, 'define', context);
    const question = `What does “${term.value.term}” mean?`;
    const origin = { command: 'define', options: { term: termKey(term.value.id) } };
    const notes = term.note === undefined ? [] : [term.note];
    return replyTo({ question, origin, notes }, context);
  },
  complete: (_option, typed, _options, context) => termChoices(typed, context.snapshot.knowledge),
};
