/** What opens a message before its question: a greeting, an apology, a call for attention. */
const OPENERS =
  /^\W*(?:(?:yo|oi|hey|hi|hello|hiya|(?:alright|wait|hang on|hold on|well|(?:go|come) on(?: then)?|right then|ok(?:ay)?(?: (?:then|so))?)(?=\s*[,:;!.–]|\s+(?:what|who|when|why|how|which|where|is|are|was|were|did|does|has|have|whats|wait|hang)\b)|quick (?:one|question)|just (?:a quick (?:one|question)|wondering|checking|curious)|sorry(?: to (?:ask|bother you))?|excuse me|pardon me|forgive (?:me|my ignorance|the \w+ question)|(?:silly|stupid|daft|dumb|genuine|honest|serious) question|(?:check|confirm) (?:a|one) (?:name|date|fact|thing) for (?:me|us)|help me out|settle an argument|remind (?:me|us)(?! (?:of|about|to|when|who|what|why|how|which|where|whether|if)\b))\b[\s,:;!.–-]*(?:but\s+)?)+(?=\S+ \S+)/i;

/** Who asks, and that he wants to know. */
const ASKER =
  /^\W*(?:(?:i['’]?m |i am )?(?:an? |the )?(?:\p{L}+ ){0,2}?(?:resident|councillor|cllr|journalist|reporter|officer|cop|pc|student|campaigner|local|volunteer|researcher|victim|mum|dad|parent|neighbour)s? here(?=\s*[,.:;!–-])|(?:(?:quick )?briefing|background|press|committee) (?:note|query|check|paper)(?=\s*[,.:;–-]))[\s,.:;!–-]*/iu;
const WANTS_TO_KNOW =
  /^\W*(?:(?:i|we) )?(?:(?:just|really|only|also) )?(?:need|want|would like|['’]?d like|am trying|trying)(?: (?:to (?:know|find out|check|confirm|establish|understand|pin down|nail down|work out|figure out))|(?= (?:the|its|an?)\b))(?: |\b)(?!about\b)/i;

/** "Residents keep asking me whether", "I am told that": who wants to know, before what he wants to know. */
const ASKED_OF_ME =
  /^(?:\w+ ){1,3}(?:(?:keeps?|kept|is|are) asking|asked|(?:has|have|had) asked) (?:me|us) (?=(?:whether|if|when|who|what|why|how|which|where)\b)/i;

/** "Members have asked whether": what they asked is the question, whatever is asked to say of it. */
const WAS_ASKED =
  /^(?:(?:i|we) (?:have|['’]ve|was|were|am|are) (?:been )?asked(?: (?:at|by|in|on) (?:(?:an?|my|our|the) )?(?:\w+ ?){1,3}?)?|(?:\w+ ){1,3}(?:have|has|had) asked(?: (?:me|us))?) (?:whether|if) (.{10,}?)\. (?:what|how)\b[^?]*\?*\s*$/i;

/** What the answer is for. */
const PURPOSE =
  /^for (?:an?|my|our|the) (?:[\p{L}'’]+ ){0,2}(?:piece|article|story|essay|briefing|newsletter|leaflet|report)\b[^:,?]{0,30}[:,]\s*|[\s,–-]*\bfor (?:the minutes|the record|(?:an?|my|our) (?:[\p{L}'’]+ ){0,2}(?:briefing|essay|article|story|newsletter|leaflet|blog|dissertation|homework|coursework|speech))(?=\s*(?:[,?.!]|$))/giu;

/** Where it is to be found: what is asked is asked of the sources anyhow. */
const IN_SOURCES =
  /\s+in (?:these|those|your|all these) (?:stories|articles|sources|reports|texts|pieces|news items)(?=\s*[?.!]*\s*$)/i;

/** How the answer is to be given. */
const MANNER =
  /[\s,.;:–-]*\b(?:and |with |but )?no (?:waffle|waffling|fluff|spin|jargon|rambling|nonsense|preamble|padding|flannel|messing(?: about)?|faff(?:ing)?|essays?)\b(?:\s*[:,;–-])?|^\W*(?:a )?(?:simple |straight |plain )?yes or no(?: only| please| answer| will do)*(?=\s*[:,;.–-]|\s+no\b)[\s:,;.–-]*|[\s,.;:–-]+(?:a (?:word|line|sentence|number)(?: or two)?|one (?:word|line|sentence)|two words|a rough (?:figure|number|idea)) (?:will|would|is) (?:do|fine|enough|ok)\b/gi;

/** What is said at the end to be polite, or to be sure that it is a question. */
const TAILS =
  /(?:[\s,;–-]+(?:kindly|if you (?:please|would|don['’]t mind)|or (?:nah|nope|not|no|what)|just the (?:number|date|name|figure|day|year|names|dates)|compared (?:with|to) (?:before|then|what it was(?: before)?)|lol|lmao|m8|bruv|innit tho|have i got (?:that|it) right|(?:is|are) (?:that|it|he|she|they) (?:right|correct|so)|am i right|(?:the )?short (?:version|answer)|in short|bab|our kid|ducky|duck|chuck|petal|hen|pal|fam|guv|bruv|when (?:it['’]?s|its|they['’]?re) (?:at home|about (?:the )?police)|in (?:policing|police) (?:terms|speak)|in a nutshell|in (?:a|one|two|three|\d) (?:lines?|sentences?|words?|paragraphs?)|tl;?dr)(?=\s*[?.!]*\s*$))+|(?<=\?)\s+(?:surely|my|our|i|i['’]m|we|we['’]re|just|asking|thanks|cheers|felt|heard|honestly)\b(?!.*\b(?:what|which|who|whose|where|why|how|when)\b)[^?]*$/i;

/** What somebody says of himself behind his question: "..., I used to live there". */
const ASIDE =
  /[,;–-](?<=\b(?:what|who|when|why|how|which|where|is|are|was|were|did|does|do|has|have|had)\b.{12,})\s+(?:(?:i|we|me|my|our)(?:['’]?(?:m|ve|d|re))?|ive)\b(?: \p{L}+){0,3}? (?:used to|live[sd]?|living|works?|worked|moved|grew up|was born|know|reckon|forget|forgot|remember|writing|need|keep)\b[^?,;\d]*$/iu;

/** How people address each other, between a question's parts or at its end. */
const VOCATIVE =
  /,?\s+(?:then,? )?(?:me duck|duck|bab|our kid|matey|pal|bruv)(?=\s*(?:[,?.!]|$))/gi;

/** Tails that ask whether what was said is so. */
const IS_IT_RIGHT = /\b(?:have i got (?:that|it) right|is that (?:right|correct|so)|am i right)\b/i;

/** A question already, of which no confirmation is asked. */
const IS_QUESTION =
  /^\W*(?:what|who|whom|whose|when|why|how|which|where|is|are|was|were|did|does|do|has|have|had|can|could|will|would)\b/i;

/**
 * A question without what people put around it: greetings, apologies, what the answer is for and how
 * it is to be given. The text itself where there is nothing of that, or nothing else.
 */
export function withoutSurroundings(text: string): string {
  const tail = TAILS.exec(text)?.[0];
  const bare = text
    .replace(ASKER, '')
    .replace(OPENERS, '')
    .replace(WANTS_TO_KNOW, '')
    .replace(ASKED_OF_ME, '')
    .replace(WAS_ASKED, 'is it right that $1?')
    .replace(PURPOSE, '')
    .replace(IN_SOURCES, '')
    .replace(MANNER, '')
    .replace(VOCATIVE, '')
    .replace(TAILS, '')
    .replace(ASIDE, '')
    .trim();
  if (bare === '') return text;
  const confirms = tail !== undefined && IS_IT_RIGHT.test(tail) && !IS_QUESTION.test(bare);
  return confirms ? `is it right that ${bare}` : bare;
}
