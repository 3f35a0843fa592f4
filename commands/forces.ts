import { inScan } from '../src/answer/answerers/across/in-scan.js';
import { type Command, TEXT_OPTION } from '../src/discord/command.js';
import { dayChoices } from '../src/discord/complete/days.js';
import { readAsOf } from '../src/discord/options/as-of.js';
import { AS_OF_OPTION } from '../src/discord/options/data.js';
import { type Found, notFound } from '../src/discord/options/found.js';
import { replyTo, tense } from '../src/discord/options/reply.js';
import { asOfOption } from '../src/discord/options/subject.js';
import { unknownView } from '../src/discord/options/unknown.js';
import { quoteTyped } from '../src/discord/options/words.js';

type Stage = 'engage' | 'scan' | undefined;

/** Which forces are in a stage, now or on a day; with neither, every stay in Engage that was found. */
export const forces: Command = {
  data: {
    name: 'forces',
    description: 'Which police forces are, or were, in Engage (special measures) or in Scan',
    options: [
      {
        type: TEXT_OPTION,
        name: 'stage',
        description: 'Engage or Scan; every stay in Engage when left out, or those on the day',
        choices: [
          { name: 'Engage (special measures)', value: 'engage' },
          { name: 'Scan (routine monitoring)', value: 'scan' },
        ],
      },
      AS_OF_OPTION,
    ],
  },
  visibility: 'private',
  run: (options, context) => {
    const stage = readStage(options['stage']);
    if (!stage.ok) return unknownView(stage, 'forces', context);
    const day = readAsOf(options['as-of'], context.today);
    if (!day.ok) return unknownView(day, 'forces', context);
    const { today } = context;
    const { knowledge } = context.snapshot;
    const asOf = day.value;
    const { are, on } = tense(asOf, today);
    const chosen = stage.value === undefined ? {} : { stage: stage.value };
    const put = {
      asOf,
      origin: { command: 'forces', options: { ...chosen, ...asOfOption(asOf) } },
      notes: day.note === undefined ? [] : [day.note],
    };
    if (stage.value === 'scan') {
      const question = `Which police forces ${are} in Scan${on}?`;
      return replyTo(
        { ...put, question, fill: (answer) => inScan(knowledge, asOf, today, answer) },
        context,
      );
    }
    const question =
      stage.value === undefined && asOf === undefined
        ? 'Which police forces have been in Engage?'
        : `Which police forces ${are} in Engage${on}?`;
    return replyTo({ ...put, question }, context);
  },
  complete: (_option, typed, _options, context) => dayChoices(typed, undefined, context),
};

function readStage(value: string | undefined): Found<Stage> {
  const typed = (value ?? '').trim().toLowerCase();
  switch (typed) {
    case 'engage':
    case 'scan':
      return { ok: true, value: typed };
    case '':
      return { ok: true, value: undefined };
    default:
      return notFound(`The stages are Engage and Scan; ${quoteTyped(typed)} is none.`);
  }
}
