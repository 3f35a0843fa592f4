const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/**
 * Roundabout ways to ask for a move, a stay, what was open then and what was revisited, each with the
 * question that it stands for.
 */
export const MOVE_TURNS: readonly (readonly [RegExp, string])[] = [
  [
    /^\W*(?:are |is )?(?:we|they|us lot) ((?:still |now |back )?(?:out of|in|off|under|on)) (?=(?:the )?(?:engage|special measures|scan|enhanced|routine|naughty|watch))/gi,
    'is the force $1 ',
  ],
  [
    /\b(?:would|will|is|was) it (?:still )?(?:be |have been )?(?:accurate|right|fair|correct|true) to (?:still )?(?:call|describe) (.{3,40}?) (?:as )?(?:an? |the )?(?:police )?(?:force )?(?:as )?(?:being )?(?=(?:still )?(?:in|under|out of) (?:special measures|engage|enhanced|scan)\b)/gi,
    'is $1 ',
  ],
  // "On my birthday, 2 May 2024, ...": the day itself.
  [
    new RegExp(
      String.raw`\b(?:on|at) (?:my|our|his|her|the day of (?:my|our|the)) [\p{L} ’']{3,30}?, (?=\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTHS}\b)`,
      'giu',
    ),
    'on ',
  ],
  // A day by its name and year, with its date in brackets.
  [
    new RegExp(
      String.raw`\b((?:19|20)\d\d),? \((?:on |the )?((?:\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTHS})|(?:${MONTHS} \d{1,2}(?:st|nd|rd|th)?))\)`,
      'gi',
    ),
    ', $2 $1',
  ],
  [
    /\b(covered by|looked after by|served by|policed by|falls? (?:within|under)|come[s]? under|part of|belongs? to) the (?:police )?force (?:that|which) (?:was|were|got|had been|went|is)\b.*?(?=\W*$)/gi,
    '$1 the force',
  ],
  [
    /\b(?:(?:had|hauled|pulled|picked) up|taken to task|told off|marked down|dressed down|rapped|ticked off|carpeted|ripped into) (?:for|on|over)\b/gi,
    'criticised for',
  ],
  [
    /^\W*(?:the )?(exact|precise|actual) (day|date|month|year)(?: that| when)? (?=(?!of\b|for\b|is\b|was\b)\S+ .*\b(?:went|go|got|came|left|was|were|entered|moved|joined)\b)/i,
    'when exactly was it that ',
  ],
  [
    /\b(?:is there |are there |was there )?any (?:sign|signs|news|word|hint|talk|suggestion|chance) of (.{3,40}?) (?:being|getting|going) (?:put |moved |placed |sent )?ba(?:c)?k (?:in|into)(?: it| there| engage| special measures)?(?: again)?(?= since\b.*|\W*$).*$/i,
    'has $1 been moved back into Engage?',
  ],
  [
    /\bfor how (?:much|long|big a part|large a part) of (.{4,40}?) (was|were|has|have) (?=.*\b(?:engage|special measures|enhanced)\b)/gi,
    'in $1 $2 ',
  ],
  [
    new RegExp(
      String.raw`\b((?:got|was|were|been|being) (?:put|moved|placed)) in(?= (?:(?:early|mid|late)[ -])?(?:${MONTHS}\b|(?:19|20)\d\d\b))`,
      'gi',
    ),
    '$1 in Engage in',
  ],
  [
    /\bwhat(?:['’]?s| is| are| was| were) (.{3,40}?) in (?:trouble|bother|special measures|engage|hot water|the doghouse) (?:for|over)(?=\W*$)/gi,
    'why is $1 in special measures',
  ],
  [
    /\b(when|(?:what|which) (?:year|month|date|day)) did (?:it|this|that)(?: all)? (?:start|begin|kick off) (?:for|with|at) (.{3,40}?)(?=\W*$)/gi,
    '$1 did $2 go into Engage',
  ],
  [
    /\b(when|(?:what|which) (?:year|month|date|day)) did (?:it|this|that)(?: all)? (?:end|finish|stop|conclude) (?:for|with|at) (.{3,40}?)(?=\W*$)/gi,
    '$1 did $2 come out of Engage',
  ],
  [
    /^(.{3,40}?) (?:came|got|was let|were let|was taken|was moved) out (?:together|along|alongside|at the same time|on the same day)(?: with| as)? (?:which|what|who)\b.*$/i,
    'which other force left Engage on the same day as $1',
  ],
  [
    /^(.{3,40}?) (?:went|got put|was put|was moved) in (?:together|along|alongside|at the same time|on the same day)(?: with| as)? (?:which|what|who)\b.*$/i,
    'which other force entered Engage on the same day as $1',
  ],
  [
    /^(.{2,30}?) (?:in )?(engage|special measures) (?:duration|length|time)\W*$/i,
    'how long was $1 in $2?',
  ],
  [
    /^(.{2,30}?)\s*[-–:,]\s*(?:exit|end|leaving|departure|release) date\W*$/i,
    'when did $1 leave Engage?',
  ],
  [/^(.{2,30}?)\s*[-–:,]\s*(?:entry|start|joining) date\W*$/i, 'when did $1 enter Engage?'],
  [
    /\bwho (?:racked up|clocked up|served|endured|had|has had) (?:the )?(longest|shortest|biggest|briefest) (?:stint|spell|stretch|stay|time|run)\b/gi,
    'which force had the $1 stay',
  ],
  [/\bbiggest (?=(?:stint|spell|stretch|stay)\b)/gi, 'longest '],
  [
    /\b(?:right|just|straight|immediately|directly) after (?=\S+(?: \S+){0,4} (?:got out|came out|left|exited)\b)/gi,
    'the day after ',
  ],
  [
    /\bin the same boat (?:as|with) (.{3,40}?) (?:on the day|when)(?: that)? (?:it|they) /gi,
    'in Engage when $1 ',
  ],
  [/\bin the same boat (?:as|with)\b/gi, 'in Engage at the same time as'],
  [
    /^(.{3,40}?) (?:got out|came out|left) on the same day as (?:another|some other)(?: force)?\b.*$/i,
    'which other force left Engage on the same day as $1',
  ],
  [
    /^(.{3,40}?) (?:went in|got put in|entered) on the same day as (?:another|some other)(?: force)?\b.*$/i,
    'which other force entered Engage on the same day as $1',
  ],
  [
    /^any force that (?:is|has)n?['’]?t? ?(?:not )?(?:been )?(?:known|found|said) to (?:have )?(?:got|come|left|gone)(?: out)?\b.*$/i,
    'which forces are still in Engage?',
  ],
  [/^compare (?=.{3,40} (?:or|and|with|to|v|vs) .{3,40}?[,:] ?(?:which|who)\b)/i, ''],
  [/\bre (?=(?:inspect|assess|examin)\p{Ll}*)/giu, 're-'],
  [/\bre[ -](?=visit(?:ed|s|ing)?\b)/gi, 're'],
  [
    /\b(?:come|came|went|go|gone) back (?:and |to )(?:check|look|inspect|see)(?:(?: in)? (?:on|at))?(?=\W*$| (?:in|on|the|its|this|that|these|those)\b)/gi,
    'revisit',
  ],
  [
    /^(?:so |and |now )*(?:the )?(.{5,60}?) cause of concern,? (?:what (?:became|happened|has become|has happened|came) (?:of|to|with) (?:it|that)|where (?:is|are) (?:it|we) (?:now|at))\W*$/i,
    'is the $1 cause of concern closed?',
  ],
  [
    /\bwhat (?:became|has become|happened|has happened|came) (?:of|to|with) (?:the )?(.{5,60}?) cause of concern(?=\W*$)/gi,
    'is the $1 cause of concern closed',
  ],
  [/\bstill on the books as (?:a|one)\b/gi, 'still an open'],
  [
    /\b((?:causes?|concerns|problems)\b.{0,40}?) still on (.{3,30}?)['’]?s? list\b/gi,
    '$1 still open at $2',
  ],
  [/\bclosed off\b/gi, 'closed'],
  [
    /\ball (two|three|four|five|six) (?:problems|issues|areas|things|failings)\b/gi,
    'all $1 causes of concern',
  ],
  [
    /\b(list|name|give|what (?:were|are)|which (?:were|are)) (?:all )?the causes(?! (?:of|for|and)\b)/gi,
    '$1 the causes of concern',
  ],
  [/\bat (?:entry|its entry)\b,?(?=.*\bcauses\b)/gi, ''],
  [
    /\b(list|name|what (?:are|were)|which (?:are|were))(?: me)? (?:the )?(two|three|four|five|six) things (.{3,40}?) (?:was|were) (?:doing|getting|handling) (?:so )?(?:badly|wrong|poorly)\b.*$/i,
    '$1 the $2 causes of concern at $3',
  ],
  [
    /\b(?:which|what) one (?:(?:has|had|is|was) )?(?:still )?(stayed|remained|remains|stays|was|is) (?:still )?(open|outstanding|unresolved)\b/gi,
    'which cause of concern $1 $2',
  ],
  [
    /\b(two|three|four|[2-4]) (?:out )?of (?:the )?(three|four|five|[3-5])(?: things| problems| issues)? (?:(?:got|were|was) )?(?:signed off|closed|sorted|cleared|shut)\b(.*)\b(?:what(?:['’]?s| is| was) the odd one out|which (?:one )?(?:wasn['’]?t|was not|isn['’]?t|is not)|which (?:one )?(?:was|got)(?: the)? left)\W*$/i,
    '$1 of the $2 causes of concern were closed$3 which cause of concern was left open?',
  ],
  // "... when people went to the polls on 2 May": the day is what counts.
  [
    /\bwhen (?:people|voters|we|i|everyone|everybody|he|she|the (?!force|police)\p{L}+(?: \p{L}+){0,4}?) [^,?]{2,40}? (?=on \d{1,2}(?:st|nd|rd|th)? \p{L}+ (?:19|20)\d\d\b)/giu,
    '',
  ],
  [
    /\b(?:got|have|has|with|left) anything (?:still )?(?:outstanding|open|unresolved|left)(?: (?:with|from) (?:the )?(?:inspectorate|inspectors|hmicfrs|watchdog))?/gi,
    'any open causes of concern',
  ],
  [
    /,? or (?:is|are) (?:the slate|it all|everything|they all|they|it) (?:clean|clear|done|closed|sorted|finished)(?=\W*$)/gi,
    '',
  ],
  [
    /\bdid (?:all|everything)(?: of)?(?: the)?(?: (?:stuff|things|problems|it))?\b[^?]{0,40}? get (?:fixed|sorted|closed|resolved|mended) before (?:they|it|the inspectors?|inspectors) let (.{3,40}?) (?:off|out|go)\b.*$/gi,
    'were all causes of concern closed when $1 left Engage?',
  ],
];
