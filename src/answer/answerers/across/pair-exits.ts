import { concernOn, staysOf } from '../../../record/as-of.js';
import { lastPossible } from '../../../record/dates.js';
import type { Concern, Force } from '../../../record/schema.js';
import type { Composer } from '../../composer.js';
import type { Context } from '../../context.js';
import { countWord, joinList, moveWhen } from '../../wording.js';
import { openAt } from '../concern-state.js';
import { asksYesNo } from './words.js';

/** A force with its causes of concern, in the record's order. */
export interface ForceConcerns {
  readonly force: Force;
  readonly concerns: readonly Concern[];
}

const ALL_CLOSED =
  /\b(?:all|every\w*|each|no|none|nothing|without)\b.*\b(?:clos\w+|fix\w*|resolv\w*|clear\w*|signed off|open|outstanding)\b|\b(?:clos\w+|fix\w*|resolv\w*)\b.*\b(?:all|every\w*)\b/i;

/** What is known to have been open, or closed, when each left Engage. */
export function tellAtExit(
  context: Context,
  composer: Composer,
  rows: readonly ForceConcerns[],
): void {
  const states = rows.map(({ force, concerns }) => {
    const stay = staysOf(context.knowledge.record, force.id).findLast(({ to }) => to !== undefined);
    if (stay?.to === undefined)
      return { state: 'there', text: `${force.name}: no exit was found`, cites: [] };
    const day = lastPossible(stay.to.date);
    const open = openAt(concerns, day);
    const closed = concerns.filter((one) => concernOn(one, day).state === 'closed');
    const cites = [
      ...composer.source(stay.to.evidence),
      ...open.flatMap(({ events }) => composer.source(events.at(-1)?.evidence ?? [])),
    ];
    const left = `${force.name} left ${moveWhen(stay.to.date)}`;
    if (open.length > 0)
      return {
        state: 'open',
        text: `${left}, with ${countWord(open.length)} still open: ${joinList(open.map(({ title }) => title))}`,
        cites,
      };
    return concerns.length > 0 && closed.length === concerns.length
      ? { state: 'closed', text: `${left}, all its causes of concern closed`, cites }
      : {
          state: 'unknown',
          text: `${left}; which causes were open then the sources do not say`,
          cites,
        };
  });
  const asksClosed = ALL_CLOSED.test(context.question.text);
  const known = (state: string) => states.filter((one) => one.state === state);
  const cites = states.flatMap((one) => one.cites);
  if (!asksYesNo(context.question) || !asksClosed)
    composer.statement('As far as the sources tell:', cites);
  else if (known('open').length > 0)
    composer.verdict('no', 'No, not all of them, as far as the sources tell:', cites);
  else if (known('closed').length === states.length) composer.verdict('yes', 'Yes:', cites);
  else composer.verdict('unclear', 'Not known: the sources do not say for all of them.', cites);
  for (const { text, cites: own } of states) composer.item(text, own);
}
