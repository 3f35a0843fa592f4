import type { Speaker } from '../corpus/article.js';
import { addDays } from '../dates/day.js';
import { publishedDay } from '../record/as-of.js';
import type { Token } from '../search/analysis.js';
import type { Entry } from '../search/index.js';
import { buildQuery, type Query } from '../search/query.js';
import { type Conditions, type Ranked, rank } from '../search/rank.js';
import type { Wanted } from '../search/wanted.js';
import type { Context } from './context.js';
import { periodOf } from './period.js';
import type { ForceMention } from './understand/forces.js';
import { askedNoun } from './understand/head.js';
import { has, type Question } from './understand/question.js';

/** The sentences for a question, best first. */
export function rankFor(context: Context, query = queryFor(context)): Ranked[] {
  return rank(context.knowledge.index, query, conditionsOf(context));
}

/** The question as it is searched: words outside the clause that asks count less. */
export function queryFor(context: Context): Query {
  const { question, knowledge } = context;
  const asking = askingClause(question.text);
  const emphasis = (token: Token) =>
    token.start >= asking.start && token.end <= asking.end ? 1 : ASIDE;
  return buildQuery(
    knowledge.index,
    searched(context),
    emphasis,
    askedNoun(question.text, question.tokens),
  );
}

/** What a word of an opening remark counts beside one of the question proper. */
export const ASIDE = 0.35;

