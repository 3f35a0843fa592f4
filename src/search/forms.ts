/** Endings that make another word of a known one, which may have lost its last `e`. */
const DERIVING =
  /(?:ers?|ors?|ly|ness|ments?|able|less|ful|ships?|ists?|al|ism|ises?|ised|ising|ings?)$/;

/** Endings before which an `e` stays: "careless". */
const KEEPS_E = /^(?:ly|ness|ments?|less|ful|ships?)$/;

/**
 * Whether a lower-case word is a regular form of one that is known ("stalkers" of "stalker",
 * "stopped" of "stop"): spelt right though it stands nowhere.
 */
export function isRegularForm(word: string, isKnown: (word: string) => boolean): boolean {
  if (plural(word).some(isKnown)) return true;
  if (word.endsWith('ed') && past(word).some(isKnown)) return true;
  const ending = DERIVING.exec(word);
  if (ending === null) return false;
  const bare = word.slice(0, ending.index);
  // "Finised" is a slip in "finished", no form of "fine".
  if (/^is/.test(ending[0]) && bare.length <= SHORTEST) return false;
  const kept = bare.length >= SHORTEST && KEEPS_E.test(ending[0]) ? [bare] : [];
  return [...kept, ...bases(bare, true)].some(isKnown);
}

/** What a plural or a third person may be made of. */
function plural(word: string): string[] {
  if (!word.endsWith('s') || word.endsWith('ss')) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  return /[^s]s$/.test(word) ? [word.slice(0, -1)] : [];
}

function past(word: string): string[] {
  const bare = word.slice(0, -2);
  return bare.length < SHORTEST ? [] : [...bases(bare, false), word.slice(0, -1)];
}

/** The word without its ending, with the `e` that it lost, or without a doubled consonant. */
function bases(bare: string, lostE: boolean): string[] {
  if (bare.length < SHORTEST) return [];
  const doubled =
    /([b-df-hj-np-tv-z])\1$/.test(bare) && !/(.)\1\1$/.test(bare) ? [bare.slice(0, -1)] : [];
  const own = bare.endsWith('e') ? [] : [bare];
  return [
    ...own,
    ...(lostE ? [`${bare}e`] : []),
    ...(bare.endsWith('i') ? [`${bare.slice(0, -1)}y`] : []),
    ...doubled,
  ];
}

/** A shorter rest is no word to know another by. */
const SHORTEST = 3;
