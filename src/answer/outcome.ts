import { analyse } from '../search/analysis.js';
import { match, type Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { quotedText, termsOn } from './reaching.js';
import { speakerCondition } from './spoken.js';

/** What became of somebody or something is asked, and the sentence does not tell. */
export function lacksOutcome(context: Context, query: Query, { entry }: Ranked): boolean {
  const { tokens } = context.question;
  // What somebody has to pay is no charge in law.
  const text = context.question.text.replace(PAYS, 'pay');
  const ended = ASKS_OF_SOMEBODY.test(text) ? undefined : ENDED.exec(text)?.[1];
  if (ended !== undefined && !tellsOf(context, entry, ended)) return true;
  const tellsAge = OF_A_THING.test(text) ? TELLS_STRETCH : TELLS_AGE;
  if (ASKS_AGE.test(text) && !tellsAge.test(quotedText(context, entry))) return true;
  const ending = OUTCOME_ASKED.test(text);
  const why = context.question.form.ask === 'why';
  const ofPerson = context.question.people.length > 0;
  const asked = tokens.filter(
    ({ term, word, start }) =>
      (CONSEQUENCES.has(term) || (why && ofPerson && CHANGES.has(term))) &&
      !PAYS.test(context.question.text) &&
      (/ed$/.test(word) ||
        (why && ofPerson && LOSES.has(term)) ||
        !IS_THING.test(text.slice(0, start))),
  );
  if (HOW_IT_WENT.test(text) && ONLY_ANNOUNCED.test(entry.sentence.text)) return true;
  if (!ending && asked.length === 0) return false;
  const quote = quotedText(context, entry);
  if (ending && STILL_TO_COME.test(quote)) return true;
  // Why it befell somebody is told by nothing of his that does not say that it did.
  if ((speakerCondition(context) !== undefined && !why) || isCondition(text)) return false;
  if (asked.some(({ word }) => LOSES_POST.test(word)) && !LOST_POST.test(quote)) return true;
  const held = termsOn(context, entry);
  return asked.some(({ term: stem }) =>
    query.terms.some(
      (term) =>
        term.literal === stem &&
        (match(term, held) === 0 ||
          (!held.has(stem) && (tellsAnother(held, stem) || (why && LOSES.has(stem))))),
    ),
  );
}

const PAYS =
  /(?<=\b(?:how much|what|£\S+)\b.{0,60})\bcharge[ds]?\b|\bcharge[ds]?\b(?= (?:for|£|per|an? (?:hour|day|month|year)|extra|more|less)\b)/i;

/** "Was he found", "has it been filled": the last word is what must be told. */
const ENDED =
  /\b(?:has|have|had|was|were|is|are)\b.{0,60}\b(caught|found|traced|identified|recovered|located|filled|reopened|rebuilt|cancelled|freed|cleared|acquitted|released)(?: yet| since| now| again| in the end| afterwards)?\W*$/i;

/** "How many were on the list that she found": no outcome. */
const ASKS_OF_SOMEBODY =
  /^\W*(?:[Hh]ow many|[Hh]ow much|[Ww]hat|[Ww]hich|[Ww]ho)\b.*\b\p{Lu}\p{L}+ \p{Ll}+\W*$/u;

/** "The charge that", "in a sentence": nothing that somebody suffers. */
const IS_THING =
  /\b(?:the|an?|this|that|in|one|any|no|of|chief constable|commissioner) $|\bwhy\b.{0,40}\b(?:did|does|do) [^?]{2,40} $/i;

function tellsOf(context: Context, entry: Ranked['entry'], word: string): boolean {
  const [token] = analyse(word);
  return token !== undefined && termsOn(context, entry).has(token.term);
}

/** How old somebody is stands where somebody's age is told. */
const ASKS_AGE =
  /\bhow old (?:is|was|are|were)\b|\b(?:what|which) age\b|\bthe age of (?:the|a|an|his|her)\b/i;
const TELLS_AGE = /\b(?:aged?|years? old|year-olds?|born|months? old|birthday)\b|,\s\d{2},/i;

const LOSES_POST = /^(?:sack(?:ed)?|dismiss(?:ed)?)$/;
/** "Removed" alone is told of much else. */
const LOST_POST =
  /\b(?:sack\w*|dismiss\w*|fired|gross misconduct|los(?:t|e|es|ing) (?:his|her|their) jobs?|removed from (?:his|her|their|the) (?:post|job|role|force)|barred|let go)\b/i;

/** A case or a system has its age in months or years. */
const OF_A_THING =
  /\b(?:cases?|files?|systems?|crimes?|phones?|devices?|buildings?|backlog|vehicles?|cars?|stations?)\b/i;
const TELLS_STRETCH = /\b(?:days?|weeks?|months?|years?|since|from|built|opened)\b/i;

/** Two words for one thing, by their stems. */
const ALIKE = [['sacked', 'dismissed'].map((word) => analyse(word)[0]?.term ?? word)];

/** Arrests are no charges, though words for them are used alike. */
function tellsAnother(held: ReadonlySet<string>, stem: string): boolean {
  const same = ALIKE.find((alike) => alike.includes(stem)) ?? [stem];
  return [...CONSEQUENCES].some((one) => !same.includes(one) && held.has(one));
}

function isCondition(text: string): boolean {
  return CONDITION.test(text) && !ANYBODY.test(text);
}

/** "Was anyone arrested": an outcome, not a condition. */
const ANYBODY =
  /\b(?:was|were|has|have|had|did|is|are)\s+(?:any(?:one|body)|people|those|many|some(?:one|body))\b/i;

/** How a matter ended. */
const OUTCOME_ASKED =
  /\b(?:outcome|conclusion|what (?:did|was|has)\b.{0,90}\b(?:find|found|result|conclude|decide|reply|replied|answer)|(?:did|has|have|was|were)\b.{0,60}\b(?:approved?|agreed? to|change[sd]?|voted?|passed|accepted|granted))\b/i;
/** What came of a day, a vote or a meeting. */
const HOW_IT_WENT =
  /\bhow (?:did|was) (?:the |that |this |its |his |her |their )?.{3,60}? go\W*$|\b(?:what happened|what was (?:said|agreed|decided)) (?:at|in|during) |\bwho (?:(?:came|went)\W*$|turned up\b|won\b|attended\b)|\bhow many (?:\w+ )?(?:came|turned up|attended|went)\b|\bdid .{3,50}? win\b/i;
const ONLY_ANNOUNCED =
  /^(?!.*\b(?:said|told|agreed|voted|heard|was|were|had)\b).*\b(?:will|shall|is to|are to|is due|are due|plans? to|is going to|are going to)\b/i;
const STILL_TO_COME =
  /\b(?:will|would|should) (?:report|be published|publish|decide|vote|write|consider|review|examine|investigate|meet|look|visit|return|come back)\b|\bif (?:the|it|they|he|she)\b.{0,40}\bagree|\b(?:is|are|was|were) (?:due|expected|to be)\b|\bto take this into account\b|\bfirst due\b/i;
/** "Where are people taken if they are arrested": no outcome. */
const CONDITION =
  /\b(?:if|when|whenever|after|once|being|those|people|anyone)\b[^?]*\b(?:arrested|charged|convicted|suspended|fined|retires?|resigns?|is (?:promoted|elected|sacked))\b/i;
const stems = (words: string) =>
  new Set(words.split(' ').map((word) => analyse(word)[0]?.term ?? word));
/** How somebody goes: deeds, however the question words them. */
const LOSES = stems('sacked dismissed suspended resigned retired jailed arrested');
/** What befalls the holder of a post. */
const CHANGES = stems('appointed replaced removed demoted');

/** What may follow for somebody: no sentence answers that does not say it. */
const CONSEQUENCES = stems(
  'arrested charged convicted sentenced jailed imprisoned prosecuted sacked dismissed disciplined suspended fined promoted resigned retired appealed elected sued',
);
