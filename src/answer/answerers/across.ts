import { addDays, type Day, writeDay } from '../../dates/day.js';
import { analyse, type Token } from '../../search/analysis.js';
import { concernOn, happenedBy, newestSourceDay, stageOn, staysOf } from '../../record/as-of.js';
import { exactDay, isDisputed, lastPossible, recordInterval } from '../../record/dates.js';
import type { Force, Stay } from '../../record/schema.js';
import { daysBetween } from '../../dates/day.js';
import type { Composer } from '../composer.js';
import { compose, type Context, type Draft } from '../context.js';
import { type Period, periodOf } from '../period.js';
import { has, unexplained } from '../understand/question.js';
import { bare, countWord, joinList, moveWhen, sentence, staySpan } from '../wording.js';

interface Held {
  readonly force: Force;
  readonly stay: Stay;
}

const EXPLAINED = [
  'force', 'engage', 'scan', 'stage', 'enter', 'exit', 'list', 'number', 'other', 'longest', 'shortest', 'first', 'last', 'days',
  'still', 'ever', 'compare', 'england', 'inspectorate', 'concern', 'open', 'history', 'closed',
] as const;

const SEVERAL = /\b(?:which|what|any|other|all|many|list|name|how many|no|every|each|those|these|most)\s+(?:other\s+|of\s+the\s+|the\s+|police\s+|english\s+|welsh\s+|\d+\s+)*(?:forces|force|constabular(?:y|ies)|ones)\b|\bforces\b|\bwho (?:else|was|were|is|are|has|had)\b|\banyone\b|\banybody\b|\bwhich (?:one|two|three|four|five|six|seven|eight|nine|ten|was|is|were|has|left|spent|stayed|went|entered)\b|\bdepartments\b/i;

/** Questions over several forces: who was in Engage, how many, longest, shortest, first, last, compare. */
export function answerAcross(context: Context): Draft | undefined {
  const { question } = context;
  if (question.people.length > 0 || has(question, 'speech', 'recommendation')) return undefined;
  const named = [...new Map(question.forces.map(({ force }) => [force.id, force])).values()];
  if (named.length >= 2) return has(question, 'engage', 'stage', 'days', 'compare', 'first', 'longest', 'shortest', 'exit', 'enter') ? compareForces(context, named) : undefined;
  const superlative = has(question, 'longest', 'shortest') || (has(question, 'first', 'last') && has(question, 'enter', 'exit', 'engage'));
  const plural = /\bforces\b/i.test(question.text) && named.length === 1 && whenNamedMoved(context, named[0]) !== undefined;
  if (named.length === 1 && !plural && !(superlative && /\b(?:force|forces|any other)\b/i.test(question.text)) && !/\bother forces?\b|\bwhich (?:other )?forces\b|\bany other\b/i.test(question.text)) return undefined;
  if (!SEVERAL.test(question.text)) return undefined;
  if (!has(question, 'engage', 'stage', 'scan') && !(has(question, 'enter', 'exit') && has(question, 'first', 'last', 'longest', 'shortest'))) return undefined;
  const all = allStays(context);
  if (all.length === 0) return undefined;
  const rest = unexplained(question, EXPLAINED);
  if (rest.length > 0) return named.length === 0 && has(question, 'engage', 'enter') ? byConcern(context, all, rest) : undefined;
  if (has(question, 'england') && /\bwelsh|wales\b/i.test(question.text) && !/england/i.test(question.text)) return welsh(context, all);
  if (has(question, 'longest') || has(question, 'shortest')) return extremes(context, all);
  if (/\b(?:largest|greatest|highest|most|maximum|peak|biggest)\s+(?:number|total|count|forces?)\b|\bat (?:once|one time|the same time|any one time)\b/i.test(question.text) && periodOf(question, undefined) === undefined) return peak(context, all);
  const period = periodOf(question, undefined) ?? whenNamedMoved(context, named[0]);
  if (period !== undefined && period.from !== period.to && !/\b(?:in|under) (?:engage|special|enhanced)/i.test(question.text) && has(question, 'enter', 'exit', 'engage')) return movedIn(context, all, period);
  if (period === undefined && /\b(?:first|earliest)\b/i.test(question.text)) return edge(context, all, 'first');
  if (period === undefined && has(question, 'last') && /\b(?:last|latest|most recent\w*|newest)\b/i.test(question.text)) return edge(context, all, 'last');
  if (has(question, 'concern') && has(question, 'exit')) return leftWithOpen(context, all);
  if (period === undefined && (has(question, 'ever') || /\b(?:since|have|has) (?:2019|been|ever)\b/i.test(question.text))) return everIn(context, all);
  return inEngageOn(context, all, period);
}

