import type { Token } from '../../search/analysis.js';

/** What a question asks for, by its question word. */
export type Ask =
  | 'who'
  | 'when'
  | 'why'
  | 'where'
  | 'how-long'
  | 'how-many'
  | 'how-much'
  | 'how-often'
  | 'how-fast'
  | 'how'
  | 'which'
  | 'what'
  | 'yes-no'
  | 'statement';

const AUXILIARY =
  'is are was were am do does did has have had can could will would should may might isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont aint';
const AUXILIARIES = new Set(AUXILIARY.split(' '));

const WORDS: readonly (readonly [RegExp, Ask])[] = [
  [
    /\b(?:how long|what length of time|for how many (?:days|weeks|months|years)|how many (?:days|weeks|months|years)(?! off| of (?:leave|sick))|what period|what duration|how much time)\b/,
    'how-long',
  ],
  [/\b(?:how many|what number|how large a number|the number of|number of)\b/, 'how-many'],
  [/\bhow (?:often|frequently)\b/, 'how-often'],
  [/\bhow (?:fast|quick|quickly|soon|rapidly|speedy|speedily)\b/, 'how-fast'],
  [
    /\b(?:how much|what (?:percentage|percent|proportion|share|rate|amount|figure|per cent)|how (?:big|large|high|low|great) |what (?:is|was|were) the size of)\b/,
    'how-much',
  ],
  [
    /\b(?:who|whom|whose|whos|(?:the )?names? (?:of|for) |which (?:(?:hm|his majesty's|chief|police) )*(?:person|inspector|official|officer|individual|man|woman|commissioner)\b|what (?:person|inspector|official) |name of the|the name of|name (?:pls|please))\b/,
    'who',
  ],
  [
    /\b(?:when|what(?:['’]?s| is| was| were) (?:the |its |their )?(?:(?:first|last|final|start|end|entry|exit|starting|ending|and) )+(?:days?|dates?)|(?:what|which) (?:(?:exact|precise|specific|particular) )?(?:date|day|month|year)|what time|since what|on what date|the dates?|(?:what|which) dates|(?:start|end|entry|exit) dates?|(?:first|last|final) da(?:y|te) (?:of|in|it|they|that|the|\w+ (?:\w+ )?(?:was|were|spent))|dates? of|date (?!rape))\b/,
    'when',
  ],
  [
    /\b(?:why|how come|what for|over what|because of what|on account of what|for what reasons?|what (?:was|were|is|are) the reasons?|reasons? (?:for|why|given|behind)|(?:what|whats|what's) (?:is |was |are |were |has |had )?(?:been )?(?:stopping|preventing|holding|causing|behind|kept|stopped|prevented|caused)|what (?:led|made|caused|brought|prompted|drove|explains|explained|lies behind)|on what (?:grounds|basis|footing|premise)|(?:what|whats|what's) (?:is |was |are |were |lies |lay )?(?:the )?(?:really )?behind|(?:what|which) (?:excuse|explanation|justification|reasoning|rationale|grounds?|argument)|(?:the |an? |\w+'s )(?:excuse|explanation|justification|rationale) (?:for|of|why)|what did .{1,40}\bblame|what (?:is|was|were|are|had|has) .{3,80} for(?= *[?.]* *$)|what (?:did|does|do) .{3,60} (?:get|go|be|land|end up) .{3,60} for(?= *[?.]* *$))\b/,
    'why',
  ],
  [/\bwhere\b/, 'where'],
  [/\bwhich\b/, 'which'],
  [/\b(?:what|whats|wat|wot)\b/, 'what'],
  [/\bhow\b/, 'how'],
];

/** How a question is put. */
export interface Form {
  readonly ask: Ask;
  /** Two readings are offered ("scan or engage"), so a plain yes or no would not do. */
  readonly alternative: boolean;
  readonly negated: boolean;
}

/** "Can you tell me" asks nothing yet. */
const POLITE =
  /^(?:please\s+)?(?:can|could|would|will)\s+(?:you|u|someone|anyone|anybody)\s+(?:please\s+)?(?:tell|give|show|list|explain|say|name|let|confirm|clarify|advise|provide|set out|spell out|remind)(?:\s+(?:me|us))?(?:\s+know)?\s+(?!that\b)/;

/** Reads a question's form from its lower-case text and tokens. */
export function readForm(text: string, tokens: readonly Token[]): Form {
  const lower = text.toLowerCase().replace(/[’]/g, "'").replace(POLITE, '');
  return {
    ask: askOf(lower, tokens),
    alternative: isAlternative(lower),
    negated: isNegated(lower),
  };
}

function askOf(lower: string, tokens: readonly Token[]): Ask {
  if (NAME_ASKED.test(lower)) return 'who';
  if (CONFIRMS.test(lower)) return 'yes-no';
  const auxiliaryFirst = startsWithAuxiliary(lower);
  if (
    auxiliaryFirst &&
    !/\b(?:who|when|how many|how long|how much|why|which|names? of)\b/.test(lower)
  )
    return 'yes-no';
  let best: { at: number; ask: Ask; order: number } | undefined;
  WORDS.forEach(([pattern, ask], order) => {
    const found = pattern.exec(lower);
    if (found === null) return;
    if (ask === 'when' && isConjunction(lower, found.index)) return;
    if (ask === 'where' && found.index === 0 && WHERE_CLAUSE.test(lower)) return;
    if (best === undefined || found.index < best.at) best = { at: found.index, ask, order };
  });
  if (/^y\b(?!\/)/.test(lower)) return 'why';
  if (auxiliaryFirst && (best === undefined || best.at > 12)) return 'yes-no';
  if (best !== undefined) return best.ask;
  return tokens.some((token, index) => index > 0 && AUXILIARIES.has(token.word)) ||
    /\?\s*$/.test(lower)
    ? 'yes-no'
    : 'statement';
}

/** A claim is to be confirmed, whatever else stands in it. */
const CONFIRMS = /^\W*(?:so |and |but )?is it (?:right|true|correct) that\b/;

/** "Where orders were made, what must it do": the circumstances stand before the question. */
const WHERE_CLAUSE = /^where\b[^?]{10,},\s*(?:what|who|which|how|why|when)\b/;

/** The name of somebody in a post: "what was the chief's name". */
const NAME_ASKED =
  /\b(?:chief|boss|commissioner|inspector|chairman|chairwoman|chair|constable|leader|head|mayor|minister)(?:'s)? name\b/;

/** "is the force ...", also after a date or an opening remark: "june 2024, was it ...". */
function startsWithAuxiliary(lower: string): boolean {
  const clauses = lower.split(/[,;:.!?]\s+|\s-\s/);
  return clauses.some((clause) =>
    AUXILIARIES.has(
      /^(?:so |and |but |ok |hi |hello |then )*([a-z']+)/
        .exec(clause.trim())?.[1]
        ?.replace(/'/g, '') ?? '',
    ),
  );
}

/** "when inspectors revisited ... was the force": a time clause before the question proper. */
function isConjunction(lower: string, at: number): boolean {
  const after = lower.slice(at);
  // "It was in until when?"
  if (/^when\W*$/.test(after)) return false;
  if (at > 0)
    return /\b(?:what|who|which|how|why|was|were|is|are|did|does|has|had)\b/.test(
      lower.slice(0, at),
    );
  return (
    !/^(?:when|what|which)\s+(?:date|day|month|year|time|is|are|was|were|did|do|does|will|would|has|had|have|can|could|should|exactly|precisely|in)\b/.test(
      after,
    ) && /^when\b.*[,\s](?:was|were|is|did|which|what|who|how)\b/.test(after)
  );
}

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d)';
/** Two times to choose from: "in July or September 2024". */
const TWO_TIMES = new RegExp(`\\b${MONTH}\\b[^.?!]{0,12}\\bor\\b[^.?!]{0,12}\\b${MONTH}\\b`);

function isAlternative(lower: string): boolean {
  if (TWO_TIMES.test(lower) || /\bin or out\b/.test(lower)) return true;
  return (
    /\b(?:scan|engage|routine|enhanced|open|closed?|stages?|phases?|levels?|third|half|double|doubled|default|special measures)\b[^.?!]{0,30}\bor\b/.test(
      lower,
    ) && !/\bor not\b/.test(lower)
  );
}

/** "Is it right that it is not so": a yes would confirm that it is not, where else it denies that. */
export function asksToDeny(text: string): boolean {
  return /\bit (?:\w+ )?(?:true|right|correct|fair to say|the case|a fact)\b.*(?:\b(?:not|never|cannot|cant|dont|doesnt|didnt|wasnt|werent|isnt|arent)\b|n['’]t\b)/i.test(
    text,
  );
}

function isNegated(lower: string): boolean {
  return /\b(?:not|never|no longer|n't|isn't|wasn't|aren't|weren't|hasn't|haven't|without|yet to be|still to be|except|other than|isnt|wasnt|arent|hasnt|werent|unresolved)\b/.test(
    lower,
  );
}
