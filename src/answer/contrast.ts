import { analyse } from '../search/analysis.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { quotedText } from './reaching.js';

/**
 * Words that part a thing into kinds: what is told of one kind is not told of another. Each row is
 * one way of parting.
 */
const KINDS: readonly (readonly string[])[] = [
  ['999', '101'],
  ['high risk', 'medium risk', 'standard risk', 'low risk'],
  ['immediate', 'priority', 'routine', 'non-emergency'],
  ['male', 'female'],
  ['men', 'women'],
  ['black people', 'asian people', 'white people', 'mixed race'],
  ['boys', 'girls'],
  ['adults', 'children'],
  ['deputy chief', 'assistant chief'],
  ['north', 'south', 'east', 'west'],
  ['weekday', 'weekend'],
  ['daytime', 'night'],
  ['full time', 'part time'],
].map((row) =>
  row.map((kind) =>
    analyse(kind)
      .map(({ term }) => term)
      .join(' '),
  ),
);

/** The row of the numbers that are called. */
const LINES = KINDS[0];

/** The question asks of one kind of a thing, and the sentence tells of another. */
export function isOfAnotherKind(context: Context, { entry }: Ranked): boolean {
  const { asking, tokens } = context.question;
  const asked = joined(
    tokens.filter(({ start, end }) => start >= asking.start && end <= asking.end),
  );
  // An appropriate adult is there for a child.
  const told = joined(analyse(quotedText(context, entry).replace(/\bappropriate adults?\b/gi, '')));
  return KINDS.some((row) => {
    // "Why does 999 take 72 seconds": the sentence tells of which line the figure is.
    if (row === LINES && repeatsFigure(asked, told)) return false;
    // 101 is the line for what is no emergency.
    if (/ non emerg\p{L}* /u.test(asked) && told.includes(' 101 ')) return false;
    const wanted = row.filter((kind) => asked.includes(` ${kind} `));
    return (
      wanted.length > 0 &&
      !wanted.some((kind) => told.includes(` ${kind} `)) &&
      row.some((kind) => told.includes(` ${kind} `))
    );
  });
}

/** A figure of the question stands in the sentence: it tells what the figure is of. */
function repeatsFigure(asked: string, told: string): boolean {
  return (asked.match(FIGURE) ?? []).some(
    (figure) => !LINE.test(figure) && told.includes(` ${figure} `),
  );
}

const FIGURE = /(?<= )\d[\d.,]*(?= )/g;
/** Numbers that are called. */
const LINE = /^(?:999|101)$/;

function joined(tokens: readonly { readonly term: string }[]): string {
  return ` ${tokens.map(({ term }) => term).join(' ')} `;
}
