/** Part of a question, offsets in UTF-16 units. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

const ASKS =
  /\?|^\s*(?:so |and |but )?(?:is|are|was|were|do|does|did|has|have|had)\b|\b(?:what|who|whose|when|why|how|which|where|tell me|explain|name|list|give|state)\b/i;
const BORDER =
  /[.!?;:]+(?:\s+|$)|\s[-–—]\s|,\s+(?=(?:so|but)\s+(?:what|who|when|why|how|which|where|is|are|was|were|did|does|do|has|have)\b)/gi;

/**
 * The clause that asks: the one sentence with a question word or mark, without an opening in the
 * asker's own person ("I am new here, can anyone tell me why ..."). The whole text when there
 * is no telling.
 */
export function askingClause(text: string): Clause {
  return withoutOpening(text, withoutSituation(text, mainClause(text)));
}

function mainClause(text: string): Clause {
  const clauses: Clause[] = [];
  let start = 0;
  for (const border of text.matchAll(BORDER)) {
    clauses.push({ start, end: border.index + border[0].length });
    start = border.index + border[0].length;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  const behindTime = BEHIND_TIME.exec(text)?.[0];
  if (behindTime !== undefined && NAMES_TIME.test(behindTime))
    return { start: behindTime.length, end: text.length };
  const asks = clauses.filter((clause) => ASKS.test(text.slice(clause.start, clause.end)));
  return asks.length === 1 && asks[0] !== undefined ? asks[0] : { start: 0, end: text.length };
}

/** "When she spoke in July 2024, was it": the time stands before the question. */
const BEHIND_TIME =
  /^\W*(?:when|while|after|before|once|as|by the time)\b[^?,]{8,}?\b(?:19|20)\d\d\s+(?=(?:was|were|did|had|which|what)\b)|^\W*(?:when|while|after|before|once|as|by the time|at the time|on the day(?: that)?|the day|the week)\b[^?]{8,}?,\s*(?=(?:was|were|is|are|did|does|had|has|have|what|who|which|how|where|why)\b)/i;
const NAMES_TIME =
  /\b(?:19|20)\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** "We have been wondering why": what the asker says of himself, up to the question. */
const OPENING =
  /^(?!\s*(?:what|who|whom|whose|when|why|how|which|where)\b).*?\b(?:i|i['’]m|i['’]d|we|me|us|my|our|you|nobody|someone|anyone)\b[^.?!]*?\b(?:know|tell me|tell us|confirm|hear|explain|clarify|find out|ask|asking|wonder|wondering|establish|remind me|advise|work out|understand|curious|question)\b(?:\s+me|\s+us)?[\s,:-]*(?:(?:is|as to|about|of)\s+)?(?:\w+ly\s+)?(?=(?:what|who|whom|whose|when|why|how|which|where|whether|if)\b)/i;

/** "I live in Northtown, are they still in it": who asks, before what he asks. */
const SITUATION =
  /^\W*(?:i|i['’]m|we|we['’]re|my|our|me|us)\b[^?,.]{3,60},\s+(?=(?:is|are|was|were|did|does|do|has|have|what|who|when|why|how|which)\b)/i;

function withoutSituation(text: string, clause: Clause): Clause {
  if (clause.start > 0) return clause;
  return { start: SITUATION.exec(text)?.[0].length ?? 0, end: clause.end };
}

/** Fewer words than this do not make a question. */
const LEAST_WORDS = 4;
/** ... but behind another: "and who disagreed". */
const LEAST_BEHIND = 2;

function withoutOpening(text: string, clause: Clause): Clause {
  const asked = text.slice(clause.start, clause.end);
  const length = OPENING.exec(asked)?.[0].length ?? 0;
  const rest = asked.slice(length).trim();
  return rest.split(/\s+/).length < LEAST_WORDS
    ? clause
    : { start: clause.start + length, end: clause.end };
}

const QUESTION_WORD = '(?:what|who|whom|whose|when|why|how|which|where)';
const PART_BORDER = new RegExp(
  String.raw`(?:[?.!;]\s+(?:and\s+)?|,?\s+and\s+|,\s+)(?=(?:(?:by|to|at|in|on|for|from|of|with)\s+)?${QUESTION_WORD}\b)|,?\s+and\s+(?=(?:is|was|has|did|does|are|were|have)\s+(?:it|they|the|he|she|that|any)\b)|\?\s+(?:and\s+)?(?=(?:is|are|was|were|did|does|do|has|have|had)\b)`,
  'gi',
);
const OPENS = new RegExp(
  String.raw`^(?:so\s+|and\s+|(?:by|to|at|in|on|for|from|of|with)\s+)?(?:${QUESTION_WORD}|is|are|was|were|did|does|do|has|have|had|can|name|list|tell|explain|give)\b`,
  'i',
);

/**
 * The questions that a text is made of ("whom did he thank, and what for the most?"), in order;
 * one, the whole, for most.
 */
export function questionParts(text: string): Clause[] {
  const whole = { start: 0, end: text.length };
  const parts: Clause[] = [];
  let start = 0;
  for (const border of text.matchAll(PART_BORDER)) {
    parts.push({ start, end: border.index + (border[0].startsWith('?') ? 1 : 0) });
    start = border.index + border[0].length;
  }
  parts.push({ start, end: text.length });
  const all = parts.every(({ start: from, end }, at) => {
    const part = text.slice(from, end).trim();
    const words = part.split(/\s+/).length;
    const least = at > 0 && /^who/i.test(part) ? LEAST_BEHIND : LEAST_WORDS;
    return (words >= least || (words === 3 && SHORT_PART.test(part))) && OPENS.test(part);
  });
  return all && parts.length > 1 && parts.length <= MOST_PARTS ? parts : [whole];
}

/** "What is Engage", "who decided that": three words can be a question. */
const SHORT_PART = /^(?:what (?:is|are|was)|who \p{L}+(?:ed|ts?|es)|who was|who is)\b/iu;

const MOST_PARTS = 3;

const SHORT_ASK =
  '(?:when|why|who|where|for how long|how long|how(?! (?:many|much|often|long|fast)))';
/** "When and why did it go": two question words before one clause. */
const BEFORE = new RegExp(
  String.raw`^(\W*)(${SHORT_ASK}),?\s+and\s+(${SHORT_ASK})\s+(.{8,})$`,
  'is',
);
/** "When did it go, and why?", "... and when was that?": the second stands behind. */
const BEHIND = new RegExp(
  String.raw`^(\W*)(${SHORT_ASK})\s+(.{8,}?),?\s+and\s+(${SHORT_ASK})(?:\s+(?:was|is|did)\s+(?:that|it|this)(?:\s+(?:happen|be|so))?)?\s*[?.!]*$`,
  'is',
);

/** "Which left in 2023, and which in 2025", "how many were there on 1 May 2022 and on 1 May 2024". */
const TWO_TIMES =
  /^(\W*(?:which|how many|who|what)\b[^?]{5,90}?)\s+((?:in(?!\s+(?:engage|special|enhanced|scan))|on|at|by|as of)\s+(?:the\s+)?[^,?]{0,30}?\d{4}),?\s+and\s+(?:(?:how many|which|who|what)\s+(?:(?:forces?|were|there|was|had|did|left|entered|leave|enter)\s+)*)?((?:in|on|at|by|as of)\s+(?:the\s+)?[^,?]{0,30}?\d{4})\W*$/is;
const ASKS_AGAIN = /\band\s+(?:how many|which|who|what)\b/i;
const POINT_OF_TIME = /^(?:on|at|as of|by)\b/i;

/** The same asked of two times, each written out; undefined where one stretch of time is meant. */
function ofTwoTimes(text: string): string[] | undefined {
  const [, asked, first, second] = TWO_TIMES.exec(text) ?? [];
  if (asked === undefined || first === undefined || second === undefined) return undefined;
  const points = POINT_OF_TIME.test(first) && POINT_OF_TIME.test(second);
  return points || ASKS_AGAIN.test(text)
    ? [`${asked} ${first}?`, `${asked} ${second}?`]
    : undefined;
}

/**
 * The questions of a text that asks two things of one clause, each written out in the text's own
 * words; else its parts. One, the text itself, for most.
 */
export function writtenOut(text: string): string[] {
  const times = ofTwoTimes(text);
  if (times !== undefined) return times;
  const before = BEFORE.exec(text);
  if (before !== null) return [`${before[2]} ${before[4]}`, `${before[3]} ${before[4]}`];
  const behind = BEHIND.exec(text);
  if (behind !== null) return [`${behind[2]} ${behind[3]}`, `${behind[4]} ${behind[3]}`];
  return questionParts(text).map(({ start, end }) => text.slice(start, end));
}