function allStays(context: Context): Held[] {
  const { record } = context.knowledge;
  return [...record.forceRecords.keys()].flatMap((id) => {
    const force = record.forces.get(id);
    return force === undefined ? [] : staysOf(record, id).map((stay) => ({ force, stay }));
  });
}

/** "When Lincolnshire joined": the day of that force's move, as the time asked about. */
function whenNamedMoved(context: Context, force: Force | undefined): Period | undefined {
  if (force === undefined) return undefined;
  const { question } = context;
  const mention = question.forces.find((one) => one.force.id === force.id);
  const found = mention === undefined ? null : /\b(when|after|before|once|as|while)\s+(?:the\s+)?$/i.exec(question.text.slice(0, mention.start));
  const stay = staysOf(context.knowledge.record, force.id).at(-1);
  if (mention === undefined || found === null || stay === undefined) return undefined;
  const after = question.text.slice(mention.end);
  const out = /\b(?:left|leave|depart\w*|exit\w*|out|remov\w*|released|returned)\b/i.test(after);
  const move = out ? stay.to : stay.from;
  if (move === undefined) return undefined;
  const day = lastPossible(move.date);
  const shifted = found[1]?.toLowerCase() === 'before' ? addDays(day, -1) : day;
  return { from: shifted, to: shifted, text: `on ${writeDay(shifted)}`, yearAssumed: false };
}

/** Forces that entered, or left, Engage within a period. */
function movedIn(context: Context, all: readonly Held[], period: Period): Draft {
  const composer = compose(context);
  const out = has(context.question, 'exit') && !/\b(?:into|enter\w*|escalat\w*|put|placed|joined)\b/i.test(context.question.text);
  const hits = all.filter(({ stay }) => {
    const move = out ? stay.to : stay.from;
    if (move === undefined) return false;
    const { earliest, latest } = recordInterval(move.date);
    return latest >= period.from && earliest <= period.to;
  });
  const verb = out ? 'left' : 'entered';
  composer.statement(hits.length === 0 ? `No force was found to have ${verb} Engage ${period.text}.` : `${sentence(countWord(hits.length))} ${hits.length === 1 ? 'force' : 'forces'} ${verb} Engage ${period.text}:`, []);
  for (const held of hits) {
    const move = out ? held.stay.to : held.stay.from;
    if (move !== undefined) composer.item(`${held.force.name}, ${moveWhen(move.date)}`, composer.evidence(move.evidence, 1));
  }
  return finish(context, composer, hits.map(({ force }) => force), period);
}

/** The most forces that were surely in Engage together, and when. */
function peak(context: Context, all: readonly Held[]): Draft {
  const composer = compose(context);
  const on = (day: Day) =>
    all.filter(({ stay }) => happenedBy(recordInterval(stay.from.date), day) === 'yes' && (stay.to === undefined ? stay.lastConfirmed !== undefined && lastPossible(stay.lastConfirmed.date) >= day : happenedBy(recordInterval(stay.to.date), day) === 'no'));
  const days = all.map(({ stay }) => recordInterval(stay.from.date).latest).sort();
  const best = days.reduce<{ day: Day; held: readonly Held[] } | undefined>((top, day) => {
    const held = on(day);
    return top === undefined || held.length > top.held.length ? { day, held } : top;
  }, undefined);
  if (best === undefined) return inEngageNow(context, all);
  composer.statement(`The most found together is ${countWord(best.held.length)}, from ${writeDay(best.day)}: ${joinList(best.held.map(({ force }) => force.name))} (counted here from their dates).`, best.held.flatMap((held) => cite(composer, held)));
  return finish(context, composer, best.held.map(({ force }) => force));
}

