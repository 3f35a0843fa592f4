import { NUMBER_WORD } from '../search/wanted-words.js';

/** "Which two recommendations", "name the six desks": each of a number of things is asked for. */
const ASKS_EACH = new RegExp(
  String.raw`\b(?:which|name|list|what(?: exactly| precisely| are| were)+|who (?:are|were))\b(?:\s+(?!of\b)[\p{L}'’]+){0,3}?\s+(${NUMBER_WORD}|\d{1,2})\s+(?:of (?:the|its|their|those|these)\s+)?(?!years?|months?|weeks?|days?|hours?|minutes?|seconds?|per|of|in)(?:[\p{L}'’]{1,3}\s+)?[\p{L}'’-]{4,}`,
  'iu',
);

/** What shows that things are named one by one behind their number ... */
const NAMED =
  /:|\(|[–—]|\b(?:including|includes?|namely|such as)\b|,(?! (?:each|all|both|which|who|where|with|and|our|we|it|its|they|he|she|this|that)\b)[^,.;]{2,80}(?:,| and )/i;
/** ... or in what follows. */
const COUNTED_OFF =
  /\n\s*[-*•]|^["“]?(?:the\s+)?(?:first|one|some)\b|\b(?:first|second|another) (?:is|was|one)\b|\bone (?:is|was|of (?:them|these))\b/i;

/**
 * Each of a number of things is asked for, and a text only says how many there are.
 * @param asked The question.
 * @param text The quotation that would answer it.
 */
export function onlyCounts(asked: string, text: string): boolean {
  const number = ASKS_EACH.exec(asked)?.[1]?.toLowerCase();
  if (number === undefined || number === 'one') return false;
  const written = [number, ...(NUMERALS[number] === undefined ? [] : [NUMERALS[number]])];
  const sentences = text.replace(DATED, '').split(/(?<=[.!?]["”’]?)\s+(?!\s*-)/);
  const counting = sentences.filter((sentence) =>
    written.some((one) => new RegExp(String.raw`\b${one}\b`, 'i').test(sentence)),
  );
  if (counting.length === 0) return false;
  return !sentences.some((sentence) =>
    counting.includes(sentence)
      ? NAMED.test(behind(sentence, written)) || COUNTED_OFF.test(sentence)
      : COUNTED_OFF.test(sentence),
  );
}

/** What stands behind the number in a sentence that gives it. */
function behind(sentence: string, written: readonly string[]): string {
  const found = new RegExp(String.raw`\b(?:${written.join('|')})\b`, 'i').exec(sentence);
  const rest = found === null ? '' : sentence.slice(found.index + found[0].length);
  // "Seven new areas, each of which ..." tells of all of them.
  return OF_ALL.test(rest) ? '' : rest;
}

/** "(In April 2023)" names nothing. */
const DATED = /\((?:in|on|since|by|from|until)?\s*(?:\d{1,2} )?(?:\p{L}+ )?(?:19|20)\d\d\)/giu;

const OF_ALL = /^[^,.;:(–—]{0,60},\s*(?:each|all|both|which|who|where|with)\b/i;

const NUMERALS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  '2': 'two',
  '3': 'three',
  '4': 'four',
  '5': 'five',
  '6': 'six',
  '7': 'seven',
  '8': 'eight',
  '9': 'nine',
  '10': 'ten',
};
