import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { quotedText } from './reaching.js';

/** Whether somebody did a thing of its own kind, with the words by which a sentence tells of it. */
const DEEDS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bappeal(?:ed|ing)?\b(?! (?:for|to the public))/i, /\bappeal/i],
  [
    /\b(?:resign(?:ed|ing)?|quit|step(?:ped)? down|stood down)\b/i,
    /\b(?:resign\w*|quit\w*|step\w* down|st(?:and|ood)\w* down|left|leave|leaving|go(?:ing)?|retire\w*|stay\w*)\b/i,
  ],
  [/\bapologi[sz](?:e|ed|ing)\b|\bsa(?:y|id) sorry\b/i, /\b(?:apolog\w+|sorry|regret\w*)\b/i],
  [/\bsu(?:e|ed|ing)\b|\blegal action\b/i, /\b(?:su(?:e|ed|ing)|legal|court|claim\w*|lawyers?)\b/i],
  [/\b(?:went|go|gone|going|been) on strike\b/i, /\bstrik(?:e|es|ing)\b|\bwalk\w* out\b/i],
  [
    /\b(?:sacked|fired|dismissed)\b/i,
    /\b(?:sack\w*|fire[ds]?|dismiss\w*|los(?:e|t) (?:his|her|their) job)/i,
  ],
  [
    /\b(?:died?|deaths?|killed|lost (?:his|her|their) li(?:fe|ves))\b/i,
    /\b(?:di(?:e|ed|es|ing)|dead|deaths?|kill\w*|fatal\w*|murder\w*|homicid\w*|suicid\w*|coroner|inquest|los(?:t|e|ing) (?:his|her|their) li(?:fe|ves)|took (?:his|her) own life)\b/i,
  ],
  [/\barrested\b/i, /\b(?:arrest\w*|detain\w*|custody|held)\b/i],
  [
    /\b(?:injured|hurt|wounded|harmed)\b/i,
    /\b(?:injur\w*|hurt\w*|wound\w*|harm\w*|stabb\w*|shot|hospital\w*)\b/i,
  ],
  [/\bsuspended\b/i, /\bsuspen\w+/i],
  [/\bconvicted\b|\bfound guilty\b/i, /\b(?:convict\w*|guilty|sentenced|jailed)\b/i],
  [/\b(?:jailed|imprisoned|sent to prison)\b/i, /\b(?:jail\w*|prison\w*|sentenced|years)\b/i],
  [/\bmarried\b/i, /\b(?:married|wife|husband|spouse|marriage)\b/i],
  [/\bpromoted\b/i, /\bpromot\w+/i],
  [
    /\b(?:did|has|have|had) (?!(?:they|it|he|she|you|the force|police)\b)\S+(?: \S+){0,3} (?:ever |actually )?(?:answer|reply|replied|respond|responded|hit back)\b(?! (?:calls?|the phone|phones?|quick|fast|in time))/i,
    /\b(?:answer\w*|repl(?:y|ies|ied)|respon\w+|hit back|in return|rejected|denied|defended|insisted|added)\b/i,
  ],
  [
    /\b(?:police|force|officers|detectives|they|anyone|anybody)(?: ever| finally)? find\b(?! (?:it|that|out|this)\b)/i,
    /\b(?:found|finds?|recovered|located|traced)\b/i,
  ],
  [
    /\b(?:police|force|officers|detectives|they|anyone|anybody)(?: ever| finally)? catch\b(?! up\b)/i,
    /\b(?:caught|arrest\w*|charged|convicted)\b/i,
  ],
  [/\bthank(?:ed)?\b/i, /\b(?:thank\w*|grateful|gratitude|appreciat\w+)\b/i],
  [
    /\bprais(?:e|ed)\b|\bcompliment(?:ed)?\b/i,
    /\b(?:prais\w+|compliment\w*|impress\w*|commend\w*|pleased|applaud\w*|congratulat\w*|credit\w*|recogni[sz]\w+|tribute|proud|welcom\w+|encourag\w+|good|better|well|excellent|improve\w*|results?|success\w*|progress|effective\w*|thank\w*)\b/i,
  ],
  [
    /\bblam(?:e|ed)\b/i,
    /\b(?:blam\w+|because|due to|caused?|result of|down to|faults?|responsib\w+|legacy|inherit\w*|put\w* .{2,40} down to|after|from)\b/i,
  ],
  [
    /\b(?:den(?:y|ied)|rejected)\b/i,
    /\b(?:den(?:y|ies|ied)|reject\w*|refut\w+|disput\w+|untrue|wrong|disagree\w*|misleading|never|not|no)\b|n['’]t\b/i,
  ],
  [
    /\b(?:promis(?:e|ed)|pledg(?:e|ed)|vow(?:ed)?)\b/i,
    /\b(?:promis\w+|pledg\w+|vow\w*|commit\w*|will|would|guarantee\w*|ensure|cannot)\b|['’]ll\b/i,
  ],
  [
    /\b(?:demand(?:ed)?|(?:ask|asked|call|called) for)\b/i,
    /\b(?:demand\w*|ask\w*|call\w*|want\w*|urg\w+|must|should|needs?|needed|propos\w+|recommend\w*|seek\w*|sought|plea\w*|appeal\w*)\b/i,
  ],
];

/** Whether a text tells of the deeds that a yes or no question asks about; undefined where it asks about none. */
export function deedTeller({
  question: { text, form },
}: Context): ((told: string) => boolean) | undefined {
  if (form.ask !== 'yes-no' || !ASKS_WHETHER.test(text)) return undefined;
  const deeds = DEEDS.filter(([asked]) => asked.test(text));
  return deeds.length === 0 ? undefined : (told) => deeds.every(([, tells]) => tells.test(told));
}

/** Whether it happened is asked ("did the force appeal?"), and the sentence tells of nothing of the kind. */
export function lacksDone(context: Context, _: Query, { entry }: Ranked): boolean {
  const { text, form } = context.question;
  const counts = form.ask === 'how-many' && COUNTED_DEED.test(text);
  if (!counts && (form.ask !== 'yes-no' || !ASKS_WHETHER.test(text))) return false;
  // How many is told after what befell them, often in a sentence of its own.
  const before = counts ? saidBefore(context, entry) : '';
  const told = `${before} ${quotedText(context, entry)}`;
  return DEEDS.some(([asked, tells]) => asked.test(text) && !tells.test(told));
}

/** The two sentences before one, of its own article. */
function saidBefore({ knowledge }: Context, { article, number }: Ranked['entry']): string {
  return knowledge.index.entries
    .slice(Math.max(0, number - 2), number)
    .filter((one) => one.article === article)
    .map(({ sentence }) => sentence.text)
    .join(' ');
}

/** How many it befell. */
const COUNTED_DEED =
  /\bhow many\b.*\b(?:died|killed|arrested|injured|hurt|suspended|sacked|dismissed|convicted|jailed|promoted|resigned|quit)\b/i;

const ASKS_WHETHER = /^\W*(?:so |and |but )?(?:did|has|have|had|was|were|is|are)(?:n['’]?t)?\b/i;

/** Why somebody went is asked, and the article tells of nobody's going by his name. */
export function lacksGoing({ question, knowledge }: Context, _: Query, { entry }: Ranked): boolean {
  const [person] = question.people;
  if (person === undefined || !ASKS_WHY_GONE.test(question.text)) return false;
  const surname = person.name.split(' ').at(-1) ?? person.name;
  return !knowledge.index.entries.some(
    ({ article, sentence: { text } }) =>
      article === entry.article && text.includes(surname) && GOES.test(text),
  );
}

/** That the holder of a post went is asked about, and the sentence that tells of a going has no such post. */
export function lacksGoingOfPost(context: Context, _: Query, { entry }: Ranked): boolean {
  const { text, people } = context.question;
  const post = people.length > 0 ? undefined : GOES_FROM_POST.exec(text)?.[1]?.toLowerCase();
  if (post === undefined) return false;
  const quote = quotedText(context, entry);
  const own = I_WENT.test(quote) ? (entry.sentence.speaker?.role ?? '') : '';
  const told = `${quote} ${own}`.toLowerCase();
  if (!told.includes(post === 'pcc' ? 'commissioner' : post)) return true;
  // "The commissioner, elected after the resignation of another": the other went.
  return OF_ANOTHER.test(quote);
}

const GOES_FROM_POST =
  /\b(?:why|when|has|did|is|will)\b.*\b(chief constable|commissioner|pcc|mayor|minister|chair\p{Ll}*)\b.{0,30}\b(?:resign\w*|quit\w*|step\w* down|stood down|sacked|retire[ds]?|retiring|le(?:ave|aving|ft) (?:the )?(?:job|post|role|force))\W*$/iu;
const I_WENT =
  /\bI(?:['’]\p{L}+)? (?:\p{L}+ ){0,4}?(?:resign\w*|quit\w*|step\w* down|stood down|retir\w+|leav\w+|left|go)\b/u;
const OF_ANOTHER = /\b(?:resignation|retirement|departure|sacking) of (?:the |his |her )?/i;

const ASKS_WHY_GONE =
  /\bwhy (?:did|has|is|was|had|does)\b.*\b(?:leave|left|leaving|gone|go|retire[ds]?|retiring|resign\w*|quit|step(?:ped|ping)? down|sacked|dismissed|replaced|stop(?:ped)? being)(?: (?:his|her|the) (?:job|post|role|force|\p{L}+ for [\p{L} ]+|\p{L}+)| (?:[\p{L}&]+ ){1,4}(?:police|constabulary|force))?\W*$/iu;
const GOES =
  /\b(?:resign|quit|retir|depart|sack|dismiss|replac|step\w* down|stood down)\w*|\b(?:left|leav\w+)\b(?! (?:engage|special|enhanced))/i;

/** What somebody is paid is asked, and the sentence has nothing of pay. */
export function lacksPay(context: Context, _: Query, { entry }: Ranked): boolean {
  return ASKS_PAY.test(context.question.text) && !TELLS_PAY.test(quotedText(context, entry));
}

const ASKS_PAY =
  /\b(?:salary|salaries|wages?|earns?|earned|earning)\b|\bhow much (?:is|are) .{2,60}\bpaid(?: (?:a|per) (?:year|month|week|hour))?\W*$/i;
const TELLS_PAY = /\b(?:salar(?:y|ies)|wages?|earn\w*|paid|pay|pays|income|remuneration)\b/i;

/** Who pays for a thing is asked, and the sentence tells of nobody who does. */
export function lacksPayer(context: Context, _: Query, { entry }: Ranked): boolean {
  return ASKS_PAYER.test(context.question.text) && !TELLS_PAYER.test(quotedText(context, entry));
}

const ASKS_PAYER =
  /\bwho (?:(?:actually|really|is|are|was|will|would) )?(?:pay(?:s|ing)?|paid|funds?|funded|funding|finances?|financed|sponsor\w*|bankrolls?|foots?)\b/i;
const TELLS_PAYER =
  /\b(?:paid|funded|financed|sponsored|covered|met|bought|provided)\b(?: for)? (?:\w+ ){0,3}?(?:by|from|through|out of)\b|\b(?:pays?|paid|pay) (?:for|the|£)|\bfund(?:s|ed|ing)? (?:by|from|the|for|it|£|more|extra)|\b(?:grants?|money|cash|funding) (?:from|of £)|\bfound £|\bcame from\b|\bputs? in £|\bcost(?:s|ing)? the\b/i;

/** How somebody voted is asked, and the sentence tells of no vote. */
export function lacksVote(context: Context, _: Query, { entry }: Ranked): boolean {
  return ASKS_VOTE.test(context.question.text) && !TELLS_VOTE.test(quotedText(context, entry));
}

const ASKS_VOTE =
  /\b(?:re-?)?elected\b|\bwon the (?:\p{L}+ )?election\b|\bhow (?:did|has|have|will)\b.{2,60}\bvot(?:e|ed|ing)\b|\bwhich way\b.*\bvote|\bwhat was the (?:\p{L}+ )?vote\b|\b(?:did|has|have) (?:any(?:one|body)|some(?:one|body)|.{3,40}?) vote[ds]? (?:for|against|on)\b|\bhow many (?:\p{L}+ )?voted\b/iu;
const TELLS_VOTE =
  /\b(?:vot(?:e|ed|es|ing)|elect\w*|re-?elect\w*|abstain\w*|abstention|in favour|against|backed|opposed)\b/i;
