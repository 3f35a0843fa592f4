import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import { stageConcepts } from '../search/stages.js';
import { isFigure } from '../search/wanted.js';
import type { Context } from './context.js';
import { quotedText, termsOn } from './reaching.js';
import { has } from './understand/question.js';
import { wantedOf } from './understand/wanted.js';

/** A figure that holds for any force is asked for ("what must a force score"), and one of some force is told. */
export function isOfOneForce(context: Context, _: Query, { entry }: Ranked): boolean {
  const { question, named } = context;
  if (named || question.forces.length > 0 || !isFigure(wantedOf(question))) return false;
  return OF_ANY.test(question.text) && !OF_ALL.test(quotedText(context, entry));
}

/**
 * "Can a force appeal against being put into Engage": how it goes for any force is asked, and a sentence
 * without a word of the stages tells of something else.
 */
export function isOffStages(context: Context, _: Query, { entry }: Ranked): boolean {
  const { question, named, knowledge } = context;
  if (named || question.people.length > 0 || !has(question, 'engage', 'scan', 'stage'))
    return false;
  if (!OF_STAGES.test(question.text) || question.dates.length > 0) return false;
  const { engage, scan } = stageConcepts(knowledge.index);
  const held = termsOn(context, entry);
  return ![...engage, ...scan].some((one) => held.has(one));
}

/** Any force, or the stages themselves, are what is asked about. */
const OF_STAGES =
  /\b(?:an?|any|each|every) (?:police )?force\b|\bforces\b|\b(?:third|fourth|other|another|how many|what|which) (?:stages?|levels?|tiers?|phases?)\b|\b(?:was|were|is|are|did|does|do|has|have|(?<!\bout )of) (?:engage|scan|special measures|the engage|the scan)\b/i;

/** What a force in general must do or reach; not what one is like. */
const OF_ANY =
  /\b(?:must|should|does|do|can|has|have|needs?) (?:an?|any|each|every) (?:police )?force\b|\b(?:an?|any|each|every) (?:police )?force (?:must|has to|needs? to|should|can|have to|gets?|is given)\b/i;
const OF_ALL =
  /\b(?:an?|any|each|every|all|most|other|two|three|\d+) (?:\w+ )?forces?\b|\bforces\b/i;
