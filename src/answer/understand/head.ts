import type { Token } from '../../search/analysis.js';

/** What a question word is followed by: "how many", "which", "what is the", "whose". */
const OPENERS =
  /\b(?:how\s+(?:much|far)\s+(?:has|have|had|did|does|do)\s+(?:the|its|their)?|how\s+(?:many|much)|which|whose|what(?:(?:'s|’s|s|\s+(?:is|are|was|were))\s+(?:the|an?|its|their|his|her|our|my)\b)?(?:'s|’s|s|\s+(?:is|are|was|were))?|name\s+(?:the|an?)|the\s+(?:number|amount|size|scale|share|percentage|proportion)\s+of)\s+/gi;

/** Small words that may stand inside a noun phrase. */
const INSIDE = new Set([
  'of',
  'the',
  'and',
  'for',
  'a',
  'an',
  'other',
  'more',
  'new',
  'own',
  'force’s',
  "force's",
]);

/** Words that name no particular thing, so that nothing can be asked of them. */
const VAGUE = new Set(
  'thing things quality qualities trait traits virtue virtues feature features factor factors item items element elements respect respects topic topics subject subjects reason reasons explanation benefit effect result results way ways type types kind sort body bodies group groups organisation organisations person people area areas change changes step steps point points issue issues problem problems matter part parts aspect aspects word words term comment comments answer response reaction view opinion message stage stages phase phases level levels status document reaction claim claims detail details fact facts list one ones difference story name names time times date day month year years description deadline weekday amount amounts total totals sum extent ground grounds basis argument grade grades grading rating title phrase stretch length duration period timescale timeframe proportion town towns city cities village villages place places share percent per cent percentage ratio gap weakness flaw shortcoming fault average avg typical credit excuse justification rationale'.split(
    ' ',
  ),
);

/** "Who is the chair of ...", "who runs ...": the post or the deed that must be there. */
const WHO_IS =
  /\bwho(?:'s|’s|s| is| was| are| were)\s+(?:the|their|its|his|her|our|currently|now)\s+/gi;
const WHO_DOES =
  /\bwho\s+(?:(?:currently|now|actually|really|also|else|first|has|had|have|will|would)\s+)*(?=\p{Ll}{3,})/giu;
/** "What did she say about ...": the subject of the words. */
const SUBJECT =
  /\b(?:about|on|regarding|concerning|over|to)\s+(?:the\s+|an?\s+|its\s+|their\s+|his\s+|her\s+)?/gi;

/**
 * The words of the thing that is asked for: in "how many calls a month does it answer" `calls`.
 * Empty when the question names none, or only something vague ("which reason").
 * @param words Set when somebody's words are asked for: then their subject is the thing.
 */
export function askedNoun(text: string, tokens: readonly Token[], words = false): Token[] {
  return (
    phraseAfter(text, tokens, WHO_IS, true) ??
    deed(text, tokens) ??
    (words ? phraseAfter(text, tokens, SUBJECT, false) : undefined) ??
    phraseAfter(text, tokens, OPENERS, false) ??
    []
  );
}

/**
 * The words by which a question names the kind of its answer ("on what weekday", "the reason for"):
 * no sentence that answers need hold them.
 */
export function kindWords(text: string, tokens: readonly Token[]): Token[] {
  const openings = [...text.matchAll(OPENERS)].map(({ index, 0: opener }) => index + opener.length);
  return [0, ...openings].flatMap((from) => {
    const next = tokens.filter((token) => token.start >= from && !token.stop).slice(0, KIND_WITHIN);
    return next.filter(({ word }) => VAGUE.has(word));
  });
}

/** So many informative words behind the question word may name a kind. */
const KIND_WITHIN = 2;

function phraseAfter(
  text: string,
  tokens: readonly Token[],
  opener: RegExp,
  untilOf: boolean,
): Token[] | undefined {
  for (const match of text.matchAll(opener)) {
    const from = match.index + match[0].length;
    const phrase: Token[] = [];
    for (const token of tokens) {
      if (token.start < from) continue;
      if (token.stop && (untilOf || !INSIDE.has(token.word))) break;
      const gap = text.slice(phrase.at(-1)?.end ?? from, token.start);
      if (/[,.;:?!]/.test(gap)) break;
      if (!token.stop) phrase.push(token);
    }
    const asked = phrase.filter((token) => !VAGUE.has(token.word));
    if (asked.length > 0) return asked;
  }
  return undefined;
}

/** "Who spoke for ...": whose words an article gives is shown by the words. */
const SPEAKS = /^(?:sp(?:oke|eaks?)|said|says|told|commented|responded|replied|reacted)$/;

/** The verb after "who", when it says more than "is". */
function deed(text: string, tokens: readonly Token[]): Token[] | undefined {
  for (const match of text.matchAll(WHO_DOES)) {
    const from = match.index + match[0].length;
    const verb = tokens.find(({ start }) => start >= from);
    if (verb?.start === from && !verb.stop && !VAGUE.has(verb.word) && !SPEAKS.test(verb.word))
      return [verb];
  }
  return undefined;
}
