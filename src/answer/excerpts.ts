import type { Quotation } from '../corpus/locate.js';
import { addDays, writeDay } from '../dates/day.js';
import { publishedDay } from '../record/as-of.js';
import type { Stay } from '../record/schema.js';
import { analyse, stem } from '../search/analysis.js';
import { anyOf } from '../search/coverage.js';
import type { Entry } from '../search/index.js';
import { match, type Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import { textHolds, type Wanted } from '../search/wanted.js';
import { type Context, compose, type Draft } from './context.js';
import { type FactStatement, type FoundFact, searchFacts } from './facts.js';
import { quotationOn } from './following.js';
import { periodOf } from './period.js';
import { frame, isNew, MOST_QUOTES, NEAR_BEST, pick, quotationOf } from './quoting.js';
import { queryFor, rankFor, searched } from './searching.js';
import { speakerCondition } from './spoken.js';
import { isSupported } from './supported.js';
import { has, unexplained } from './understand/question.js';
import { wantedOf } from './understand/wanted.js';

/** Answers with the best supporting sentences, each with its speaker, date and source. */
export function answerExcerpts(context: Context): Draft {
  const query = queryFor(context);
  const ranked = withWantedFirst(context, rankFor(context));
  const unmet = ranked[0] === undefined || ranked[0].coverage < HARDLY_COVERED;
  const words = query.terms.length === 0 || unmet ? wordsOf(context) : [];
  if (words.length > 0) return quoted(context, words);
  const best = ranked[0];
  const fact = bestFact(context, query);
  const forces = context.force === undefined ? [] : [context.force.id];
  const refused = best === undefined || !supports(context, query, ranked, best);
  if (
    fact !== undefined &&
    (refused
      ? fact.coverage >= FACT_ALONE
      : fact.coverage >= Math.max(FACT_ALONE, (best?.coverage ?? 0) + FACT_BETTER))
  ) {
    return answerFact(context, fact.fact, refused ? [] : ranked);
  }
  if (refused) {
    const nearest = nearestOf(context, ranked);
    return {
      outcome: 'not-covered',
      kind: 'none',
      reason: refusal(ranked.length > 0),
      nearest,
      forces,
    };
  }
  return quoted(context, pick(context, query, ranked, best));
}

/** None of the question's words stands in the sentence. */
const HARDLY_COVERED = 0.05;

/** A sentence that holds what is asked for goes before one that is hardly better and does not. */
function withWantedFirst({ question }: Context, ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  if (best === undefined || best.holdsWanted || !MUST_HOLD.has(wantedOf(question))) return ranked;
  const holding = ranked.find(
    (one) =>
      one.holdsWanted &&
      one.score >= best.score * NEARLY_BEST &&
      one.coverage >= best.coverage * NEARLY_BEST,
  );
  if (holding === undefined) return ranked;
  return [holding, ...ranked.filter((one) => one !== holding)];
}

const NEARLY_BEST = 0.85;

/** Excerpts offered with a refusal: the best, and what comes near it. */
function nearestOf({ knowledge }: Context, ranked: readonly Ranked[]): Quotation[] {
  const top = ranked[0]?.score ?? 0;
  const chosen: Quotation[] = [];
  for (const { entry, score } of ranked.slice(0, MOST_QUOTES)) {
    const found =
      score < top * NEAR_BEST
        ? undefined
        : chosen.length === 0
          ? quotationOn(knowledge.index.entries, entry)
          : quotationOf(entry);
    if (found !== undefined && isNew(found, chosen)) chosen.push(found);
  }
  return chosen;
}

/** What somebody said, when no subject is named: his own words first, then the newest. */
export function wordsOf(context: Context, most = MOST_QUOTES): Quotation[] {
  const spokenBy = speakerCondition(context);
  if (spokenBy === undefined) return [];
  const ofForce = (about: readonly string[]) =>
    !context.named || context.force === undefined || about.includes(context.force.id);
  return context.knowledge.index.entries
    .filter((entry) => spokenBy(entry) > 0 && ofForce(entry.article.about))
    .filter((entry) => isOfTime(context, entry) && isOnTopic(context, entry))
    .sort(
      (a, b) =>
        spokenBy(b) - spokenBy(a) ||
        compareDays(publishedDay(b.article), publishedDay(a.article)) ||
        a.number - b.number,
    )
    .slice(0, most)
    .map(quotationOf)
    .filter((one) => one !== undefined);
}

/**
 * Whatever somebody said is an answer where no subject is named, how he took something is asked,
 * or the move itself, which is what the whole article is about.
 */
function isOnTopic(context: Context, entry: Entry): boolean {
  const { question } = context;
  const query = queryFor(context);
  if (query.terms.length === 0 || wantedOf(question) === 'stance') return true;
  const asked = new Set(searched(context));
  return (
    unexplained(question, OF_THE_MOVE).every((token) => !asked.has(token)) &&
    articleCoverage(context, query, entry) >= TOPIC_COVERED
  );
}

const OF_THE_MOVE = [
  'engage',
  'scan',
  'stage',
  'enter',
  'exit',
  'force',
  'inspectorate',
  'decide',
  'announce',
  'speech',
] as const;

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An answer made of quotations, the first with who said it, when and where. */
export function quoted(context: Context, chosen: readonly Quotation[]): Draft {
  const forces = context.force === undefined ? [] : [context.force.id];
  const composer = compose(context);
  for (const [index, quotation] of chosen.entries()) {
    const cite = composer.quotation(quotation);
    if (index === 0) {
      composer.statement(frame(quotation), [cite], quotation.speaker?.name);
      if (isOwnFigure(context, quotation)) composer.caveat('The figure is the force’s own.');
    }
    composer.quotes([cite], MOST_QUOTES);
  }
  return {
    outcome: 'answered',
    kind: 'excerpts',
    composer,
    forces,
    focus: chosen.map(({ passage }) => passage.id),
  };
}

/** A number in the words of the force or of its chief: a claim, not a finding. */
function isOwnFigure(context: Context, { article, speaker, text }: Quotation): boolean {
  if (!/\d|\b(?:doubled|halved|a third|a quarter|half)\b/i.test(text)) return false;
  const { force } = context;
  if (speaker === undefined) return article.kind === 'force';
  const { name, role } = speaker;
  return (
    /chief constable|superintendent|spokes/i.test(`${role ?? ''} ${name}`) ||
    name === force?.name ||
    force?.aliases.some((alias) => alias.name === name) === true
  );
}

/** A fact of the record must cover this much of a question to answer where no sentence does ... */
const FACT_ALONE = 0.6;

/** ... and this much more than the best sentence to be put before it. */
const FACT_BETTER = 0.15;

/** The fact of the record that covers most of the question. */
function bestFact(context: Context, query: Query): FoundFact | undefined {
  const { question, reader } = context;
  const named = question.forces.map(({ force }) => force.id);
  if (has(question, 'speech') || question.people.length > 0) return undefined;
  if (/^\s*(?:will|who(?:'s|s| is| was))\b/i.test(question.text)) return undefined;
  const admits = (fact: FactStatement) =>
    named.length === 0
      ? fact.force === undefined || fact.force === context.force?.id
      : fact.force !== undefined && named.includes(fact.force);
  return searchFacts(reader.facts(), query, wantedOf(question), admits).find(({ fact }) =>
    isOfAskedYear(context, fact.text),
  );
}

/** A fact that names years is none of another year than the question's. */
function isOfAskedYear({ question }: Context, text: string): boolean {
  const period = periodOf(question, undefined);
  const years: readonly string[] = text.match(/\b(?:19|20)\d\d\b/g) ?? [];
  if (period === undefined || years.length === 0) return true;
  return years.some((year) => year >= period.from.slice(0, 4) && year <= period.to.slice(0, 4));
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
  return {
    outcome: 'answered',
    kind: fact.owner === undefined ? 'definition' : 'figures',
    composer,
    forces: fact.force === undefined ? [] : [fact.force],
    focus: [fact.id],
  };
}

/** Below this share of the question in the best sentence nothing is answered, whatever else speaks for it. */
const LEAST_COVERAGE = 0.15;

function supports(
  context: Context,
  query: Query,
  ranked: readonly Ranked[],
  best: Ranked,
): boolean {
  const { ask } = context.question.form;
  if (best.coverage < LEAST_COVERAGE && speakerCondition(context) === undefined) return false;
  const whoIs = ask === 'who' && best.coverage > 0.99 && NAMES_SOMEBODY.test(context.question.text);
  if (whoIs) return true;
  if (MUST_HOLD.has(wantedOf(context.question)) && !holdsWantedOn(context, query, best))
    return false;
  if (lacksOutcome(context, query, best)) return false;
  if (
    speakerCondition(context) !== undefined &&
    articleCoverage(context, query, best.entry) < TOPIC_COVERED
  )
    return false;
  if (!isOfTime(context, best.entry)) return false;
  if (asksUnheardOf(context, query)) return false;
  if (ASKS_EARLIER.test(context.question.text) && !TELLS_EARLIER.test(best.entry.sentence.text))
    return false;
  if (
    /^\s*will\b/i.test(context.question.text) &&
    !/\b(?:will|would|due|expected|expects?|plans?|going to|until|whether)\b/i.test(
      best.entry.sentence.text,
    )
  )
    return false;
  if (ASKS_ADVICE.test(context.question.text) && best.coverage < ADVICE_COVERED) return false;
  return isSupported(context, query, ranked);
}

/** What is asked for stands in the sentence, or in those that go on with it and are quoted too. */
function holdsWantedOn(context: Context, query: Query, { entry, holdsWanted }: Ranked): boolean {
  if (holdsWanted) return true;
  const text = quotationOn(context.knowledge.index.entries, entry)?.text ?? '';
  const readable = { text, tokens: analyse(text), speaker: entry.sentence.speaker };
  return textHolds(readable, wantedOf(context.question), query);
}

/** What became of somebody or something is asked, and the sentence does not tell. */
function lacksOutcome(context: Context, query: Query, { entry }: Ranked): boolean {
  const { text } = context.question;
  const quote = quotationOn(context.knowledge.index.entries, entry)?.text ?? '';
  if (OUTCOME_ASKED.test(text) && STILL_TO_COME.test(quote)) return true;
  if (speakerCondition(context) !== undefined || CONDITION.test(text)) return false;
  const held = new Set([...entry.terms, ...analyse(quote).map(({ term }) => term)]);
  return query.terms.some(
    (term) =>
      term.literal !== undefined && CONSEQUENCES.has(term.literal) && match(term, held) === 0,
  );
}

/** How a matter ended. */
const OUTCOME_ASKED =
  /\b(?:outcome|conclusion|what (?:did|was|has)\b.{0,60}\b(?:find|found|result|conclude|decide|reply|replied|answer)|(?:did|has|have|was|were)\b.{0,60}\b(?:approved?|agreed? to|change[sd]?|voted?|passed|accepted|granted))\b/i;
const STILL_TO_COME =
  /\b(?:will|would|should) (?:report|be published|publish|decide|vote|write|consider|meet|look|visit|return|come back)\b|\bif (?:the|it|they|he|she)\b.{0,40}\bagree|\b(?:is|are|was|were) (?:due|expected|to be)\b|\bto take this into account\b|\bfirst due\b/i;
/** "Where are people taken if they are arrested": no outcome. */
const CONDITION =
  /\b(?:if|when|whenever|after|once|being|those|people|anyone)\b[^?]*\b(?:arrested|charged|convicted|suspended|fined)\b/i;
/** What may follow for somebody: no sentence answers that does not say it. */
const CONSEQUENCES = new Set(
  'arrested charged convicted sentenced jailed imprisoned prosecuted sacked dismissed disciplined suspended fined promoted resigned retired'
    .split(' ')
    .map(stem),
);

/** A question about a day or year is not answered by a sentence of another time, unless it names that time. */
function isOfTime(context: Context, { article, sentence }: Entry): boolean {
  const period = periodOf(context.question, stayOf(context));
  if (period === undefined) return true;
  const published = publishedDay(article);
  if (TELLS_OF_PAST.test(context.question.text) && published < addDays(period.from, -SOON))
    return false;
  if (published >= addDays(period.from, -SOON) && published <= addDays(period.to, SOON))
    return true;
  const [, month = ''] = writeDay(period.from).split(' ');
  if (period.yearAssumed && sentence.text.includes(month)) return true;
  const year = period.from.slice(0, 4);
  return sentence.text.includes(year) || published.slice(0, 4) === year;
}

/** The stay that "when it was moved" means, where the record has one alone. */
function stayOf({ force, knowledge }: Context): Stay | undefined {
  const stays =
    force === undefined ? undefined : knowledge.record.forceRecords.get(force.id)?.stays;
  return stays?.length === 1 ? stays[0] : undefined;
}

/** "Who is Name Surname": the sentence that names them is what there is to say. */
const NAMES_SOMEBODY = /\bwho(?:'s| is| was|s)\s+\p{L}+\s+\p{L}+\s*\??$/iu;
/** Somebody's words on a subject must stand in an article on that subject. */
const TOPIC_COVERED = 0.2;

/** Weighted share of the question that stands somewhere in the sentence's article. */
function articleCoverage({ knowledge }: Context, { terms }: Query, entry: Entry): number {
  const { passages, titles } = knowledge.index;
  const sets = [
    titles.get(entry.article.id),
    ...passages.filter((one) => one.article === entry.article).map((one) => one.terms),
  ];
  const held = anyOf(sets.filter((one) => one !== undefined));
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return (
    terms.reduce((sum, term) => sum + term.weight * match(term, held), 0) / Math.max(total, 1e-9)
  );
}

/** The very thing that is asked for stands nowhere in the corpus, by no word of its meaning. */
function asksUnheardOf(context: Context, { head }: Query): boolean {
  const { frequency } = context.knowledge.index;
  return (
    head.length > 0 &&
    head.every(
      ({ literal, concepts, prefix }) =>
        !frequency.has(literal ?? '') &&
        !concepts.some((one) => frequency.has(one)) &&
        !knowsPrefix(context, prefix),
    )
  );
}

function knowsPrefix(context: Context, prefix: string | undefined): boolean {
  if (prefix === undefined) return false;
  return [...context.knowledge.index.words.keys()].some((word) => word.startsWith(prefix));
}

/** Who held a post before, what a figure was before: an article must tell of the time before. */
const ASKS_EARLIER =
  /^(?!.*\b(?:when|how long|date|day|month)\b).*\b(?:who|which|how many|how much|where)\b.*\b(?:before|prior to|until)\b/is;
const TELLS_EARLIER =
  /\b(?:before|prior|previous(?:ly)?|former(?:ly)?|predecessor|used to|until|earlier|from|had been|had|in \d{4}|last year|year ago|compared)\b/i;

/** "How do I complain": what the asker is to do is hardly ever told by news, so it must be told outright. */
const ASKS_ADVICE =
  /\b(?:how|where|when|who|whom|what)\s+(?:do|can|could|should|would|must|may)\s+(?:i|we|you|one|somebody|someone|people)\b/i;
const ADVICE_COVERED = 0.8;

/** What has happened by a day stands in no article of long before it. */
const TELLS_OF_PAST =
  /^(?!.*\b(?:will|would|going to|plan(?:s|ned)?|expected|supposed|due|aims?|target)\b).*\b(?:did|was|were|had|said|found|came|went|happened)\b/is;

/** Days around a publication within which a question still means what it tells of. */
const SOON = 45;

/** Without the number or person that is asked for there is no answer, however well the words match. */
const MUST_HOLD: ReadonlySet<Wanted> = new Set<Wanted>([
  'count',
  'amount',
  'percentage',
  'money',
  'duration',
  'person',
  'speaker',
  'name',
  'force',
  'place',
  'grade',
  'frequency',
  'contact',
  'named-person',
]);

function refusal(near: boolean): string {
  return near
    ? 'The sources do not say.'
    : 'The sources do not say: nothing in them is about this.';
}
