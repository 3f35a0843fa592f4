import { literally } from '../../corpus/literal.js';
import type { Quotation } from '../../corpus/locate.js';
import type { Context, Draft } from '../context.js';
import { quotationOf } from '../quotation.js';
import { quoted } from '../quoted.js';
import { isNew, MOST_QUOTES } from '../quoting.js';
import { rankFor } from '../searching.js';

const FIGURE = String.raw`(\d[\d,]*(?:\.\d+)?)(?![\d/:-])`;
const UNIT = String.raw`(?:\s*%|\s(?:per ?cent|percent|percentage points?|[\p{L}-]+)){0,3}`;
/** Up to five words before it: "the force's figure of". */
const BEFORE = String.raw`(?:\s[\p{L}'’-]+){0,5}?\s[“"'‘£]?`;
const MEANING =
  '(?:mean|means|refer to|refers to|referring to|stand for|stands for|represent|represents|relate to|relates to|all about|about|for|supposed to be|meant to be|measure|measures|describe|describes)';
const NUMBER = '(?:number|figure|one|stat|statistic|percentage|bit|total)';

/** What a figure is of, where somebody has seen the figure alone. */
const ASKS = [
  String.raw`\bwhat(?:['’]?s| is| was| are| were| does| do| did)?${BEFORE}${FIGURE}${UNIT}\W*(?:${NUMBER} )?(?:(?:actually|even|really|meant|supposed|thing|to|is|was) )*${MEANING}\W*$`,
  String.raw`^\W*(?:the |that |this )?[“"'‘£]?${FIGURE}${UNIT}\W+what(?:['’]?s| is| was| does| did)? (?:that|this|the|it)(?: ${NUMBER})?(?: actually| even| really)? ${MEANING}\b`,
  String.raw`\bwhere (?:do|does|did)${BEFORE}${FIGURE}${UNIT}(?: ${NUMBER})? come from\b`,
].map((source) => new RegExp(source, 'iu'));

/** A year by itself is no figure that anybody asks the meaning of. */
const YEAR = /^(?:19|20)\d\d$/;

/** The sentences that a figure stands in which the question asks the meaning of; undefined where none does. */
export function answerFigureAsked(context: Context): Draft | undefined {
  const figure = figureAsked(context.question.text);
  if (figure === undefined) return undefined;
  const holds = new RegExp(String.raw`(?<![\d.,])${literally(figure)}(?!\d|[.,]\d)`);
  const chosen: Quotation[] = [];
  for (const { entry } of rankFor(context)) {
    if (chosen.length >= MOST_QUOTES) break;
    const quotation = holds.test(entry.sentence.text) ? quotationOf(entry) : undefined;
    if (quotation !== undefined && isNew(quotation, chosen)) chosen.push(quotation);
  }
  return chosen.length === 0 ? undefined : quoted(context, chosen);
}

/** The figure whose meaning is asked, as it is written; undefined where there is none. */
export function figureAsked(text: string): string | undefined {
  for (const asks of ASKS) {
    const figure = asks.exec(text)?.[1];
    if (figure !== undefined && !YEAR.test(figure)) return figure;
  }
  return undefined;
}
