import type { Day } from '../../dates/day.js';
import { type ConcernOn, concernOn, sortedEvents, staysOf } from '../../record/as-of.js';
import type { Concern, Evidence, Force } from '../../record/schema.js';
import { analyse, type Token } from '../../search/analysis.js';
import { searchTerms } from '../../search/index.js';
import { buildQuery, MEANT, match } from '../../search/query.js';
import type { Composer } from '../composer.js';
import { type Context, compose, type Draft, forceRecord } from '../context.js';
import { periodOf } from '../period.js';
import { has } from '../understand/question.js';
import { unrecorded } from '../unrecorded.js';
import { countWord, moveWhen } from '../wording.js';
import { askedMatter } from './concern-asked.js';
import { aboutConcerns, listAbouts } from './concern-draft.js';
import { closingText, lastHeard } from './concern-state.js';
import { announcement } from './why.js';

/** From this share of the matter's weight on a concern may be meant, by words that mean the same ... */
const MEANS = MEANT * 0.9;
/** ... and from this on the matter is a part of it. */
const IN_PART = 0.5;

/**
 * Whether a matter was one of a force's causes of concern: yes with the cause that is named so, no
 * with the list where the inspectorate's own wording of it is held; between them no verdict.
 */
export function answerConcernAmong(context: Context): Draft | undefined {
  const { force } = context;
  const matter = force === undefined ? [] : askedMatter(context);
  const concerns = forceRecord(context)?.concerns ?? [];
  if (force === undefined || concerns.length === 0 || matter.length === 0) return undefined;
  const met = concerns.map((concern) => ({ concern, ...shareMet(context, matter, concern) }));
  const best = met.reduce((one, other) => (other.share > one.share ? other : one));
  if (best.literal) return isOne(context, force, best.concern);
  if (isToldElsewhere(context, force, matter)) return undefined;
  const composer = compose(context);
  if (best.share >= MEANS) {
    const cites = composer.evidence(announcement(best.concern));
    composer.statement(
      `Nearest to that: a cause of concern at ${force.name} was about ${best.concern.about}.`,
      cites,
    );
    composer.quotes(cites, 2);
    return aboutConcerns(composer, force, [best.concern]);
  }
  // "Is racism a concern": that it is no cause of concern says nothing of it.
  if (best.share < IN_PART && !NAMES_CAUSES.test(context.question.text)) return undefined;
  listAll(composer, force, concerns, best.share >= IN_PART);
  return aboutConcerns(composer, force, concerns);
}

/** The inspectorate's causes of concern are asked about, or what the force went in for. */
const NAMES_CAUSES =
  /\b(?:causes?|areas?) (?:of|for) concerns?\b|\bconcerns\b|\b(?:one|some|part) of\b|\bamong\w*\b|\blist\b|\b(?:because of|due to|over|reasons?|why)\b|\b(?:failings|charges|engage|special measures)\b/i;

/** The share of the matter's weight that a concern's names meet, 0..1, and whether by its very words. */
function shareMet(
  { knowledge }: Context,
  matter: readonly Token[],
  concern: Concern,
): { share: number; literal: boolean } {
  const { index } = knowledge;
  const names = [concern.title, concern.about, ...concern.aliases].join(' ');
  const own = analyse(names);
  const stems = new Set(own.map(({ term }) => term));
  const held = new Set(searchTerms(own, index.concepts));
  const { terms } = buildQuery(index, matter);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const values = terms.map((term) => match(term, held));
  // Several words that are met by others of like meaning alone ("crime", "record") are not the matter.
  // A phrase of which a word is met ("999 calls" by "call handling") may well be a part of it.
  const touched = terms.some(({ phrase }, at) => phrase !== undefined && (values[at] ?? 0) > 0);
  const least = touched ? IN_PART : 0;
  if (terms.length > 1 && !values.includes(1)) return { share: least, literal: false };
  const literal = terms.every(
    ({ phrase }, at) => values[at] === 1 && (phrase ?? []).every((part) => stems.has(part)),
  );
  const met = terms.reduce((sum, { weight }, at) => sum + weight * (values[at] ?? 0), 0);
  return { share: total === 0 ? 0 : Math.max(least, met / total), literal };
}

