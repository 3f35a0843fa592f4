import { intervalOf, writeWhen } from '../../../dates/partial.js';
import { publishedDay } from '../../../record/as-of.js';
import { lastPossible } from '../../../record/dates.js';
import { bodyName } from '../../../record/record.js';
import type { Person, Post } from '../../../record/schema.js';
import { analyse } from '../../../search/analysis.js';
import type { Context } from '../../context.js';
import type { Period } from '../../period.js';
import { namesOtherBody } from '../../understand/other-bodies.js';
import type { Question } from '../../understand/question.js';

/** A person with one of their posts. */
export interface Holder {
  readonly person: Person;
  readonly post: Post;
}

/** The holders of the longest post name that stands in the question. */
export function findPost(
  question: Question,
  people: readonly Person[],
): { holders: Holder[]; terms: ReadonlySet<string> } | undefined {
  if (namesOtherBody(question.text)) return undefined;
  const words = question.tokens.map((token) => token.word);
  let best = 0;
  let holders: Holder[] = [];
  let matched: string[] = [];
  for (const one of people) {
    for (const held of one.posts) {
      for (const name of [held.post, ...held.aliases]) {
        const wanted = analyse(name.replace(/^the /i, '')).map((token) => token.word);
        const at = words.findIndex((_, index) =>
          wanted.every((part, offset) => sameWord(words[index + offset], part)),
        );
        if (at < 0 || wanted.length < best || OTHER_RANK.has(words[at - 1] ?? '')) continue;
        if (wanted.length === 1 && !belongs(held, words)) continue;
        if (wanted.length > best) {
          best = wanted.length;
          holders = [];
          matched = analyse(name).map((token) => token.term);
        }
        if (!holders.some((holder) => holder.post.id === held.id))
          holders.push({ person: one, post: held });
      }
    }
  }
  const ofInspectorate = best > 0 && HEADS_INSPECTORATE.test(question.text);
  if ((best === 0 && IN_CHARGE.test(question.text)) || ofInspectorate) {
    const headed =
      INSPECTORATE.test(question.text) &&
      (question.forces.length === 0 || RUNS_IT.test(question.text))
        ? 'HM Chief Inspector of Constabulary'
        : question.forces.length > 0
          ? 'chief constable'
          : undefined;
    const chiefs = people.flatMap((one) =>
      one.posts
        .filter((held) => headed !== undefined && [held.post, ...held.aliases].includes(headed))
        .map((held) => ({ person: one, post: held })),
    );
    if (chiefs.length > 0) return { holders: chiefs, terms: IN_CHARGE_TERMS };
  }
  return best === 0 ? undefined : { holders, terms: new Set(matched) };
}

/** Who is at the head of a force or of the inspectorate, without the name of the post. */
const IN_CHARGE =
  /\b(?:in charge of|running|heads?|headed|heading|leads?|leading|led|runs?|ran|boss(?:es)? of)\b/i;
const RUNS_IT =
  /\b(?:in charge of|running|heads?|headed|heading|leads?|leading|led|runs?|ran|boss of|head of|top of|chief constable of) (?:the )?(?:police )?(?:hmicfrs|hmic|inspectorate|watchdog)\b/i;
/** "The boss of the inspectorate", as it reads in plain words. */
const HEADS_INSPECTORATE =
  /\bchief constable of (?:the )?(?:police )?(?:hmicfrs|hmic|inspectorate|watchdog)\b/i;
const INSPECTORATE = /\b(?:hmicfrs|hmic|inspectorate|police watchdog)\b/i;
const IN_CHARGE_TERMS: ReadonlySet<string> = new Set(
  analyse('in charge of running head leading boss').map((token) => token.term),
);

/** Before the name of a post these make it another post, or another time. */
const OTHER_RANK = new Set(['deputy', 'assistant', 'vice', 'next', 'future', 'temporary']);

/** A single word (`chair`) names a post of a body only when the body is named too. */
function belongs(held: Post, words: readonly string[]): boolean {
  if (!/federation|association|union/i.test(held.of)) return true;
  return analyse(held.of).some(
    (token) => words.includes(token.word) && /federation|association|union/.test(token.word),
  );
}

/** Stems would make an inspector of the inspectorate. */
export function sameWord(asked: string | undefined, part: string): boolean {
  return asked === part || asked === `${part}s`;
}

/** The last day on which somebody is known to have held a post; empty when none is. */
export function lastDay(held: Post): string {
  const date = held.to ?? held.lastSeen ?? held.from;
  return date === undefined ? '' : lastPossible(date);
}

/** Holders by the last day they are known to have held the post, newest first. */
export function newestFirst(holders: readonly Holder[]): Holder[] {
  return [...holders].sort((a, b) => (lastDay(a.post) < lastDay(b.post) ? 1 : -1));
}

/** Who held the post in a period: by the dates of the post, or by the day of the source that shows them in it. */
export function within(context: Context, holders: readonly Holder[], period: Period): Holder[] {
  const seen = seenIn(context, holders, period);
  if (seen.length > 0) return seen;
  return newestFirst(holders)
    .filter(({ post: held }) => held.from === undefined && lastDay(held) >= period.from)
    .reverse();
}

/** Of them those whom a date or a source of the period shows in the post, newest first. */
export function seenIn(context: Context, holders: readonly Holder[], period: Period): Holder[] {
  const seen = holders.filter(({ post: held }) => {
    const from = held.from === undefined ? undefined : intervalOf(held.from).earliest;
    const to =
      held.to === undefined
        ? held.lastSeen === undefined
          ? undefined
          : lastPossible(held.lastSeen)
        : lastPossible(held.to);
    if (from !== undefined) return from <= period.to && (to === undefined || to >= period.from);
    return held.evidence.some((one) => {
      const quotation = context.knowledge.record.quotations.get(one);
      if (quotation === undefined) return false;
      const day = publishedDay(quotation.article);
      return period.from <= day && day <= period.to;
    });
  });
  return newestFirst(seen);
}

/** `chief constable of West Midlands Police, from December 2022 to 16 January 2026`. */
export function holds(context: Context, held: Post): string {
  const of = bodyName(context.knowledge.record, held.of);
  const from =
    held.from === undefined ? undefined : writeWhen(held.from).replace(/^(?:on|in) /, '');
  const to = held.to === undefined ? undefined : writeWhen(held.to).replace(/^(?:on|in) /, '');
  const seen =
    held.lastSeen === undefined ? undefined : `last seen in the post ${writeWhen(held.lastSeen)}`;
  const term =
    from !== undefined && to !== undefined
      ? `from ${from} to ${to}`
      : [
          from === undefined ? undefined : `from ${from}`,
          to === undefined ? undefined : `until ${to}`,
          seen,
        ]
          .filter((part) => part !== undefined)
          .join('; ');
  return `${held.post} of ${of}${term === '' ? '' : `, ${term}`}`
    .replace(' of HMICFRS', ' (HMICFRS)')
    .replace(' of HMICS', ' (HMICS)');
}
