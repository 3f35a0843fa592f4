import { FORCE_TURNS } from './force-turns.js';
import { MOVE_TURNS } from './move-turns.js';
import { TIME_TURNS } from './time-turns.js';
import { VERB_TURNS } from './verb-turns.js';

/**
 * Ways of asking that leave out the question word, put it last or ask a roundabout way, each with the
 * question that it stands for. They are read before the idioms.
 */
const ASKING_TURNS: readonly (readonly [RegExp, string])[] = [
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
    /\b(?:would|will) it (?:have been|be) (?:right|true|correct|accurate|fair) to (?:say|claim|write|tell \w+) (?:that )?/gi,
    'is it right that ',
  ],
  [/\bin charge of (?:inspecting|checking on)\b/gi, 'inspecting'],
  [
    /^(?!.*\b(?:get|got|gets|gave|was|were) (?:given )?.{0,30}\bfor\b)(?:how many|what|which|list|name|give(?: me)?|tell me)\b.{0,30}\bgrades?\b(?=.*\b(?:peel|inspectors|inspectorate|hmicfrs)\b)(?=.*\b(?:available|possible|exist|hand out|give out|award|are there|can|best to worst|worst to best|in use|used)\b).*$/i,
    'what are the PEEL grades',
  ],
  [
    /[,;–-]\s*(?:because |as |since |but )?(?:the|your|these) (?:articles?|sources?|reports?|papers?|story|stories) (?:never|don['’]?t|doesn['’]?t|do not|does not) (?:say|name|mention|tell|give)\b[^?]*(?=\W*$)/i,
    '',
  ],
  [/\bsa(?:y|id) (?:ta|thanks|cheers|thank you|a big thank you) to\b/gi, 'thank'],
  // "When did it leave, what day was it?": the same once more.
  [
    /,\s*(?:and )?(?:what|which) (?:day|date|month|year) (?:was|wor|were) (?:it|that)(?=\W*$)/gi,
    '',
  ],
  // "Is A still in it, and is B": asked of both.
  [
    /^\W*(is|was|has) ([^,?]{3,40}?) ((?:still |now |currently )?(?:been )?(?:in|out of|under) (?:engage|special measures|enhanced monitoring|scan)),?\s+and (?:is|was|has|what about|how about) (?!.*\b(?:out|in|back|still|off|it|not|no)\b)([^,?]{3,40}?)(?: too| as well)?\W*$/i,
    '$1 $2 $3 and $1 $4 $3?',
  ],
  [/\b(?:what length|how lengthy) (?=(?:was|were|is|has)\b)/gi, 'how long '],
  [
    /\bwho(?:['’]?s| is| are) the (?:\p{L}+ )?(?:person|people|official|cheese|dog|boss|bigwig|man|woman|one) (?:that|who|what|as) (?:says?|decides?|chooses?|determines?) (?:if |when |whether |that )?(?=(?:an?|any|which|the) )/giu,
    'who decides whether ',
  ],
  [
    /\b(?:which|what) (?:towns?|cities|districts?|boroughs?|areas?|counties|places)(?: (?:and|or) (?:towns?|cities|districts?|boroughs?|areas?|counties|places))* (does|do) (.{3,40}?) (?:actually |really )?(?:look after|serve|police|cover|include|take in)\b/gi,
    'which places $1 $2 cover',
  ],
  [
    /\bwhat (?:actually |really )?(?:goes on|happens|is done|takes place) (?:at|in|during) (an? \S+)(?=\W*$|[?.!] )/gi,
    'what is $1',
  ],
  [
    /\bby what (?:formal |official |proper )?(?:name|term|word) (?:does|do) (?:the )?(?:inspectors?|inspectorate|hmicfrs|watchdog) (?:refer to|call|know|describe) .*\bspecial measures\b.*$/i,
    'what is the official name for special measures?',
  ],
  [
    /^[^?]*\bspecial measures\b[^?]*\bwhat (?:do|does|did) (?:they|hmicfrs|the (?:inspectors?|inspectorate|watchdog)|inspectors) (?:actually |really |officially |themselves |itself )*call (?:it|them|this)(?=\W*$)/i,
    'what is the official name for special measures',
  ],
  [
    /\b(?:may|can|could|should|would) (?:i|we|one) (?:(?:still|now|fairly|accurately|safely|rightly) )*(?:describe|refer to|call|portray) (.{3,40}?) as (?:an? |the )?(?:police )?(?:force )?(?:being )?(?=(?:in|under|out of) (?:special measures|engage|enhanced|scan)\b)/gi,
    'is $1 ',
  ],
  [
    /\b(?:may|can|could) (?:i|we|one) (?:(?:still|now|fairly|accurately|safely|rightly) )*(?:say|write|report|print|claim) that /gi,
    'is it right that ',
  ],
  [
    /\b(?:that|this|the) (special measures|engage) (?:thing|malarkey|business|stuff|lark)\b/gi,
    '$1',
  ],
  [/\b(?:our|your|their|my) lot\b(?! of\b)/gi, 'the force'],
  [
    /\bwho(?:['’]?s| is| was) the (?:fella|bloke|guy|man|woman|lady|person|one|chap) (?:that|who|what) (was|is) /gi,
    'who $1 ',
  ],
  [/\bwhen it all (?:kicked off|started|began|happened)\b/gi, ''],
  [
    /(?<!\bhow long (?:is it |has it been |was it )?)\bsince (\p{L}+) (?:retired|resigned|quit|stepped down|(?:left|went)(?=\W*$))/giu,
    'after $1',
  ],
  [
    /^\W*(?:the )?name of the (?:journalist|reporter|author|writer) (?:on|of|behind|for|who wrote) /i,
    'who wrote ',
  ],
  [
    /\bwho (?:sits|is|attends?|are) (?:on|at|in) the (?:policing performance )?oversight group\b.*$/gi,
    'what is the Policing Performance Oversight Group?',
  ],
  [
    /\bis ["'‘“]?special measures["'’”]? (?:the (?:inspectorate|watchdog|inspector)s?['’]?s?|hmicfrs['’]?s?|an?|the)? ?(?:own|official|real|proper|formal) (?:term|word|name|phrase|title)\b/gi,
    'what is the official name for special measures',
  ],
  // "Who runs it now Ada Vale's gone": who runs it now.
  [
    /\bnow (?:that )?\p{L}+(?: \p{L}+)?(?:['’]?s| is| has) (?:gone|left|retired|out|stepped down|departed)\b/giu,
    'now',
  ],
  [/\bwho (?:was|is|were) it saying\b/gi, 'who said'],
  [/\bthe cc\b(?! of\b)/giu, 'the chief constable'],
  [
    /\bwho (?:was|is) it (?:that |who )?(?=(?:wrote|said|told|took|made|came|went|put|led|ran|called|\w+ed)\b)/gi,
    'who ',
  ],
  [
    /\b(?:what|which) (?:\p{L}+ )?(?:office|post|position|role|job|title) (?:did|does|do|has|had) (.{3,40}?) (?:hold|held|have|occupy|occupied)\b/giu,
    'who is $1',
  ],
  [
    /\b(?:what|which) (?:adjective|superlative|metaphor|image|expression|epithet|turn of phrase|form of words) (?:did|does|has|had) (.{2,40}?) (?:use|used|choose|chose|pick|picked) (?:of|for|about|on|to describe|when (?:describing|speaking of|talking about))\b/gi,
    'what did $1 say about',
  ],
  [/\bwhich hmi\b/gi, 'which HM inspector'],
  [/\bgot voted in\b/gi, 'was elected'],
  [/\b(the) mets\b/gi, '$1 Met’s'],
  [/\b(wmp|gmp)s\b/gi, '$1’s'],
];

/** The text with such ways of asking put plainly. */
export function askedPlainly(text: string): string {
  return [...FORCE_TURNS, ...TIME_TURNS, ...VERB_TURNS, ...MOVE_TURNS, ...ASKING_TURNS].reduce(
    (plain, [turn, question]) => plain.replace(turn, question),
    text,
  );
}
