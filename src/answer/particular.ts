import { analyse } from '../search/analysis.js';
import { searchTerms } from '../search/index.js';
import { match, type Query, shareMet } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import { headingOf } from '../search/surroundings.js';
import type { Context } from './context.js';
import { quotedText, termsOn } from './reaching.js';
import { asksForWords, isStrictlySpoken } from './spoken.js';
import { wantedOf } from './understand/wanted.js';

/** Who holds a post is asked, and the sentence names somebody in another. */
export function isOfAnotherPost(context: Context, query: Query, { entry }: Ranked): boolean {
  const { speaker } = entry.sentence;
  const told = `${quotedText(context, entry)} ${speaker?.role ?? ''}`;
  if (POST_ASKED.test(context.question.text) && lacksHolder(context.question.text, told))
    return true;
  if (wantedOf(context.question) !== 'named-person') return false;
  if (query.head.length === 0) return false;
  if (CHIEF.test(context.question.text) && CHIEF_OF_RANK.test(told) && !CHIEF.test(told))
    return true;
  if (WHO_LEADS.test(context.question.text) && LEADER.test(told)) return false;
  const held = termsOn(context, entry, `${speaker?.role ?? ''} ${speaker?.name ?? ''}`);
  return shareMet(query.head, held) < OF_THE_POST;
}

/** A deputy or assistant chief is asked about, and the sentence tells of none. */
export function isOfAnotherRank(context: Context, _query: Query, { entry }: Ranked): boolean {
  const rank = RANK.exec(context.question.text)?.[1];
  const told = `${quotedText(context, entry)} ${entry.sentence.speaker?.role ?? ''}`;
  return rank !== undefined && !new RegExp(String.raw`\b${rank}\b`, 'i').test(told);
}

const RANK = /\b(deputy|assistant) chief\b/i;

/** Whoever leads a body goes by many titles. */
const WHO_LEADS =
  /\bwho(?:['’]?s)?\s+(?:(?:is|was)\s+)?(?:leads?|led|heads?|headed|runs?|ran|chairs?|chaired|in charge of)\b/i;
const LEADER =
  /\b(?:chair(?:man|woman|person|s|ed)?|head(?:s|ed)?|leader|leads|led by|chief|director|president|general secretary|in charge|runs?|boss)\b/i;

/** A chief constable, who is no deputy and no assistant. */
const CHIEF = /(?<!\b(?:deputy|assistant|former|previous) )\bchief constable\b/i;
const CHIEF_OF_RANK = /\b(?:deputy|assistant|former|previous) chief constable\b/i;
const OF_THE_POST = 0.5;

/** Who did something is asked, and the sentence tells of no such deed. */
export function lacksDeed(context: Context, query: Query, { entry, around }: Ranked): boolean {
  const { form, text, asking } = context.question;
  const [deed] = query.head;
  if (form.ask !== 'who' || query.head.length !== 1 || deed === undefined) return false;
  if (!DOES.test(text.slice(asking.start, asking.end)) || asksForWords(context.question))
    return false;
  const held = termsOn(context, entry);
  if (holdsQuoted(text, entry.sentence.text)) return false;
  return match(deed, held) === 0 && match(deed, around) === 0;
}

/** Words that the question puts in quotation marks stand in a text. */
function holdsQuoted(asked: string, text: string): boolean {
  const quoted = /["“']([^"“”']{6,})["”']/u.exec(asked)?.[1];
  return quoted !== undefined && text.toLowerCase().includes(quoted.toLowerCase());
}

/** A deed by a verb that says what it is: who decides, points out or takes part is told in many words. */
const DOES =
  /\bwho(?:['’]s)?\s+(?!(?:is|are|was|were|the|had|has|have|did|does|do|will|would|can|could|also|else|actually)\b|(?:decid|point|call|think|reckon|believ|claim|argu|warn|thank|prais|want|made|make|take|took|get|got|give|gave|put|set|come|came|go|went|led|lead|run|ran|chair|head|keep|kept|sit|sat|attend)\p{Ll}*\b)\p{Ll}+/iu;

/** Somebody's words on a subject are asked for, and his sentence is on another. */
export function isOnAnotherSubject(
  context: Context,
  query: Query,
  { entry, around }: Ranked,
): boolean {
  if (
    !isStrictlySpoken(context) ||
    query.head.length === 0 ||
    !ON_A_SUBJECT.test(context.question.text)
  )
    return false;
  const held = termsOn(context, entry);
  const total = query.head.reduce((sum, { weight }) => sum + weight, 0);
  // How somebody feels about what an article is on is told by what he says there.
  const title =
    wantedOf(context.question) === 'stance'
      ? new Set(searchTerms(analyse(entry.article.title), context.knowledge.index.concepts))
      : new Set<string>();
  const heading = headingOf(context.knowledge.index, entry.passageNumber);
  const headed =
    heading === undefined ? undefined : context.knowledge.index.passages[heading]?.terms;
  const met = query.head.reduce(
    (sum, term) =>
      sum +
      term.weight *
        Math.max(
          match(term, held),
          match(term, title),
          match(term, around) * AROUND,
          headed === undefined ? 0 : match(term, headed) * UNDER_HEADING,
        ),
    0,
  );
  return met < total * ON_SUBJECT;
}

const ON_SUBJECT = 0.15;
/** What stands around his words is hardly a word of his. */
const AROUND = 0.1;
/** Under a heading on the subject he speaks on it. */
const UNDER_HEADING = 0.5;
/** What is asked is what he says on it, not what he is or does. */
const ON_A_SUBJECT =
  /\b(?:sa(?:y|id|ying)|tell|told|think|thought|feel|felt|speak|spoke|comment\w*|mention\w*|remark\w*|views?|opinion|thoughts|reaction)\b.{0,40}?\b(?:about|on|regarding|concerning|over)\b|\b(?:think|thinks|thought|make|makes|made) of\b/i;

/** "Who is the chief constable of": the sentence must name somebody in that post. */
const POST_ASKED =
  /\bwho(?:['’]?s| is| was)\s+(?:the\s+|its\s+|their\s+|our\s+)?(?:current\s+|present\s+|new\s+)?(?:chief constable|(?:police\s+(?:and|&)\s+crime\s+)?commissioner|pcc)\b/i;
const NAMED = String.raw`(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)?\s*\p{Lu}\p{Ll}[\p{L}'’-]*\s+\p{Lu}[\p{L}'’-]+`;

function lacksHolder(asked: string, told: string): boolean {
  const post = /commissioner|pcc/i.test(asked) ? '[Cc]ommissioner' : '[Cc]hief [Cc]onstable';
  return !new RegExp(
    String.raw`${post}(?:\s+(?:of|for)\s+[\p{L} -]{3,40}?)?,?\s+${NAMED}|${NAMED},?\s+(?:the\s+|its\s+)?(?:[\p{L}'’-]+\s+){0,4}?${post}`,
    'u',
  ).test(told);
}
