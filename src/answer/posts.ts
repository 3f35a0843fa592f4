/** A stretch of a question, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Posts as questions name them, with how an article's speakers show them. */
const POSTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?<!deputy |assistant )\b(?:chief constable|(?:the|their|our)(?: (?!deputy|assistant)\p{L}+)? chief(?: constable)?(?! (?:inspector|superintendent|executive|finance|whip))|^chief$|top cop|top officer|most senior officer|police chief|chief of police|head of the force|boss(?!(?:es)? of (?!(?:the )?(?:\p{L}+ ){0,2}(?:force|police|constabulary)|wmp|the met)))\b/iu,
    /^(?!.*(?:deputy|assistant)).*chief constable|^\s*the chief$/i,
  ],
  [/\b(?:deputy chief constable|deputy chief|dcc)\b/i, /deputy chief/i],
  [/\b(?:assistant chief constable|acc)\b/i, /assistant chief/i],
  [
    /\b(?:pcc|pfcc|(?:police (?:and|&|, fire and) crime )?(?<!\b(?:victims?['’]?s?|children['’]?s?|information|abuse|slavery|equality) )commissioner)\b/i,
    /^(?!.*(?:deputy|assistant)).*commissioner/i,
  ],
  [/\b(?:federation|rank[ -]and[ -]file|police union)\b/i, /federation/i],
  [
    /(?<!\bpolice )\bunions?\b/i,
    /\b(?:union|unison|gmb|unite|prospect|pcs|federation|staff branch|staff association|branch secretary|shop steward)\b/i,
  ],
  [
    /\b(?:analysis|analyst|correspondent|political editor|home affairs editor)\b/i,
    /correspondent|editor|analyst/i,
  ],
  [/\bhome secretary\b/i, /home secretary/i],
  [/\bprime minister\b/i, /prime minister/i],
  [
    /\b(?:policing|police|crime) minister\b|\bminister for (?:policing|police|crime)\b/i,
    /(?:policing|police|crime) minister|minister for (?:policing|police|crime)/i,
  ],
  [/\bdeputy mayor\b/i, /deputy mayor/i],
  [/(?<!deputy )\bmayor\b/i, /^(?!.*deputy).*mayor/i],
  [/\bchief inspector\b/i, /chief inspector/i],
  [
    /\b(?:(?<!chief )inspectors?|hmi|inspectorate|hmicfrs|watchdog)\b/i,
    /inspector|inspectorate|hmicfrs|watchdog/i,
  ],
];

const IN_MARKS = /["“][^"“”]{12,}["”]/g;

/** The posts that stand in a part of a question, each with how a speaker's role shows it. */
export function postsIn(text: string, from: number, to: number): { span: Span; said: RegExp }[] {
  // Whom the words speak of that are quoted is not who says them.
  const part = text.slice(from, to).replace(IN_MARKS, (words) => ' '.repeat(words.length));
  return POSTS.flatMap(([asked, said]) => {
    const found = asked.exec(part);
    if (found === null) return [];
    const start = from + found.index;
    return [{ span: { start, end: start + found[0].length }, said }];
  });
}
