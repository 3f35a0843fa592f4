const STAGE =
  '(?:the )?(?:engage|special measures|enhanced(?: (?:level|monitoring|oversight|scrutiny|measures))*)';
const ROUTINE = '(?:the )?(?:scan|routine(?: monitoring| oversight)?|normal(?: monitoring)?)';
/** A time at the end of a question. */
const THEN = String.raw`(?=,? (?:(?:in|during|over|since|on|by|before|after|last|this) .{0,40}\d{4}|(?:this|last) (?:year|month|week|spring|summer|autumn|winter))\W*$)`;

const FELL =
  'slid|slipped|fell|tumbled|sank|sunk|dropped|descended|toppled|plunged|crashed|slumped|landed|stumbled|lapsed|drifted|ended up|wound up|found (?:itself|themselves)';
const FALL =
  'slide|slip|fall|tumble|sink|drop|descend|topple|plunge|crash|slump|land|stumble|lapse|drift|end up|wind up|find (?:itself|themselves)';
const PUT =
  'landed|bumped(?: up)?|dragged|hauled|escalated|elevated|demoted|relegated|downgraded|plunged|shoved|shunted|dumped|consigned';
const LET_OUT =
  'came off|come off|came out|come out|got out|taken out|taken off|let out|shaken off|lifted out';
/** Verbs of much else: the stage must be named. */
const RELEASED = 'released|let off|let go|freed|discharged|gone';

/** Less usual verbs for the way into Engage and out of it, each with the usual one. */
export const VERB_TURNS: readonly (readonly [RegExp, string])[] = [
  // "Signed off its entry": what was decided, not a way off.
  [
    /\bsign(?:ed|s)? off(?: on)? (?=(?:(?!before|after|when|causes?|concerns?)\S+ ){0,3}?(?:entry|exit|mov(?:e|es|ing)|going|leaving|coming|removal|return|escalation|decision)\b)/gi,
    'approved ',
  ],
  // What brought a force there is another question, asked in the same verbs.
  [
    new RegExp(
      String.raw`^(?!.*\b(?:why|because|reasons?)\b)(.*?)\b(?:${FELL})(?: back)? (?:in|into|under|to)(?= ${STAGE}\b)`,
      'i',
    ),
    '$1entered',
  ],
  [
    new RegExp(
      String.raw`^(?!.*\b(?:why|because|reasons?)\b)(.*?)\b(?:${FALL})(?: back)? (?:in|into|under|to)(?= ${STAGE}\b)`,
      'i',
    ),
    '$1enter',
  ],
  [
    new RegExp(
      String.raw`\b(?:${PUT}) (?:back )?(?:in|into|up to|to|up into|under)(?= ${STAGE}\b)`,
      'gi',
    ),
    'moved into',
  ],
  [
    new RegExp(
      String.raw`\b(?:upgraded|promoted|shifted|downgraded|stepped down|de-?escalated|bumped down)(?: from ${STAGE})? (?:back )?(?:to|into)(?= ${ROUTINE}\b)`,
      'gi',
    ),
    'returned to',
  ],
  [
    new RegExp(
      String.raw`\b(?:did|has|had|was|were|is|have) (.{2,40}?) (?:been |get |got )?(?:upgraded|promoted) (?:from|out of) ${STAGE}(?=\W*$|,? (?:in|on|by|last|this|yet|already)\b)`,
      'gi',
    ),
    'has $1 left Engage',
  ],
  [
    /^\W*is (?!(?:the (?!force|met\b)|this|that|an?|my|your|there)\b)(.{2,30}?) clear(?: of (?:it|this))?( now| yet| today| these days)(?=\W*$)/gi,
    'is $1 out of Engage$2',
  ],
  // Whether all is well again nobody can say; in which stage it is, the record can.
  [
    /^\W*(?:has|have) ((?:(?!\bbeen\b).){2,40}?) (?:turned (?:the|a) corner|bounced back|turned (?:it|things|itself) around|got (?:its|their) act together|put (?:its|their) house in order)(?: yet| now)?(?=\W*$)/gi,
    'what stage is $1 in now',
  ],
  [
    new RegExp(
      String.raw`^\W*(?:who|(?:which|what)(?: police)? forces?)(?:['’]?s| is| was| were| are| has| have| had)?(?: been| got| all)? (?:(?:${LET_OUT})(?: (?:of )?${STAGE})?|(?:${RELEASED}) (?:from|of|out of) ${STAGE})${THEN}`,
      'i',
    ),
    'which forces left Engage',
  ],
  [
    new RegExp(
      String.raw`^\W*how many(?: forces)?(?: were| was| are| have| has| had)?(?: been| got)? (?:(?:${LET_OUT})(?: (?:of )?${STAGE})?|(?:${RELEASED}) (?:from|of|out of) ${STAGE})${THEN}`,
      'i',
    ),
    'how many forces left Engage',
  ],
  [
    new RegExp(
      String.raw`^\W*(who|(?:which|what)(?: police)? forces?) (?:got|went|came|were put|was put|got put|were moved|was moved) in(?: ${STAGE})?${THEN}`,
      'i',
    ),
    'which forces entered Engage',
  ],
  [
    /^\W*(?:(?:which|what)(?: police)? forces|who) (?:(?:got|went|came) in (?:over|because of)|(?:were|was|got) (?:put|moved) in (?:over|for|because of)) /i,
    'which forces entered Engage over ',
  ],
  [
    new RegExp(
      String.raw`^\W*how many(?: forces)? (?:got|went|came|were put|got put) in(?: ${STAGE})?${THEN}`,
      'i',
    ),
    'how many forces entered Engage',
  ],
  [
    new RegExp(String.raw`^\W*who (?=(?:entered|left) ${STAGE}${THEN.replace('(?=', '(?:')})`, 'i'),
    'which forces ',
  ],
  [
    new RegExp(
      String.raw`^\W*(?:list|show|give me|name)(?: me)? (?:all )?(?:the )?(?:stays|spells|stints) in ${STAGE}\W*$`,
      'i',
    ),
    'which forces have been in Engage and for how long',
  ],
];
