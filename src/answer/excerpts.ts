import { quoteSentences, type Quotation } from '../corpus/locate.js';
import type { Speaker } from '../corpus/article.js';
import { addDays } from '../dates/day.js';
import { writeWhen } from '../dates/partial.js';
import { publishedDay } from '../record/as-of.js';
import { analyse, type Token } from '../search/analysis.js';
import type { Entry } from '../search/index.js';
import { buildQuery, match, type Query } from '../search/query.js';
import { type Conditions, rank, type Ranked } from '../search/rank.js';
import type { Wanted } from '../search/wanted.js';
import { compose, type Context, type Draft } from './context.js';
import { supportOf } from './decide.js';
import { type FactStatement, type FoundFact, searchFacts } from './facts.js';
import { has, type Question } from './understand/question.js';
import { periodOf } from './period.js';
import { sentence } from './wording.js';

/** A second and third excerpt must come near the first. */
const NEAR_BEST = 0.8;
const MOST_QUOTES = 3;

/** Answers with the best supporting sentences, each with its speaker, date and source. */
export function answerExcerpts(context: Context): Draft {
  const { question } = context;
  const ranked = rankFor(context);
  const best = ranked[0];
  const fact = bestFact(context);
  const forces = context.force === undefined ? [] : [context.force.id];
  const refused = best === undefined || !supports(context, best);
  if (fact !== undefined && (refused ? fact.coverage >= FACT_ALONE : fact.coverage >= Math.max(FACT_ALONE, (best?.coverage ?? 0) + FACT_BETTER))) {
    return answerFact(context, fact.fact, refused ? [] : ranked);
  }
  if (refused) {
    const nearest = ranked.slice(0, 1).map(({ entry }) => quotationOf(entry)).filter((one) => one !== undefined);
    return { outcome: 'not-covered', kind: 'none', reason: refusal(question, ranked.length > 0), nearest, forces };
  }
  const composer = compose(context);
  const chosen = pick(context, ranked, best);
  for (const [index, quotation] of chosen.entries()) {
    const cite = composer.quotation(quotation);
    if (index === 0) composer.statement(frame(quotation), [cite], quotation.speaker?.name);
    composer.quotes([cite], MOST_QUOTES);
  }
  return { outcome: 'answered', kind: 'excerpts', composer, forces, focus: chosen.map(({ passage }) => passage.id) };
}

/** A fact of the record must cover this much of a question to answer where no sentence does ... */
const FACT_ALONE = 0.6;
/** ... and this much more than the best sentence to be put before it. */
const FACT_BETTER = 0.15;

/** The fact of the record that covers most of the question. */
function bestFact(context: Context): FoundFact | undefined {
  const { question, reader } = context;
  const named = question.forces.map(({ force }) => force.id);
  if (has(question, 'speech') || question.people.length > 0) return undefined;
  const admits = (fact: FactStatement) => fact.force === undefined || (named.length === 0 ? fact.force === context.force?.id : named.includes(fact.force));
  return searchFacts(reader.facts, queryFor(context), wantedOf(question), admits)[0];
}

function answerFact(context: Context, fact: FactStatement, ranked: readonly Ranked[]): Draft {
  const composer = compose(context);
  const cites = composer.evidence(fact.evidence);
  composer.statement(fact.text, cites, fact.owner);
  if (fact.owner !== undefined) composer.caveat(`This is ${fact.owner}’s own claim.`);
  composer.quotes(cites, 2);
  const [best] = ranked;
  const more = best === undefined ? undefined : quotationOf(best.entry);
  if (more !== undefined) composer.quotes([composer.quotation(more)], MOST_QUOTES);
  return { outcome: 'answered', kind: fact.owner === undefined ? 'definition' : 'figures', composer, forces: fact.force === undefined ? [] : [fact.force], focus: [fact.id] };
}

/** The sentences for a question, best first. */
export function rankFor(context: Context): Ranked[] {
  return rank(context.knowledge.index, queryFor(context), conditionsOf(context));
}

/** The question as it is searched: words outside the clause that asks count less. */
function queryFor(context: Context): Query {
  const { question, knowledge } = context;
  const asking = askingClause(question.text);
  const emphasis = (token: Token) => (token.start >= asking.start && token.end <= asking.end ? 1 : ASIDE);
  return buildQuery(knowledge.index, searched(context), emphasis);
}

