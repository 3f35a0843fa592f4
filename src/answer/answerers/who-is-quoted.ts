import type { Article } from '../../corpus/article.js';
import { writeWhen } from '../../dates/partial.js';
import { publishedDay } from '../../record/as-of.js';
import type { Entry } from '../../search/index.js';
import { type Context, compose, type Draft } from '../context.js';
import { periodOf } from '../period.js';
import { quotationOf } from '../quotation.js';
import { namedPublishers } from '../searching.js';
import { countWord, joinList } from '../wording.js';

/** Who has a word in an article is asked, and not who said a certain thing. */
const ASKS =
  /\b(?:who|whom|which (?:\w+ )?(?:people|persons|officials|voices|speakers|individuals))\b.{0,20}\b(?:do(?:es)?|did|is|are|was|were|has|have)\b.{0,50}\b(?:quoted?|quotes|interview(?:ed|s)?|given a voice|speak to|spoke to|spoken to)\b(?! (?:as )?(?:saying|that)\b)(?!.*["“])/i;
const MOST = 8;

/** The people who speak for themselves in an article of a named publisher, each in the post that it gives. */
export function answerWhoIsQuoted(context: Context): Draft | undefined {
  const { question, knowledge } = context;
  if (question.people.length > 0 || !ASKS.test(question.text)) return undefined;
  const publishers = namedPublishers(context).map(({ publisher }) => publisher);
  if (publishers.length === 0) return undefined;
  const period = periodOf(question, undefined);
  const of = [...knowledge.articles.values()].filter(({ publisher }) =>
    publishers.includes(publisher),
  );
  const then = of.filter((article) => {
    const day = publishedDay(article);
    return period !== undefined && day >= period.from && day <= period.to;
  });
  const [article, ...more] = then.length > 0 ? then : of;
  if (article === undefined || more.length > 0) return undefined;
  const speakers = speakersOf(knowledge.index.entries, article);
  if (speakers.length === 0) return undefined;
  const composer = compose(context);
  const named = speakers.flatMap(({ entry, text }) => {
    const quotation = quotationOf(entry);
    return quotation === undefined ? [] : [{ text, cite: composer.quotation(quotation) }];
  });
  const cites = named.map(({ cite }) => cite);
  const people = named.length === 1 ? 'person' : 'people';
  composer
    .statement(
      `${article.publisher}, ${writeWhen(article.published)}, quotes ${countWord(named.length)} ${people}: ${joinList(named.map(({ text }) => text))}.`,
      cites,
    )
    .quotes(cites, 2);
  return { outcome: 'answered', kind: 'excerpts', composer, forces: [...article.about] };
}

/** Those who speak directly, in the order of the article, each with the first of his sentences. */
function speakersOf(entries: readonly Entry[], article: Article): { entry: Entry; text: string }[] {
  const found = new Map<string, { entry: Entry; text: string }>();
  for (const entry of entries) {
    const { speaker } = entry.sentence;
    if (entry.article !== article || speaker?.kind !== 'person' || !speaker.direct) continue;
    const text = speaker.role === undefined ? speaker.name : `${speaker.name} (${speaker.role})`;
    if (!found.has(speaker.name)) found.set(speaker.name, { entry, text });
  }
  return [...found.values()].slice(0, MOST);
}
