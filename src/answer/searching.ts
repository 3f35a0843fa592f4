import { articlesAbout } from '../corpus/about.js';
import { literally } from '../corpus/literal.js';
import { addDays } from '../dates/day.js';
import type { Knowledge } from '../knowledge.js';
import { publishedDay } from '../record/as-of.js';
import type { Force } from '../record/schema.js';
import { analyse, type Token } from '../search/analysis.js';
import type { Entry } from '../search/index.js';
import { isProperNoun } from '../search/proper.js';
import { buildQuery, type Query } from '../search/query.js';
import { type Conditions, type Ranked, rank } from '../search/rank.js';
import { mayTellOf } from './another-force.js';
import type { Context } from './context.js';
import { tellsOfNamed } from './felt.js';
import { forcesOfNames } from './forces-of-names.js';
import { monthAsked, periodOf } from './period.js';
import { postsIn } from './posts.js';
import { exceptsOthers, isSaidByAnother } from './said-by-another.js';
import { asksForWords, isStrictlySpoken, speakerCondition, spokenSpans } from './spoken.js';
import { bareName, type ForceMention } from './understand/forces.js';
import { askedNoun, kindWords } from './understand/head.js';
import type { Question } from './understand/question.js';
import { wantedOf } from './understand/wanted.js';

const rankings = new WeakMap<Question, readonly Ranked[]>();
const queries = new WeakMap<Question, Query>();

/** The sentences for a question, best first. One question is ranked once. */
export function rankFor(context: Context): readonly Ranked[] {
  const known = rankings.get(context.question);
  if (known !== undefined) return known;
  const found = rank(context.knowledge.index, queryFor(context), conditionsOf(context));
  rankings.set(context.question, found);
  return found;
}

/** The question as it is searched: words outside the clause that asks count less. */
export function queryFor(context: Context): Query {
  const known = queries.get(context.question);
  if (known !== undefined) return known;
  const made = makeQuery(context);
  queries.set(context.question, made);
  return made;
}

function makeQuery(context: Context): Query {
  const { question, knowledge } = context;
  const { asking, beside } = question;
  const kinds = kindWords(question.text, question.tokens);
  const emphasis = (token: Token) =>
    (token.start >= asking.start && token.end <= asking.end ? 1 : beside) *
    (kinds.some(({ start }) => start === token.start) ? KIND_WORD : 1);
  const tokens = searched(context);
  // Nothing but a date is asked about: then the date is what to look for.
  const dated = question.tokens.filter((token) =>
    question.dates.some(({ start, end }) => start < token.end && token.start < end),
  );
  const query = buildQuery(
    knowledge.index,
    tokens.some(({ stop }) => !stop) || speakerCondition(context) !== undefined ? tokens : dated,
    emphasis,
    askedNoun(question.text, question.tokens, asksForWords(question)),
    (token) => isProperNoun(knowledge.index, token.term) ?? isName(question.text, token),
  );
  return { ...query, words: new Set(question.tokens.map(({ word }) => word)) };
}

/** What a word counts that names the kind of the answer. */
const KIND_WORD = 0.25;

