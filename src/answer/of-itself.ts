import type { Draft } from './context.js';

const BOT = '(?:you|u|ya|(?:this|the) (?:bot|chatbot)|this (?:thing|app|service|tool)|forcewatch)';
const OF_BOT = "(?:your|ur|this bot['’]s|the bot['’]s|forcewatch['’]s)";

/** What it is, who makes it, whether it makes things up. */
const NATURE = new RegExp(
  [
    String.raw`^\W*(?:so |and |but |hang on |wait )?(?:are|r|is) ${BOT} (?:just |really |actually |like )?(?:an? )?(?:(?:real |actual |proper )?(?:human|person|robot|bot|machine|program|computer)|ai|a\.i\.|artificial intelligence|chatgpt|gpt|llm|(?:large )?language model|(?:part of|from|run|made|owned|funded|operated|paid|controlled|built|set up) (?:by |for |with )?(?:the |an? )?(?:police|hmicfrs|inspectorate|home office|government|council|force|cops|west midlands police|ai|chatgpt|human|person)|official|reliable|accurate|trustworthy|independent|biased|impartial|neutral|unbiased)(?: (?:or|and) .{1,40})?\W*$`,
    String.raw`\bwho (?:made|makes|built|builds|runs|run|owns|created|wrote|programmed|operates|maintains|is behind|are behind|set up) ${BOT}\W*$`,
    String.raw`\b(?:do|does|can|could|will|would|did) ${BOT} (?:ever |just |sometimes )?(?:make (?:things|stuff|it|this|answers|facts|all this|that) up|make up (?:things|stuff|answers|facts|quotes)|hallucinate|invent (?:things|stuff|facts|quotes|answers)|lie|guess|use (?:an? )?(?:ai|chatgpt|llm|(?:large )?language model)|get (?:things|stuff|it) wrong)\W*$`,
    String.raw`\b(?:is|are) ${OF_BOT} (?:answers?|info|information|data|facts) (?:\w+ )?(?:made up|generated|written|checked|verified|reliable|accurate|official|invented)\b`,
    String.raw`\bhow (?:do|does) ${BOT} (?:work|answer|know (?:what to say|all this|things|stuff|that)|come up with (?:this|that|the answers?|it|answers))\W*$`,
    String.raw`\b(?:can|should|could) (?:i|we|people|anyone) (?:trust|believe|rely on) (?:${BOT}|${OF_BOT} (?:answers?|info|information|data|dates|facts))\W*$`,
    String.raw`^\W*(?:what|who) (?:are|r|is) ${BOT}\W*$`,
    String.raw`\b(?:what are|do you have any|are there any) (?:your|the bot['’]s|this bot['’]s|your own)? ?(?:limits|limitations|weaknesses|blind spots)\W*$`,
    String.raw`\bwhat (?:can['’]?t|cannot|won['’]?t|don['’]?t) ${BOT} (?:answer|do|know|tell (?:me|us))\W*$`,
    String.raw`^\W*(?:do|can|will) ${BOT} (?:ever )?(?:give|have|share|offer) (?:an? |any |your |its )?(?:opinions?|views?|advice|legal advice)\W*$`,
  ].join('|'),
  'i',
);

const WRONG =
  '(?:mistakes?|errors?|corrections?|inaccurac(?:y|ies)|(?:wrong|bad|false|incorrect) (?:answers?|dates?|info\\w*|facts?|repl(?:y|ies)))';
const HERE = `(?:here|in (?:this|the|your) (?:bot|answers?|repl(?:y|ies)|records?)|(?:that )?(?:you|the bot|this bot) (?:made|make|gave|give))`;
/** Where to say that a reply is wrong. */
const ERROR = new RegExp(
  [
    String.raw`\b(?:how|where|who) (?:do|can|should|would|to) (?:i |we |you |u )?(?:report|flag|correct|point out|raise|submit|suggest|tell (?:you|the bot|them) (?:about|of))(?: (?:an?|the|any|this|that|your))? ${WRONG}(?: ${HERE})?\W*$`,
    String.raw`\b(?:you|this bot|the bot|your answer|that answer|this answer)(?:['’]ve| have|['’]s| has)?(?: got| is| was| are)? (?:(?:it|that|this) )?(?:wrong|incorrect|mistaken)\W+(?:how|where|who)\b`,
  ].join('|'),
  'i',
);
/** The time of day is in no source. */
const NOW =
  /^\W*what(?:['’]?s| is) (?:today['’]?s date|the (?:date|time|day)(?: today| now)?|the weather(?: like)?(?: today)?)\W*$/i;

const WHAT_IT_IS =
  'This bot is a program that looks things up. No language model writes its answers: every statement is a recorded fact with its source, or a quote word for word. It belongs neither to the inspectorate nor to a police force. Ask for example:';
const WHERE_TO_REPORT =
  'Press “Report this answer” under a reply, or “Report an error” under /about, and say what is wrong or missing. To ask something, for example:';

const NOT_THE_TIME =
  'This bot tells what its sources say on how police forces are monitored, and nothing else. Ask for example:';

/**
 * What is asked of the bot itself: what it is and where to report an error. Undefined for everything
 * else; what it holds is told with its sources.
 * @param choices Whole questions to offer.
 */
export function ofItself(text: string, choices: readonly string[]): Draft | undefined {
  if (ERROR.test(text)) return { outcome: 'unclear', reason: WHERE_TO_REPORT, choices };
  if (NOW.test(text)) return { outcome: 'unclear', reason: NOT_THE_TIME, choices };
  return NATURE.test(text) ? { outcome: 'unclear', reason: WHAT_IT_IS, choices } : undefined;
}
