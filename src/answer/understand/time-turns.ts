const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** "July or September 2024", "in 2023 or 2024": two times to choose from. */
const EITHER = String.raw`(?:in )?(?:(?:${MONTH}|(?:19|20)\d\d)(?: (?:19|20)\d\d)? or (?:was it )?(?:in )?(?:${MONTH}|(?:19|20)\d\d)(?: (?:19|20)\d\d)?)`;
const POST = '(?:chief (?:constable|inspector)|commissioner|pcc|hmci|inspector|chief)';
const STAGE = '(?:engage|special measures|enhanced(?: monitoring)?)';

/** Ways to ask for a time, or to compare times, each with the plain question that it stands for. */
export const TIME_TURNS: readonly (readonly [RegExp, string])[] = [
  [
    /^(\W*(?:so )?why\b.*\b(?:in|into|there)\b.*?),? (?:twice|two times|more than once)(?=\W*$)/i,
    '$1 again',
  ],
  // Which of two times it was: the time itself answers.
  [new RegExp(String.raw`^(\W*when\b.*?)[,;:.?]? (?:was it )?${EITHER}\W*$`, 'i'), '$1?'],
  [
    new RegExp(String.raw`^\W*(?:so )?was it ${EITHER} (?:that|when) (?=\S+ \S+)`, 'i'),
    'when was it that ',
  ],
  [
    new RegExp(
      String.raw`\bwhen (?:was|were) (.{2,40}?) last known (?:to be |to have been )?in (${STAGE})`,
      'gi',
    ),
    'until when is $1 known to have been in $2',
  ],
  [
    new RegExp(
      String.raw`\b(?:until|till|up to) (?:when|what (?:year|month|date)) was (.{3,40}?) (?:the |our |its )?(?:hm )?${POST}(?=\W*$)`,
      'gi',
    ),
    'when did $1 leave',
  ],
  [
    /\bwas (.{2,40}?) in(?: (?:engage|special measures))? for (?:longer|more) or (?:shorter|less) than (?:an? |\w+ )(?:years?|months?)(?=\W*$)/gi,
    'how long was $1 in Engage',
  ],
  [
    /\b(?:was|is) (.{2,40}?) the (?:quickest|fastest|speediest)(?: force)?(?: ever)? (?:out|to (?:leave|get out|come out|exit))\b(?: of (?:engage|special measures))?/gi,
    'did $1 have the shortest stay in Engage',
  ],
  [
    /\b(?:was|were) (it|they|.{2,30}?) (?:quicker|faster) (?:out )?than (?:any|every|all) other (?:police )?forces?(?=\W*$)/gi,
    'did $1 have the shortest stay in Engage',
  ],
  [
    /\bwho(?: else)? (?:was|were) (?:still |also )?in (?:there )?with (.{2,40}?) when (?:it|they) (left|came out|got out|went in)/gi,
    'which other forces were in Engage when $1 $2',
  ],
  [
    /\bwhat (?:triggers|trips|sets off|prompts|leads to|causes) (?:an? |the )?(?:move (?:in)?to |escalation to )?(?:engage|special measures)(?=\W*$)/gi,
    'when is a force moved into Engage',
  ],
  [
    new RegExp(
      String.raw`^\W*(?:is|was|were) (?:this|it|that|(?:in )?[\p{L}]+ (?:19|20)\d\d) (.{3,40}?)(?:['’]s?)? (?:very )?first (?:time|spell|stay|stint) (?:in|under) (${STAGE})\W*$`,
      'iu',
    ),
    'is it the first time $1 has been in $2?',
  ],
  [
    /\bwhat(?:['’]?s| is) the (?:max(?:imum)?|longest(?: possible)?) (?:time|stay|period|length of time)(?: that)? (?:an?|any|the) (?:police )?force (?:can|may|could) (?:stay|remain|be|spend|be kept|be held) (?:in|under) /gi,
    'is there a time limit on ',
  ],
  [
    /\b(?:took|take|taken|made|make) (?:the|that|this)(?: final)? decision to (?=\p{L})/giu,
    'decide to ',
  ],
  [
    /^\W*(?:do(?:es)?|has|have|did) (.{3,50}?) (?:have|get|got|had) (?:an?|any|no) (?:vote|say|part|role|input|veto|hand)s? (?:in|on|over) (?:whether .*?|moves? .*?|the decision .*?)?(engage|special measures)\W*$/i,
    'can $1 put a force in $2?',
  ],
  [
    /^\W*what (?:got|was|were|has been|have been|gets) added (?:(?:to (?:the |its )?(?:list|causes(?: of concern)?) )(?=at |in |by |for )|(?=(?:at|for) ))/i,
    'which cause of concern was added ',
  ],
  [
    /\b(?:did|does|has|had) ((?!.*\b(?:federation|pcc|commissioner|inspect\p{Ll}*|hmicfrs|chief|mayor|union|residents?|victims?|minister|officers?|staff|people|anyone|anybody|he|she|you|i)\b).{2,40}?) (?:have|had|got|get|given) (?:a concern|an? cause of concern|(?:any )?causes of concern) (?:on|about|over|with|around|regarding) (?=\p{L})(.{3,60}?)(?=\W*$)/giu,
    'was $2 a cause of concern at $1',
  ],
  // Whom a question leaves out at its head.
  [
    /^\W*(?:not counting|not including|not to count|leaving out|leaving aside|excluding|discounting|ignoring|if (?:you|we|one) (?:don['’]?t|do not|leave out|leaves out)(?: count)?|(?:all|any|every) forces? but|without) (?!(?:an?|any|all|its|their)\b)(.{3,40}?),? (?=(?:how many|which|what|who)\b)/i,
    'apart from $1, ',
  ],
  [
    /\b(more|fewer|as many|most|fewest|least|how many) causes\b(?! (?:of|for)\b)/gi,
    '$1 causes of concern',
  ],
  [
    /^(\W*(?:so |and )?)had (.{2,40}?) (more|fewer|as many) (causes of concern)/i,
    '$1did $2 have $3 $4',
  ],
  [
    /\b(which (?:police )?forces?|how many (?:police )?forces|who) (?:were|was|are) no longer in (engage|special measures) (?:at|by|in|on) /gi,
    '$1 had left $2 by ',
  ],
  [
    /^\W*(?:did it take|was it|has it been|took it) ((?:less|more|fewer|longer|under|over|at (?:least|most))(?: than)? (?:an?|\w+) (?:days?|weeks?|months?|years?)) (?:for|before|until) (.{2,40}?) (?:to )?(?:come out|get out|leave|left|got out|was out|came out|exit)\W*$/i,
    'was $2 in Engage for $1?',
  ],
  [
    /^\W*was it ((?:less|more|fewer|longer|under|over|at (?:least|most))(?: than)? (?:an?|\w+) (?:days?|weeks?|months?|years?))\W*$/i,
    'was it in Engage for $1?',
  ],
  [
    new RegExp(
      String.raw`^(\W*(?:so |and |but )?(?:was|were|has|had) .{2,40}? (?:been )?)in (${STAGE}) (before|previously)\W*$`,
      'i',
    ),
    '$1ever in $2 $3?',
  ],
  [
    /^\W*(?:list|show|name|give|tell)(?: me)? (?:everything|anything|all) (?:(?:that|which)(?:['’]?s| was| were| has been| have been| got)? )(closed|open|outstanding|shut)\W*$/i,
    'which causes of concern were $1?',
  ],
  // A place alone: whose area it is, and no inspection.
  [/^\W*(?:is|are) (\p{L}+(?:[ -]\p{L}+){0,2}) covered\W*$/iu, 'does the force cover $1?'],
];
