import type { Article } from '../corpus/article.js';
import type { Quotation } from '../corpus/locate.js';
import type { Knowledge } from '../knowledge.js';
import { publishedDay } from '../record/as-of.js';
import type { Entry } from '../search/index.js';
import { type Query, shareMet } from '../search/query.js';
import { stageConcepts } from '../search/stages.js';
import { anyOf } from '../search/surroundings.js';
import { COMPLAINT, isView, STANCE } from '../search/wanted.js';
import { tellsOfForce } from './another-force.js';
import type { Context } from './context.js';
import { mayTellFeeling } from './feeling.js';
import { namesStage } from './no-move.js';
import { monthAsked } from './period.js';
import { quotationOf } from './quotation.js';
import { isNew, MOST_QUOTES } from './quoting.js';
import { namedPublishers, queryFor, searched } from './searching.js';
import { speakerCondition } from './spoken.js';
import { isOfTime, isPublishedThen } from './timely.js';
import { OF_A_MOVE, unexplained } from './understand/unexplained.js';
import { wantedOf } from './understand/wanted.js';

/**
 * What somebody said, when no subject is named: his own words first, then the newest.
 * @param onStage The stage is the subject, and whatever he said of the move an answer.
 */
export function wordsOf(context: Context, most = MOST_QUOTES, onStage = false): Quotation[] {
  const spokenBy = speakerCondition(context);
  if (spokenBy === undefined) {
    const told = asksWhatIsReported(context) ? leadsOf(context, most) : [];
    return told.length > 0 ? told : reactions(context, most);
  }
  const tells = tellsOfForce(context);
  const ofForce = (entry: Entry) => !context.named || tells(entry);
  const isOnTopic = topicOf(context);
  const publishers = namedPublishers(context).map(({ publisher }) => publisher);
  const said = context.knowledge.index.entries
    .filter((entry) => spokenBy(entry) > 0 && ofForce(entry))
    .filter(({ passage }) => passage.kind !== 'heading')
    .filter((entry) => isOfTime(context, entry) && isOnTopic(entry.article))
    .filter(({ sentence }) => mayTellFeeling(context.question, sentence.text))
    .filter(({ article }) => publishers.length === 0 || publishers.includes(article.publisher));
  // What somebody minds is said before whatever else he says.
  const complaint = wantedOf(context.question) === 'complaint';
  const minds = ({ sentence }: Entry) => (complaint && COMPLAINT.test(sentence.text) ? 1 : 0);
  // On the move itself he says first how he takes it.
  const stance = onStage || wantedOf(context.question) === 'stance';
  const feels = ({ sentence }: Entry) => (stance && STANCE.test(sentence.text) ? 1 : 0);
  // What somebody asks for is told by a sentence that asks.
  const demand = ASKS_DEMAND.test(context.question.text);
  const demands = ({ sentence }: Entry) => (demand && DEMANDS.test(sentence.text) ? 1 : 0);
  const inMonth = monthAsked(context.question);
  const then = said.filter(({ article }) => inMonth?.(publishedDay(article)) === true);
  // What he says of the stage itself goes before whatever else he says.
  const { engage, scan } = stageConcepts(context.knowledge.index);
  const staged = ({ terms, sentence }: Entry) =>
    onStage && namesStage(sentence.text) && [...engage, ...scan].some((term) => terms.has(term))
      ? 1
      : 0;
  const ordered = (then.length > 0 ? then : said)
    .sort(
      (a, b) =>
        staged(b) - staged(a) ||
        minds(b) - minds(a) ||
        feels(b) - feels(a) ||
        demands(b) - demands(a) ||
        spokenBy(b) - spokenBy(a) ||
        compareDays(publishedDay(b.article), publishedDay(a.article)) ||
        a.number - b.number,
    )
    .map(quotationOf)
    .filter((one) => one !== undefined);
  const chosen: Quotation[] = [];
  // Of what he said on several days something of each, before more of one.
  const firsts = onStage ? ordered.filter((one, at) => isFirstOfItsDay(ordered, one, at)) : [];
  for (const one of [...firsts, ...ordered])
    if (chosen.length < most && isNew(one, chosen)) chosen.push(one);
  return chosen;
}

