/** Ways to put a claim that is to be confirmed, each with the question that it stands for. */
const CLAIMS: readonly (readonly [RegExp, string])[] = [
  [
    /(?:\bi (?:read|heard|saw|was told|gather)|^\W*(?:so |but |and )?i(?:['’]m| am| have been|['’]ve been) (?:told|informed|assured)) (?:somewhere |once |online |that )*(?=\S+ \S+ \S+)/i,
    'is it right that ',
  ],
  // What somebody is said to have said is put as a question of its own.
  [
    /^(?:somebody|someone|people|everyone|everybody|they|an? (?:\w+ ){1,3}?|(?:my|me|our) (?:\w+ )?\w+|(?:the|some|this) (?:bloke|guy|man|woman|lady|lad|neighbour)\b)(?: (?:at|down|in|from|on) (?:the |my |our )?(?:\w+ ?){1,3}?)? ?(?:says?|claims?|claimed|reckons?|reckoned|told me|tells me|swears?|insists?|keeps? (?:on )?saying) (?:that )?(?=\S+ \S+ \S+)/i,
    'is it right that ',
  ],
  // "I said it flew. Was I correct?"
  [
    /^(.{0,60}?)\b(?:i|we|he|she|they|someone|somebody|(?:my|our|the) \w+) (?:said|wrote|stated|told \w+|posted|claimed) (?:that )?((?:\S+ ){2,}\S+?)\. (?:was|am|is|were|are) (?:i|we|he|she|it|they|that|this) (?:right|correct|wrong|mistaken|accurate)\s*\?*\s*$/i,
    'is it right that $2?',
  ],
  [
    /^(?:true or false|fact or fiction|surely|so i take it)\b[\s:,–-]*(?:that )?(?=\S+ \S+)/i,
    'is it right that ',
  ],
  // "Can you confirm that it is", but not "can you confirm the date".
  [
    /^(?:(?:can|could|would|will) (?:you|anyone|someone|anybody|somebody)(?: please| kindly)?|please|kindly) confirm\b[\s:,–-]*(?:that )?(?!(?:when|what|who|whom|why|how|which|where|whether|if)\b)(?=\S+ .*\b(?:is|are|was|were|has|have|had|did|left|went|got|came)\b)/i,
    'is it right that ',
  ],
  [
    /^(?!is it right(?! that).)(?!\W*when\b)(?!.*\b(?:whats?|which|whos?|whose|where|why|how)\b)(?:is it right that )?(.{10,}?)[.,;]? (?:correct|right|true|yes|innit)\s*\?+\s*$/i,
    'is it right that $1?',
  ],
  [
    /^(?!is it right)(?!.*\b(?:what|which|who|whose|when|where|why|how)\b)((?:\S+ ){2,}.*?),? (?:is|are|was|were|has|have|had|did|does|do)(?:n['’]?t)? (?:it|they)\s*\?+\s*$/i,
    'is it right that $1?',
  ],
  // "... are closed arent they": the tag itself asks.
  [
    /^(?!is it right)(?!.*\b(?:what|which|who|whose|when|where|why|how)\b)((?:\S+ ){2,}.*?),? (?:is|are|was|were|has|have|had|did|does|do)n['’]?t (?:it|they)\W*$/i,
    'is it right that $1?',
  ],
  [/\bam i right (?:in thinking|to think|that)(?: that)?\b/gi, 'is it right that'],
];

/** "At full council on 7 November, is it right that ...": the day belongs to what is to be confirmed. */
const DATED_CLAIM =
  /^[^,?]{0,40}?\b((?:on|in|by) (?:\d{1,2}(?:st|nd|rd|th)? )?\p{L}+ (?:19|20)\d\d),? (is it right that .*?)\W*$/iu;

/** "My neighbour says that it is", "it is, isn't it?", "can you confirm that it is" as one kind of question. */
export function claimAsQuestion(text: string): string {
  return CLAIMS.reduce(
    (asked, [claim, question]) => asked.replace(claim, question),
    text.replace(DATED_CLAIM, '$2 $1?'),
  );
}