/** Forces whose causes of concern are about what the question names. */
function byConcern(context: Context, all: readonly Held[], rest: readonly Token[]): Draft | undefined {
  const wanted = [...new Set(rest.map((token) => token.term))];
  const hits = [...new Map(all.map((held) => [held.force.id, held.force])).values()].flatMap((force) => {
    const concerns = (context.knowledge.record.forceRecords.get(force.id)?.concerns ?? []).filter((concern) => {
      const terms = new Set([concern.title, concern.about, ...concern.aliases].flatMap((name) => analyse(name).map((token) => token.term)));
      return wanted.every((term) => terms.has(term));
    });
    return concerns.length === 0 ? [] : [{ force, concerns }];
  });
  if (hits.length === 0) return undefined;
  const composer = compose(context);
  composer.statement(`${sentence(countWord(hits.length))} ${hits.length === 1 ? 'force' : 'forces'} found in Engage had a cause of concern about that:`, []);
  for (const { force, concerns } of hits) composer.item(`${force.name}: ${joinList(concerns.map(({ title }) => title))}`, concerns.flatMap((concern) => composer.evidence(concern.events[0]?.evidence ?? [], 1)));
  return finish(context, composer, hits.map(({ force }) => force));
}

function finish(context: Context, composer: Composer, forces: readonly Force[], period?: Period): Draft {
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  composer.caveat(`Only stays found since ${since} are counted; each force is known only up to its newest source.`);
  return { outcome: 'answered', kind: 'across-forces', composer, forces: forces.map(({ id }) => id), asOf: period?.from };
}

function cite(composer: Composer, { stay }: Held): number[] {
  return [...composer.evidence(stay.from.evidence, 1).slice(0, 1), ...(stay.to === undefined ? [] : composer.evidence(stay.to.evidence, 1).slice(0, 1))];
}

function inEngageOn(context: Context, all: readonly Held[], period: Period | undefined): Draft {
  const { question, knowledge } = context;
  const composer = compose(context);
  if (period === undefined) return inEngageNow(context, all);
  const during = (held: Held) => {
    const begun = happenedBy(recordInterval(held.stay.from.date), period.to);
    const seen = held.stay.lastConfirmed === undefined ? undefined : lastPossible(held.stay.lastConfirmed.date);
    if (seen !== undefined && period.from > seen) return 'last known' as const;
    const ended = held.stay.to === undefined ? 'no' : happenedBy(recordInterval(held.stay.to.date), period.from);
    if (begun === 'no' || ended === 'yes') return undefined;
    return begun === 'unclear' || ended === 'unclear' ? ('unclear' as const) : ('sure' as const);
  };
  const sure = all.filter((held) => during(held) === 'sure');
  const unclear = all.filter((held) => during(held) === 'unclear');
  const lastKnown = all.filter((held) => during(held) === 'last known');
  const noun = sure.length === 1 ? 'force was' : 'forces were';
  const span = period.from === period.to ? 'known to be in Engage' : 'known to be in Engage for at least a part of it,';
  composer.statement(`${sentence(sure.length === 0 ? 'no' : countWord(sure.length))} ${noun} ${span} ${period.text}${sure.length === 0 ? '.' : `: ${joinList(sure.map(({ force }) => force.name))}.`}`, sure.flatMap((held) => cite(composer, held)));
  if (unclear.length > 0) composer.caveat(`Not certain, since the day of the move is not known exactly or is disputed: ${unclear.map(({ force, stay }) => `${force.name} (in ${moveWhen(stay.from.date)})`).join('; ')}.`, unclear.flatMap((held) => cite(composer, held)));
  if (lastKnown.length > 0) composer.caveat(`Last known in Engage before then, no exit found: ${lastKnown.map(({ force, stay }) => `${force.name} (confirmed ${stay.lastConfirmed === undefined ? '' : moveWhen(stay.lastConfirmed.date)})`).join('; ')}.`, lastKnown.flatMap((held) => cite(composer, held)));
  if (question.form.alternative) composer.quotes([], 0);
  const unknown = [...knowledge.record.forces.values()].some((force) => stageOn(knowledge, force.id, period.from).stage === 'not known');
  if (unknown) composer.caveat('For forces with no source of that time the stage is not known.');
  return finish(context, composer, [...sure, ...unclear].map(({ force }) => force), period);
}

/** Nobody's stage today is known; what is known is who has not been seen to leave. */
function inEngageNow(context: Context, all: readonly Held[]): Draft {
  const composer = compose(context);
  const open = all.filter(({ stay }) => stay.to === undefined);
  if (open.length === 0) composer.statement('Not known for today: by the newest sources every force found in Engage has left it.', []);
  else {
    const parts = open.map(({ force, stay }) => `${force.name} (since ${bare(stay.from.date)}${stay.lastConfirmed === undefined ? '' : `, last confirmed ${moveWhen(stay.lastConfirmed.date)}`})`);
    composer.statement(`Not known for today. By the newest sources only ${joinList(parts)} ${open.length === 1 ? 'is' : 'are'} not known to have left Engage.`, open.flatMap((held) => cite(composer, held)));
  }
  const left = all.filter(({ stay }) => stay.to !== undefined);
  composer.statement(`Known to have left: ${joinList(left.map(({ force, stay }) => `${force.name} (${stay.to === undefined ? '' : shortMonth(lastPossible(stay.to.date))})`))}.`, left.slice(-2).flatMap((held) => cite(composer, held)));
  return finish(context, composer, open.map(({ force }) => force));
}

