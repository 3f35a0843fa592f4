import { concernOn } from '../../../record/as-of.js';
import { lastPossible } from '../../../record/dates.js';
import { analyse, type Token } from '../../../search/analysis.js';
import { type Context, compose, type Draft } from '../../context.js';
import { countWord, joinList, moveWhen, sentence } from '../../wording.js';
import { finish, type Held } from './held.js';

/** Forces whose causes of concern are about what the question names. */
export function byConcern(
  context: Context,
  all: readonly Held[],
  rest: readonly Token[],
): Draft | undefined {
  const wanted = [...new Set(rest.map((token) => token.term))];
  const hits = [...new Map(all.map((held) => [held.force.id, held.force])).values()].flatMap(
    (force) => {
      const concerns = (context.knowledge.record.forceRecords.get(force.id)?.concerns ?? []).filter(
        (concern) => {
          const terms = new Set(
            [concern.title, concern.about, ...concern.aliases].flatMap((name) =>
              analyse(name).map((token) => token.term),
            ),
          );
          return wanted.every((term) => terms.has(term));
        },
      );
      return concerns.length === 0 ? [] : [{ force, concerns }];
    },
  );
  if (hits.length === 0) return undefined;
  const composer = compose(context);
  composer.statement(
    `${sentence(countWord(hits.length))} ${hits.length === 1 ? 'force' : 'forces'} found in Engage had a cause of concern about that:`,
    [],
  );
  for (const { force, concerns } of hits)
    composer.item(
      `${force.name}: ${joinList(concerns.map(({ title }) => title))}`,
      concerns.flatMap((concern) => composer.evidence(concern.events[0]?.evidence ?? [], 1)),
    );
  return finish(
    context,
    composer,
    hits.map(({ force }) => force),
  );
}

/** Which forces are known to have left Engage with causes of concern open. */
export function leftWithOpen(context: Context, all: readonly Held[]): Draft {
  const composer = compose(context);
  const hits = all.flatMap((held) => {
    const { stay, force } = held;
    if (stay.to === undefined) return [];
    const day = lastPossible(stay.to.date);
    const concerns = context.knowledge.record.forceRecords.get(force.id)?.concerns ?? [];
    const open = concerns.filter((concern) =>
      concern.events.some((event) => event.type === 'open' && lastPossible(event.date) >= day),
    );
    return open.length === 0
      ? []
      : [
          {
            held,
            open,
            evidence: open.flatMap((concern) => {
              const on = concernOn(concern, day);
              return on.state === 'not raised' ? [] : [...on.evidence];
            }),
          },
        ];
  });
  composer.statement(
    `${sentence(countWord(hits.length))} forces are known to have left Engage with causes of concern open:`,
    [],
  );
  for (const { held, open, evidence } of hits)
    composer.item(
      `${held.force.name}, ${held.stay.to === undefined ? '' : moveWhen(held.stay.to.date)}: ${joinList(open.map((concern) => `${concern.title}${concern.events.some(({ reportedly }) => reportedly) ? ' (reportedly)' : ''}`))}`,
      composer.evidence(evidence, 1),
    );
  composer.caveat('For the other forces the sources here do not say what was open when they left.');
  return finish(
    context,
    composer,
    hits.map(({ held }) => held.force),
  );
}
