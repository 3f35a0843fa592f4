/**
 * Turns of phrase about causes of concern, forces and moves that are counted, ordered or left over,
 * each with the plain words that it stands for. They are read after the other idioms.
 */
export const COUNTED_IDIOMS: readonly (readonly [RegExp, string])[] = [
  // "Had any of the four been closed", where nothing else is counted.
  [
    /(?<!\bforces\b.*)\b((?:of|all|any|which|the|its|their) (?:of )?(?:the |its |their |those |these )?(?:original |first |same |remaining |other )?)(two|three|four|five|six)(?=.*\b(?:clos\w+|open|outstanding|fix\w*|resolv\w+|remain\w*|sort\w*|unresolved|(?:is|was|are|were) about|relat\w+ to|any left|left open|still)\b)(?!.*\bor\b)(?!.*\b(?:forces?|constabular\w+|recommendations?|officers?|calls?|areas?|visits?|inspections?|articles?|sources?|stages?|years?|months?|weeks?|days?|causes?|concerns?|o['’]clock)\b)(?!.*\b(?:19|20)\d\d\b.*\bforces?\b)/gi,
    '$1$2 causes of concern',
  ],
  // "Had they closed any of the four": the deed stands before them.
  [
    /\b(closed?|closing|signed? off|resolved?|fixed|shut|sorted|cleared) (any|all|some|one|two|three|none) of (?:the )?(two|three|four|five|six|them|those)(?=\W*$| (?:in|by|on|at|before|after|until|during)\b)/gi,
    '$1 $2 of the $3 causes of concern',
  ],
  [/\b(?:of the )(?:them|those) (?=causes of concern\b)/gi, 'of the '],
  [
    /\b(which|what)(?: one| of them| of those)? (?:got|was|were|is|has been|had been|did they)(?: \w+)? left (?:hanging|standing|undone|behind|dangling|over|out)\b/gi,
    '$1 cause of concern was left open',
  ],
  // "How many of the ten have left": forces, where nothing else is counted.
  [
    /\b(how many|all|any|some|none|most|which|half) of (?:the |those |these )?(seven|eight|nine|ten|eleven|them)\b(?=(?: \w+){0,3}? (?:left|gone|back in scan|(?:come|got|been moved|been taken|been let) out|out of|in engage|in special)\b)(?!.*\b(?:causes?|concerns?|officers?|staff|recommendations?|areas?)\b)/gi,
    '$1 of the $2 forces',
  ],
  [
    /\b(?:pull(?:s|ed|ing)?|haul(?:s|ed|ing)?) (?=\S+(?: \S+){0,4} up (?:on|for|over)\b)(\S+(?: \S+){0,4}) up (?:on|for|over)\b/gi,
    'criticise $1 for',
  ],
  [
    /\bwhat(?:['’]?s| is| was) the (?:most recent|latest|last|newest) decision (?:of|by|from) (?:the |hm |his majesty['’]?s )*(?:chief inspector(?: of constabulary)?|inspectorate|hmicfrs|watchdog)(?: (?:in respect of|with respect to|on|about|for|regarding|concerning|as to))?/gi,
    'what is the latest status of',
  ],
  [
    /(?<!\bforces\b.*)\b(one of the|part of the) (two|three|four|five|six)(?=\W*$|,? (?:was|is)n['’]?t it\W*$)/gi,
    '$1 $2 causes of concern',
  ],
  [
    /\b((?:gone|went|go|going|put|moved|ended up|been) back (?:in|into|under|to) (?:engage|special measures|enhanced monitoring))\b,? (?:after|following|because of|over|since|thanks to) (?!(?:it|its|they|that|this|leaving|coming|getting|\d)\b).*$/gi,
    '$1',
  ],
  [
    /^(?:was it |were there )?(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) or (one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: (?:police )?forces)? (?=in (?:engage|special measures)\b)/i,
    'how many forces were ',
  ],
  [/\bcauses\s*\??$/i, 'causes of concern'],
  [
    /\b(forces) in(?= (?:at once|together|simultaneously|at (?:the same|any one|one) time)\b)/gi,
    '$1 in Engage',
  ],
  [/\b(forces (?:were|are)) in(?= (?:on|at|during|in) )/gi, '$1 in Engage'],
  [
    /^met (?=(?:engage|exit|causes?|special|stage|status|scan|concerns|officers|entry)\b)/i,
    'the Met ',
  ],
  [/\b(?:exits|departures)(?= (?:in|during|from|since) )/gi, 'which forces left Engage'],
  [
    /\b(?:entries|arrivals)(?= (?:in|during|from|since) (?:19|20)\d\d)/gi,
    'which forces entered Engage',
  ],
  [/\bcall(?:ed|s|ing)? it a day\b/gi, 'retire'],
  [/^(?:two|three) (?:things|questions|points)\s*[:,–-]\s*/i, ''],
  [
    /\b(which|what|any|the last|the only|one|final|last) cause\b(?! (?:of|for|and)\b)/gi,
    '$1 cause of concern',
  ],
  [/\bjoined the (?:club|list|ranks)\b/gi, 'entered Engage'],
  [
    /\b(?:whose|whos|who['’]s) (?:call|decision|choice) (?:is|was) it\b|\bwho (?:calls|called) the shots\b|\bwho (?:actually |really |ultimately |formally )?has the (?:final|last|ultimate) (?:say|word)\b/gi,
    'who decides',
  ],
  [
    /\b(open|closed|outstanding|remaining|unresolved|how many|which|its|their|all|two|three|four|five|six) causes\b(?! (?:of|for)\b)/gi,
    '$1 causes of concern',
  ],
  [
    /\bcauses\b(?= (?:still |left |remaining )?(?:open|outstanding|closed|unresolved|left)\b)/gi,
    'causes of concern',
  ],
  [/\b(?:on|at|upon) (?:entry|entering)\b(?! (?:to|into) (?!engage))/gi, 'when it entered Engage'],
  [
    /\b(?:on|at|upon) (?:its |their )?(?:exit|leaving)\b(?! engage| special)/gi,
    'when it left Engage',
  ],
  [
    /^(?:what (?:has |had )?changed|did anything change)(?= (?:\w+ ){0,5}?(?:in|on|during) (?:the )?(?:\w+ ){0,2}(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)\b)/i,
    'what happened',
  ],
  [/\bmanaged? to (?=\p{L})/giu, ''],
  [/\bwhen ((?:19|20)\d\d) (?:began|started|dawned|kicked off)\b/gi, 'at the start of $1'],
  [/\bwhen ((?:19|20)\d\d) (?:ended|closed|finished)\b/gi, 'at the end of $1'],
  [/\b(added|raised|opened) later\b/gi, '$1'],
  [
    /,?\s*\b(?:just )?(?:the )?(?:day|month|year|date)(?: (?:and|or) (?:the )?(?:day|month|year|date))? (?:will do|is fine|is enough|would do|suffices)\b/gi,
    '',
  ],
  [/\bahead of(?= )/gi, 'before'],
  [/,?\s+\bsay(?=,? (?:the )?\d)/gi, ''],
  [/\blike (?:i['’]?m|i am) (?:5|five)\b/gi, ''],
  [
    /\b(?:outlived|outlasted|survived) (?:its|the|their) (?:stay|time|spell|stint)(?: in (?:engage|special measures))?/gi,
    'were still open when it left Engage',
  ],
  [/\bthe ((?:19|20)\d\d) intake\b/gi, 'which forces entered in $1,'],
  [/\bnew (?:entrants?|entries|arrivals|additions|joiners)\b/gi, 'forces entered'],
  [/\bin the clear\b/gi, 'clear of every cause of concern'],
  [
    /\b(?:clear(?:ed)?|finish(?:ed)?|fix(?:ed)?|close[ds]?) the (?:whole )?lot\b/gi,
    'close all causes of concern',
  ],
  [/\bunfinished business\b/gi, 'outstanding causes of concern'],
  [/\b(?:out|off) before (?:any|all) (?:of the )?others?\b/gi, 'out first'],
  [/\b,?\s*or the other way (?:round|around)\b/gi, ''],
  // To have left it, it was there.
  [
    /\b(was|were)( .{2,60} in (?:engage|special measures)),? (?:before|until|when) (?:it|they|the force) (?:left|came out|got out|was (?:removed|released))(?: of| from)?(?: it| engage| special measures)?(?=\s*\??\s*$)/gi,
    '$1$2 ever',
  ],
  [/\b(moved|put|taken|bumped) up (?:a|one) (?:level|stage|tier|notch|rung)\b/gi, '$1 into Engage'],
  [
    /\bhow long (was|were|has|have) (it|they|the force)( been)? in(?: it)?(?: for)?(?=\s*\??\s*$)/gi,
    'how long $1 $2$3 in Engage',
  ],
];
