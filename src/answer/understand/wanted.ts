import { isFigure, type Wanted } from '../../search/wanted.js';
import { has, type Question } from './question.js';
import { FEELING } from './subject.js';

const MONEY =
  /\b(?:cost|costs|costing|earns?|earned|money|pounds?|£|paid|pay|spend|spent|spending|savings|reserves|cash|paying|charged?|charges|budget|salary|fine|fined|grant|funding|precept|bill|price|fee|wages?|(?:sell|sold|go|went|bought) for|fetch(?:ed)?|saves?|saved|saving)\b/;
const PERCENTAGE = /\b(?:percentage(?: points?)?|percent|per cent|proportion|share)\b|%/;
const MONEY_THING =
  /\bwhat(?:['’]?s| is| does| did| do| was) .{2,60}\b(?:gets?|getting|got) paid\b|\bwhat (?:did|does|do|is|are|was|were|has|have|will|would)\b.{2,60}\b(?:pay|paid|paying|spend|spent|spending|charge[ds]?|charging|fetch|sell) (?:for|on)\b|\bwhat (?:did|does|do|is|was|will|would)\b.{2,60}\b(?:pay|fetch|charge|sell for|go for)\W*$|\b(?:what|which)\b.{0,40}?\b(?:budget|cost|salary|price|bill|wage|fee|grant)\b|\bwhat (?:did|does|do|will|would)\b.*\b(?:cost(?: (?:us|them|taxpayers|to \w+))?|get for .{1,40}\bs(?:old|elling|ale).*)\W*$/;
const FORCES =
  /\b(?:which|what)\s+(?:(?!the|a|an|is|are|was|were|did|does|do|has|have)\w+\s+){0,3}(?:forces?|constabular(?:y|ies))\b/;

/** "What are the other forces": by name. */
const OTHER_FORCES =
  /\bwhat (?:are|were) (?:the |its )?(?:\w+ )?(?:other|similar|neighbouring) (?:police )?forces\b/;
/** How many of a thing there are, by another word. */
const NUMBER_OF = /\bwhat(?:['’]?s| is| was| are| were)? (?:the |its |their )?(?:\w+ )?number of\b/;
/** Somebody is asked for by name, and by what he is. */
const NAME_OF_PERSON =
  /\bnames? of (?:the |its |their |our |any )?(?:\w+ ){0,2}(?:supervisor|officer|inspector|sergeant|detective|superintendent|chief|commissioner|chair(?:man|woman)?|person|man|woman|director|manager|head|leader|councillor|mp|minister|judge|spokes\w+|author|reporter|journalist|(?:\w+ )?team|members?|people|staff)\b/;
const NAME_OF = /\bnames? of (?!the (?:force|body|organisation|report|programme|process|stage))/;
/** Things and persons that are asked for by name. */
const NAMED_THING =
  /^\W*(?:so |and )?(?:which (?:\w+ )?(?:people|persons|councillors|officers|mps|inspectors|units|mp|officer|inspector|sergeant|detective|constable|chair|manager|station)|(?:which|what) (?:(?!is|are|was|were|did|does|do|has|have|had|kind|sort|type|\w+s )\w+ ){0,2}?(?:supplier|company|companies|firms?|party|agency|agencies|charity|charities|minister|councillor|superintendent|director|auditors?|contractor|consultancy|judge|hospital|university|school|laboratory|lab|(?:makes?|brands?|models?) of|(?:partner |other )?organisations|venue|building|hotel|pub|hall|website|software|system|shop|bank|places|towns?|cities|city|villages?|boroughs?|street|newspaper|inquiry|prison))\b/;
const CALLED = /\bwhat(?:['’]s| is| was) the name\b/;

/** Nouns that name a kind of answer, as they are asked for. */
const KINDS: readonly (readonly [RegExp, Wanted])[] = [
  [
    /\b(?:deadline|weekday|cut-?off(?: date)?|target date|due date|start date|end date|date|day|month|year)\b/,
    'date',
  ],
  [
    /\b(?:length of time|stretch of time|time ?(?:frame|scale|span|limit)|timescale|duration|(?:average|avg|typical|mean|usual|current|normal|longest|shortest) (?:\w+ ){0,2}(?:wait|delay|time|times|response|stay)|(?:waiting|response|answer|answering|wait|hold|pick-?up|turnaround) times?)\b/,
    'duration',
  ],
  [/\b(?:price(?: tag)?|costs?|bill|budget|salary)\b/, 'money'],
  [/\b(?:grades?|gradings?|ratings?|marks?)\b/, 'grade'],
  [/\b(?:percentage|proportion|share)\b/, 'percentage'],
  [
    /\b(?:(?:national|regional|force|overall) average|(?:outcome|arrest|charge|charging|detection|solved|success|conviction|abandonment|sickness|vacancy|turnover|crime|pass|failure|dropout|retention|clear-?up|compliance|completion|satisfaction|response|attendance) rates?|(?:sample|team|class) size)\b/,
    'amount',
  ],
  [/\b(?:amount|total|tally|head ?count|sum)\b/, 'amount'],
];

/** How a kind of answer is asked for: "on what weekday", "what's the average wait", "deadline for ...". */
const KIND_ASKED =
  /(?:\b(?:what|which)(?:(?:'s|’s|s| is| was| are| were)(?: (?:the|its|their|his|her|our|your|an?))?)?\s+|\b(?:give me|tell me|show me|list|name)\s+(?:all\s+)?(?:of\s+)?(?:the\s+|its\s+|their\s+)?|^\W*(?:the\s+)?)((?:[\w-]+\s+){0,3}[\w-]+)/;

/** The kind of answer that a question names. */
function kindAsked(text: string): Wanted | undefined {
  const phrase = KIND_ASKED.exec(text)?.[1]?.replace(
    /\b(?:for|in|at|by|with|when|behind|since|after|before|during|under|from|that|did|does|do|is|was|were|are|has|had|will|please|pls|plz|(?<=\w )(?:on|to))\b.*$/,
    '',
  );
  if (phrase === undefined) return undefined;
  return KINDS.find(([noun]) =>
    new RegExp(`(?:${noun.source})\\s*(?:of\\b.*)?$`).test(phrase.trim()),
  )?.[1];
}

const REACTION = new RegExp(
  String.raw`\b${FEELING}\b|\b(?:react(?:s|ed|ions?)?|responses?(?! (?:times?|officers?|teams?|rates?))|respond(?:s|ed)?|feel(?:s|ings?)?|felt|(?<!\bwhat )make of|made of|take on|thoughts on|(?:view|opinion|verdict|stance|position) (?:on|of|about)|attitude|think (?:of|about)|thinks|(?:un)?happy|(?:dis)?pleased|(?:dis)?satisfied|disappointed|angry|annoyed|upset|worried|proud|surprised|confident|optimistic|critical of|sorry|frustrated|relieved|welcome[sd]?|(?:dis)?agrees?|(?:dis)?agreed|on board|in favour)\b`,
);

const STARTS_AS_QUESTION =
  /^\W*(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|so|and|but|i|we|my|the force)\b/;

/** "What % of", "... as a percentage". */
const AS_SHARE =
  /\bas an? %|\b(?:out of|in|of) (?:every|each) (?:\d+|hundred|ten|thousand)\b|\b(?:what|which)\s*%|\bas a (?:percentage|proportion|share)\b|\bin per ?cent\b/;

/** By when something must be done. */
const DEADLINE =
  /\b(?:deadline|by when|by (?:what|which) (?:date|day|month|year)|due date|cut-?off|how long (?:has|have|had)\b.{0,40}\b(?:got|given)\b(?: left)?(?: to\b|$|\?)|how long (?:does|do|did)\b.{0,40}\bhave (?:left )?(?:to (?!wait|stay|hold|queue)|$|\?)|time\b.{0,40}\brun(?:s|ning)? out|when (?:does|do|must|should|has|have)\b.{0,90}\bby\b\W*$)/;

/** No month or season will do: "on what day exactly". */
const EXACT_DAY =
  /\b(?:what|which) (?:exact |precise |actual |week)?(?:day|date)\b|\bexact (?:day|date)\b|\b(?:when exactly|exactly when)\b/;

/** Who is in a post: a person by name. */
const HOLDS_POST =
  /\bwho(?:['’]?s| is| was| will be| becomes?| became| has become)?\s+(?:(?:the|their|its|our)\b|currently|now|in charge|(?:deputy|assistant|acting|head|chair|chief|leader|commissioner|superintendent)\b|chair(?:s|ed|ing)?|runs?|ran|leads?|led|heads?|headed|manages?|managed|replaced?|succeeded|took over)\b/;
/** "Where is it outstanding": at what. */
const GRADED =
  /\bwhere (?:is|are|was|were|did|does|do|has|have)\b.*\b(?:outstanding|inadequate|graded?|require[sd]? improvement)\b/;
/** "What did inspectors grade it for". */
const GRADES =
  /\bwhat (?:did|does|do|has|have|had) .{2,60}\b(?<!\b(?:the|an?|arrest|charge|solved|crime|success|\w+ion|\w+ance) )(?:grade|graded|rate|rated|mark|marked|score|scored)\b(?=.*\b(?:for|on|at)\b)/;
/** How somebody or something is reached. */
const REACHED =
  /\b(?:what|which|whats|what's|give|tell)\b.{0,40}\b(?:(?:tele)?phone number|number to (?:call|ring)|number (?:do|can|should|must) (?:i|we|you) (?:ring|call|phone|dial)|e-?mail|(?:home |postal |web )?address|postcode|website|contact details)\b/;

/** "How much officer time does it save". */
const OF_TIME = /\bhow much (?:\w+ ){0,2}time\b/;
/** Where money or a number comes from is no place. */
const COMES_FROM = /\bwhere (?:did|does|do|has|have|will)\b.*\b(?:come|came|coming) from\b/;
/** Where somebody ranks is no place either. */
const RANKS = /\bwhere\b.*\b(?:ranks?|come in|comes in|stands? (?:in|among|between))\b/;

/** Whether the clause that asks does so for what something costs. */
export function asksForMoney({ text, asking }: Question): boolean {
  return COSTS.test(text.slice(asking.start, asking.end));
}

const COSTS =
  /\bhow much\b.*\b(?:sell|sold|go|went|bought) for\b|\b(?:costs?|price|budget|spen[dt]|spending|taxpayers?|bill)\b|£/i;

/** What somebody minds. */
const MINDS =
  /\b(?:unhappy|(?:not|isn['’]?t|wasn['’]?t|least|less) (?:\w+ )?(?:happy|pleased|satisfied|content)|dissatisfied|displeased|gripes?|grumbles?|complaining|complaints? (?:of|from|by)|disappointed|worried|worries|frustrated)\b/;

/** Whose words a question quotes. */
const CALLS_IT = /\bwho (?:called|described|branded|labelled|dubbed|termed|accused)\b.*["“]/;

/** "Whom did she thank", "whose idea did he say it was": somebody speaks who is named, and of others. */
export function isWhomHeNames({ people, asking, text }: Question): boolean {
  const found = /\b(?:whom?|whose(?: \p{L}+){1,2}) (?:did|does|do|had|has|have) /iu.exec(
    text.slice(asking.start, asking.end),
  );
  if (found === null) return false;
  const at = asking.start + found.index + found[0].length;
  return people.some(
    ({ start, end }) => start <= at + 4 && start >= at && !/^['’]s/.test(text.slice(end)),
  );
}

/** What somebody says on a matter is asked, whatever the matter is: "what did he say about budget cuts". */
const SPEAKS_OF =
  /\bwhat (?:did|does|do|has|have|had|is|was) .{2,60}? (?:say|said|saying|think|thought|tell (?:\w+ ){1,3}|told (?:\w+ ){1,3}) ?(?:about|on|of|regarding) /;

/** The kind of thing that an answer to this question must hold. */
export function wantedOf(question: Question): Wanted {
  const kind = kindOf(question);
  return isFigure(kind) && SPEAKS_OF.test(question.text.toLowerCase()) ? 'any' : kind;
}

function kindOf(question: Question): Wanted {
  const { start, end } = question.asking;
  const text = question.text.slice(start, end).toLowerCase();
  if (REACHED.test(text)) return 'contact';
  if (AS_SHARE.test(text)) return 'percentage';
  // "Why was the deadline moved" asks for no date.
  if (question.form.ask !== 'why' && DEADLINE.test(text)) return 'deadline';
  switch (question.form.ask) {
    case 'who':
      if (NAME_OF_PERSON.test(text)) return 'named-person';
      if (NAME_OF.test(text)) return 'name';
      if (isWhomHeNames(question)) return 'any';
      if (has(question, 'speech', 'announce') || CALLS_IT.test(text)) return 'speaker';
      return HOLDS_POST.test(text) ? 'named-person' : 'person';
    case 'when':
      return EXACT_DAY.test(text) ? 'day' : 'date';
    case 'how-long':
    case 'how-fast':
      return 'duration';
    case 'how-many':
      if (/\bhow many (?:percentage points?|per ?cent)\b/.test(text)) return 'percentage';
      return /\bhow many (?:more|fewer|extra|less)\b|\bby how many\b/.test(text)
        ? 'amount'
        : 'count';
    case 'how-much':
      if (MONEY.test(text) && !OF_TIME.test(text)) return 'money';
      return PERCENTAGE.test(text) ? 'percentage' : 'amount';
    case 'how-often':
      return 'frequency';
    case 'why':
      return 'reason';
    case 'where':
      if (COMES_FROM.test(text) || RANKS.test(text)) return 'any';
      return GRADED.test(text) ? 'grade' : 'place';
    case 'how':
      if (/\bhow old\b/.test(text)) return 'amount';
      return REACTION.test(text) ? 'stance' : 'any';
    case 'which':
    case 'what':
      if (FORCES.test(text) || OTHER_FORCES.test(text)) return 'force';
      if (NUMBER_OF.test(text)) return 'count';
      if (NAME_OF_PERSON.test(text)) return 'named-person';
      if (GRADES.test(text)) return 'grade';
      if (NAME_OF.test(text) || NAMED_THING.test(text) || CALLED.test(text)) return 'name';
      if (MONEY_THING.test(text)) return 'money';
      return (
        kindAsked(text) ??
        (MINDS.test(text) ? 'complaint' : undefined) ??
        (REACTION.test(text) ? 'stance' : 'any')
      );
    case 'yes-no':
    case 'statement':
      if (REACTION.test(text)) return 'stance';
      return STARTS_AS_QUESTION.test(text) ? 'any' : (kindAsked(text) ?? 'any');
  }
}
