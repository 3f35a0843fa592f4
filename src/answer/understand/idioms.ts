import { askedPlainly } from './asking-turns.js';
import { claimAsQuestion } from './claims.js';
import { COUNTED_IDIOMS } from './counted-idioms.js';
import { withoutNicknames } from './nicknames.js';

/** Everyday names for being punished or watched, said of a force in Engage. */
const TROUBLE =
  '(?:sin[- ]?bin|naughty \\w+|dog ?house|bad books|hot water|cosh|black ?list|danger list|watch ?list)';
const WHOSE = String.raw`(?:(?:the|that|this|its|their|any|[\p{L}’']+['’]s)\s+){0,2}`;

/** Turns of everyday English, each with the plain words that it stands for. */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(String.raw`\b(?:out of|off|from)\s+${WHOSE}${TROUBLE}(?!\p{L})`, 'giu'),
    'out of special measures',
  ],
  [
    new RegExp(String.raw`\b(?:in|into|on|onto|under)\s+${WHOSE}${TROUBLE}(?!\p{L})`, 'giu'),
    'in special measures',
  ],
  [/["'‘“]?\bnaughty (?:list|step|corner)\b["'’”]?/gi, 'special measures'],
  [/\blengthiest\b/gi, 'longest'],
  [
    /\bdid (.{3,40}?) (?:fix|sort(?: out)?|mend|resolve|finish|clear|put right) everything (?:before|when|by the time) (?:coming out|leaving|getting out|(?:it|they) (?:left|came out|got out|exited))\W*$/i,
    'were all causes of concern closed when $1 left Engage',
  ],
  [
    /\b(?:came|come|comes) out with (?=(?:the|that|this|a) (?:line|claim|remark|quote|phrase|comment|idea)\b)/gi,
    'said ',
  ],
  [/(?<!\bthe )\bsame (day|date|month|year)(?= as\b)/gi, 'the same $1'],
  [
    /^(?!(?:what|which|who|is|was|it|this|that)\b)(.{2,40}?) (?:is|was|has been) the only (?:police )?force (?:that |which )?(?:(?:was|has been|is) )?ever (?:been )?in (engage|special measures)\b[\s,]*(?:right|correct|yes|yeah|true|innit|isn['’]?t it|wasn['’]?t it)?\W*$/i,
    'is $1 the only force ever in $2?',
  ],
  [
    /^(.{3,40}?),? (?:vs?\.?|versus) (.{3,40}?)[,:;–-]* (?:what(?:['’]?s| is) the diff(?:erence)?|(?:the )?difference|diff)\W*$/i,
    'what is the difference between $1 and $2',
  ],
  [
    /\b(what does it take|what must (?:a|the) force do|how (?:do|does|can) (?:you|one|they|a force)) (?:to )?(?:get|come) out(?=\W*$|,)/gi,
    '$1 to get out of Engage',
  ],
  [/,? ?\bif any\b,?/gi, ''],
  [
    /\b(a|any|some|no|one) cause(?= (?:still |left )?(?:open|outstanding|unresolved|closed)\b)/gi,
    '$1 cause of concern',
  ],
  [/\b((?:got|get|was|were|been) (?:moved|bumped|put)) up(?=\W*$)/gi, '$1 into Engage'],
  [
    /\bcompare (.{2,30}?) and (.{2,30}?) reasons\b/gi,
    'why was $1 put in Engage and why was $2 put in Engage',
  ],
  [
    /\bwhat(?:['’]?s| is| are)?(?: that)? ["'‘“]?special measures["'’”]?(?: (?:malarkey|thing|business|stuff))? (?:really |actually |officially |properly |proper )?called(?: then)?(?: (?:by (?:them |the |those )?(?:inspectors?|inspectorate|hmicfrs|watchdog)|officially|properly|really))?\W*$/gi,
    'what is the official name for special measures',
  ],
  [
    /(?<=\bspecial measures\b.*)\bwhat(?:['’]?s| is) (?:its|the) (?:proper|real|official|right|correct) (?:name|term|word)(?: for (?:it|that))?(?=\W*$)/gi,
    'what is the official name for special measures',
  ],
  [
    /\bwhat (?:word|term|name|phrase)s? (?:do|does|did) (?:the )?(?:inspectors?|inspectorate|hmicfrs|watchdog) (?:itself |themselves )?use(?: instead of| for| in place of)? ["'‘“]?special measures["'’”]?/gi,
    'what is the official name for special measures',
  ],
  [
    /\bwhat is the (?:inspectorate|inspectors?|hmicfrs|watchdog)['’]?s? own (?:word|term|name|phrase) for (?:what .{3,40}? as )?["'‘“]?special measures["'’”]?/gi,
    'what is the official name for special measures',
  ],
  [
    /\bdragg?(?:ed|s)? on and on\b|\boutlast(?:ed|s|ing)? (?:everybody|everyone|all the|any) (?:else|others?)(?:['’]?s)?\b/gi,
    'lasted longest',
  ],
  [
    /\b(?:pulls?|pulled|pulling) the (?:trigger|plug|lever)s? on (?=putting|moving|taking|letting|releasing)/gi,
    'decides on ',
  ],
  [
    /\bin whom (?:is|are) (?:the )?(?:authority|powers?) (?:vested|lodged)? ?to\b/gi,
    'who decides to',
  ],
  [/\bwho picks (?=when|which|whether|if)/gi, 'who decides '],
  [
    /^(?:no\.?|number|count|tally) (?:of )?(?:police )?(?:forces )?(?=in (?:engage|special measures)\b)/i,
    'how many forces were ',
  ],
  [/\bgaffer\b(?! (?:that|who) (?:says|decides))/gi, 'chief constable'],
  [
    /\b(?:in|into) (?:any |a bit of |some |more |big |serious )?(?:bother|trouble|strife) with (?=(?:the )?(?:inspectorate|inspectors|hmicfrs|hmic|watchdog)\b)/gi,
    'into special measures by ',
  ],
  [
    /\bat the (?:point|moment|time)(?: (?:that|when))? (?=\S+(?: \S+){0,4}? (?:joined|entered|went|left|came|was (?:put|moved|taken|released|let))\b)/gi,
    'when ',
  ],
  [
    /\bwhat do (?:people|they|folk|journalists|the papers) mean (?:by|when they say)\b/gi,
    'what is meant by',
  ],
  [
    /\bwhat (?:marks|grades|ratings|scores|grading) (?:can|do|does|could|are|will|is) (?:the )?(?:inspectors?|inspectorate|hmicfrs|watchdog|(?:an? |any )?(?:police )?forces?) (?:hand|give|award|use|get|given|be given|dish)\b.*$/gi,
    'what are the PEEL grades',
  ],
  [
    /(?<=\b(?:how many|open|outstanding|causes?|concerns?)\b.*)\b(?:on |by )?the (?:very |same )?day(?: (?:that|when|on which))? (?=\S+(?: \S+){0,3}? (?:left|entered|went in|came out|joined|was (?:put|moved|taken|released|let|removed))\b)/gi,
    'when ',
  ],
  [/\b(?:plus|and|with) (?:the )?(?:date|day) (?:it|that|this) (?:began|started|changed)\b/gi, ''],
  [
    /\bthe (?:fourth|4th) (?:cause(?: of concern)?|concern|one)\b(?=.*\b(?:clos\w+|open|left|resolv\w+|fix\w*|sort\w*|outstanding)\b)/gi,
    'the last cause of concern',
  ],
  [/\bhmcic\b/gi, 'HM Chief Inspector of Constabulary'],
  [/\b(?:dragg(?:ed|ing)|drag) on (?:for )?(?:the )?(?:most|longest)\b/gi, 'lasted longest'],
  [
    /\b(?:step(?:ped)?|drop(?:ped)?|slip(?:ped)?|went|gone|came|come) (?:back )?(?:down )?to (?=(?:scan|routine|normal|default|ordinary)\b)/gi,
    'returned to ',
  ],
  // Inside a sentence a capital makes it the force; at the start what follows does.
  [/(?<=[\p{L}'’?!,] )(?<!\bthe )Met\b(?! (?:Office|Gala|Police\b))/gu, 'the Met'],
  [/^met(?=\s*(?:[:?]|(?:still |now |yet )?(?:in|out|under)\b(?! (?:with|on)\b)))/i, 'the Met'],
  [
    /\b(the (?:\w+ ){1,4}?cause)(?= (?:at|was|is|be|been|closed?|still|remain\w*|had|has)\b)/gi,
    '$1 of concern',
  ],
  [
    /\bwhat(?:['’]?s| is) the (?:situation|state of play|score|deal|position|latest position) (?:with|at|for|in|on)\b/gi,
    'what is the status of',
  ],
  [/\b(?:my|our|your|the) local (?=(?:police|force)\b)/gi, 'the '],
  [/\bwhat area(?= (?:does|do|is|are)\b)/gi, 'which places'],
  [
    /\b(?:the (?:force|police)['’]s|its|their) (?:area|patch|territory)\b(?! of\b)/gi,
    'the places it covers',
  ],
  [
    /(?<!\b(?:investigations?|maracs?|offenders?|concerns?|causes?)\b.*)\b(?:sorted|fixed|out of the woods|(?:any )?better)(?: out)? now(?=\W*$)/gi,
    'out of special measures now',
  ],
  [/\bstill (?:in trouble|failing|struggling)(?=\W*$)/gi, 'still in special measures'],
  [/\bfail(?:ed)? again\b/gi, 'go into special measures again'],
  [/\bback to (?:normal|business as usual)\b/gi, 'back in Scan'],
  [/\bstill (?:being )?under (?:extra |special )?scrutiny\b/gi, 'still in special measures'],
  [/\b(?:refus|declin)\w+ to (?=(?:close|sign off|discharge)\b)/gi, 'not '],
  [
    /\blet(?:s|ting)? (?=\S+(?: \S+){0,4} off (?:the hook|lightly)\b)(\S+(?: \S+){0,4}) off (?:the hook|lightly)/gi,
    'let $1 out of special measures',
  ],
  [/(?<!\b(?:phones?|receivers?)\b.*)\boff the hook\b/gi, 'out of special measures'],
  [
    /\b(?:where (?:do |does )?(?:things|it|we|matters) stands?|how (?:do )?things stand) with\b/gi,
    'what is the status of',
  ],
  [
    /\b(why\b.{0,60}?)\b(?:did(?:n['’]?t| not)|would(?:n['’]?t| not)|does(?:n['’]?t| not)) ((?:\S+ ){1,6}?)(?:accept|welcome)\b(?= (?:the |this |that |its |hmicfrs['’]? )?(?:decision|move|findings?|report|verdict|it|this|that)\b)/gi,
    '$1did $2disagree with',
  ],
  [
    /\b(who\b.{0,40}?)\b(?:did(?:n['’]?t| not)|would(?:n['’]?t| not)|does(?:n['’]?t| not)|refused? to) (?:accept|welcome)\b(?= (?:the |this |that |its )?(?:decision|move|findings?|report|verdict|it|this|that)\b)/gi,
    '$1disagrees with',
  ],
  [
    /\bwho(?:['’]?s| is| was) (?:running|in charge of|at the (?:helm|head) of) (?=(?:the )?(?:(?:(?!at\b|in\b|of\b|for\b|and\b|\w+ing\b|inspect)\w+ ){0,3}(?:force|police|constabulary)|met)(?=\W*$|\s+(?:now|then|in|at|when|during|today|these days|nowadays|at present|at the moment|currently)\b))/gi,
    'who was the chief constable of ',
  ],
  [
    /\b(?:what|which) (?:moves?|movements?|comings and goings) (?:in or out of|into or out of|into and out of|in and out of) (?:engage|special measures)\b(?: (?:were|was|are) there)?/gi,
    'which forces entered or left Engage',
  ],
  [/^any forces? that\b/i, 'which forces'],
  [
    /\bspent (?:at least )?(?:a |some )?(?:part|some|bit|any) of ((?:19|20)\d\d) in\b/gi,
    'were in $1 in',
  ],
  [
    /\b(first|last|longest|shortest|longer|sooner|earlier|later)( in| out)?,? (?:out )?of (?=(?:the )?\S+(?: \S+){0,3} and )((?:the )?\S+(?: \S+){0,3}?) and ((?:the )?\S+(?: \S+){0,3}?)(?=\W*$)/gi,
    '$1$2, $3 or $4',
  ],
  [
    /^(.{3,40}?) (came out of|left|went into|entered) (engage|special measures)(?: on)?(?: the)? same day as another(?: force)?,? (?:who|which)\b.*$/i,
    'which other force $2 $3 on the same day as $1',
  ],
  [
    /\bwhich forces (?:entered or left|left or entered|went into or came out of) (?:engage|special measures)\b(.*?)(?=\W*$)/gi,
    'which forces entered Engage$1 and which forces left Engage$1',
  ],
  [
    /\b(?:which|what) (?:(?:\w+ ){0,2}(?:things|factors|problems|failings|faults) )(?:put|landed|got|sent|drove|took) (.{3,40}?) (?:in|into|under) (engage|special measures)\b/gi,
    'why was $1 put into $2',
  ],
  [/^who or what\b/i, 'what'],
  [
    /\bwhat (?:proportion|share|fraction) of (?=(?:the |its )?(?:\w+ )?(?:concerns|causes)\b)/gi,
    'how many of ',
  ],
  [/\bhome sec\b/gi, 'home secretary'],
  [/\b(model|plan|scheme|system|changes|rules?|programme) kick(?:s|ed)? in\b/gi, '$1 started'],
  [/^(?:enumerate|itemi[sz]e)\b/i, 'list'],
  [/\b(?:lose|lost|losing) (?:his|her|their) jobs?(?= (?:over|for|after))/gi, 'sacked'],
  [/\btacked on\b/gi, 'added'],
];

/** A question in plain words: idioms replaced by what they mean. Shorthand is written out before. */
export function inPlainWords(text: string): string {
  return claimAsQuestion(
    [...IDIOMS, ...COUNTED_IDIOMS].reduce(
      (plain, [idiom, meaning]) => plain.replace(idiom, meaning),
      withoutNicknames(askedPlainly(text)),
    ),
  );
}
