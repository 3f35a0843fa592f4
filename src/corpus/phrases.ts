import {
  AUXILIARIES,
  BETWEEN,
  LINKS,
  OPENERS,
  PLACES,
  PRONOUNS,
  SPEAKING_NOUNS,
  TIMES,
} from './reporting-words.js';

function isSpeakingWord(word: string): boolean {
  if (/[’']s$/.test(word)) return true;
  const bare = word.replace(/^\(|['’)]$/g, '');
  return /^[\p{Lu}\d]/u.test(bare) || SPEAKING_NOUNS.has(bare.toLowerCase());
}

/** The noun phrase that ends a text and can speak: `HM Inspector Lee Freeman KPM`; undefined where there is none. */
export function phraseBefore(before: string): string | undefined {
  const words = before.trimEnd().split(/\s+/);
  while (words.length > 0 && isBetween(words.at(-1) ?? '', words.length === 1)) words.pop();
  const last = words.at(-1)?.replace(/,$/, '') ?? '';
  if (AUXILIARIES.has(last.toLowerCase())) return undefined;
  if (PRONOUNS.has(last.toLowerCase())) return last;
  const taken: string[] = [];
  let commas = 0;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const raw = words[index] ?? '';
    if (/["“”]/.test(raw) || /[.;:!?]$/.test(raw)) break;
    const word = raw.replace(/,$/, '');
    if (raw.endsWith(',') && taken.length > 0) {
      commas += 1;
      if (commas > 1 || !(words.at(-1) ?? '').endsWith(',')) break;
    }
    if (!isSpeakingWord(word) && !LINKS.has(word)) {
      // "... who had been victims": what somebody was does not speak.
      if (taken.length > 0 && (isPlace(word, taken) || /^(?:been|being)$/.test(word)))
        return undefined;
      if (word === 'from' && taken.length > 0) {
        const name = `${words[index - 2] ?? ''} ${words[index - 1] ?? ''}`;
        return TWO_NAMES.test(name) ? name : undefined;
      }
      // "Recruits from rural Northshire told us".
      if (taken.length === 1 && OF_A_PLACE.test(`${words[index - 1] ?? ''} ${word}`))
        return undefined;
      break;
    }
    taken.unshift(raw);
  }
  return tidy(taken);
}

/** An adverb between a subject and its verb; with a capital it belongs to a name ("Safe Streets Now"). */
function isBetween(word: string, first: boolean): boolean {
  return BETWEEN.has(first ? word.toLowerCase() : word);
}

/** "Name Surname from Northtown". */
const TWO_NAMES = /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u;
const OF_A_PLACE = /^(?:from|in|across|around|near|throughout) \p{Ll}/u;

/** The noun phrase that begins a text and can speak; undefined where there is none. */
export function phraseAfter(after: string): string | undefined {
  const taken: string[] = [];
  for (const raw of after.trim().split(/\s+/)) {
    const word = raw.replace(/[,.;:!?]+$/, '');
    if (PRONOUNS.has(word.toLowerCase()) && taken.length === 0) return undefined;
    if (!isSpeakingWord(word) && !LINKS.has(word)) break;
    taken.push(word);
    if (raw !== word) break;
  }
  return tidy(taken);
}

/** Whether these words behind a preposition are a place or time. */
function isPlace(preposition: string, words: readonly string[]): boolean {
  return PLACES.has(preposition) || (TIMES.has(preposition) && words.every(isDate));
}

function isDate(word: string): boolean {
  return /^(?:\d[\d/-]*(?:st|nd|rd|th)?|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),?$/.test(
    word,
  );
}

function tidy(words: readonly string[]): string | undefined {
  const kept = [...words];
  while (kept.length > 0 && OPENERS.has((kept[0] ?? '').replace(/,$/, '').toLowerCase()))
    kept.shift();
  while (kept.length > 0 && /^(?:of|and|&|for|said)$/.test(kept[0] ?? '')) kept.shift();
  while (kept.length > 0 && LINKS.has(kept.at(-1) ?? '')) kept.pop();
  while (kept.length > 1 && isDate(kept[0] ?? '')) kept.shift();
  if (
    /^\d/.test(kept[0] ?? '') ||
    kept.some((word) => /%/.test(word)) ||
    /^(?:the|an?)$/i.test(kept.join(' '))
  )
    return undefined;
  if (!kept.some((word) => isSpeakingWord(word.replace(/,$/, '')) && !isDate(word)))
    return undefined;
  return kept.join(' ').replace(/,$/, '');
}
