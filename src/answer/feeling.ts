import { analyse } from '../search/analysis.js';
import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import type { Question } from './understand/question.js';

const SURPRISE = 'surpris|astonish|astound|amaz|shock|stunn|unexpected|startl|taken aback';
const LIKING =
  'happ[iy]|pleas|delight|glad\\b|thrill|overjoy|ecstatic|chuff|joy|proud|pride|relie[fv]|grateful|gratif|hopeful|optimis|welcom|impress|encourag|hearten|enthusias|excit|love';
const DISLIKE =
  'unhapp|ang(?:ry|er)|furious|fury|livid|fum(?:ing|ed)|outrag|upset|sad(?!dl)|disappoint|dismay|gutted|devastat|heart-?br|horrif|appal|disgust|asham|shame|embarrass|sorry|apolog|regret|frustrat|annoy|irritat|jealous|nervous|anxious|afraid|scared|frighten|fear|baffl|perplex|bitter|resent|pessimis|mortif|distress|hate';
const FEELING = `${SURPRISE}|${LIKING}|${DISLIKE}`;
/** Whether somebody, the first group, felt so, the second. */
const ASKS_FEELING = new RegExp(
  String.raw`^\W*(?:so |and |but )?(?:was|were|is|are|did|does|do|has|have)(?:n['’]?t)? (.{2,60}?) (?:(?:feel|seem|sound|look|get|become|been|express|show|left|at all|really|very|so|a bit|rather|any) )*((?:${FEELING})\w*)(?: (?:at|about|with|over|that|to|when|of|for|in|on|after|because|how|it|him|her|them|off|out)\b.*)?\W*$`,
  'i',
);
const TELLS_SURPRISE = new RegExp(String.raw`\b(?:${SURPRISE})`, 'i');
const TELLS_MOOD = new RegExp(String.raw`\b(?:${LIKING}|${DISLIKE})`, 'i');
/** Many people, of whom somebody's own mood says nothing. */
const MANY =
  /^\W*(?:(?:the|local|most|many|our|all|other) )*(residents|locals|public|victims|survivors|officers|staff|voters|families|famil(?:y|ies)|campaigners|charities|councillors|mps|unions|workers|community|communities|taxpayers)\b/i;

/** Whether it is asked if somebody felt so: "was the chief constable surprised". */
export function asksFeeling({ form, text }: Question): boolean {
  return form.ask === 'yes-no' && ASKS_FEELING.test(text);
}

const AGAINST = String.raw`${SURPRISE}|${DISLIKE}|criticis|complain|object(?:s|ed|ing|ion)|oppos|disagree|disput|question(?:s|ed|ing)\b|challeng|condemn|attack(?:s|ed)\b|slam|blast|hit out|put out by|lament|doubt|sceptical|unimpress|against\b|resist|fight|fought|protest|appeal|unfair|misleading|bizarre|wrong\b|unjust|mistake`;
const FOR = String.raw`${LIKING}|unsurpris|prais|applaud|hail|celebrat|congratulat|cheer|back(?:s|ed|ing)\b|support(?:s|ed|ive)\b|agree[sd]? with|in favour|all for\b|defend`;
const EITHER = 'react|respond|comment|put up with';

/** "Who was disappointed by the move", "who criticised the decision": who took something so, not who did it. */
const ASKS_WHO_REACTED = new RegExp(
  String.raw`\bwho(?:['’]s| was| is| were| are| has been| felt| feels| got| seems?| sounded| looked)?(?: (?:most|so|really|very|quite|rather|the most|publicly|openly|not|at all|also|else|then|first|strongly|all|actually|initially)){0,3} ((?:${AGAINST}|${FOR}|${EITHER})\w*)`,
  'i',
);
const IS_AGAINST = new RegExp(`^(?:${AGAINST})`, 'i');
/** Of words that both ask and tell, those that in a source tell of nothing else. */
const TELLS_AGAINST = new RegExp(
  String.raw`\b(?:${SURPRISE}|${DISLIKE}|criticis|complain|objects?\b|objected|disagree|disput|condemn|hit out|sceptical|unimpress|unfair|misleading|bizarre|unjust)`,
  'i',
);
const TELLS_FOR = new RegExp(
  String.raw`(?<!\bun)(?<!\bdis)\b(?:${LIKING}|prais|applaud|hail|celebrat|congratulat|thank|(?:fully|we|i) (?:agree|support|back)|backs|pleasure|in favour of)`,
  'i',
);
const STARTS_EITHER = new RegExp(`^(?:${EITHER})`, 'i');