/** The clause that asks: of several, the last with a question word or mark. */
export function askingClause(text: string): { start: number; end: number } {
  const clauses: { start: number; end: number }[] = [];
  let start = 0;
  for (const border of text.matchAll(
    /[.!?;]+(?:\s+|$)|\s[-–—]\s|,\s+(?=(?:so|but|and)\s+(?:what|who|when|why|how|which|where|is|are|was|were|did|does|do|has|have)\b)/gi,
  )) {
    clauses.push({ start, end: border.index + border[0].length });
    start = border.index + border[0].length;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  const asks = clauses.filter((clause) =>
    /\?|\b(?:what|who|whose|when|why|how|which|where|tell me|explain|name|list|give|state)\b/i.test(
      text.slice(clause.start, clause.end),
    ),
  );
  return asks.length === 1 && asks[0] !== undefined ? asks[0] : { start: 0, end: text.length };
}

/** The tokens to search for: without the forces, dates and publishers, which are conditions, and without a speaker whose words are asked for. */
export function searched(context: Context): Token[] {
  const { question } = context;
  const spans: { start: number; end: number }[] = [
    ...question.forces.filter(namesForce),
    ...question.dates.filter((date) => !date.asksNow),
  ];
  if (asksForWords(question)) {
    spans.push(...question.people);
    if (question.people.length > 0) spans.push(...speechWords(question));
  }
  const publishers = namedPublishers(context);
  spans.push(...publishers);
  return question.tokens.filter(
    (token) =>
      !FRAMING.has(token.word) &&
      !spans.some((span) => span.start < token.end && token.start < span.end),
  );
}

/** Words that ask for an answer and say nothing of it. */
export const FRAMING = new Set(
  'extra additional tell name list state give explain describe sum detail details exactly precisely roughly approximately figure figures number numbers question answer asked ask wonder curious curiosity info information article articles story report reported reports according claim claimed claims kindly read heard aware'.split(
    ' ',
  ),
);

/** Articles' publishers that the question names. */
export function namedPublishers(
  context: Context,
): { start: number; end: number; publisher: string }[] {
  const { question, knowledge } = context;
  const publishers = new Set(
    [...knowledge.articles.values()]
      .filter(({ kind }) => kind === 'press')
      .map(({ publisher }) => publisher),
  );
  return [...publishers].flatMap((publisher) => {
    const short = publisher.replace(/\s+(?:News|Birmingham|Online|Live|Today)$/, '');
    const at = question.text.search(
      new RegExp(`(?<![\\p{L}])${short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'iu'),
    );
    return at < 0 ? [] : [{ start: at, end: at + short.length, publisher }];
  });
}

/** "According to the chief", "in his words". */
const OWN_WORDS =
  /\b(?:according to|in the (?:words|view|opinion|eyes) of|as (?:\w+ ){1,4}put it|in (?:his|her|their|\w+['’]s) (?:own )?(?:words|view|opinion|eyes))\b/i;

/** The verbs that ask for somebody's words are no part of them. */
function speechWords(question: Question): Token[] {
  return question.tokens.filter((_, at) => question.senses.at[at]?.has('speech') === true);
}

/** A force's own name is a condition; a town that only points to the force is also searched for. */
function namesForce({ force, text }: ForceMention): boolean {
  const written = text.toLowerCase();
  return (
    force.name.toLowerCase().includes(written) ||
    /police|constabulary|force/.test(written) ||
    !/^\p{Lu}?\p{Ll}{4,}/u.test(text)
  );
}

/** True when somebody's words or view are asked for. */
export function asksForWords(question: Question): boolean {
  return has(question, 'speech') || OWN_WORDS.test(question.text);
}

/** What the question asks of a sentence beside its words: force, publisher, speaker, time, kind of thing. */
export function conditionsOf(context: Context): Conditions {
  const { question } = context;
  const forces = question.forces.map(({ force }) => force.id);
  const publishers = namedPublishers(context).map(({ publisher }) => publisher);
  const spokenBy = speakerCondition(context);
  const admits = (entry: Entry) =>
    (forces.length === 0 ||
      entry.article.about.length === 0 ||
      entry.article.about.some((id) => forces.includes(id))) &&
    (publishers.length === 0 || publishers.includes(entry.article.publisher)) &&
    (spokenBy === undefined || spokenBy(entry) > 0);
  const period = periodOf(question, undefined);
  const ofPeriod =
    period === undefined
      ? undefined
      : (entry: Entry) => {
          const day = publishedDay(entry.article);
          return day >= addDays(period.from, -7) && day <= addDays(period.to, 7) ? 1 : 0;
        };
  return { wanted: wantedOf(question), admits, spokenBy, ofPeriod, notes: context.reader.notes() };
}

/** The kind of thing that an answer to this question must hold. */
export function wantedOf(question: Question): Wanted {
  const text = question.text.toLowerCase();
  switch (question.form.ask) {
    case 'who':
      return has(question, 'speech', 'announce') ? 'speaker' : 'person';
    case 'when':
      return 'date';
    case 'how-long':
    case 'how-fast':
      return 'duration';
    case 'how-many':
      return 'count';
    case 'how-much':
      if (/\b(?:cost|money|pounds?|£|paid|spend|spent|budget)\b/.test(text)) return 'money';
      return /\b(?:percentage|percent|per cent|proportion|share)\b/.test(text)
        ? 'percentage'
        : 'amount';
    case 'how-often':
      return 'amount';
    case 'why':
      return 'reason';
    case 'where':
      return 'place';
    case 'how':
      return /\bhow old\b/.test(text) ? 'amount' : 'any';
    case 'which':
    case 'what':
    case 'yes-no':
    case 'statement':
      return 'any';
  }
}

/** Posts as questions name them, with how an article's speakers show them. */
export const POSTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:chief constable|(?:the|their|our) chief|top cop|police chief|head of the force)\b/i,
    /chief constable/i,
  ],
  [/\b(?:pcc|commissioner)\b/i, /commissioner/i],
  [/\b(?:federation|union)\b/i, /federation/i],
  [
    /\b(?:inspectors?|hmi|inspectorate|hmicfrs|watchdog)\b/i,
    /inspector|inspectorate|hmicfrs|watchdog/i,
  ],
];

/** How far a sentence is said by whom the question names: 1 in their own words, less as reported. */
export function speakerCondition(context: Context): ((entry: Entry) => number) | undefined {
  const { question } = context;
  const names = question.people.map(({ name }) => name);
  const posts =
    names.length > 0
      ? []
      : POSTS.filter(([asked]) => asked.test(question.text)).map(([, said]) => said);
  if (!asksForWords(question) || (names.length === 0 && posts.length === 0)) return undefined;
  const spoken = (speaker: Speaker) =>
    names.includes(speaker.name) ||
    posts.some((post) => post.test(`${speaker.role ?? ''} ${speaker.name}`));
  return (entry) => {
    const { speaker } = entry.sentence;
    if (speaker === undefined || !spoken(speaker)) return 0;
    return speaker.direct ? 1 : 0.9;
  };
}
