import type { Article } from '../corpus/article.js';
import type { Quotation } from '../corpus/locate.js';
import { publishedDay } from '../record/as-of.js';
import type { Entry, SearchIndex } from '../search/index.js';
import { type StageConcepts, stageConcepts } from '../search/stages.js';
import type { Context, Draft } from './context.js';
import { asksBoth, asksOut } from './direction.js';
import { quotationOf } from './quotation.js';
import { quoted } from './quoted.js';
import { MOST_QUOTES } from './quoting.js';
import { has, unexplained } from './understand/question.js';
import type { Sense } from './understand/senses.js';

const EXPLAINED: readonly Sense[] = [
  'engage',
  'scan',
  'stage',
  'enter',
  'exit',
  'still',
  'inspectorate',
  'force',
  'why',
  'list',
  'last',
  'decide',
  'concern',
  'first',
  'announce',
  'days',
  'number',
  'report',
  'ever',
  'history',
];

/** What is asked of a force's stage. */
export type Aim = 'moved-in' | 'moved-out' | 'why' | 'concerns' | 'now';

/**
 * Answers questions about the stage and the causes of concern of a force from the sentences of
 * held articles that tell of them, as those articles' words.
 * @param from The articles to read; those about a force that the record does not know, if not given.
 */
export function answerTold(context: Context, from = unknownTo(context)): Draft | undefined {
  const aim = from.length === 0 ? undefined : aimOf(context);
  if (aim === undefined) return undefined;
  if (unexplained(context.question, EXPLAINED).length > LEFT_OVER[aim]) return undefined;
  const { index } = context.knowledge;
  if (aim !== 'moved-in' && aim !== 'moved-out') {
    const found = tell(index, from, aim);
    return found.length === 0 ? undefined : quoted(context, found);
  }
  const other: Aim = aim === 'moved-in' ? 'moved-out' : 'moved-in';
  const both = asksBoth(context.question.text);
  const found = tell(index, from, aim).slice(0, both ? 1 : MOST_QUOTES);
  const beside = both ? tell(index, from, other).slice(0, 1) : [];
  if (found.length > 0)
    return quoted(context, aim === 'moved-in' ? [...found, ...beside] : [...beside, ...found]);
  return {
    outcome: 'not-covered',
    kind: 'when',
    reason: `The sources do not say: no sentence in them tells of such a move of ${context.force?.name ?? 'the force'}.`,
    nearest: tell(index, from, other).slice(0, 1),
    forces: context.force === undefined ? [] : [context.force.id],
  };
}

/** So many words more than a question of the kind needs may stand in it. */
const LEFT_OVER: Readonly<Record<Aim, number>> = {
  'moved-in': 0,
  'moved-out': 0,
  why: 2,
  concerns: 0,
  now: 0,
};

function unknownTo({ force, knowledge }: Context): Article[] {
  if (force === undefined || knowledge.record.forceRecords.has(force.id)) return [];
  return [...knowledge.articles.values()].filter(({ about }) => about.includes(force.id));
}

function aimOf({ question }: Context): Aim | undefined {
  if (question.people.length > 0 || has(question, 'speech', 'recommendation', 'disagree'))
    return undefined;
  const { ask } = question.form;
  const staged = has(question, 'engage', 'scan', 'stage');
  if (ask === 'when') {
    if (!staged) return undefined;
    return asksOut(question) ? 'moved-out' : 'moved-in';
  }
  if (ask === 'who' || ask === 'where' || ask === 'how-much' || ask === 'how-often')
    return undefined;
  if (staged && (ask === 'why' || has(question, 'why') || has(question, 'concern'))) return 'why';
  if (has(question, 'concern')) return 'concerns';
  return staged ? 'now' : undefined;
}

/** A sentence with how well it tells what is asked; 0 when it does not. */
interface Telling {
  readonly entry: Entry;
  readonly weight: number;
}