function shortMonth(day: Parameters<typeof writeDay>[0]): string {
  return writeDay(day).replace(/^\d+ /, '');
}

function everIn(context: Context, all: readonly Held[]): Draft {
  const composer = compose(context);
  const forces = new Set(all.map(({ force }) => force.id)).size;
  composer.statement(`${sentence(countWord(forces))} forces were found in Engage since ${context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019'}:`, []);
  for (const held of [...all].sort(byEntry)) composer.item(`${held.force.name}, ${staySpan(held.stay)}`, cite(composer, held));
  return finish(context, composer, all.map(({ force }) => force));
}

function byEntry(a: Held, b: Held): number {
  return recordInterval(a.stay.from.date).earliest < recordInterval(b.stay.from.date).earliest ? -1 : 1;
}

/** The longest or shortest completed stay; those with inexact days by the length they have at least. */
function extremes(context: Context, all: readonly Held[]): Draft {
  const composer = compose(context);
  const ended = all.filter(({ stay }) => stay.to !== undefined).map((held) => ({ held, ...bounds(held) }));
  const longest = has(context.question, 'longest');
  const sorted = [...ended].sort((a, b) => (longest ? b.least - a.least : a.most - b.most));
  const [first, second] = sorted;
  if (first === undefined) return inEngageNow(context, all);
  composer.statement(`${first.held.force.name} had the ${longest ? 'longest' : 'shortest'} completed stay in Engage that was found: ${staySpan(first.held.stay)}.`, cite(composer, first.held));
  if (second !== undefined) composer.statement(`Next: ${second.held.force.name}, ${staySpan(second.held.stay)}.`, cite(composer, second.held));
  const open = all.filter(({ stay }) => stay.to === undefined);
  if (open.length > 0) composer.caveat(`Not counted, since no exit was found: ${open.map(({ force, stay }) => `${force.name} (${staySpan(stay)})`).join('; ')}.`);
  composer.quotes(composer.citations.map(({ n }) => n), 1);
  return finish(context, composer, [first.held.force]);
}

function bounds({ stay }: Held): { least: number; most: number } {
  const from = recordInterval(stay.from.date);
  const to = stay.to === undefined ? from : recordInterval(stay.to.date);
  return { least: daysBetween(from.latest, to.earliest), most: daysBetween(from.earliest, to.latest) };
}

function edge(context: Context, all: readonly Held[], which: 'first' | 'last'): Draft {
  const composer = compose(context);
  const out = has(context.question, 'exit') && !/\b(?:into|enter\w*|in engage|put|placed)\b/i.test(context.question.text);
  const dated = all.filter(({ stay }) => !out || stay.to !== undefined);
  const key = ({ stay }: Held) => (out && stay.to !== undefined ? lastPossible(stay.to.date) : recordInterval(stay.from.date).earliest);
  const sorted = [...dated].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const chosen = which === 'first' ? sorted[0] : sorted.at(-1);
  if (chosen === undefined) return inEngageNow(context, all);
  const move = out && chosen.stay.to !== undefined ? chosen.stay.to : chosen.stay.from;
  composer.statement(`The ${which} force found to ${out ? 'leave' : 'enter'} Engage since ${context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019'} is ${chosen.force.name}, ${moveWhen(move.date)}.`, cite(composer, chosen));
  if (isDisputed(move.date)) composer.caveat('Sources differ on that date.');
  return finish(context, composer, [chosen.force]);
}

