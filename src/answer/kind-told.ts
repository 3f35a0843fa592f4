import { type Query, shareMet } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { quotedText, termsOn } from './reaching.js';

/** The time of day is asked, and the sentence tells none. */
export function lacksClock(context: Context, _query: Query, { entry }: Ranked): boolean {
  return ASKS_CLOCK.test(context.question.text) && !CLOCK.test(quotedText(context, entry));
}

const ASKS_CLOCK =
  /\b(?:at )?what time\b(?! (?:period|frame|scale|span|limit|of year))|\bwhat hour\b/i;
const CLOCK =
  /\b\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)|\b\d{1,2}[.:]\d{2}\b|\b(?:midnight|noon|midday|o['’]clock|dawn|dusk)\b/i;

/** The month is asked, and the sentence names none that is new. */
export function lacksMonth(context: Context, { words }: Query, { entry }: Ranked): boolean {
  if (!ASKS_MONTH.test(context.question.text)) return false;
  const told = [...quotedText(context, entry).matchAll(MONTH)].map(([name]) => name.toLowerCase());
  return !told.some((name) => !words.has(name)) && !/\bmonth\b/i.test(quotedText(context, entry));
}

const ASKS_MONTH = /\b(?:what|which) month\b/i;
const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** The grade for something is asked, and the sentence grades something else. */
export function gradesAnother(context: Context, query: Query, { entry }: Ranked): boolean {
  const found = GRADE_FOR.exec(context.question.text);
  if (found === null) return false;
  const from = found.index + found[0].length;
  const { forces, tokens } = context.question;
  const area = tokens.filter(
    ({ start, end, stop }) =>
      start >= from && !stop && !forces.some((one) => one.start < end && start < one.end),
  );
  const terms = query.terms.filter(({ literal, phrase }) =>
    area.some(({ term }) => term === literal || phrase?.includes(term) === true),
  );
  return terms.length > 0 && shareMet(terms, termsOn(context, entry)) < OF_THE_AREA;
}

const GRADE_FOR =
  /\b(?:what|which) (?:grade|grading|rating|mark)s?\b.{0,60}?\b(?:for|at|in|on)\s+(?=\p{Ll})/iu;
const OF_THE_AREA = 0.6;

/** A politician's party, or an apology, is asked for, and the sentence tells of none, or of another's. */
export function lacksPartyOrApology(context: Context, query: Query, { entry }: Ranked): boolean {
  const { text } = context.question;
  const told = quotedText(context, entry);
  if (ASKS_SORRY.test(text) && !SORRY.test(told)) return true;
  if (!ASKS_PARTY.test(text)) return false;
  const member = query.terms.filter(({ literal }) => literal !== PARTY_TERM);
  if (!PARTY.test(told)) return true;
  return member.length > 0 && shareMet(member, termsOn(context, entry)) < OF_THE_MEMBER;
}

const PARTY_TERM = 'parti';
const OF_THE_MEMBER = 0.4;
const ASKS_PARTY = /\b(?:what|which) (?:political )?party\b/i;
const PARTY =
  /\b(?:Labour|Conservatives?|Tory|Tories|Liberal|Lib Dems?|Greens?|Reform|Plaid|UKIP|[Ii]ndependent|[Pp]arty|\((?:Con|Lab|LD|Lib Dem|Ind|Green|Ref|SNP|PC)\b)/;
const ASKS_SORRY = /\b(?:sa(?:y|id) sorry|apologi[sz]\w*|apology)\b/i;
const SORRY = /\b(?:sorry|apolog\w+|regrets?)\b/i;

/** Somebody's rank is asked, and the sentence gives none. */
export function lacksRank(context: Context, _query: Query, { entry }: Ranked): boolean {
  return ASKS_RANK.test(context.question.text) && !RANK.test(quotedText(context, entry));
}

const ASKS_RANK = /\b(?:what|which)(?:['’]?s| is| was)? (?:the |his |her |their )?ranks?\b/i;
const RANK =
  /\b(?:constables?|sergeants?|inspectors?|superintendents?|commanders?|commissioners?|chief|PC|DC|DS|DI|DCI|PCSO|rank\w*)\b/i;

/** When something will be is asked, and the sentence tells only what was. */
export function lacksWhatIsNext(context: Context, _query: Query, { entry }: Ranked): boolean {
  return ASKS_NEXT.test(context.question.text) && !AHEAD.test(quotedText(context, entry));
}

const ASKS_NEXT =
  /^\W*(?:so |and )?when(?: exactly)? (?:are|is|will|do|does)\b.*\b(?:next|coming|due|going)\b/i;
const AHEAD =
  /\b(?:will|would|due|expected|expects?|plans?|planned|going to|until|next|later (?:this|that|in)|by (?:the end|spring|summer|autumn|winter|early|late|\d)|from (?:next|january|february|march|april|may|june|july|august|september|october|november|december)|starts?|begins?|opens?)\b/i;

/** Who comes after somebody is asked, and the sentence tells of nobody who does. */
export function lacksSuccessor(context: Context, _query: Query, { entry }: Ranked): boolean {
  return ASKS_SUCCESSOR.test(context.question.text) && !SUCCEEDS.test(quotedText(context, entry));
}

const ASKS_SUCCESSOR =
  /\bwho(?! did| has| had)(?:['’]?s|['’]?ll| is| will| would)?\b.{0,30}\b(?:replac(?:e|es|ing)|succeed(?:s|ing)?|tak(?:e|es|ing) over|step(?:s|ping)? (?:in|into)|be (?:the )?next|next in)\b|\bwho(?:['’]?s| is| will be) (?:the |its |their )?(?:next|new)\b/i;
const SUCCEEDS =
  /\b(?:replac\w+|succe\w+|tak(?:e|es|ing|en) over|took over|steps? (?:in|into)|appoint\w+|will become|to become|takes up|will be (?:the )?(?:next|new)|next|new|interim|acting)\b/i;

/** A court or a claim in law is asked about, and the sentence tells of none. */
export function lacksLaw(context: Context, _query: Query, { entry }: Ranked): boolean {
  return ASKS_LAW.test(context.question.text) && !LAW.test(quotedText(context, entry));
}

const ASKS_LAW =
  /\b(?:in|to|before|through|by) (?:the |a |any )?(?:high |crown |magistrates['’]? |appeal )?courts?\b(?! (?:order|case|date|file|work)s?\b)|\bjudicial review\b|\blegal (?:challenge|action|claim|case|proceedings|bid|fight|battle)s?\b|\blaw ?suits?\b|\b(?:to|could|can) sue\b|\bsu(?:ed|ing)\b/i;
const LAW =
  /\b(?:courts?|judges?|judicial|judgment|magistrates?|legal(?:ly)?|law ?suits?|su(?:e|es|ed|ing)|tribunals?|prosecut\w+|convict\w+|charged|trials?|lawyers?|solicitors?|barristers?|criminal justice|sentenc\w+|appeal\w*|jail\w*|imprison\w*|guilty)\b/i;

/** The force that has most of something is asked for, and the sentence compares no forces. */
export function lacksComparison(context: Context, _query: Query, { entry }: Ranked): boolean {
  return comparesNone(context.question.text, quotedText(context, entry));
}

/** A question asks for the first of all forces in something, which a text that compares none cannot tell. */
export function comparesNone(question: string, told: string): boolean {
  return ASKS_FIRST_FORCE.test(question) && !COMPARES.test(told);
}

const ASKS_FIRST_FORCE =
  /\b(?:which|what) (?:\w+ ){0,2}?(?:force|constabulary)s? (?:\w+ ){0,3}?(?:(?:the )?(?:most|fewest|least|highest|lowest|biggest|largest|smallest|worst|best|quickest|fastest|slowest|busiest)|(?:more|fewer|better|worse) \w* ?than)\b/i;
const COMPARES =
  /\b(?:most|fewest|least|highest|lowest|biggest|largest|smallest|worst|best|quickest|fastest|slowest|busiest|than (?:any|all|every|other|most|in any)|(?:second|third)[ -]\w+est|ranked|top of|bottom of)\b/i;

/** What is in a plan or a report is asked, and the sentence only says that there is one. */
export function lacksContents(context: Context, _query: Query, { entry }: Ranked): boolean {
  return tellsNoContents(context.question.text, quotedText(context, entry));
}

/** The same of any text. */
export function tellsNoContents(question: string, told: string): boolean {
  const thing = ASKS_CONTENTS.exec(question)?.[1]?.toLowerCase();
  if (thing === undefined) return false;
  return !CONTENTS.test(told) && !(SPEAKS.test(thing) && FINDS.test(told));
}

const ASKS_CONTENTS =
  /\bwhat(?:['’]?s| is| was| are| were)? (?:actually )?in (?:the |its |their |his |her |that |this |[\p{L}’']+s['’]? )*["“]?(?:\p{L}+ )?(plan|report|letter|review|contract|deal|package|agreement|document|strategy|programme|budget)\b/iu;
/** What says things itself. */
const SPEAKS = /^(?:report|letter|review|document)$/;
const FINDS = /\b(?:said|says|found|finds|concluded|warned)\b/i;
const CONTENTS =
  /\b(?:includ\w+|contain\w*|set(?:s|ting)? out|cover\w*|commit\w*|promis\w+|list\w*|consist\w*|made up of|recommend\w*|calls? for|proposes?)\b|:\s*$|:\n/im;

/** What an average is is asked, and the sentence only speaks of it. */
export function lacksAverage(context: Context, _query: Query, { entry }: Ranked): boolean {
  return tellsNoAverage(context.question.text, entry.sentence.text);
}

/** The same of any text. */
export function tellsNoAverage(question: string, told: string): boolean {
  return ASKS_AVERAGE.test(question) && !AVERAGE.test(told);
}

const ASKS_AVERAGE =
  /\b(?:what(?:['’]?s| is| was)?|how (?:much|high|low|long) (?:is|was)) (?:the )?(?:national|regional|england|force) average\b/i;
const AVERAGE =
  /\baverages?\b:?(?: \w+){0,5}? (?:about |around |nearly |just )?(?:£?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|\d[\d.,]*(?:\s?%| per cent| \w+)?(?: \w+){0,3}? average\b/i;

/** What somebody answered is asked, and the sentence only says that he was asked. */
export function lacksReply(context: Context, _query: Query, { entry }: Ranked): boolean {
  return (
    context.question.form.ask !== 'yes-no' &&
    ASKS_REPLY.test(context.question.text) &&
    WAS_ASKED.test(entry.sentence.text) &&
    !/\b(?:said|replied|told|responded|declined|refused)\b/i.test(entry.sentence.text)
  );
}

const ASKS_REPLY = /\b(?:say|said|tell|told|reply|replied|respond|responded|answer|comment)\b/i;
const WAS_ASKED = /\b(?:contacted|approached|asked|invited)\b.{0,60}\b(?:to|for) (?:a )?comment\b/i;

/** What letters stand for is asked, and no words of the sentence begin with them. */
export function lacksExpansion(context: Context, _query: Query, { entry }: Ranked): boolean {
  const letters = STANDS_FOR.exec(context.question.text)?.slice(1).find(Boolean)?.toLowerCase();
  if (letters === undefined) return false;
  const initials = entry.sentence.text
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && word.toLowerCase() !== letters)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
  return !initials.includes(letters);
}

const STANDS_FOR =
  /\bwhat (?:does|do|did) (?:the )?(?:letters |acronym |initials )?["“'‘]?([A-Z]{2,7})["”'’]? (?:stand for|mean)\b|\bwhat is ["“'‘]?([A-Z]{2,7})["”'’]? short for\b/;