/** An article that no fact rests on speaks of the matter: it may tell of another cause of concern. */
function isToldElsewhere(context: Context, force: Force, matter: readonly Token[]): boolean {
  const articles = unrecorded(context, force.id);
  return context.knowledge.index.entries.some(
    ({ article, terms }) =>
      articles.includes(article) && matter.some(({ term }) => terms.has(term)),
  );
}

/** Whether it was one at the time that is asked about, or at any where none is. */
function isOne(context: Context, force: Force, concern: Concern): Draft {
  const composer = compose(context);
  const text = `a cause of concern at ${force.name} was about ${concern.about}`;
  const { result, rest, evidence } = stateThen(context, force, concern);
  const cites = composer.evidence(evidence);
  const lead = { yes: 'Yes:', no: 'No:', unclear: 'Not known for certain:' }[result];
  composer.verdict(result, `${lead} ${text}${rest}.`, cites);
  composer.quotes(cites, 2);
  return aboutConcerns(composer, force, [concern]);
}

/** Those that a force went in for. */
const ORIGINAL = /\b(?:original(?:ly)?|initial(?:ly)?|first|to begin with|reasons?)\b/i;

interface StateThen {
  readonly result: 'yes' | 'no' | 'unclear';
  /** What goes on with the sentence. */
  readonly rest: string;
  readonly evidence: readonly Evidence[];
}

function stateThen(context: Context, force: Force, concern: Concern): StateThen {
  const { question, knowledge } = context;
  const stay = staysOf(knowledge.record, force.id).at(-1);
  const period = periodOf(question, stay);
  const raised = sortedEvents(concern)[0];
  const evidence = announcement(concern);
  const ofEntry =
    period === undefined &&
    ((has(question, 'engage') && has(question, 'enter')) || ORIGINAL.test(question.text));
  if (ofEntry && raised !== undefined && stay !== undefined && !stay.reasons.includes(concern.id))
    return { result: 'no', rest: `, raised only ${moveWhen(raised.date)}`, evidence };
  const day = period?.to ?? (has(question, 'still') ? question.today : undefined);
  if (day === undefined) return { result: 'yes', rest: '', evidence };
  return onDay(concern, concernOn(concern, day), day);
}

function onDay(concern: Concern, on: ConcernOn, day: Day): StateThen {
  const raised = sortedEvents(concern)[0];
  const evidence = announcement(concern);
  switch (on.state) {
    case 'not raised': {
      const when = raised === undefined ? 'later' : moveWhen(raised.date);
      return {
        result: 'no',
        rest: `, but raised only ${when}`,
        evidence: raised?.evidence ?? evidence,
      };
    }
    case 'closed':
      return { result: 'no', rest: `, ${closingText(concern)}`, evidence: on.evidence };
    case 'uncertain':
      return { result: 'unclear', rest: `, ${closingText(concern)}`, evidence: on.evidence };
    case 'open':
      return { result: 'yes', rest: '', evidence };
    case 'last known open': {
      const unheard = on.on < day;
      return {
        result: unheard ? 'unclear' : 'yes',
        rest: `, open when last known, ${lastHeard(concern)}`,
        evidence: on.evidence,
      };
    }
  }
}

/** The causes that are known; no verdict where they are told in short, or the matter is a part of one. */
function listAll(
  composer: Composer,
  force: Force,
  concerns: readonly Concern[],
  inPart: boolean,
): void {
  const ours = concerns.some(({ wordings }) => wordings.length === 0);
  const count =
    concerns.length === 1 ? 'the one cause' : `the ${countWord(concerns.length)} causes`;
  const cited = listAbouts(composer, concerns, (cites) => {
    if (ours || inPart)
      composer.verdict(
        'unclear',
        `Not named in ${count} of concern at ${force.name}${ours ? ' as the sources give them in short' : ''}; whether it is part of one the sources do not say:`,
        cites,
      );
    else
      composer.verdict(
        'no',
        `No, not as a cause of concern of its own. ${count.replace('the', 'The')} at ${force.name}:`,
        cites,
      );
  });
  composer.quotes(cited, 1);
}
