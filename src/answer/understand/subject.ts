import type { Clause } from './asking.js';

/** Verbs by which somebody's words are asked for ... */
const SAYING =
  '(?:say|said|saying|think|thought|feel|felt|react|reacted|respond|responded|reply|replied|comment|explain|explained|justify|justified|defend|defended|describe|argue|maintain|claim|blame|accuse|admit|accept|insist|praise|thank|criticise|characterise|promise|pledge|reckon|predict|guess|believe|warn|deny|denied|dispute|agree|disagree|own up|concede|conceded|acknowledge|acknowledged|tell|told|stress|apologise|complain|boast|brag|moan|whinge|grumble|make of|put it(?! (?:in|into|under|on|out|back|there|through)\\b)|put (?:the|this|that|it|its|their|his|her)\\b.{0,60}?\\bdown to|attribute|(?:take|took) (?:it|this|the (?:news|decision|move|findings|report))|speak)';
/** ... or somebody's wishes, which articles tell without quoting anybody. */
const WISHING =
  '(?:confirm|verify|want|contest|challenge|object|welcome|support|oppose|regret|call for|ask for|hope|expect|worry|fear|see)';
/** Feelings that are asked for by "is" and "was". */
export const FEELING =
  '(?:happy|unhappy|pleased|satisfied|dissatisfied|disappointed|angry|annoyed|upset|worried|concerned|proud|surprised|shocked|confident|optimistic|hopeful|critical|sorry|content|frustrated|relieved|grateful|convinced|embarrassed|ashamed|sad|furious|delighted|thrilled|against|in favour|on board|narked|riled|miffed|peeved|livid|fuming|gutted|chuffed|raging|seething|hacked off|cheesed off|over the moon)';
const WORDS_OF =
  '(?:reactions?|response|view|views|take|opinion|comments?|verdict|explanation|argument|thoughts|stance|statement|words|remarks|justification|reply|assessment|message|description|attitude|feelings?|position|excuse|defence|criticisms?|complaints?|predictions?|forecast|guess|conclusions?|quotes?|promises?|pledges?)';
const WORD = "[a-zà-ÿ\\d&.-]+(?:['’]s)?";
const SUBJECT = `(${WORD}(?:\\s+${WORD}){0,8}?)`;
// No word fits two of these alternatives, or the ways to read a row of them would double with each.
const ADVERB =
  '(?:(?:also|ever|still|now|then|even|just|itself|himself|herself|themselves|[a-z]+ly|have|be|been|not|to)\\s+){0,6}';

/** Words that no subject ends with. */
const CUT =
  /(?:^|\s)(?:the|an?|its?|their|his|her|our|your|my|to|of|for|in|on|at|by|with|from|any|more|no|not|and|or|that|which|what|how|than)$/;

interface Pattern {
  readonly pattern: RegExp;
  /** True where the words themselves are asked for. */
  readonly words: boolean;
  /** Not in a question for persons: "who was happy" names none. */
  readonly notWho?: true;
}

const make = (source: string): RegExp => new RegExp(source, 'g');

const PATTERNS: readonly Pattern[] = [
  {
    pattern: make(
      `\\b(?:did|does|do|has|have|had|would|will|can|could)(?:n['’]?t)?\\s+${SUBJECT}\\s+${ADVERB}${SAYING}\\b`,
    ),
    words: true,
  },
  {
    pattern: make(
      `\\b(?:did|does|do|has|have|had)(?:n['’]?t)?\\s+${SUBJECT}\\s+${ADVERB}${WISHING}\\b`,
    ),
    words: false,
  },
  {
    pattern: make(
      `\\b(?:is|are|was|were)\\s+${SUBJECT}\\s+${ADVERB}(?:so |very |at all |too )?${FEELING}\\b`,
    ),
    words: false,
    notWho: true,
  },
  {
    pattern: make(
      `\\b(?:according to|in the (?:words|view|opinion|eyes) of)\\s+${SUBJECT}(?=\\s*(?:[,;?!]|\\.\\s|\\.?$)|\\s+(?:is|was|are|were|has|had|have|what|how|who|why|when|which|did|does|on|about|in)\\b)`,
    ),
    words: true,
  },
  {
    pattern: make(
      `(?:^|\\b(?:what|whats|what['’]s|is|was|were|are|the|to|of|about|give|tell me|and)\\s+)((?:(?!what|was|were|is|are|how|did|does|the|whats)${WORD}\\s+){0,4}?[a-zà-ÿ\\d&.-]+)['’]s?\\s+(?:[a-z]+\\s+)?${WORDS_OF}\\b`,
    ),
    words: true,
  },
  {
    pattern: make(
      `\\b${WORDS_OF}\\s+of\\s+[^,;?!]{2,60}?\\s+(?:from|by)\\s+${SUBJECT}(?=\\s*(?:[,;?!]|\\.\\s|\\.?$))`,
    ),
    words: true,
  },
  {
    pattern: make(
      `\\b${WORDS_OF}\\s+(?:of|from|by)\\s+${SUBJECT}(?=\\s*(?:[,;?!]|\\.\\s|\\.?$)|\\s+(?:to|on|about|over|when|after|in|regarding|was|were|is|are|did|does)\\b)`,
    ),
    words: true,
  },
];

/** Who is asked about as somebody who speaks, feels or wishes. */
export interface Subject extends Clause {
  /** True where his words are asked for, not what he wants or feels. */
  readonly words: boolean;
}

/** Where a question names whose words, wishes or feelings it asks for; offsets in UTF-16 units. */
export function subjectOf(asked: string): Subject | undefined {
  // Expressions without regard to case take three times as long to compile.
  const text = asked.toLowerCase();
  for (const { pattern, words, notWho } of PATTERNS) {
    if (notWho && /\bwho\b/.test(text)) continue;
    for (const found of text.matchAll(pattern)) {
      const subject = found[1];
      if (subject === undefined || CUT.test(subject) || /\bnot\b/.test(subject)) continue;
      const start = found.index + found[0].indexOf(subject);
      return { start, end: start + subject.length, words };
    }
  }
  return undefined;
}