/** Whether it is asked who felt, praised, criticised or commented, whatever that was about. */
export function asksWhoReacted(question: Question): boolean {
  return reactionAsked(question) !== '';
}

/** The word for how somebody took something, where it is asked who did; else empty. */
export function reactionAsked({ text }: Question): string {
  return ASKS_WHO_REACTED.exec(text)?.[1] ?? '';
}

/** Whether a sentence tells of a reaction of the kind that is asked for: for, against, or either. */
export function tellsReaction(question: Question, sentence: string): boolean {
  const asked = reactionAsked(question);
  const against = TELLS_AGAINST.test(sentence);
  const inFavour = TELLS_FOR.test(sentence);
  if (STARTS_EITHER.test(asked)) return against || inFavour;
  return IS_AGAINST.test(asked) ? against : inFavour;
}

/** Who took something in one way is asked, and the sentence tells of nothing but the other. */
export function reactsOtherwise(question: Question, sentence: string): boolean {
  const asked = reactionAsked(question);
  if (asked === '' || STARTS_EITHER.test(asked)) return false;
  const [against, inFavour] = [TELLS_AGAINST.test(sentence), TELLS_FOR.test(sentence)];
  return IS_AGAINST.test(asked) ? inFavour && !against : against && !inFavour;
}

/** Whether a sentence has the very word that is asked for, in any of its forms. */
export function tellsItself(question: Question, sentence: string): boolean {
  const asked = analyse(reactionAsked(question))[0]?.term;
  return analyse(sentence).some(({ term }) => term === asked);
}

/** Whether a sentence tells of the feeling that a question asks after: surprise, or a mood of either kind. */
export function tellsFeeling({ text }: Question, sentence: string): boolean {
  const feeling = ASKS_FEELING.exec(text)?.[2] ?? '';
  return (TELLS_SURPRISE.test(feeling) ? TELLS_SURPRISE : TELLS_MOOD).test(sentence);
}

/** How many felt so is asked ("are residents happy"), and the sentence names none of them. */
function isOfOne({ text }: Question, sentence: string): boolean {
  const many = MANY.exec(ASKS_FEELING.exec(text)?.[1] ?? '')?.[1]
    ?.slice(0, PREFIX)
    .toLowerCase();
  return many !== undefined && !sentence.toLowerCase().includes(many);
}

/** "famil" of "families". */
const PREFIX = 5;

/** Whether what somebody said may tell how he felt, where that is asked; true where it is not. */
export function mayTellFeeling(question: Question, sentence: string): boolean {
  return (
    !asksFeeling(question) || (!isOfOne(question, sentence) && tellsFeeling(question, sentence))
  );
}

/**
 * Whether somebody felt so is asked, and the sentence neither tells of such a feeling nor of what it was
 * felt about: his nearest words are no answer.
 */
export function lacksFeeling({ question }: Context, _query: Query, best: Ranked): boolean {
  if (!asksFeeling(question)) return false;
  const { text } = best.entry.sentence;
  if (isOfOne(question, text)) return true;
  return best.coverage < ON_ITS_MATTER && !tellsFeeling(question, text);
}

/** A sentence that holds so much of the question is on what the feeling is asked about. */
const ON_ITS_MATTER = 0.5;
