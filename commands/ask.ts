import { MAX_QUESTION } from '../src/answer/ask.js';
import { type Command, TEXT_OPTION } from '../src/discord/command.js';
import { notFound } from '../src/discord/options/found.js';
import { unknownView } from '../src/discord/options/unknown.js';
import { answerView } from '../src/render/discord/answer.js';

/** A question in one's own words. Questions in messages come here too and may be longer. */
export const ask: Command = {
  data: {
    name: 'ask',
    description: 'Ask how the inspectorate monitors a police force, in your own words',
    options: [
      {
        type: TEXT_OPTION,
        name: 'question',
        description: 'For example: is West Midlands Police still in special measures?',
        required: true,
        min_length: 1,
        max_length: 300,
      },
    ],
  },
  visibility: 'private',
  run: (options, context) => {
    const { snapshot, today } = context;
    const question = options['question'] ?? '';
    if (question.length > MAX_QUESTION) {
      const most = MAX_QUESTION.toLocaleString('en-GB');
      const reason = `The question has ${question.length.toLocaleString('en-GB')} characters; at most ${most} are read. Ask it more shortly.`;
      return unknownView(notFound(reason), 'ask', context);
    }
    const answer = snapshot.ask(question, { today });
    return answerView(answer, { command: 'ask', options: { question } }, question);
  },
};
