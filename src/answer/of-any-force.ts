import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import { isFigure } from '../search/wanted.js';
import type { Context } from './context.js';
import { quotedText } from './reaching.js';
import { wantedOf } from './understand/wanted.js';

/** A figure that holds for any force is asked for ("what must a force score"), and one of some force is told. */
export function isOfOneForce(context: Context, _: Query, { entry }: Ranked): boolean {
  const { question, named } = context;
  if (named || question.forces.length > 0 || !isFigure(wantedOf(question))) return false;
  return OF_ANY.test(question.text) && !OF_ALL.test(quotedText(context, entry));
}

/** What a force in general must do or reach; not what one is like. */
const OF_ANY =
  /\b(?:must|should|does|do|can|has|have|needs?) (?:an?|any|each|every) (?:police )?force\b|\b(?:an?|any|each|every) (?:police )?force (?:must|has to|needs? to|should|can|have to|gets?|is given)\b/i;
const OF_ALL =
  /\b(?:an?|any|each|every|all|most|other|two|three|\d+) (?:\w+ )?forces?\b|\bforces\b/i;
