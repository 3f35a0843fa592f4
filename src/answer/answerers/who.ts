import type { Quotation } from '../../corpus/locate.js';
import { quoteSentences } from '../../corpus/locate.js';
import { intervalOf, writeWhen } from '../../dates/partial.js';
import { publishedDay, staysOf } from '../../record/as-of.js';
import { lastPossible } from '../../record/dates.js';
import { bodyName } from '../../record/record.js';
import type { Actor, Person, Post } from '../../record/schema.js';
import { analyse } from '../../search/analysis.js';
import { concernTerms, compose, type Context, type Draft, forceRecord, namedConcerns } from '../context.js';
import { type Period, periodOf } from '../period.js';
import { has, type Question, unexplained } from '../understand/question.js';
import type { Sense } from '../understand/senses.js';
import { moveWhen, sentence } from '../wording.js';

const JOB_WORDS = new Set(['job', 'role', 'titl', 'post', 'posit', 'name', 'rank', 'organis', 'bodi', 'work', 'chairman', 'jobwis', 'guy', 'man', 'woman', 'ladi', 'person', 'bloke', 'hold', 'occupi', 'run', 'head', 'charg', 'boss', 'local', 'part', 'plai', 'play']);

/** Who somebody is, who holds or held a post, who decided or announced a move or a closing. */
export function answerWho(context: Context): Draft | undefined {
  const { question } = context;
  const asksJob =
    question.people.length > 0 &&
    (question.tokens.some((token) => JOB_WORDS.has(token.term)) || (question.form.ask === 'yes-no' && findPost(question, [...context.knowledge.record.people.values()]) !== undefined));
  if (question.form.ask === 'when') return termOf(context);
  if (question.form.ask !== 'who' && !(['what', 'which', 'statement', 'yes-no'].includes(question.form.ask) && asksJob)) return undefined;
  return decided(context) ?? heldThen(context) ?? person(context) ?? post(context);
}

function left(context: Context, senses: readonly Sense[], extra: ReadonlySet<string> = new Set()): number {
  return unexplained(context.question, senses).filter((token) => !JOB_WORDS.has(token.term) && !extra.has(token.term)).length;
}

function person(context: Context): Draft | undefined {
  const { question, knowledge } = context;
  const [mention] = question.people;
  if (mention === undefined || question.people.length > 1 || has(question, 'speech', 'announce', 'decide')) return undefined;
  if (left(context, ['force', 'inspectorate', 'other', 'still', 'list', 'england', 'concern', 'exit', 'engage', 'define']) > 1) return undefined;
  const known = mention.person;
  const composer = compose(context);
  if (known === undefined) {
    const seen = firstSpeaking(context, mention.name);
    if (seen?.speaker?.role === undefined) return undefined;
    const cite = composer.quotation(seen);
    composer.statement(`${mention.name} is named as ${seen.speaker.role}, ${writeWhen(seen.article.published)}.`, [cite]);
    composer.quotes([cite], 1);
    return { outcome: 'answered', kind: 'who', composer, forces: [] };
  }
  const cites: number[] = [];
  for (const held of known.posts) {
    const numbers = composer.evidence(held.evidence);
    cites.push(...numbers);
    composer.statement(`${known.name}: ${holds(context, held)}.`, numbers);
  }
  const mistaken = known.notToBeMistakenFor;
  if (mistaken !== undefined) composer.caveat(mistaken.text);
  composer.quotes(cites, 2);
  return { outcome: 'answered', kind: 'who', composer, forces: known.posts.map(({ of }) => of).filter((id) => knowledge.record.forces.has(id)), focus: [known.id] };
}

