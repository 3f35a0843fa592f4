import { staysOf } from '../../../record/as-of.js';
import type { Actor, Force } from '../../../record/schema.js';
import {
  type Context,
  compose,
  concernTerms,
  type Draft,
  forceRecord,
  namedConcerns,
} from '../../context.js';
import { asksOut, asksSecond } from '../../direction.js';
import { asksWhoReacted } from '../../feeling.js';
import { has } from '../../understand/question.js';
import { OF_A_MOVE } from '../../understand/unexplained.js';
import { moveWhen, sentence } from '../../wording.js';
import { within } from '../across/held.js';
import { tellOpen } from '../concern-beside.js';
import { notClosed, openNow, shareClosed } from '../concern-not-closed.js';
import { noneInRegister } from '../register.js';
import { findPost } from './holders.js';
import { left } from './left-over.js';

/** Who spoke for the federation did not speak for the inspectorate. */
export const SPEAKS_FOR_ANOTHER =
  /\b(?:spoke|speaks?|speaking|spoken) for (?!(?:the )?(?:police )?(?:inspectorate|inspectors|watchdog|hmicfrs|hmic)\b)/i;

/** Who decided, or announced, a move or the closing of concerns. */
export function decided(context: Context): Draft | undefined {
  const { question, force } = context;
  if (force === undefined || question.people.length > 0 || question.form.ask !== 'who')
    return undefined;
  if (SPEAKS_FOR_ANOTHER.test(question.text) || asksWhoReacted(question)) return undefined;
  if (
    /\bin charge\b|\b(?:hm |his majesty['’]s )?inspector (?:was |is )?(?:responsible|assigned|in charge)\b|\bwho (?:said|says|thought|thinks|called|calls|described|argued|claimed|reckons?)\b/i.test(
      question.text,
    )
  )
    return undefined;
  // "Who was the chief constable when it was moved": a post at the time of the move.
  const post = findPost(question, [...context.knowledge.record.people.values()]);
  const other = post?.holders.every((one) => !/^HM Chief/.test(one.post.post)) === true;
  const spoken = has(question, 'announce', 'speech', 'decide');
  if (other && !(spoken && post?.holders.some((one) => /^HM /.test(one.post.post))))
    return undefined;
  const names = concernTerms(namedConcerns(context));
  const closing = has(question, 'concern') && has(question, 'closed');
  const moving =
    has(question, 'engage', 'scan', 'stage') ||
    (has(question, 'enter', 'exit') && has(question, 'decide'));
  if (!closing && !moving) return undefined;
  if (
    left(
      context,
      [...OF_A_MOVE, 'decide', 'announce', 'concern', 'closed', 'last', 'number', 'speech'],
      names,
    ) > 0
  )
    return undefined;
  const composer = compose(context);
  if (closing) {
    const kept = notClosed(context);
    if (kept !== undefined) return kept;
    const event = (forceRecord(context)?.concerns ?? [])
      .flatMap((concern) => concern.events)
      .find((one) => one.type === 'closed' && one.by !== undefined);
    if (event?.by === undefined) return undefined;
    const cites = [
      ...composer.evidence(event.evidence),
      ...composer.evidence(event.by.evidence, 1),
    ];
    composer.statement(
      `${actorName(context, event.by)} confirmed the closing${shareClosed(context)} ${moveWhen(event.date)}.`,
      cites,
    );
    tellOpen(composer, openNow(context));
    composer.quotes(cites, 2);
    return { outcome: 'answered', kind: 'who', composer, forces: [force.id], focus: [event.id] };
  }
  if (!has(question, 'decide', 'announce', 'enter', 'exit')) return undefined;
  const stay = staysOf(context.knowledge.record, force.id).at(-1);
  if (stay === undefined) return undefined;
  if (asksSecond(question.text) && stay.to !== undefined) return noSecond(context, force);
  const dated = question.dates.find(({ asksNow }) => !asksNow);
  const onExit =
    stay.to !== undefined &&
    dated !== undefined &&
    within(stay.to.date, dated) &&
    !within(stay.from.date, dated);
  const out =
    stay.to !== undefined &&
    (onExit ||
      /\b(?:out|remov\w*|left|exit\w*|return\w*|releas\w*|leav(?:e|es|ing)|taken off|off|lift\w*|end\w*)\b/i.test(
        question.text,
      ));
  if (
    stay.to === undefined &&
    asksOut(question) &&
    !/\b(?:into|in to|enter\w*)\b/i.test(question.text)
  )
    return noExit(context, force);
  const move = out ? stay.to : stay.from;
  if (move === undefined) return undefined;
  if (dated?.relation === 'at' && dated.anchor === undefined && !within(move.date, dated))
    composer.statement(
      `It was not ${dated.text.replace(/^(?:in|on)\s+/i, '')}: ${force.name} was ${out ? 'returned to Scan' : 'moved into Engage'} ${moveWhen(move.date)}.`,
      composer.source(move.evidence),
    );
  const what = out ? `to return ${force.name} to Scan` : `to move ${force.name} into Engage`;
  const { decidedBy, announcedBy } = move;
  if (announcedBy === undefined && has(question, 'announce') && !has(question, 'decide'))
    composer.statement('Who announced it is not recorded here.', composer.source(move.evidence));
  if (decidedBy !== undefined) {
    const cites = composer.evidence(decidedBy.evidence);
    composer.statement(
      `${actorName(context, decidedBy)} decided ${what}, ${moveWhen(move.date)}.`,
      cites,
    );
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

/** Nobody is known to have moved it in again. */
function noSecond(context: Context, force: Force): Draft {
  return noneInRegister(
    context,
    `None found: no second stay of ${force.name} in Engage was found, so that nobody is known to have decided one.`,
    [force.id],
  );
}

/** Nobody is known to have moved it out: no way out was found. */
function noExit(context: Context, force: Force): Draft {
  return noneInRegister(
    context,
    `None found: the sources show no return of ${force.name} to Scan, so that nobody is known to have decided one.`,
    [force.id],
  );
}

/** A post with the name of who held it, where it is known: `HM Inspector of Constabulary Lee Freeman`. */
export function actorName(context: Context, actor: Actor): string {
  const name =
    actor.person === undefined
      ? undefined
      : context.knowledge.record.people.get(actor.person)?.name;
  const named = actor.evidence.some((one) => {
    const quotation = context.knowledge.record.quotations.get(one);
    return name !== undefined && quotation?.text.includes(name) === true;
  });
  if (name === undefined) return sentence(`the ${actor.post}`.replace(/^the HM/, 'HM'));
  return named
    ? `${actor.post} ${name}`
    : `${sentence(`the ${actor.post}`.replace(/^the HM/, 'HM'))} (${name} held the post then)`;
}
