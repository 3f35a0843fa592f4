import type { Article } from '../corpus/article.js';
import type { Knowledge } from '../knowledge.js';
import type { Entry } from '../search/index.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import type { Reader } from './understand/question.js';

/**
 * The question names a force, and the sentence, of an article about several, stands where only
 * others were named for a while.
 */
export function isOfAnotherForce(context: Context, { entry }: Ranked): boolean {
  const { force, named, question } = context;
  if (!named || force === undefined || question.forces.length !== 1) return false;
  if (entry.article.about.length < 2) return false;
  const near = namedNear(context.reader, entry);
  return near.size > 0 && !near.has(force.id);
}

const cache = new WeakMap<Knowledge, Map<Article, ReadonlyMap<number, ReadonlySet<string>>>>();
/** A force that was named so many sentences before may still be spoken of. */
const WHILE = 4;

/** The forces that an article is about and that are named in a sentence or in those just before it. */
function namedNear(reader: Reader, { article, number }: Entry): ReadonlySet<string> {
  const known =
    cache.get(reader.knowledge) ?? new Map<Article, ReadonlyMap<number, ReadonlySet<string>>>();
  cache.set(reader.knowledge, known);
  const bySentence = known.get(article) ?? namedIn(reader, article);
  known.set(article, bySentence);
  return new Set(
    Array.from({ length: WHILE + 1 }, (_, back) => [
      ...(bySentence.get(number - back) ?? []),
    ]).flat(),
  );
}

function namedIn(reader: Reader, article: Article): Map<number, ReadonlySet<string>> {
  const own = reader.knowledge.index.entries.filter((entry) => entry.article === article);
  return new Map(
    own.map(({ number, sentence }) => [
      number,
      new Set(
        reader
          .forces(sentence.text)
          .map(({ force }) => force.id)
          .filter((id) => article.about.includes(id)),
      ),
    ]),
  );
}