/** What a word of an opening remark counts beside one of the question proper. */
const ASIDE = 0.35;

/** The clause that asks: of several, the last with a question word or mark. */
function askingClause(text: string): { start: number; end: number } {
  const clauses: { start: number; end: number }[] = [];
  let start = 0;
  for (const border of text.matchAll(/[.!?;]+(?:\s+|$)|\s[-–—]\s|,\s+(?=(?:so|but|and)\s+(?:what|who|when|why|how|which|where|is|are|was|were|did|does|do|has|have)\b)/gi)) {
    clauses.push({ start, end: border.index + border[0].length });
    start = border.index + border[0].length;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  const asks = clauses.filter((clause) => /\?|\b(?:what|who|whose|when|why|how|which|where|tell me|explain|name|list|give|state)\b/i.test(text.slice(clause.start, clause.end)));
  return asks.length === 1 && asks[0] !== undefined ? asks[0] : { start: 0, end: text.length };
}

/** The tokens to search for: without the forces, dates and publishers, which are conditions, and without a speaker whose words are asked for. */
function searched(context: Context): Token[] {
  const { question } = context;
  const spans: { start: number; end: number }[] = [...question.forces, ...question.dates.filter((date) => !date.asksNow)];
  if (asksForWords(question)) spans.push(...question.people);
  const publishers = namedPublishers(context);
  spans.push(...publishers);
  return question.tokens.filter(
    (token) =>
      !FRAMING.has(token.word) && !spans.some((span) => span.start <= token.start && token.end <= span.end),
  );
}

/** Words that ask for an answer and say nothing of it. */
const FRAMING = new Set(
  'tell name list state give explain describe sum detail details exactly precisely roughly approximately figure figures number numbers question answer asked ask wonder curious curiosity info information article articles story report reported reports according claim claimed claims kindly read heard aware'.split(' '),
);

/** Articles' publishers that the question names. */
function namedPublishers(context: Context): { start: number; end: number; publisher: string }[] {
  const { question, knowledge } = context;
  const publishers = new Set([...knowledge.articles.values()].filter(({ kind }) => kind === 'press').map(({ publisher }) => publisher));
  return [...publishers].flatMap((publisher) => {
    const short = publisher.replace(/\s+(?:News|Birmingham|Online|Live|Today)$/, '');
    const at = question.text.search(new RegExp(`(?<![\\p{L}])${short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'iu'));
    return at < 0 ? [] : [{ start: at, end: at + short.length, publisher }];
  });
}

function asksForWords(question: Question): boolean {
  return has(question, 'speech');
}

function conditionsOf(context: Context): Conditions {
  const { question } = context;
  const forces = question.forces.map(({ force }) => force.id);
  const publishers = namedPublishers(context).map(({ publisher }) => publisher);
  const spokenBy = speakerCondition(context);
  const admits = (entry: Entry) =>
    (forces.length === 0 || entry.article.about.length === 0 || entry.article.about.some((id) => forces.includes(id))) &&
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
  return { wanted: wantedOf(question), admits, spokenBy, ofPeriod, notes: context.reader.notes };
}

function wantedOf(question: Question): Wanted {
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
      return /\b(?:percentage|percent|per cent|proportion|share)\b/.test(text) ? 'percentage' : 'amount';
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

const POSTS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:chief constable|top cop|police chief|head of the force)\b/i, /chief constable/i],
  [/\b(?:pcc|commissioner)\b/i, /commissioner/i],
  [/\b(?:federation|union)\b/i, /federation/i],
  [/\b(?:inspectors?|hmi|inspectorate|hmicfrs|watchdog)\b/i, /inspector|inspectorate|hmicfrs|watchdog/i],
];

/** How far a sentence is said by whom the question names: 1 in their own words, less as reported. */
function speakerCondition(context: Context): ((entry: Entry) => number) | undefined {
  const { question } = context;
  const names = question.people.map(({ name }) => name);
  const posts = names.length > 0 ? [] : POSTS.filter(([asked]) => asked.test(question.text)).map(([, said]) => said);
  if (!has(question, 'speech') || (names.length === 0 && posts.length === 0)) return undefined;
  const spoken = (speaker: Speaker) =>
    names.includes(speaker.name) || posts.some((post) => post.test(`${speaker.role ?? ''} ${speaker.name}`));
  return (entry) => {
    const { speaker } = entry.sentence;
    if (speaker === undefined || !spoken(speaker)) return 0;
    return speaker.direct ? 1 : 0.9;
  };
}

/** Below this share of the question in the best sentence nothing is answered, whatever else speaks for it. */
const LEAST_COVERAGE = 0.15;

function supports(context: Context, best: Ranked): boolean {
  const { ask } = context.question.form;
  if (best.coverage < LEAST_COVERAGE) return false;
  if (MUST_HOLD.has(ask) && !best.holdsWanted) return false;
  return supportOf(queryFor(context), best, ask) > 0;
}

/** Without the number or person that is asked for there is no answer, however well the words match. */
const MUST_HOLD: ReadonlySet<string> = new Set(['how-many', 'how-much', 'how-long', 'how-fast', 'how-often', 'who']);

function refusal(_question: Question, near: boolean): string {
  return near ? 'The sources do not say.' : 'The sources do not say: nothing in them is about this.';
}

/**
 * The sentences to show: the best, then those that come near it or cover what it leaves open. One
 * that only points back ("It was for this reason ...") is shown after the sentence it points to.
 */
function pick(context: Context, ranked: readonly Ranked[], best: Ranked): Quotation[] {
  const chosen: Quotation[] = [];
  const add = (entry: Entry | undefined) => {
    const found = entry === undefined ? undefined : quotationOf(entry);
    if (found === undefined || chosen.some((one) => sameWords(one.text, found.text))) return;
    chosen.push(found);
  };
  const { index } = context.knowledge;
  if (POINTS_BACK.test(best.entry.sentence.text)) add(index.entries[best.entry.number - 1]);
  add(best.entry);
  const query = queryFor(context);
  const open = new Set(query.terms.filter((term) => match(term, best.entry.terms) === 0));
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0);
  for (const { entry, score } of ranked) {
    if (chosen.length >= MOST_QUOTES) break;
    const gained = [...open].filter((term) => match(term, entry.terms) > 0);
    const gain = gained.reduce((sum, term) => sum + term.weight, 0) / Math.max(total, 1e-9);
    if (score < best.score * NEAR_BEST && !(gain >= GAIN && score > best.score * HALF_AS_GOOD)) continue;
    for (const term of gained) open.delete(term);
    add(entry);
  }
  return chosen;
}

const POINTS_BACK = /^["“]?(?:it was for this reason|for (?:this|that) reason|that is why|this is why|as a result|therefore|because of this)\b/i;
/** A sentence that adds this share of the question is shown although it ranks lower ... */
const GAIN = 0.2;
/** ... unless it ranks less than this part as well. */
const HALF_AS_GOOD = 0.45;

function sameWords(a: string, b: string): boolean {
  const words = (text: string) => analyse(text).map((token) => token.term);
  const first = new Set(words(a));
  const second = words(b);
  return second.length > 0 && second.filter((word) => first.has(word)).length / second.length > 0.9 && first.size <= second.length * 1.2;
}

/** A sentence as it is quoted; a list item brings its lead-in. */
export function quotationOf(entry: Entry): Quotation | undefined {
  return quoteSentences(entry.article, entry.passage, [entry.sentence]);
}

/** Who said it, when, where: the bot's own words around a quote. */
export function frame(quotation: Quotation): string {
  const { article, speaker } = quotation;
  const when = writeWhen(article.published);
  if (speaker === undefined) return `${article.publisher} reported ${when}:`;
  const role = speaker.role === undefined || speaker.kind !== 'person' ? '' : ` (${speaker.role})`;
  const verb = speaker.direct ? 'said' : speaker.kind === 'body' ? 'said, as reported' : 'is reported as saying';
  const through = article.publisher === speaker.name ? '' : `, ${article.publisher}`;
  return `${sentence(speaker.name)}${role} ${verb} ${when}${through}:`;
}
