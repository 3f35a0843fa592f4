import type { Token } from '../../search/analysis.js';
import { type Question, within } from './question.js';
import type { Sense } from './senses.js';

/** The senses by which a move between the stages is told; what else explains a word differs by answer. */
export const OF_A_MOVE = [
  'engage',
  'scan',
  'stage',
  'enter',
  'exit',
  'force',
  'inspectorate',
] as const satisfies readonly Sense[];

/** A number of concerns, forces or days that a question repeats. */
const SMALL_NUMBER = /^(?:[1-9]|1\d|20)$/;

/** Words that shape a question and ask for nothing. */
const FILLER = new Set(
  'main principal key reportedly allegedly apparently supposedly leftover whatever fully whole entire entirely completely totally nothing anything something everything carry carried carries carrying include includes including included identify identified stand stands standing regard regards regarded consider considers considered deem deemed class classed raised conduct conducted turned took rest information info detail exact found find known records record hold held recorded sources source added new publicly according exactly precisely roughly approximately apply applies applied originally actual overall total altogether generally specifically particular concerning regarding relate related case cases matter matters officially formally formal official date dates day tell name names give gave given calendar bank holiday weekend mayday right true already confirm clarify subject subjects topic topics'.split(
    ' ',
  ),
);

/**
 * The informative words that none of these senses, and no force, person or date of the question
 * explains: what a typed fact would leave unanswered.
 */
export function unexplained(question: Question, senses: readonly Sense[]): Token[] {
  const spans = [...question.forces, ...question.people, ...question.dates];
  const alone = asksAlone(question);
  return question.tokens.filter((token, index) => {
    if (
      token.stop ||
      (alone && !within(token, question.asking)) ||
      token.word.length < 2 ||
      SMALL_NUMBER.test(token.term) ||
      (FILLER.has(token.word) && !isInName(question, index))
    )
      return false;
    // A possessive's ending lies outside the name ("Lincolnshire's").
    if (spans.some((span) => span.start < token.end && token.start < span.end)) return false;
    const found = question.senses.at[index];
    return !senses.some((sense) => found?.has(sense) === true);
  });
}

/** A word with a capital inside a question that is written with small letters else, beside another one. */
function isInName({ text, tokens }: Question, index: number): boolean {
  const isCapital = (at: number) =>
    /^\p{Lu}\p{Ll}/u.test(text.slice(tokens[at]?.start ?? text.length));
  const capitals = tokens.filter((_, at) => isCapital(at)).length;
  return (
    index > 1 &&
    isCapital(index) &&
    (isCapital(index - 1) || isCapital(index + 1)) &&
    capitals * 2 < tokens.length
  );
}

/** The clause that asks names the force's monitoring itself, so that a remark beside it adds nothing. */
function asksAlone(question: Question): boolean {
  return question.tokens.some(
    (token, index) =>
      within(token, question.asking) &&
      SUBJECT.some((sense) => question.senses.at[index]?.has(sense) === true),
  );
}

const SUBJECT: readonly Sense[] = ['engage', 'scan', 'stage', 'concern'];
