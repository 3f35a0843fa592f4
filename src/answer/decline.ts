import type { Draft } from './context.js';

const DANGER =
  /\b(?:(?:i am|i'm|im|we are|we're|someone is|somebody is|he is|he's|she is|she's|they are|they're)\s+(?:being\s+)?(?:attacked|followed|stalked|threatened|stabbed|beaten|hurt|bleeding|dying|in danger|hitting|hurting|threatening|breaking in|trying to break|trying to kill|going to kill)|(?:break(?:ing)? in|broken in|burglars?|intruders?) (?:right )?now|(?:in|into) my (?:house|home|flat|garden|car) (?:right )?now|being (?:attacked|robbed|burgled|stabbed|raped|assaulted|abused|threatened|followed) (?:right )?now|kill (?:me|us|myself|himself|herself)\b(?!\s+off)|\b(?:i|i'm|im|me|my|mate|friend)\b.{0,30}\bsuicidal|suicidal\b.{0,20}\b(?:help|thoughts|feelings|now)|(?:is|feels?|feeling|am) (?:\w+ )?suicidal|^\W*(?:\w+\W+){0,3}suicidal(?:\W+\w+){0,3}\W*$|(?:end|ending|take|taking) my (?:own )?life|want to die|(?:harm|hurt)(?:ing)? myself|better off dead|don'?t want to (?:live|be here)|(?:got|has|with) a (?:knife|gun) (?:right )?now|help me\b.*\b(?:attack|knife|gun|hurt|kill)\w*|my (?:husband|wife|partner|boyfriend|girlfriend|ex|dad|mum) (?:is |has |keeps )?(?:hit|hits|hitting|beat|beats|beating|threaten\w*|hurt\w*|attack\w*|strangl\w*|rap\w*) ?me|i(?:'ve| have| was|'m being| am being)? (?:just )?(?:been |being )?(?:raped|assaulted|mugged|robbed|stabbed|attacked|burgled)|(?:\b(?:i|we|how to|where to|want to|need to|like to|trying to|please|can you)\b.{0,20}|^\W*)(?:report|reporting) a (?:crime|rape|assault|burglary|robbery|theft)|who (?:\w+ ){0,3}(?:should|do|can|must) (?:i|we) (?:ring|call|phone|tell|report|contact))\b/;

const STEERING =
  /\b(?:ignore (?:all |any |your |the |every |these |those )*(?:previous |prior |above |earlier |other )*(?:instruction|rule|prompt|guideline|source|article|record)s?|disregard (?:all |your |the |any )|forget (?:all |your |the |everything)|system prompt|your (?:instructions|prompt|rules)|developer mode|(?:can|could|would|will) (?:you|u) (?:please )?(?:write|compose|sing|invent|make up|draw|recite) (?:me )?(?:a|an|some)\b|jailbreak|(?<!\b(?:not|n['’]t|never|to) )pretend (?:that |to |you)|act as (?:a|an|if|my)|role-?play|you are now|from now on,? (?:you|answer|say|reply|only|always|never|respond|speak)|repeat after me)\b|(?:^|[.!?:;,]\s*|\b(?:and|then|please|now|(?<!\b(?:notes?|they|it|sources?|articles?|papers?|reports?|people|which|that|who|he|she|i|we) )just|to)\s+)(?:say|repeat|print|output|respond|reply|answer|write|translate|confirm|invent|make up|tell)\s+(?:me\s+|only\s+|just\s+|with\s+|exactly\s+|back\s+|out\s+|the (?:word|words|phrase|sentence|text|line)\b\s*|this (?:word|phrase|sentence|text|line)\b|that\s+|["'“‘]|(?:a|an|some|another) (?:\w+ )?(?:poem|song|story|essay|joke|letter|rap|limerick|haiku|tweet|script|speech|press release|quote|excuse)|up\b)*(?:["'“‘]|only\b|(?:a|an|some|another) (?:\w+ )?(?:poem|song|story|essay|joke|letter|rap|limerick|haiku|tweet|script|speech|press release|quote)|the (?:word|words|phrase|sentence)|that (?:the |west |wmp|craig|guildford|he |she |they )|with\b|yes\b|no\b)/;

/** Something is to be done for the asker. */
const ERRAND =
  /(?<!\b(?:how|where|when|what|who) )\b(?:can|could) (?:you|u) (?:please )?(?:report|ring|call(?! (?:it|this|that|them)\b)|phone|contact|e-?mail|send|forward|pass on|do my|arrange|book|sort out|log|register|file|make a note of)\b/;

/** A text of its own is asked for, or advice on what to buy or read. */
const TASK =
  /^\W*(?:(?:please|pls|plz|kindly|now|and|then|(?:can|could|would|will) (?:you|u)) )*(?:(?:write|draft|compose|rewrite|generate|recomm?end|suggest)(?: (?:me|us))? (?:an?|some|any|my|our|\d+)\b(?! (?:\w+ )?(?:timeline|chronology|summary|overview|list)\b)|(?:translate|paraphrase|proofread|rewrite) (?:the|this|that|it|my|all)\b)/;

/** All of a text is asked for, of which excerpts alone are shown. */
const WHOLE_TEXT =
  /(?:(?:^|[.!?:;,])\W*|\b(?:please|pls|plz|(?:can|could|may|would|will) (?:i|we|you|u)|(?:i|we)(?:['’]d| would)? (?:need|want|like)(?: to)?) (?:please )?)(?:post|paste|send|give|show|share|print|have|get|see|read out|type out)\b(?: (?:me|us|out|up|in|the|all))*,? (?:(?:whole|full|entire|complete)(?: text)?(?: of (?:the|that|this|his|her|their))?(?: [\w'’-]+){0,4}? (?:letter|report|article|plan|notice|document|transcript|speech|story|text)|(?:text|transcript|pdf|(?:hard )?copy) of (?:the|that|this|his|her|their|its)\b)/;

const OPINION =
  /\b(?:(?:can|could|would) you (?:please )?(?:recommend|suggest)|do you (?:think|believe|feel|reckon|agree|like|support)|(?:what|whats|what's) (?:do you think|is your (?:view|opinion)|your (?:view|opinion|take|thoughts))|in your (?:view|opinion)|your (?:honest )?(?:opinion|view)|(?:^|[.!?]\s*)should (?:i|we|he|she|they|the|people|voters|anyone|(?:\w+\s+){0,4}\w+)\s+(?:be\s+)?(?:resign|go|quit|step|stay|sacked|fired|dismissed|vote|trust|worry|move|abolished|ashamed|proud|re-?elected|replaced|removed|defunded|scrapped)\b|who (?:should|would) (?:i|we|you) (?:vote|blame|trust)|is (?:he|she|it|guildford|foster|he a|she a) (?:any good|a good|a bad|rubbish|useless|corrupt|a liar|lying)|(?:are|is) (?:the )?(?:police|force|wmp|west midlands police|cops|officers) (?:racist|corrupt|rubbish|useless|any good|lazy|bad|good|liars)(?! at\b)|^\W*(?:do|does|did|is|are|don't|doesn't)\b.*\bdeserv(?:e[sd]?|ing)|(?:was|is) it (?:right|wrong|fair|unfair|justified) (?:to|for)|(?:your|a|best) (?:best )?(?:guess|prediction|bet)\b|whose fault(?! (?:did|does|do|is it according|was it according))|who is to blame|who's to blame|who(?: is|'s) (?:responsible|to answer) for (?:this|the|all this) (?:mess|shambles|disaster|fiasco)\b|\bhow bad is (?:it|this|that)(?: really)?\W*$|\b(?:is|am|are) (?:it|i|we|my \w+|people|residents|women|kids|birmingham|the (?:area|streets?|city|town|region)) (?:really |actually |now )?safe(?: now| again| any ?more| here| at night| there)?\W*$|can i trust|(?:best|worst|greatest|safest) (?:police )?force(?! (?:at|for|of|out of|when|in (?:its|the) group)))\b/;

/** What somebody else said on it is a matter of record. */
const OTHERS_VIEW =
  /^\W*(?:do|does|did|has|have)\b(?! (?:you|u|ya|i|we)\b).{2,40}\b(?:say|said|think|believe|feel|reckon|claim|argue|agree)\b|\b(?:according to|in the (?:view|opinion|eyes) of)\b|\b(?:what|how|who|why)\b.*\b(?:do|does|did|has|have)\b(?! you\b).*\b(?:say|said|saying|think|thinks|feel|felt|react|reacted|reaction|argue|argued|claim|claimed|tell|told|blame|blamed)\b/;

/** Somebody at risk, or a crime to report: the emergency numbers and nothing else. */
export function atRisk(asked: string): Draft | undefined {
  if (!DANGER.test(asked.toLowerCase())) return undefined;
  const reason =
    'This bot cannot help with a crime or someone at risk. In an emergency call 999; otherwise call the police on 101.';
  return { outcome: 'declined', reason };
}

/**
 * What this bot must not answer: somebody at risk (the emergency numbers and nothing else), attempts
 * to make it say things, and opinions. Undefined for everything else.
 */
export function decline(asked: string): Draft | undefined {
  const danger = atRisk(asked);
  if (danger !== undefined) return danger;
  // Expressions without regard to case take three times as long to compile.
  const text = asked.toLowerCase();
  if (steers(text)) {
    const reason =
      'This bot only answers from its sources, with the sentence that supports each statement. It cannot be told what to say.';
    return { outcome: 'declined', reason };
  }
  if (ERRAND.test(text)) {
    const reason =
      'This bot only answers from its sources: it cannot report, send or arrange anything. To report a crime call 101; in an emergency call 999.';
    return { outcome: 'declined', reason };
  }
  if (OPINION.test(text) && !OTHERS_VIEW.test(text)) {
    const reason =
      'This bot gives no opinions. Ask what the sources say: a force’s stage, its causes of concern, who said what and when.';
    return { outcome: 'declined', reason };
  }
  if (TASK.test(text)) {
    const reason =
      'This bot writes, translates and recommends nothing. It answers questions from its sources, with the sentence that supports each statement.';
    return { outcome: 'declined', reason };
  }
  if (WHOLE_TEXT.test(text)) {
    const reason =
      'This bot shows excerpts only, no whole texts. Ask what a text says on something; /sources lists all sources with their links.';
    return { outcome: 'declined', reason };
  }
  return undefined;
}

function steers(text: string): boolean {
  return STEERING.test(text.toLowerCase());
}

const SENTENCE_END = /(?<=[.!?;])\s+|\s*\n\s*/;
/** A question has three words at least: "is it", "now what" say nothing alone. */
const LEAST_WORDS = 3;

/**
 * What is asked beside attempts to steer the bot: the sentences without them. Undefined where
 * there are no such attempts, or where nothing that asks is left.
 */
export function besideSteering(asked: string): string | undefined {
  if (!steers(asked)) return undefined;
  const kept = asked
    .split(SENTENCE_END)
    .filter((sentence) => !steers(sentence) && sentence.split(/\s+/).length >= LEAST_WORDS)
    .join(' ');
  return ASKS.test(kept) && !OF_THE_BOT.test(kept) && !steers(kept) ? kept : undefined;
}

/** The part it was told to play is asked. */
const OF_THE_BOT = /\b(?:you|your|yourself)\b/i;

const ASKS =
  /\?|\b(?:what|who|when|where|why|how|which|whose|is|are|was|were|did|does|do|has|have)\b/i;
