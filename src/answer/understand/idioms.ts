import { claimAsQuestion } from './claims.js';

/** Everyday names for being punished or watched, said of a force in Engage. */
const TROUBLE =
  '(?:sin[- ]?bin|naughty \\w+|dog ?house|bad books|hot water|cosh|black ?list|danger list|watch ?list)';
const WHOSE = String.raw`(?:(?:the|its|their|[\p{L}’']+['’]s)\s+){0,2}`;

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
  [/\blengthiest\b/gi, 'longest'],
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
    /\bwho(?:['’]?s| is| was) (?:running|in charge of|at the (?:helm|head) of) (?=(?:the )?(?:(?:(?!at\b|in\b|of\b|for\b|and\b|\w+ing\b|inspect)\w+ ){0,3}(?:force|police|constabulary)|met)(?=\W*$|\s+(?:now|then|in|at|when|during|today)\b))/gi,
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
  // "Had any of the four been closed", where nothing else is counted.
  [
    /(?<!\bforces\b.*)\b((?:of|all|any|which|the|its|their) (?:of )?(?:the |its |their |those |these )?(?:original |first |same |remaining |other )?)(two|three|four|five|six)(?=.*\b(?:clos\w+|open|outstanding|fix\w*|resolv\w+|remain\w*|sort\w*|unresolved|(?:is|was|are|were) about|relat\w+ to|any left|left open|still)\b)(?!.*\bor\b)(?!.*\b(?:forces?|constabular\w+|recommendations?|officers?|calls?|areas?|visits?|inspections?|articles?|sources?|stages?|years?|months?|weeks?|days?|causes?|concerns?|o['’]clock)\b)(?!.*\b(?:19|20)\d\d\b.*\bforces?\b)/gi,
    '$1$2 causes of concern',
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
    /\b(?:whose|whos|who['’]s) (?:call|decision|choice) (?:is|was) it\b|\bwho (?:calls|called) the shots\b|\bwho has the (?:final|last) (?:say|word)\b/gi,
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

/** A question in plain words: idioms replaced by what they mean. Shorthand is written out before. */
export function inPlainWords(text: string): string {
  return claimAsQuestion(
    IDIOMS.reduce((plain, [idiom, meaning]) => plain.replace(idiom, meaning), text),
  );
}