function leftWithOpen(context: Context, all: readonly Held[]): Draft {
  const composer = compose(context);
  const hits = all.flatMap((held) => {
    const { stay, force } = held;
    if (stay.to === undefined) return [];
    const day = lastPossible(stay.to.date);
    const concerns = context.knowledge.record.forceRecords.get(force.id)?.concerns ?? [];
    const open = concerns.filter((concern) => concern.events.some((event) => event.type === 'open' && lastPossible(event.date) >= day));
    return open.length === 0 ? [] : [{ held, open, evidence: open.flatMap((concern) => { const on = concernOn(concern, day); return on.state === 'not raised' ? [] : [...on.evidence]; }) }];
  });
  composer.statement(`${sentence(countWord(hits.length))} forces are known to have left Engage with causes of concern open:`, []);
  for (const { held, open, evidence } of hits) composer.item(`${held.force.name}, ${held.stay.to === undefined ? '' : moveWhen(held.stay.to.date)}: ${joinList(open.map((concern) => `${concern.title}${concern.events.some(({ reportedly }) => reportedly) ? ' (reportedly)' : ''}`))}`, composer.evidence(evidence, 1));
  composer.caveat('For the other forces the sources here do not say what was open when they left.');
  return finish(context, composer, hits.map(({ held }) => held.force));
}

function welsh(context: Context, all: readonly Held[]): Draft {
  const composer = compose(context);
  const hits = all.filter(({ force }) => force.nation === 'Wales');
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  composer.statement(hits.length === 0 ? `None found: no Welsh force was found in Engage since ${since}. That is not the same as never.` : `Welsh forces found in Engage since ${since}: ${joinList(hits.map(({ force }) => force.name))}.`, hits.flatMap((held) => cite(composer, held)));
  return finish(context, composer, hits.map(({ force }) => force));
}

function compareForces(context: Context, forces: readonly Force[]): Draft | undefined {
  const { knowledge, question } = context;
  const newest = forces.map((force) => newestSourceDay(knowledge, force.id)).filter((day) => day !== undefined);
  if (newest.length === 0) return undefined;
  const period = periodOf(question, undefined);
  const composer = compose(context);
  const rows = forces.map((force) => ({ force, stays: staysOf(knowledge.record, force.id) }));
  if (period === undefined) verdictOn(context, composer, rows);
  for (const { force, stays } of rows) {
    const cites = stays.flatMap((stay) => cite(composer, { force, stay }));
    if (period !== undefined) {
      const on = stageOn(knowledge, force.id, period.from);
      composer.item(`${force.name}: ${on.stage === 'uncertain' ? 'not certain, between Scan and Engage' : on.stage} ${period.text}`, cites);
    } else if (stays.length === 0) composer.item(`${force.name}: no stay in Engage found since ${knowledge.record.coverageFrom?.slice(0, 4) ?? '2019'}`, []);
    else for (const stay of stays) composer.item(`${force.name}: in Engage ${staySpan(stay)}`, cite(composer, { force, stay }));
  }
  composer.quotes(composer.citations.map(({ n }) => n), 1);
  return finish(context, composer, forces, period);
}

/** Which of two was longer or earlier, where both are known well enough to tell. */
function verdictOn(context: Context, composer: Composer, rows: readonly { force: Force; stays: readonly Stay[] }[]): void {
  const held = rows.flatMap(({ force, stays }) => stays.slice(-1).map((stay) => ({ force, stay })));
  const [a, b] = held;
  if (a === undefined || b === undefined || rows.length !== 2) return;
  if (has(context.question, 'days', 'longest', 'shortest') && a.stay.to !== undefined && b.stay.to !== undefined) {
    const x = bounds(a);
    const y = bounds(b);
    if (x.least > y.most) composer.statement(`${a.force.name} was in Engage longer than ${b.force.name}.`, []);
    else if (y.least > x.most) composer.statement(`${b.force.name} was in Engage longer than ${a.force.name}.`, []);
    else composer.statement('Which was longer cannot be told from the dates known.', []);
    return;
  }
  const out = has(context.question, 'exit') && !has(context.question, 'enter');
  const date = ({ stay }: Held) => (out && stay.to !== undefined ? stay.to.date : stay.from.date);
  const [earlier, later] = recordInterval(date(a)).latest < recordInterval(date(b)).earliest ? [a, b] : recordInterval(date(b)).latest < recordInterval(date(a)).earliest ? [b, a] : [undefined, undefined];
  if (earlier === undefined || later === undefined) {
    const same = exactDay(date(a)) !== undefined && exactDay(date(a)) === exactDay(date(b));
    composer.statement(same ? `Both ${out ? 'left' : 'entered'} on the same day.` : 'Which came first cannot be told from the dates known.', []);
  } else composer.statement(`${earlier.force.name} ${out ? 'left' : 'entered'} Engage before ${later.force.name}.`, []);
}
