const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/**
 * Ways of asking that leave out the question word, put it last or ask a roundabout way, each with the
 * question that it stands for. They are read before the idioms.
 */
export const ASKING_TURNS: readonly (readonly [RegExp, string])[] = [
  [
    /^\W*(?:the )?(exact|precise|actual) (day|date|month|year)(?: that| when)? (?=(?!of\b|for\b|is\b|was\b)\S+ .*\b(?:went|go|got|came|left|was|were|entered|moved|joined)\b)/i,
    'when exactly was it that ',
  ],
  [
    /\bwhat(?:['’]?s| is) (?:this|that) (.{3,40}?) (?:thing|business|malarkey|stuff|lark)\b(?: (?:he|she|they|it|we|you|people|everyone)\b.*)?(?=\W*$)/i,
    'what is the $1',
  ],
  [
    /^(?:kindly |please )?(?:spell out|expand|write out|unpack)(?: (?:for (?:me|us)|please))? what (.{2,30}?) (?:is short for|stands for|means)\b/i,
    'what does $1 stand for',
  ],
  [/\bwhat (\S{2,12}) is short for\b/i, 'what does $1 stand for'],
  [
    /^\W*(\p{Lu}[\p{L}]{2,7})\W+(?:expand|spell out|write out|unpack)(?: (?:the|that|this) (?:acronym|abbreviation|letters|initials))?(?: please| pls| plz)?\W*$/u,
    'what does $1 stand for?',
  ],
  [
    /^(?:expand|spell out|write out|unpack) (?:the |that |this )?(?:acronym|abbreviation|letters|initials) ["'‘“]?(\S{2,10}?)["'’”]?(?: please| pls| plz)?\W*$/i,
    'what does $1 stand for?',
  ],
  [
    /^(?:i|we)(?:['’]ve| have)? (?:seen|heard|read|noticed|saw) (.{3,60}?) (?:mentioned|used|talked about|cited|referred to)\W+(?:so |and )?what (?:are|is|were|was) (?:they|it|that|those|these)\W*$/i,
    'what are $1?',
  ],
  [
    /\bwhat(?:['’]?s| is| was) the (?:point|use|purpose|aim|idea|sense) (?:of|in|behind) (?:putting|placing|moving|having|sending) (?:an? |the |any )?(?:police )?forces? (?:in|into|on|under) (engage|special measures|enhanced \w+)/gi,
    'what is the purpose of $1',
  ],
  [
    /^(?:please )?state (?:the )?(.{3,40}?)['’]s? (?:monitoring |current |present )?(?:stage|status|level)\b.*$/i,
    'what is the status of $1',
  ],
  [
    /\b(?:is there |are there |was there )?any (?:sign|signs|news|word|hint|talk|suggestion|chance) of (.{3,40}?) (?:being|getting|going) (?:put |moved |placed |sent )?ba(?:c)?k (?:in|into)(?: it| there| engage| special measures)?(?: again)?(?= since\b.*|\W*$).*$/i,
    'has $1 been moved back into Engage?',
  ],
  [
    /\b(?:would|will) it (?:have been|be) (?:right|true|correct|accurate|fair) to (?:say|claim|write|tell \w+) (?:that )?/gi,
    'is it right that ',
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
  [/\bin charge of (?:inspecting|checking on)\b/gi, 'inspecting'],
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
    /^(?!.*\b(?:get|got|gets|gave|was|were) (?:given )?.{0,30}\bfor\b)(?:how many|what|which|list|name|give(?: me)?|tell me)\b.{0,30}\bgrades?\b(?=.*\b(?:peel|inspectors|inspectorate|hmicfrs)\b)(?=.*\b(?:available|possible|exist|hand out|give out|award|are there|can|best to worst|worst to best|in use|used)\b).*$/i,
    'what are the PEEL grades',
  ],
  [
    /[,;–-]\s*(?:because |as |since |but )?(?:the|your|these) (?:articles?|sources?|reports?|papers?|story|stories) (?:never|don['’]?t|doesn['’]?t|do not|does not) (?:say|name|mention|tell|give)\b[^?]*(?=\W*$)/i,
    '',
  ],
  [/\bsa(?:y|id) (?:ta|thanks|cheers|thank you|a big thank you) to\b/gi, 'thank'],
  [/\bwhich hmi\b/gi, 'which HM inspector'],
  [/\bgot voted in\b/gi, 'was elected'],
  [/\b(the) mets\b/gi, '$1 Met’s'],
  [/\b(wmp|gmp)s\b/gi, '$1’s'],
];

/** The text with such ways of asking put plainly. */
export function askedPlainly(text: string): string {
  return ASKING_TURNS.reduce((plain, [turn, question]) => plain.replace(turn, question), text);
}
