import { concernOn } from '../../../record/as-of.js';
import { lastPossible } from '../../../record/dates.js';
import type { Concern, Force } from '../../../record/schema.js';
import { analyse, type Token } from '../../../search/analysis.js';
import { type Context, compose, type Draft } from '../../context.js';
import { countWord, joinList, moveWhen, sentence } from '../../wording.js';
import { openAt } from '../concern-state.js';
import { finish, type Held } from './held.js';
import { asksYesNo } from './words.js';

/** Words for the same subject, by stem: the record and those who ask choose differently. */
const SAME = sameWords([
  'sex sexual sexually',
  'record recording recorded unrecorded logging logged',
  'call calls 999 101 phone phones telephone',
  'investigate investigating investigation investigations solving solved',
  'vulnerable vulnerability safeguarding',
  'corruption corrupt counter-corruption',
  'ethics ethical',
  'respond responding response',
  'plan plans planning',
  'leader leaders leadership',
  'workforce staff',
  'govern governed governance',
]);

function sameWords(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const terms = analyse(line).map(({ term }) => term);
      return terms.map((term) => [term, terms[0] ?? term] as const);
    }),
  );
}

/** Words that say how a subject was treated, not which it is. */
const TREATED = new Set(
  analyse(
    'manage managing management handle handling deal dealing dealt treat treated work carry tackle tackling answer answering ' +
      'respond way capacity poor poorly bad badly weak effective effectively protect protecting protection people public force risk ' +
      'struggle struggling fall fell fallen short trouble among reason reasons cause causes because due over named cited given pulled picked ' +
      'crime crimes victim service registered engage concern',
  ).map(({ term }) => term),
);

function canonical(text: string): string[] {
  return analyse(text).map(({ term }) => SAME.get(term) ?? term);
}

/** The terms of a subject, those of one meaning as one, without how it was treated. */
export function canonicalTerms(text: string): ReadonlySet<string> {
  return new Set(canonical(text).filter((term) => !TREATED.has(term)));
}

/** The terms of words that tell which subject is meant. */
export function telling(words: readonly Token[]): string[] {
  return words.map(({ term }) => SAME.get(term) ?? term).filter((term) => !TREATED.has(term));
}

/** Whether a cause of concern names all of these. */
export function isOnAll(concern: Concern, wanted: readonly string[]): boolean {
  const own = termsOf(concern);
  return wanted.every((term) => own.has(term));
}

function termsOf({ title, about, aliases }: Concern): ReadonlySet<string> {
  return new Set([title, about, ...aliases].flatMap(canonical));
}

/** Forces whose causes of concern are about what the question names. */
export function byConcern(
  context: Context,
  all: readonly Held[],
  rest: readonly Token[],
): Draft | undefined {
  const forces = [...new Map(all.map(({ force }) => [force.id, force])).values()];
  const concernsOf = (force: Force) =>
    context.knowledge.record.forceRecords.get(force.id)?.concerns ?? [];
  const known = new Set(
    forces.flatMap((force) => concernsOf(force).flatMap((one) => [...termsOf(one)])),
  );
  const asked = [
    ...new Set(
      context.question.tokens
        .filter(({ stop }) => !stop)
        .map(({ term }) => SAME.get(term) ?? term)
        .filter((term) => known.has(term)),
    ),
  ];
  const strong = asked.filter((term) => !TREATED.has(term));
  const strange = rest.filter(
    ({ term }) => !known.has(SAME.get(term) ?? term) && !TREATED.has(term),
  );
  const wanted = strong.length > 0 ? strong : rest.map(({ term }) => SAME.get(term) ?? term);
  if (wanted.length === 0 || strange.length > 0) return undefined;
  const hits = forces.flatMap((force) => {
    const concerns = concernsOf(force).filter((concern) => isOnAll(concern, wanted));
    return concerns.length === 0 ? [] : [{ force, concerns }];
  });
  if (hits.length === 0) return undefined;
  const composer = compose(context);
  composer.statement(
    `${sentence(countWord(hits.length))} ${hits.length === 1 ? 'force' : 'forces'} found in Engage had a cause of concern about that (by its short title here):`,
    [],
  );
  const reasons = new Set(all.flatMap(({ stay }) => stay.reasons));
  for (const { force, concerns } of hits)
    composer.item(
      `${force.name}: ${joinList(concerns.map(({ id, title }) => `${title}${reasons.has(id) ? '' : ' (raised after it entered)'}`))}`,
      concerns.flatMap((concern) => composer.evidence(concern.events[0]?.evidence ?? [], 1)),
    );
  return finish(
    context,
    composer,
    hits.map(({ force }) => force),
  );
}

const ALL_CLOSED =
  /\b(?:no|none|nothing)\b|\b(?:all|every\w*|each)\b.*\b(?:clos\w+|fix\w*|resolv\w*|clear\w*|signed off|dealt with)\b/i;

/** "Left with no causes open": the opposite of what is known. */
const NONE_OPEN =
  /\b(?:no|none|zero|without(?: any)?)\b.{0,25}\b(?:causes?|concerns?|them)\b.{0,20}\b(?:open|outstanding|left)\b|\bnone (?:still )?open\b/i;

/**
 * Which forces are known to have left Engage with causes of concern open.
 * @param only The force that is asked to have been the only one.
 */
export function leftWithOpen(context: Context, all: readonly Held[], only?: Force): Draft {
  const composer = compose(context);
  const hits = all.flatMap((held) => {
    const { stay, force } = held;
    if (stay.to === undefined) return [];
    const day = lastPossible(stay.to.date);
    const concerns = context.knowledge.record.forceRecords.get(force.id)?.concerns ?? [];
    const open = openAt(concerns, day);
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
  const found = `${countWord(hits.length)} forces are known to have left Engage with causes of concern open:`;
  const alone = hits.length === 1 && hits[0]?.held.force.id === only?.id;
  if (only !== undefined && !alone)
    composer.verdict(
      'no',
      `No, ${found}`,
      hits.flatMap(({ evidence }) => composer.evidence(evidence, 1)),
    );
  else if (NONE_OPEN.test(context.question.text))
    composer.statement(`Which left with none open the sources do not say: ${found}`, []);
  else if (
    hits.length === 0 ||
    !asksYesNo(context.question) ||
    ALL_CLOSED.test(context.question.text)
  )
    composer.statement(sentence(found), []);
  else
    composer.verdict(
      'yes',
      `Yes, ${found}`,
      hits.flatMap(({ evidence }) => composer.evidence(evidence, 1)),
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