/** The sentences of these articles that tell it best, the newest article first for the stage now. */
export function tell(index: SearchIndex, articles: readonly Article[], aim: Aim): Quotation[] {
  const stages = stageConcepts(index);
  const tellings = index.entries
    .filter(({ article, passage }) => articles.includes(article) && passage.kind !== 'caption')
    .map((entry): Telling => ({ entry, weight: weigh(entry, aim, stages) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => order(a, b, aim));
  const best = tellings[0]?.weight ?? 0;
  const near = tellings.filter(({ weight }) => weight >= best * NEAR);
  return distinct(near.map(({ entry }) => quotationOf(entry)).filter((one) => one !== undefined));
}

/** A second sentence must tell nearly as much. */
const NEAR = 0.75;

function order(a: Telling, b: Telling, aim: Aim): number {
  const newest = publishedDay(b.entry.article).localeCompare(publishedDay(a.entry.article));
  if (aim === 'now') return newest || b.weight - a.weight || a.entry.number - b.entry.number;
  return b.weight - a.weight || newest || a.entry.number - b.entry.number;
}

function distinct(list: readonly Quotation[]): Quotation[] {
  return list
    .filter((one, at) => list.findIndex(({ text }) => text === one.text) === at)
    .slice(0, MOST_QUOTES - 1);
}

const MOVED_OUT =
  /\b(?:remov\w+|left|leav\w+|exit\w*|releas\w+|return(?:ed|s|ing)?|moved? (?:back|out)|taken out|c[ao]me out|coming out|back (?:in|to)|no longer|lift\w+|de-?escalat\w+)\b/i;
const MOVED_IN =
  /\b(?:moved?|moving|plac\w+|put|escalat\w+|enter\w*|went|gone|taken|sent|been|was|is|remains?|stays?)\b.*\b(?:into|in|to|under|on)\b/i;
const BECAUSE = /\b(?:because|after|over|due to|failing|failed|not|concerns?|for)\b/i;
const GENERAL =
  /\b(?:when a force|forces (?:are|may|can|which|that)|a force (?:is|can|may)|all (?:police )?forces|any force)\b/i;
const FULL_DATE =
  /\b\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const SOME_DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:19|20)\d\d)\b/;

/** A question, or one that is reported: it tells nothing. */
const ASKS = /[?]["”’']?$|\basked\b.*\b(?:whether|if)\b/i;

/** "It was not moved into Engage". */
const DENIED =
  /\b(?:not|never|n['’]t)\s+(?:yet\s+|been\s+|be\s+|being\s+|now\s+|in\s+)*(?:moved?|put|placed|escalated|entered|gone|taken|special|engage|removed|returned)/i;

/** Which way a sentence tells of a move, if it does and does not speak of forces in general. */
export function moveOf(entry: Entry, stages: StageConcepts): 'in' | 'out' | undefined {
  const { text } = entry.sentence;
  if (GENERAL.test(text) || DENIED.test(text)) return undefined;
  const engage = holds(entry.terms, stages.engage);
  if ((engage || holds(entry.terms, stages.scan)) && MOVED_OUT.test(text)) return 'out';
  return engage && MOVED_IN.test(text) ? 'in' : undefined;
}

function weigh(entry: Entry, aim: Aim, stages: StageConcepts): number {
  const { sentence, terms, passage } = entry;
  const { text } = sentence;
  if (GENERAL.test(text) || ASKS.test(text)) return 0;
  const engage = holds(terms, stages.engage);
  const scan = holds(terms, stages.scan);
  const move = moveOf(entry, stages);
  const out = move === 'out';
  const into = move === 'in';
  const dated = FULL_DATE.test(text) ? 2 : SOME_DATE.test(text) ? 1 : 0;
  const heading = passage.kind === 'heading' ? -0.8 : 0;
  switch (aim) {
    case 'moved-in':
      return into || (engage && /\bsince\b/i.test(text)) ? 1 + dated + heading : 0;
    case 'moved-out':
      return out ? 1 + dated + heading : 0;
    case 'why':
      if (into) return 1 + (text.endsWith(':') ? 2 : BECAUSE.test(text) ? 1.5 : 0) + heading;
      return holds(terms, stages.concern) && COUNTED.test(text) ? 2.4 : 0;
    case 'concerns':
      if (!holds(terms, stages.concern)) return 0;
      return 1 + (text.endsWith(':') ? 1 : COUNTED.test(text) ? 1.5 : 0) + heading;
    case 'now':
      return (engage || scan ? 1 : 0) + (out || into ? 1 : 0) + heading;
  }
}

/** "Two causes of concern", "a single cause of concern". */
const COUNTED =
  /\b(?:a|an|one|single|two|three|four|five|six|\d)\s+(?:\w+\s+){0,2}?causes? of concern\b/i;

function holds(terms: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return [...wanted].some((term) => terms.has(term));
}
