const IN = `(?:enter(?:ed)?|(?:get |got )?(?:put|moved|placed|sent) (?:into|in)|go(?:ne)? (?:into|in)|went into|join(?:ed)?|pulled into)`;
const OUT = `(?:leave|left|exit(?:ed)?|come out of|came out of|get out of|got out of|(?:get |got )?(?:taken|moved|let) out of|(?:get |got )?removed from|return(?:ed)? to scan)`;
const STAGE = String.raw`(?: (?:engage|special measures|enhanced monitoring)\b|(?=\W*$))`;
const WHEN_LAST = String.raw`\bwhen (?:did|was|were|has|had) (?:an?|any) (?:police )?force (?:been )?last (?:to )?`;
const LAST_TIME = String.raw`\bwhen was the last time (?:that )?(?:an?|any) (?:police )?force (?:was |got |had )?`;

/** Everyday turns about forces in general, each with the question that it stands for. */
export const FORCE_TURNS: readonly (readonly [RegExp, string])[] = [
  // Its stem is that of HMIC, which is another.
  [/\bHMICS\b/g, 'the Scottish inspectorate'],
  [
    new RegExp(`(?:${WHEN_LAST}|${LAST_TIME})${IN}${STAGE}`, 'gi'),
    'which force was the last to enter Engage',
  ],
  [
    new RegExp(`(?:${WHEN_LAST}|${LAST_TIME})${OUT}${STAGE}`, 'gi'),
    'which force was the last to leave Engage',
  ],
  [
    new RegExp(
      `\\bhow long (?:is it |has it been )?since (?:the last|an?|any) (?:police )?force (?:was )?(?:last )?${IN}${STAGE}`,
      'gi',
    ),
    'which force was the last to enter Engage',
  ],
  [
    new RegExp(
      `\\bhow long (?:is it |has it been )?since (?:the last|an?|any) (?:police )?force (?:was )?(?:last )?${OUT}${STAGE}`,
      'gi',
    ),
    'which force was the last to leave Engage',
  ],
  [
    /\bwhen was the (?:most recent|latest|last) (?:entry|move in|move into (?:engage|special measures))\b(?=\W*$)/gi,
    'which force was the last to enter Engage',
  ],
  [
    /\bwhen was the (?:most recent|latest|last) (?:exit|move out|departure)\b(?: from (?:engage|special measures)|(?=\W*$))/gi,
    'which force was the last to leave Engage',
  ],
  [
    /\bhow many (?:police )?forces out of (?:the |all )?(?:43|forty[- ]three)\b/gi,
    'how many of the 43 forces',
  ],
  [
    /\bwho (?=(?:took|was|spent|has been|have been|stayed|had) (?:the )?(?:(?:second|third|fourth) )?(?:longest|shortest|quickest|fastest|slowest|first|second|third|fourth|last) (?:to (?:enter|leave|exit|join|get out of|come out of|go into|be (?:put|moved|placed|taken) (?:in|into|out of))|in) (?:engage|special measures|enhanced)\b)/gi,
    'which force ',
  ],
  [
    /\bhow (?:many (?:days|weeks|months|years)|long) ago (?:did|was|were) (.{2,50}?) (?:leave|left|exit|come out of|get out of|taken out of|removed from) (?:engage|special measures)(?=\W*$)/gi,
    'how long is it since $1 left Engage',
  ],
  [
    /\bhow (?:many (?:days|weeks|months|years)|long) ago (?:did|was|were) (.{2,50}?) (?:enter|go into|put into|moved into|placed in) (?:engage|special measures)(?=\W*$)/gi,
    'how long is it since $1 entered Engage',
  ],
  [
    /\bhow (?:many (?:days|weeks|months|years)|long) ago did (it|they|the force|the met|wmp|gmp|[\p{L}& ]{2,40} (?:police|constabulary)) leave(?=\W*$)/giu,
    'how long is it since $1 left Engage',
  ],
];
