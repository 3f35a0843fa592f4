import type { Article } from '../corpus/article.js';
import type { Quotation } from '../corpus/locate.js';
import { publishedDay } from '../record/as-of.js';
import type { Entry, SearchIndex } from '../search/index.js';
import { type StageConcepts, stageConcepts } from '../search/stages.js';
import { DURATION } from '../search/wanted-words.js';
import { deniesMove, namesStage, tellsNoMove } from './no-move.js';
import { quotationOf } from './quotation.js';
import { MOST_QUOTES } from './quoting.js';

/** What is asked of a force's stage or of its causes of concern. */
export type Aim =
  | 'moved-in'
  | 'moved-out'
  | 'why'
  | 'why-out'
  | 'decided-in'
  | 'decided-out'
  | 'concerns'
  | 'closed'
  | 'span'
  | 'now';

/** A sentence with how well it tells what is asked; 0 when it does not. */
interface Telling {
  readonly entry: Entry;
  readonly weight: number;
}

/**
 * The sentences of these articles that tell it best, the newest article first for the stage now.
 * @param admits Which of them may tell of the force that is asked about.
 */
export function tell(
  index: SearchIndex,
  articles: readonly Article[],
  aim: Aim,
  admits: (entry: Entry) => boolean = () => true,
): Quotation[] {
  const stages = stageConcepts(index);
  const tellings = index.entries
    .filter(({ article, passage }) => articles.includes(article) && passage.kind !== 'caption')
    .filter(admits)
    .map((entry): Telling => ({ entry, weight: weigh(entry, aim, stages) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => order(a, b, aim));
  const best = tellings[0]?.weight ?? 0;
  const enough = best * (aim === 'closed' ? NEAR_CLOSED : NEAR);
  const near = tellings.filter(({ weight }) => weight >= enough);
  return distinct(near.map(({ entry }) => quotationOf(entry)).filter((one) => one !== undefined));
}

/** A second sentence must tell nearly as much. */
const NEAR = 0.75;
/** Concerns are closed one by one, and told so. */
const NEAR_CLOSED = 0.6;

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

/** "We are closing our live coverage". */
const OF_ITSELF =
  /\b(?:live (?:coverage|page|blog|updates)|comments? (?:are|is) (?:now )?closed)\b/i;

/** Which way a sentence tells of a move, if it does and does not speak of forces in general. */
export function moveOf(entry: Entry, stages: StageConcepts): 'in' | 'out' | undefined {
  const { text } = entry.sentence;
  if (GENERAL.test(text) || tellsNoMove(text)) return undefined;
  const engage = namesStage(text) && holds(entry.terms, stages.engage);
  if ((engage || holds(entry.terms, stages.scan)) && MOVED_OUT.test(text)) return 'out';
  return engage && MOVED_IN.test(text) ? 'in' : undefined;
}

function weigh(entry: Entry, aim: Aim, stages: StageConcepts): number {
  const { sentence, terms, passage } = entry;
  const { text } = sentence;
  if (GENERAL.test(text) || ASKS.test(text)) return 0;
  const engage = namesStage(text) && holds(terms, stages.engage);
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
      if (text.endsWith(':') && FOUND_NOT.test(text)) return 2.6 + heading;
      return holds(terms, stages.concern) && COUNTED.test(text) ? 2.4 : 0;
    case 'why-out':
      return out ? 1 + (BETTER.test(text) ? 1.5 : 0) + heading : 0;
    case 'decided-in':
      return into && !TO_COME.test(text) ? 1 + (DECIDER.test(text) ? 2 : 0) + heading : 0;
    case 'decided-out':
      return out && !TO_COME.test(text) ? 1 + (DECIDER.test(text) ? 2 : 0) + heading : 0;
    case 'closed':
      if (!CLOSED.test(text) || heading !== 0 || OF_ITSELF.test(text)) return 0;
      // A budget gap or a police station is closed as well.
      if (!holds(terms, stages.concern) && !OF_CONCERNS.test(text)) return 0;
      return (holds(terms, stages.concern) ? 2 : 1) + (ON_WHAT.test(text) ? 1 : 0);
    case 'span':
      if (!engage) return 0;
      if (DURATION.test(text) || /\bsince\b/i.test(text)) return 3 + heading;
      return into || out ? 1 + dated + heading : 0;
    case 'concerns':
      if (LISTED.test(text) || (into && text.endsWith(':'))) return 3 + heading;
      if (!holds(terms, stages.concern)) return 0;
      return 1 + (text.endsWith(':') ? 1 : COUNTED.test(text) ? 1.5 : 0) + heading;
    case 'now':
      // What was not meant or may be tells of no stage.
      if (move === undefined && !scan && tellsNoMove(text) && !deniesMove(text)) return 0;
      return (engage || scan ? 1 : 0) + (out || into ? 1 : 0) + heading;
  }
}

/** "HMICFRS found that the force was not:" before a list. */
const FOUND_NOT =
  /\b(?:found|finds|concluded|judged|said|says|because)\b.{0,120}?\b(?:not|failed|failing|fails|falls? short)\b/i;

/** Why a force came out. */
const BETTER =
  /\b(?:because|after|progress|improv\w*|satisf\w*|enough|address\w*|clos\w*|reassur\w*|confiden\w*)\b/i;
/** What is decided later tells nobody's decision. */
const TO_COME = /\b(?:whether|will|would|should|could|may|might)\b/i;
/** Who decides on a stage. */
const DECIDER = /\bChief Inspector\b/;
const CLOSED =
  /\b(?:(?:has|have|had|is|are|was|were|been|now)\s+(?:\w+\s+){0,3}?(?:closed|discharged|signed off|resolved)|satisfied (?:the )?inspect\w+)\b/i;
/** What may stand for causes of concern. */
const OF_CONCERNS =
  /\b(?:areas?|issues?|problems?|failings?|recommendations?|matters?|actions?|both|(?:one|two|three|four|five|six|all|none|some) of (?:them|these|those|the)|these (?:two|three|four|five|six)|the (?:first|second|third|other|last|remaining) (?:one|cause|area|two|three))\b[^.;]{0,60}\b(?:closed|discharged|signed off|resolved)\b/i;
/** Which one it is. */
const ON_WHAT = /\b(?:on|about|over|relat(?:es|ed|ing) to|regarding)\b/i;
/** "Four areas where the force falls short: ...": each is named behind the colon. */
const LISTED =
  /\b(?:two|three|four|five|six|seven|\d)\s+(?:\w+\s+){0,2}?(?:areas|concerns|causes|failings|things|problems|reasons)\b[^.]*:\s*\S/i;

/** "Two causes of concern", "a single cause of concern". */
const COUNTED =
  /\b(?:a|an|one|single|two|three|four|five|six|\d)\s+(?:\w+\s+){0,2}?causes? of concern\b/i;

function holds(terms: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return [...wanted].some((term) => terms.has(term));
}
