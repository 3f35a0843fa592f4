import { staysOf } from '../../record/as-of.js';
import type { Concern, Force } from '../../record/schema.js';
import { analyse, type Token } from '../../search/analysis.js';
import { searchTerms } from '../../search/index.js';
import { buildQuery, match } from '../../search/query.js';
import { concernNamed } from '../concern-named.js';
import { type Context, compose, type Draft, forceRecord } from '../context.js';
import { periodOf } from '../period.js';
import { has, within } from '../understand/question.js';
import { countWord, sentence } from '../wording.js';
import { aboutConcerns, listAbouts } from './concern-draft.js';
import { oneConcern } from './concern-one.js';
import { wantedState } from './concern-state.js';

const CAUSES =
  '(?:causes? (?:of|for) concern|concerns?|failings?|failures|shortcomings?|problems?|weaknesses|worries)';
/** One of a force's causes is asked for by what it is about: that is the group. */
const WHICH_IS_ABOUT = new RegExp(
  String.raw`\b(?:which|what)(?: one)?(?: of)?(?: (?:the|its|their|these|those|[\p{L}’']+s['’]?))*(?: (?:one|two|three|four|five|six|original|main))* ${CAUSES}\s+(?:(?:that|which)\s+)?(?:is|was|were|are|has|had|have)?\s*(?:mainly |chiefly |specifically |really )?(?:about|relat\w+ to|touch\w* (?:on|upon)|to do with|got to do with|deal\w* with|dealt with|cover\w*|concern(?:s|ed)|involv\w+|mention\w*|affect\w*|refer\w* to)\s+(.+)`,
  'iu',
);

/** From this share of what is said of it on, a cause is the one that is meant: that one is, the question says ... */
const MEANT_FROM = 0.36;
/** ... if no other has more than this part of its share. */
const NEXT_AT_MOST = 0.5;

/** The one cause of concern that is about what a question says; undefined where none or several may be meant. */
export function answerConcernWhich(context: Context): Draft | undefined {
  const { question, force } = context;
  const concerns = forceRecord(context)?.concerns ?? [];
  if (force === undefined || concerns.length < 2 || question.people.length > 0) return undefined;
  if (has(question, 'recommendation', 'inspection', 'disagree')) return undefined;
  // "Dealt with" may say what it is about.
  const ofState =
    wantedState(context) !== undefined && !/\bdeal(?:s|t)? with\b/i.test(question.text);
  if (ofState || question.dates.some(({ asksNow }) => !asksNow)) return undefined;
  const matter = matterOf(context);
  if (matter.length === 0) return undefined;
  const met = concerns
    .map((concern) => ({ concern, share: shareNamed(context, matter, concern) }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = met;
  if (best === undefined || best.share < MEANT_FROM) {
    const named = concernNamed(context);
    return named === undefined
      ? noneNamed(context, force, concerns)
      : oneConcern(context, force, [named], undefined);
  }
  const alike = met.filter(({ share }) => share > best.share * NEXT_AT_MOST);
  if (alike.length > 1 && alike.length < met.length && SEVERAL.test(question.text))
    return several(
      context,
      force,
      alike.map(({ concern }) => concern),
      met.length,
    );
  if (next !== undefined && next.share > best.share * NEXT_AT_MOST)
    return noneNamed(context, force, concerns);
  const stay = staysOf(context.knowledge.record, force.id).at(-1);
  return oneConcern(context, force, [best.concern], periodOf(question, stay));
}

/** No one of them is named so: all, without a verdict. */
function noneNamed(context: Context, force: Force, concerns: readonly Concern[]): Draft {
  return listUnder(
    context,
    force,
    concerns,
    `No one of the ${countWord(concerns.length)} causes of concern at ${force.name} is named so in the sources. They were about:`,
    1,
  );
}

/** Those that are about it, of so many. */
function several(
  context: Context,
  force: Force,
  concerns: readonly Concern[],
  total: number,
): Draft {
  return listUnder(
    context,
    force,
    concerns,
    `${sentence(countWord(concerns.length))} of the ${countWord(total)} causes of concern at ${force.name} are about that:`,
    2,
  );
}

function listUnder(
  context: Context,
  force: Force,
  concerns: readonly Concern[],
  lead: string,
  quotes: number,
): Draft {
  const composer = compose(context);
  const cited = listAbouts(composer, concerns, (cites) => composer.statement(lead, cites));
  composer.quotes(cited, quotes);
  return aboutConcerns(composer, force, concerns);
}

/** More than one may be meant. */
const SEVERAL =
  /\b(?:which|what)(?: of)?(?: \S+){0,4}? (?:causes|concerns|failings|failures|shortcomings|problems)\b/i;

/** The telling words of what the cause is said to be about. */
function matterOf({ question }: Context): Token[] {
  // A force's name is one word here, whatever it is made of.
  const text = question.forces.reduce(
    (masked, { start, end }) =>
      `${masked.slice(0, start)}${'s'.repeat(end - start)}${masked.slice(end)}`,
    question.text,
  );
  const found = WHICH_IS_ABOUT.exec(text);
  const words = found?.[1];
  if (found === null || words === undefined) return [];
  const end = found.index + found[0].length;
  const span = { start: end - words.length, end };
  const names = [...question.forces, ...question.dates];
  return question.tokens.filter(
    (token) =>
      !token.stop &&
      within(token, span) &&
      !names.some((one) => one.start < token.end && token.start < one.end),
  );
}

/** The share of the matter's weight that a cause's names meet, 0..1. */
function shareNamed({ knowledge }: Context, matter: readonly Token[], concern: Concern): number {
  const { index } = knowledge;
  const names = [concern.title, concern.about, ...concern.aliases].join(' ');
  const held = new Set(searchTerms(analyse(names), index.concepts));
  const { terms } = buildQuery(index, matter);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  // Only the very word or phrase: "recording" is no "registered".
  const met = terms.filter((term) => match(term, held) === 1);
  return met.reduce((sum, { weight }) => sum + weight, 0) / Math.max(total, Number.EPSILON);
}
