import { quoteSentences, type Quotation } from '../corpus/locate.js';
import type { Speaker } from '../corpus/article.js';
import { addDays } from '../dates/day.js';
import { writeWhen } from '../dates/partial.js';
import { publishedDay } from '../record/as-of.js';
import { analyse, type Token } from '../search/analysis.js';
import type { Entry } from '../search/index.js';
import { buildQuery } from '../search/query.js';
import { type Conditions, rank, type Ranked } from '../search/rank.js';
import type { Wanted } from '../search/wanted.js';
import { compose, type Context, type Draft } from './context.js';
import { has, type Question } from './understand/question.js';
import { periodOf } from './period.js';
import { sentence } from './wording.js';

/** Least share of the question that the best sentence, and it with its passage, must cover. */
const LEAST = { coverage: 0.34, support: 0.6 } as const;
/** A second and third excerpt must come near the first. */
const NEAR_BEST = 0.8;
const MOST_QUOTES = 3;

/** Answers with the best supporting sentences, each with its speaker, date and source. */
export function answerExcerpts(context: Context): Draft {
  const { question } = context;
  const ranked = rankFor(context);
  const best = ranked[0];
  const forces = context.force === undefined ? [] : [context.force.id];
  if (best === undefined || !supports(question, best)) {
    const nearest = ranked.slice(0, 1).map(({ entry }) => quotationOf(entry)).filter((one) => one !== undefined);
    return { outcome: 'not-covered', kind: 'none', reason: refusal(question, ranked.length > 0), nearest, forces };
  }
  const composer = compose(context);
  const chosen = pick(ranked, best);
  for (const [index, quotation] of chosen.entries()) {
    const cite = composer.quotation(quotation);
    if (index === 0) composer.statement(frame(quotation), [cite], quotation.speaker?.name);
    composer.quotes([cite], MOST_QUOTES);
  }
  return { outcome: 'answered', kind: 'excerpts', composer, forces, focus: chosen.map(({ passage }) => passage.id) };
}

/** The sentences for a question, best first. */
export function rankFor(context: Context): Ranked[] {
  const { question, knowledge } = context;
  return rank(knowledge.index, buildQuery(knowledge.index, searched(question)), conditionsOf(context));
}

/** The tokens to search for: without the forces and dates, which are conditions, and without a speaker whose words are asked for. */
function searched(question: Question): Token[] {
  const spans: { start: number; end: number }[] = [...question.forces, ...question.dates.filter((date) => !date.asksNow)];
  if (has(question, 'speech')) spans.push(...question.people);
  return question.tokens.filter((token) => !spans.some((span) => span.start <= token.start && token.end <= span.end));
}

function conditionsOf(context: Context): Conditions {
  const { question } = context;
  const forces = question.forces.map(({ force }) => force.id);
  const admits = (entry: Entry) =>
    forces.length === 0 || entry.article.about.length === 0 || entry.article.about.some((id) => forces.includes(id));
  const period = periodOf(question, undefined);
  const ofPeriod =
    period === undefined
      ? undefined
      : (entry: Entry) => {
          const day = publishedDay(entry.article);
          return day >= addDays(period.from, -7) && day <= addDays(period.to, 7) ? 1 : 0;
        };
  return { wanted: wantedOf(question), admits, spokenBy: speakerCondition(context), ofPeriod };
}

function wantedOf(question: Question): Wanted {
  const text = question.text.toLowerCase();
  switch (question.form.ask) {
    case 'who':
      return 'person';
    case 'when':
      return 'date';
    case 'how-long':
    case 'how-fast':
      return 'duration';
    case 'how-many':
      return 'number';
    case 'how-much':
      if (/\b(?:cost|money|pounds?|£|paid|spend|spent|budget)\b/.test(text)) return 'money';
      return 'number';
    case 'how-often':
      return 'number';
    case 'why':
      return 'reason';
    case 'where':
    case 'how':
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

function supports(question: Question, best: Ranked): boolean {
  if (best.coverage < LEAST.coverage || best.support < LEAST.support) return false;
  return best.holdsWanted || question.form.ask === 'why' || question.form.ask === 'who';
}

function refusal(_question: Question, near: boolean): string {
  return near ? 'The sources do not say.' : 'The sources do not say: nothing in them is about this.';
}

function pick(ranked: readonly Ranked[], best: Ranked): Quotation[] {
  const chosen: Quotation[] = [];
  for (const { entry, score } of ranked) {
    if (chosen.length >= MOST_QUOTES || score < best.score * NEAR_BEST) break;
    const found = quotationOf(entry);
    if (found === undefined || chosen.some((one) => sameWords(one.text, found.text))) continue;
    chosen.push(found);
  }
  return chosen;
}

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