/** `chief constable of West Midlands Police, from December 2022 to 16 January 2026`. */
function holds(context: Context, held: Post): string {
  const of = bodyName(context.knowledge.record, held.of);
  const from = held.from === undefined ? undefined : writeWhen(held.from).replace(/^(?:on|in) /, '');
  const to = held.to === undefined ? undefined : writeWhen(held.to).replace(/^(?:on|in) /, '');
  const seen = held.lastSeen === undefined ? undefined : `last seen in the post ${writeWhen(held.lastSeen)}`;
  const term =
    from !== undefined && to !== undefined
      ? `from ${from} to ${to}`
      : [from === undefined ? undefined : `from ${from}`, to === undefined ? undefined : `until ${to}`, seen].filter((part) => part !== undefined).join('; ');
  return `${held.post} of ${of}${term === '' ? '' : `, ${term}`}`.replace(' of HMICFRS', ' (HMICFRS)').replace(' of HMICS', ' (HMICS)');
}

function firstSpeaking(context: Context, name: string): Quotation | undefined {
  for (const entry of context.knowledge.index.entries) {
    if (entry.sentence.speaker?.name !== name || entry.sentence.speaker.role === undefined) continue;
    const found = quoteSentences(entry.article, entry.passage, [entry.sentence]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** When somebody took or left a post, where the record has it. */
function termOf(context: Context): Draft | undefined {
  const { question } = context;
  const [mention] = question.people;
  if (mention?.person === undefined || question.people.length > 1 || has(question, 'speech', 'announce', 'concern', 'engage')) return undefined;
  const leaves = /\b(?:retir\w*|resign\w*|leave|left|step(?:ped)? down|quit|stop\w*|stood down|go|went|depart\w*|end\w*)\b/i.test(question.text);
  const joins = /\b(?:join\w*|start\w*|beg[ai]n\w*|becom\w*|became|appoint\w*|took over|take over|arriv\w*|come|came|first|get the job|got the job)\b/i.test(question.text);
  if (leaves === joins) return undefined;
  const held = mention.person.posts.find((one) => (leaves ? one.to : one.from) !== undefined);
  const date = leaves ? held?.to : held?.from;
  if (held === undefined || date === undefined) {
    const reason = `The sources do not say when ${mention.person.name} ${leaves ? 'left' : 'took up'} the post.`;
    return { outcome: 'not-covered', kind: 'who', reason, nearest: [], forces: [] };
  }
  const composer = compose(context);
  const said = joins ? startEvidence(context, held) : held.evidence;
  const cites = composer.evidence(said);
  const verb = leaves ? 'held the post until' : 'took it up';
  composer.statement(`${mention.person.name}, ${held.post} of ${bodyName(context.knowledge.record, held.of)}, ${verb} ${leaves ? writeWhen(date).replace(/^(?:on|in) /, '') : writeWhen(date)}.`, cites);
  composer.quotes(cites, 2);
  return { outcome: 'answered', kind: 'who', composer, forces: [], focus: [held.id] };
}

/** Of a post's evidence first what names the year in which it began. */
function startEvidence(context: Context, held: Post): Post['evidence'] {
  const year = held.from === undefined || 'range' in held.from ? '' : held.from.value.slice(0, 4);
  const names = (one: Post['evidence'][number]) => context.knowledge.record.quotations.get(one)?.text.includes(year) === true;
  return [...held.evidence.filter(names), ...held.evidence.filter((one) => !names(one))];
}

/** "Was X already the inspector in November 2023?": who held the post then, and whether it was X. */
function heldThen(context: Context): Draft | undefined {
  const { question, knowledge } = context;
  const [mention] = question.people;
  if (mention?.person === undefined || question.people.length > 1 || question.form.ask !== 'yes-no') return undefined;
  const found = findPost(question, [...knowledge.record.people.values()]);
  const period = periodOf(question, undefined);
  if (found === undefined || period === undefined) return undefined;
  const holders = within(context, found.holders, period);
  const [holder] = holders;
  if (holder === undefined) return undefined;
  const same = holders.some((one) => one.person.id === mention.person?.id);
  const composer = compose(context);
  const cites = composer.evidence(holder.post.evidence);
  const text = `By the sources of that time ${holder.person.name} was ${holds(context, holder.post)}.`;
  composer.verdict(same ? 'yes' : 'no', `${same ? 'Yes' : 'No'}. ${text}`, cites).quotes(cites, 2);
  return { outcome: 'answered', kind: 'who', composer, forces: [], asOf: period.from, focus: [holder.post.id] };
}

interface Holder {
  readonly person: Person;
  readonly post: Post;
}

function post(context: Context): Draft | undefined {
  const { question, knowledge, force } = context;
  const succeeds = /\b(?:took over|take over|replac\w*|succe\w*|follow\w*|after)\b/i.test(question.text);
  if ((question.people.length > 0 && !succeeds) || has(question, 'speech')) return undefined;
  const found = findPost(question, [...knowledge.record.people.values()]);
  if (found === undefined) return undefined;
  if (left(context, ['force', 'inspectorate', 'still', 'last', 'first', 'list', 'england', 'engage', 'stage', 'enter', 'exit', 'history'], found.terms) > 1) return undefined;
  const { record } = knowledge;
  const ofForce = found.holders.filter(({ post: one }) => !record.forces.has(one.of) || one.of === force?.id);
  if (ofForce.length === 0) {
    const name = force?.name ?? 'that force';
    const reason = `The sources do not say who held that post at ${name}.`;
    return { outcome: 'not-covered', kind: 'who', reason, nearest: [], forces: force === undefined ? [] : [force.id] };
  }
  const period = periodOf(question, force === undefined ? undefined : staysOf(record, force.id).at(-1));
  const chosen = period === undefined ? newestFirst(ofForce) : within(context, ofForce, period);
  if (chosen.length === 0) return undefined;
  const composer = compose(context);
  const cites: number[] = [];
  for (const { person: one, post: held } of chosen.slice(0, 2)) {
    const numbers = composer.evidence(held.evidence);
    cites.push(...numbers);
    composer.statement(`${one.name}: ${holds(context, held)}.`, numbers);
  }
  composer.quotes(cites, 2);
  return { outcome: 'answered', kind: 'who', composer, forces: force === undefined ? [] : [force.id], asOf: period?.from, focus: chosen.map(({ post: one }) => one.id) };
}

/** The holders of the longest post name that stands in the question. */
function findPost(question: Question, people: readonly Person[]): { holders: Holder[]; terms: ReadonlySet<string> } | undefined {
  const words = question.tokens.map((token) => token.word);
  let best = 0;
  let holders: Holder[] = [];
  let matched: string[] = [];
  for (const one of people) {
    for (const held of one.posts) {
      for (const name of [held.post, ...held.aliases]) {
        const wanted = analyse(name).map((token) => token.word);
        const at = words.findIndex((_, index) => wanted.every((part, offset) => sameWord(words[index + offset], part)));
        if (at < 0 || wanted.length < best) continue;
        if (wanted.length > best) {
          best = wanted.length;
          holders = [];
          matched = analyse(name).map((token) => token.term);
        }
        if (!holders.some((holder) => holder.post.id === held.id)) holders.push({ person: one, post: held });
      }
    }
  }
  if (best === 0 && /\b(?:in charge of|running|heads?|headed|heading|leads?|leading|led|runs?|ran|boss(?:es)? of)\b/i.test(question.text) && question.forces.length > 0) {
    const chiefs = people.flatMap((one) => one.posts.filter((held) => held.post === 'chief constable').map((held) => ({ person: one, post: held })));
    if (chiefs.length > 0) return { holders: chiefs, terms: new Set(analyse('in charge of running head leading boss').map((token) => token.term)) };
  }
  return best === 0 ? undefined : { holders, terms: new Set(matched) };
}

/** Stems would make an inspector of the inspectorate. */
function sameWord(asked: string | undefined, part: string): boolean {
  return asked === part || asked === `${part}s`;
}

function lastDay(held: Post): string {
  const date = held.to ?? held.lastSeen ?? held.from;
  return date === undefined ? '' : lastPossible(date);
}

function newestFirst(holders: readonly Holder[]): Holder[] {
  return [...holders].sort((a, b) => (lastDay(a.post) < lastDay(b.post) ? 1 : -1));
}

/** Who held the post in a period: by the dates of the post, or by the day of the source that shows them in it. */
function within(context: Context, holders: readonly Holder[], period: Period): Holder[] {
  const seenIn = holders.filter(({ post: held }) => {
    const from = held.from === undefined ? undefined : intervalOf(held.from).earliest;
    const to = held.to === undefined ? (held.lastSeen === undefined ? undefined : lastPossible(held.lastSeen)) : lastPossible(held.to);
    if (from !== undefined) return from <= period.to && (to === undefined || to >= period.from);
    return held.evidence.some((one) => {
      const quotation = context.knowledge.record.quotations.get(one);
      if (quotation === undefined) return false;
      const day = publishedDay(quotation.article);
      return period.from <= day && day <= period.to;
    });
  });
  if (seenIn.length > 0) return newestFirst(seenIn);
  return newestFirst(holders).filter(({ post: held }) => held.from === undefined && lastDay(held) >= period.from).reverse();
}

/** Who decided, or announced, a move or the closing of concerns. */
function decided(context: Context): Draft | undefined {
  const { question, force } = context;
  if (force === undefined || question.people.length > 0 || question.form.ask !== 'who') return undefined;
  if (/\bin charge of\b/i.test(question.text)) return undefined;
  const names = concernTerms(namedConcerns(context));
  const closing = has(question, 'concern') && has(question, 'closed');
  const moving = has(question, 'engage', 'scan', 'stage') || (has(question, 'enter', 'exit') && has(question, 'decide'));
  if (!closing && !moving) return undefined;
  if (left(context, ['engage', 'scan', 'stage', 'enter', 'exit', 'decide', 'announce', 'concern', 'closed', 'force', 'inspectorate', 'last', 'number', 'speech'], names) > 1) return undefined;
  const composer = compose(context);
  if (closing) {
    const event = (forceRecord(context)?.concerns ?? []).flatMap((concern) => concern.events).find((one) => one.type === 'closed' && one.by !== undefined);
    if (event?.by === undefined) return undefined;
    const cites = [...composer.evidence(event.evidence), ...composer.evidence(event.by.evidence, 1)];
    composer.statement(`${actorName(context, event.by)} confirmed the closing ${moveWhen(event.date)}.`, cites);
    composer.quotes(cites, 2);
    return { outcome: 'answered', kind: 'who', composer, forces: [force.id], focus: [event.id] };
  }
  if (!has(question, 'decide', 'announce', 'enter', 'exit')) return undefined;
  const stay = staysOf(context.knowledge.record, force.id).at(-1);
  if (stay === undefined) return undefined;
  const out = stay.to !== undefined && /\b(?:out|remov\w*|left|exit\w*|return\w*|releas\w*|taken off|off|lift\w*|end\w*)\b/i.test(question.text);
  const move = out ? stay.to : stay.from;
  if (move === undefined) return undefined;
  const what = out ? 'to return it to Scan' : 'to move it into Engage';
  const { decidedBy, announcedBy } = move;
  if (decidedBy !== undefined) {
    const cites = composer.evidence(decidedBy.evidence);
    composer.statement(`${actorName(context, decidedBy)} decided ${what}, ${moveWhen(move.date)}.`, cites);
    composer.quotes(cites, 1);
  }
  if (announcedBy !== undefined) {
    const cites = composer.evidence(announcedBy.evidence);
    composer.statement(`${actorName(context, announcedBy)} spoke for the inspectorate.`, cites);
    composer.quotes(cites, 2);
  }
  if (composer.blocks.length === 0) return undefined;
  return { outcome: 'answered', kind: 'who', composer, forces: [force.id], focus: [move.id] };
}

/** A post with the name of who held it, where it is known: `HM Inspector of Constabulary Lee Freeman`. */
function actorName(context: Context, actor: Actor): string {
  const name = actor.person === undefined ? undefined : context.knowledge.record.people.get(actor.person)?.name;
  const named = actor.evidence.some((one) => {
    const quotation = context.knowledge.record.quotations.get(one);
    return name !== undefined && quotation?.text.includes(name) === true;
  });
  if (name === undefined) return sentence(`the ${actor.post}`.replace(/^the HM/, 'HM'));
  return named ? `${actor.post} ${name}` : `${sentence(`the ${actor.post}`.replace(/^the HM/, 'HM'))} (${name} held the post then)`;
}