function isFirstOfItsDay(list: readonly Quotation[], { article }: Quotation, at: number): boolean {
  const day = publishedDay(article);
  return list.findIndex((one) => publishedDay(one.article) === day) === at;
}

const ASKS_DEMAND =
  /\b(?:ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|want(?:s|ed)?|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|recommend(?:s|ed)?|propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?)\b/i;
const DEMANDS =
  /\b(?:ask(?:s|ed|ing)? for|call(?:s|ed|ing)? (?:for|on)|want(?:s|ed)?|demand\w*|urg(?:e|es|ed|ing)|recommend\w*|propos\w+|suggest\w*|should|must|needs? to|ought to)\b/i;

/** Nothing else is asked of a publisher than what it said. */
function asksWhatIsReported(context: Context): boolean {
  const asked = new Set(searched(context));
  // On a subject its opening says nothing.
  if (unexplained(context.question, OF_THE_MOVE).some((token) => asked.has(token))) return false;
  return (
    searched(context).every(({ stop }) => stop) ||
    /\b(?:say|says|said|report\w*|wrote|writes?|cover(?:s|ed)?|tells?|told|article|story|piece|news|headline|coverage)\b/i.test(
      context.question.text,
    )
  );
}

/** What a publisher reported, when no subject is named: how its newest articles of that time begin. */
function leadsOf(context: Context, most: number): Quotation[] {
  const publishers = namedPublishers(context).map(({ publisher }) => publisher);
  if (publishers.length === 0 || context.question.form.ask === 'who') return [];
  const inMonth = monthAsked(context.question);
  const tells = tellsOfForce(context);
  const told = context.knowledge.index.entries.filter(
    (entry) =>
      publishers.includes(entry.article.publisher) &&
      (!context.named || tells(entry)) &&
      (inMonth === undefined || inMonth(publishedDay(entry.article))) &&
      entry.passage.kind === 'paragraph' &&
      isPublishedThen(context, publishedDay(entry.article)),
  );
  const newest = told
    .map(({ article }) => publishedDay(article))
    .sort()
    .at(-1);
  return told
    .filter(({ article }) => publishedDay(article) === newest)
    .slice(0, most)
    .map(quotationOf)
    .filter((one) => one !== undefined);
}

/** Whose reaction is asked of nobody in particular: persons who say how they take it, one sentence each. */
function reactions(context: Context, most: number): Quotation[] {
  const { force, knowledge, named, question } = context;
  if (!named || force === undefined || !isView(wantedOf(question))) return [];
  const seen = new Set<string>();
  return knowledge.index.entries
    .filter(tellsOfForce(context))
    .filter(({ sentence: { speaker, text } }) => {
      if (speaker?.kind !== 'person') return false;
      if (!STANCE.test(text) || seen.has(speaker.name)) return false;
      if (!mayTellFeeling(question, text)) return false;
      seen.add(speaker.name);
      return true;
    })
    .filter((entry) => isOfTime(context, entry))
    .slice(0, most)
    .map(quotationOf)
    .filter((one) => one !== undefined);
}

/**
 * Whatever somebody said is an answer where no subject is named, how he took something is asked,
 * or the move itself, which is what the whole article is about.
 */
function topicOf(context: Context): (article: Article) => boolean {
  const { question } = context;
  const query = queryFor(context);
  if (query.terms.length === 0 || isView(wantedOf(question))) return () => true;
  const asked = new Set(searched(context));
  if (unexplained(question, OF_THE_MOVE).some((token) => asked.has(token))) return () => false;
  const known = new Map<Article, boolean>();
  return (article) => {
    const isOn =
      known.get(article) ?? articleCoverage(context.knowledge, query, article) >= TOPIC_COVERED;
    known.set(article, isOn);
    return isOn;
  };
}

const OF_THE_MOVE = [...OF_A_MOVE, 'decide', 'announce', 'speech'] as const;

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Somebody's words on a subject must stand in an article on that subject. */
const TOPIC_COVERED = 0.2;

/** Weighted share of the question that stands somewhere in an article. */
function articleCoverage({ index }: Knowledge, { terms }: Query, article: Article): number {
  const sets = [
    index.titles.get(article.id),
    ...index.passages.filter((one) => one.article === article).map((one) => one.terms),
  ];
  const held = anyOf(sets.filter((one) => one !== undefined));
  return shareMet(terms, held);
}
