/**
 * What the police, their chiefs and their unions are called in the street and in headlines, each
 * with the field's own word. None names a force: those names are the record's.
 */
const NICKNAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:the )?(?:old bill|boys in blue|thin blue line|rozzers)\b/gi, 'the police'],
  [/\bplod\b/gi, 'police'],
  // "Northshire's bobbies", "Northtown cops": the force.
  [/(?<=\p{L}['’]s )(?:bobbies|coppers|cops|mob|lot)\b/giu, 'police'],
  [/(?<=(?:^|[\s,.:;?!–-])\p{Lu}\p{Ll}{3,} )(?:bobbies|coppers|cops)\b/gu, 'police'],
  [/\b(which) (?:mob|lot|outfit|crew)\b/gi, '$1 force'],
  [/\bcop ?shops\b/gi, 'police forces'],
  [
    /\b(?:the |its |their )?(?:head honcho|top brass|top cop(?:per)?|top dog|big cheese|big boss|head copper|head cop|guv['’]?nor|police supremo)\b(?! (?:of|at|in|for) (?:the )?(?:inspectorate|hmicfrs|hmic|watchdog|home office|federation|npcc|college|iopc|union))/gi,
    'the chief constable',
  ],
  [
    /\b(?:(?:the|that|this) )?(?:(?:rank[- ]and[- ]file )?(?:officers|coppers|cops|bobbies|police)['’]?s?['’]? union (?:leader|boss|chief|head|man|woman|rep|chair|bloke|fella|guy|lady)|fed(?:eration)? (?:rep|man|woman|boss|bloke|chief|chair|leader|lead))\b/gi,
    'the Police Federation chairman',
  ],
  [/\belected (?:overseer|police boss|crime boss)\b/gi, 'police and crime commissioner'],
];

/** A question in which nobody is called by a nickname. */
export function withoutNicknames(text: string): string {
  return NICKNAMES.reduce((plain, [nickname, meaning]) => plain.replace(nickname, meaning), text);
}
