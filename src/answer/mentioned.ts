import { analyse, type Token } from '../search/analysis.js';
import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Wanted } from '../search/wanted.js';
import type { Context } from './context.js';
import type { Question } from './understand/question.js';
import { wantedOf } from './understand/wanted.js';

/** "Which tools", "what tools do they use": which of its kind is asked for. */
const ASKS_WHICH =
  /\bwhich (?!of\b)|\bwhat (?!(?:is|are|was|were|did|does|do|has|have|had|happen\w*|about|if|kind|sort|type)\b)(?:[\p{L}-]+ ){1,3}(?:is|are|was|were|did|does|do|has|have|had|can|will)\b/iu;

/** A number or a date answers by itself. */
const UNTYPED: ReadonlySet<Wanted> = new Set<Wanted>(['any', 'name']);

/** Words that bring in a thing of which nothing more is known. */
const INDEFINITE = new Set('a an some several other any certain various many'.split(' '));
/** Words that point to one that is known, or count it. */
const DEFINITE =
  /^(?:the|this|that|these|those|its|their|his|her|our|my|each|every|both|all|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
/** What follows a noun and says which one it is. */
const SPECIFIES = /^(?:of|that|which|who|whose|where|on|about|by|with|from|for)$/;
/** What shows that things are named one by one. */
const NAMED = /[:(“"]|\b(?:such as|including|includes?|namely|called|known as|like)\b/i;

/** Which one is asked, and the sentence only mentions such a thing ("uses tools", "a shop in the town"). */
export function onlyMentions({ question }: Context, query: Query, { entry }: Ranked): boolean {
  return mentionsOnly(question, query, entry.sentence.text);
}

/** The same of any text. */
export function mentionsOnly(question: Question, query: Query, text: string): boolean {
  if (!ASKS_WHICH.test(question.text) || query.head.length === 0) return false;
  if (!UNTYPED.has(wantedOf(question))) return false;
  const head = query.head.flatMap(({ literal, phrase }) => phrase ?? literal ?? []);
  const tokens = analyse(text);
  const found = tokens.flatMap(({ term }, at) => (term === head.at(-1) ? [at] : []));
  if (found.length === 0 || NAMED.test(text)) return false;
  return found.every((at) => isIndefinite(tokens, at, head)) && !holdsName(text, tokens, query);
}

/** Whether what stands before a noun, and before the words of the question that qualify it, leaves it open. */
function isIndefinite(tokens: readonly Token[], at: number, head: readonly string[]): boolean {
  // "A limit of 12 months" says which.
  if (SPECIFIES.test(tokens[at + 1]?.word ?? '')) return false;
  let before = at - 1;
  while (before >= 0 && head.includes(tokens[before]?.term ?? '')) before -= 1;
  const word = tokens[before]?.word ?? '';
  if (INDEFINITE.has(word)) return true;
  const isPlural = /[^s]s$/.test(tokens[at]?.word ?? '');
  return isPlural && !DEFINITE.test(word);
}

const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;

/** A name that the question does not have. */
function holdsName(text: string, tokens: readonly Token[], { words }: Query): boolean {
  return tokens.some(
    ({ start, word, stop }) =>
      !stop &&
      !words.has(word) &&
      /^\p{Lu}\p{Ll}/u.test(text.slice(start)) &&
      !CALENDAR.test(text.slice(start)) &&
      !/(?:^|[.!?]\s*|["“‘'])$/.test(text.slice(0, start).trimEnd()),
  );
}
