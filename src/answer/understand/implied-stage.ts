/** What may follow a move that names no stage: nothing, a time, another clause. */
const THEN = String.raw`(?=\s*(?:[?.,;:!)]|$)|\s+(?:twice|thrice|more than once|several times|longer|the longer|together|at once|in total|altogether|and|or|but|for|then|before|after|between|during|when|while|since|from|until|till|by|on|at|last|exactly|precisely|roughly|please|again|first|too|either|yet|now|longest|shortest|the longest|the shortest|with|because|over|so|what|how|who|why|is|was|did|in (?:early |mid |late |the )?(?:\d{4}|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december))\b)`;

const MOVES: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      String.raw`\b((?:went|go|goes|gone|going|put|moved|sent) (?:back )?)in${THEN}`,
      'gi',
    ),
    '$1into Engage',
  ],
  [
    new RegExp(String.raw`\b((?:was|were|been|is|are|still|stayed) )in${THEN}`, 'gi'),
    '$1in Engage',
  ],
  [
    new RegExp(
      String.raw`\b((?:got|get|getting|came|come|coming|let|letting|went|going|taken|moved) )out${THEN}`,
      'gi',
    ),
    '$1out of Engage',
  ],
  [
    new RegExp(
      String.raw`\b(left|leave|leaves|leaving|exited|exit|entered|enter|entering)${THEN}`,
      'gi',
    ),
    '$1 Engage',
  ],
  [new RegExp(String.raw`\b(removed|released|freed)${THEN}`, 'gi'), '$1 from Engage'],
  [
    /(?<!\b(?:of|from|it) )\b(still |now |been )?out(?=\s*(?:[?.!]|$)|\s+(?:when|yet|now|for|since|by|before|longest|the longest)\b)/gi,
    '$1out of Engage',
  ],
  [
    /(?<!\b(?:of|from|it) )\b(still |now |been )?in(?=\s*(?:[?.!]|$)|\s+(?:when|yet|now)\b)/gi,
    '$1in Engage',
  ],
  [
    /(?<=['’]s? )(move|escalation|entry)\b(?! (?:to|into|out|from|in|back|off|up|down)\b)/gi,
    '$1 into Engage',
  ],
  [
    /(?<=['’]s? )(exit|removal|release|departure)\b(?! (?:to|into|out|from|in|of|off)\b)/gi,
    '$1 from Engage',
  ],
  [/\b(spell|stint|stay)\b(?! (?:in|under|on|with|at|here|there|out)\b)/gi, '$1 in Engage'],
  [
    /(?<!\bsa(?:id|ys)\b.*)\b(?:got|getting|was|were|been) (?:told off|escalated|pulled up|marked down)\b/gi,
    'was moved into Engage',
  ],
  [
    new RegExp(
      String.raw`\b((?:was|were|been|got) (?:first )?(?:moved|put there|placed))${THEN}`,
      'gi',
    ),
    '$1 into Engage',
  ],
  [/\b(?:moved|went|go|put|taken) up a (?:level|stage|tier|notch)\b/gi, 'moved into Engage'],
];

/** Words between who moves and the move. */
const BETWEEN =
  '(?:\\w+ly|first|also|then|only|just|already|ever|all|been|be|being|to|not|never|has|have|had|was|were|is|are|did|does|do|still|got|get|getting|again|back|both|so|eventually|really|now|total|altogether|in total|overall)';
/** The force, masked, or a word that stands for it, is what moves ... */
const FORCE_MOVES = new RegExp(
  String.raw`(?:\u0001+(?:\s+(?:police|constabulary|force))?|\b(?:it|they|them|the force|the police|the constabulary|forces?|constabular(?:y|ies)|who|which|how many|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|next|only|any other|another)(?: one)? to|any(?:one|body)?|no(?:body| one)|ones?|others?))(?:['’](?:s|d|ve|re))?[\s,:;–-]*(?:\b${BETWEEN}\b\s*)*$`,
  'i',
);
/** "The chief constable of Northshire was removed": not the force. */
const OF_THE_FORCE =
  /\b(?:of|at|in|for|from|by|with|near|inside|within)\s+(?:the\s+)?\u0001+(?:\s+(?:police|constabulary|force))?[\s,]*(?:\w+\s+)*$/i;
/** ... or nobody is named: "the time between going in and coming out". */
const NOBODY = /\b(?:between|before|after|since|by|and|to)\s+$/i;

/**
 * A text in which moves of a force that name no stage name it: of a force that is asked about here,
 * "went in" and "got out" mean Engage. For texts that name a force, or ask for forces, and no stage.
 * @param mask The text with every character of a force's name replaced by U+0001.
 */
export function withImpliedStage(text: string, mask: (text: string) => string): string {
  return MOVES.reduce((named, [move, meaning]) => {
    const masked = mask(named);
    return named.replace(move, (...found: readonly unknown[]) => {
      const [whole, word, at] = [String(found[0]), String(found[1] ?? ''), Number(found.at(-2))];
      const before = masked.slice(0, at);
      const moves =
        (FORCE_MOVES.test(before) && !OF_THE_FORCE.test(before)) ||
        (/^\w+ing\b/i.test(whole) && NOBODY.test(before));
      return moves ? meaning.replace('$1', word) : whole;
    });
  }, text);
}
