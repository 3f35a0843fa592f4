import { addDays } from '../dates/day.js';
import { intervalOf } from '../dates/partial.js';
import { publishedDay } from '../record/as-of.js';
import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import { type Context, compose, type Draft } from './context.js';
import { onlyCounts } from './enumerated.js';
import { type FactStatement, type FoundFact, searchFacts } from './facts.js';
import { comparesNone, tellsNoAverage, tellsNoContents } from './kind-told.js';
import { mentionsOnly } from './mentioned.js';
import { periodOf } from './period.js';
import { quotationOf } from './quotation.js';
import { MOST_QUOTES } from './quoting.js';
import { namedPublishers } from './searching.js';
import { asksForWords } from './spoken.js';
import type { Question } from './understand/question.js';
import { wantedOf } from './understand/wanted.js';

/** A fact of the record must cover this much of a question to answer where no sentence does ... */
const FACT_ALONE = 0.6;

/** ... more where a date, a number or a name is asked for, which it may hold of something else ... */
const TYPED_ALONE = 0.75;

/** ... and this much more than the best sentence to be put before it. */
const FACT_BETTER = 0.15;

/**
 * The answer of the fact that covers most of the question, where it covers enough of it.
 * @param ranked The sentences that would answer else, best first; none where they are refused.
 */
export function answerByFact(
  context: Context,
  query: Query,
  ranked: readonly Ranked[],
): Draft | undefined {
  const found = bestFact(context, query);
  if (found === undefined) return undefined;
  const [best] = ranked;
  const alone = wantedOf(context.question) === 'any' ? FACT_ALONE : TYPED_ALONE;
  const needed = best === undefined ? alone : Math.max(alone, best.coverage + FACT_BETTER);
  return found.coverage < needed ? undefined : answerFact(context, found.fact, ranked);
}

/** The fact of the record that covers most of the question. */
function bestFact(context: Context, query: Query): FoundFact | undefined {
  const { question, reader } = context;
  const named = question.forces.map(({ force }) => force.id);
  if (asksForWords(question) || question.people.length > 0) return undefined;
  // What one publisher has is asked, or one word is all there is to find a fact by.
  if (namedPublishers(context).length > 0 || query.terms.length < LEAST_TERMS) return undefined;
  if (/\bnames? of\b/i.test(question.text)) return undefined;
  if (/\bpart of\b/i.test(question.text) && question.form.ask === 'yes-no') return undefined;
  if (/^\s*(?:will|who(?:'s|s| is| was))\b/i.test(question.text)) return undefined;
  // What a word means is no answer to who or how many on a day.
  const dated = wantedOf(question) !== 'any' && question.dates.some(({ asksNow }) => !asksNow);
  const admits = (fact: FactStatement) =>
    !(dated && fact.force === undefined) &&
    isNamed(question, fact) &&
    (named.length === 0
      ? fact.force === undefined || fact.force === context.force?.id
      : fact.force !== undefined && named.includes(fact.force));
  const best = searchFacts(reader.facts(), query, wantedOf(question), admits).find(
    ({ fact }) => isOfAskedYear(context, fact.text) && isOfAskedTime(context, fact),
  );
  const text = best?.fact.text ?? '';
  const lacks =
    onlyCounts(question.text, text) ||
    mentionsOnly(question, query, text) ||
    tellsNoContents(question.text, text) ||
    tellsNoAverage(question.text, text) ||
    comparesNone(question.text, text);
  // What covers less of the question than a fact that does not answer answers still less.
  return lacks ? undefined : best;
}

/** A definition answers what names its term: words alone that it shares are those of any sentence. */
function isNamed({ tokens, text }: Question, { names }: FactStatement): boolean {
  return (
    names === undefined ||
    NAME_ASKED.test(text) ||
    names.some((name) =>
      tokens.some((_, at) => name.every((part, offset) => tokens[at + offset]?.term === part)),
    )
  );
}

/** "What do you call ...": the name is what is asked for. */
const NAME_ASKED = /\b(?:call(?:ed)?|named?|names|term|word|phrase)\b/i;

const LEAST_TERMS = 2;

/** A fact that later sources prove, or none of a known day, is no answer to what was in a month or on a day. */
function isOfAskedTime(
  { question, knowledge }: Context,
  { evidence, text }: FactStatement,
): boolean {
  const period = periodOf(question, undefined);
  if (period === undefined || period.to > addDays(period.from, YEAR)) return true;
  const days = evidence.flatMap((one) => {
    const article = knowledge.record.quotations.get(one)?.article;
    if (article !== undefined) return [publishedDay(article)];
    const page =
      'reference' in one ? knowledge.record.references.get(one.reference)?.published : undefined;
    return page === undefined ? [] : [intervalOf(page).earliest];
  });
  return (
    days.some(
      (day) =>
        day <= addDays(period.to, MONTH) &&
        // Of a whole year the source is of that year, or tells of it by name.
        (period.to <= addDays(period.from, MONTH) || day >= addDays(period.from, -MONTH)),
    ) || text.includes(period.from.slice(0, 4))
  );
}

const MONTH = 31;
const YEAR = 366;

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