/** Written with a capital inside a sentence. */
function isName(text: string, { start }: Token): boolean {
  return (
    /^\p{Lu}/u.test(text.slice(start)) &&
    !/(?:^|[.!?:]\s*|["“'‘])$/.test(text.slice(0, start).trimEnd())
  );
}

/** The tokens to search for: without the forces, dates and publishers, which are conditions, and without a speaker whose words are asked for. */
export function searched(context: Context): Token[] {
  const { question } = context;
  const spans: { start: number; end: number }[] = [
    ...question.forces.filter((mention) => namesForce(context, mention)),
    ...question.dates,
  ];
  spans.push(...spokenSpans(context));
  spans.push(...namedPublishers(context), ...occasionsOf(question.text), ...titlesOf(question));
  return question.tokens.filter(
    (token) =>
      !(FRAMING.has(token.word) && !isName(question.text, token)) &&
      !spans.some((span) => span.start < token.end && token.start < span.end),
  );
}

/** "Det Supt", "Mr": what stands before a person's name and says nothing of the matter. */
function titlesOf({ people, text }: Question): { start: number; end: number }[] {
  return people.flatMap(({ start }) => {
    const title = TITLE_BEFORE.exec(text.slice(0, start))?.[0];
    return title === undefined ? [] : [{ start: start - title.length, end: start }];
  });
}

const TITLE_BEFORE =
  /\b(?:(?:mr|mrs|ms|miss|dr|sir|dame|cllr|coun|det|ch|supt|insp|sgt|[adc]cc|dc[cis]?|di|ds|pc|ps|con)\.?\s+)+$/i;

/** "I'm writing an essay about": what the asker is at. */
const OCCASION =
  /\b(?:i['’]?m|i am|we['’]?re|we are|for|doing|writing)\s+(?:currently |now )?(?:writing |doing |researching |working on |preparing )?(?:an? |my |our |the |some )?(?:\w+ )?(?:essay|dissertation|homework|project|coursework|thesis|article|piece|briefing|assignment|paper|research|leaflet|speech)\b/gi;

function occasionsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(OCCASION)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Words that ask for an answer and say nothing of it. */
export const FRAMING = new Set(
  'extra additional tell name list state give explain describe sum detail details exactly precisely roughly approximately figure figures number numbers question answer asked ask wonder curious curiosity info information article articles piece pieces writeup story report reported reports according claim claimed claims kindly read heard aware'.split(
    ' ',
  ),
);

/** Articles' publishers that the question names. */
export function namedPublishers(
  context: Context,
): { start: number; end: number; publisher: string }[] {
  const { question, knowledge } = context;
  return publisherNames(knowledge).flatMap(({ publisher, pattern }) => {
    const found = pattern.exec(question.text);
    return found === null
      ? []
      : [{ start: found.index, end: found.index + found[0].length, publisher }];
  });
}

const publisherCache = new WeakMap<Knowledge, readonly { publisher: string; pattern: RegExp }[]>();

/** The press publishers of a snapshot, each with how questions name it. */
function publisherNames(knowledge: Knowledge): readonly { publisher: string; pattern: RegExp }[] {
  const known = publisherCache.get(knowledge);
  if (known !== undefined) return known;
  const press = new Set(
    [...knowledge.articles.values()]
      .filter(({ kind }) => kind === 'press')
      .map(({ publisher }) => publisher),
  );
  const names = [...press].map((publisher) => {
    const short = publisher.replace(/\s+(?:News|Birmingham|Online|Live|Today)$/, '');
    const escaped = literally(short);
    return { publisher, pattern: new RegExp(`(?<![\\p{L}])${escaped}(?![\\p{L}])`, 'iu') };
  });
  publisherCache.set(knowledge, names);
  return names;
}

/** So many letters of a force's name are enough to know it by ("Northants"). */
const SHORTENED_TO = 4;

/**
 * A force's own name is a condition; a town that only points to the force is also searched for,
 * where the corpus knows it.
 */
function namesForce({ knowledge }: Context, { force, text }: ForceMention): boolean {
  if (isOnlyMentioned(knowledge, force)) return false;
  const plain = (name: string) => name.toLowerCase().replaceAll('&', 'and');
  const written = plain(text);
  return (
    plain(force.name).includes(written) ||
    (/^[\p{L} ]{4,}s$/u.test(written) &&
      plain(force.name).startsWith(written.slice(0, SHORTENED_TO))) ||
    /police|constabulary|force/.test(written) ||
    !/^\p{Lu}?\p{Ll}{4,}/u.test(text) ||
    !analyse(text).some(({ term }) => knowledge.index.frequency.has(term))
  );
}

/** A force's name with no given name or other word of a longer name before it. */
function nameAlone(name: string): RegExp {
  return new RegExp(
    String.raw`(?<!(?<!\p{L})(?!(?:In|At|From|Of|To|And|For|By|With|The|But|While|When|Like)\s)\p{Lu}[\p{L}’'-]*\s)(?<![\p{L}-])${literally(name)}(?![\p{L}-])`,
    'u',
  );
}

/** Neither record nor held articles are about a force, and an article on another names it. */
function isOnlyMentioned({ articles, index, record }: Knowledge, { id, name }: Force): boolean {
  return (
    !record.forceRecords.has(id) &&
    articlesAbout(articles, id).length === 0 &&
    analyse(bareName(name)).some(({ term, stop }) => !stop && index.frequency.has(term))
  );
}

/** What the question asks of a sentence beside its words: force, publisher, speaker, time, kind of thing. */
export function conditionsOf(context: Context): Conditions {
  const { question } = context;
  const forces =
    question.forces.length > 0
      ? question.forces.map(({ force }) => force.id)
      : [...(forcesOfNames(context) ?? [])];
  const publishers = namedPublishers(context).map(({ publisher }) => publisher);
  const spokenBy = speakerCondition(context);
  const byAnybody = spokenBy === undefined || !isStrictlySpoken(context);
  const ofNamed = tellsOfNamed(context);
  const exceptOthers = exceptsOthers(context);
  const asksSource =
    forces.length > 0 ||
    publishers.length > 0 ||
    !byAnybody ||
    exceptOthers ||
    ofNamed !== undefined;
  // Who holds a post of a force is told by what is about it.
  const ofPost = postsIn(question.text, 0, question.text.length).length > 0;
  const mentioned = (ofPost ? [] : question.forces)
    .filter(({ force }) => isOnlyMentioned(context.knowledge, force))
    .map(({ force }) => nameAlone(bareName(force.name)));
  const admits = (entry: Entry) =>
    (forces.length === 0 ||
      mentioned.some((name) => name.test(entry.sentence.text)) ||
      entry.article.about.length === 0 ||
      entry.article.about.some(
        (id) => forces.includes(id) && mayTellOf(context.reader, entry, id),
      )) &&
    (publishers.length === 0 || publishers.includes(entry.article.publisher)) &&
    (byAnybody || spokenBy(entry) > 0) &&
    !(exceptOthers && isSaidByAnother(context, entry)) &&
    ofNamed?.(entry) !== false;
  const period = periodOf(question, undefined);
  const inMonth = monthAsked(question);
  const ofPeriod =
    period === undefined
      ? undefined
      : (entry: Entry) => {
          const day = publishedDay(entry.article);
          if (inMonth !== undefined) return inMonth(day) ? 1 : 0;
          return day >= addDays(period.from, -7) && day <= addDays(period.to, 7) ? 1 : 0;
        };
  return {
    wanted: wantedOf(question),
    admits: asksSource ? admits : undefined,
    spokenBy,
    ofPeriod,
    notes: context.reader.notes(),
  };
}
