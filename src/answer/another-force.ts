import type { Article } from '../corpus/article.js';
import type { Knowledge } from '../knowledge.js';
import type { Entry } from '../search/index.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import type { Reader } from './understand/question.js';

/**
 * The question names a force, and the sentence, of an article about several, stands under another's
 * heading, or where only others were named for a while.
 */
export function isOfAnotherForce(context: Context, { entry }: Pick<Ranked, 'entry'>): boolean {
  const { force, named, question } = context;
  if (!named || force === undefined || question.forces.length !== 1) return false;
  return !mayTellOf(context.reader, entry, force.id);
}

/** Whether a sentence may tell of a force: in an article about several it may be another's. */
export function mayTellOf(reader: Reader, entry: Entry, force: string): boolean {
  if (entry.article.about.length < 2) return true;
  const told = toldIn(reader, entry.article).get(entry.number) ?? NONE;
  return told.size === 0 || told.has(force);
}

/** Whether a sentence is of an article about the question's force and may tell of it; any where no force is meant. */
export function tellsOfForce({ force, reader }: Context): (entry: Entry) => boolean {
  return (entry) =>
    force === undefined ||
    (entry.article.about.includes(force.id) && mayTellOf(reader, entry, force.id));
}

const NONE: ReadonlySet<string> = new Set();
const cache = new WeakMap<Knowledge, Map<Article, ReadonlyMap<number, ReadonlySet<string>>>>();
/** A force that was named so many sentences before may still be spoken of. */
const WHILE = 4;

/** The forces that each sentence of an article tells of; none where that is not known. */
function toldIn(reader: Reader, article: Article): ReadonlyMap<number, ReadonlySet<string>> {
  const known =
    cache.get(reader.knowledge) ?? new Map<Article, ReadonlyMap<number, ReadonlySet<string>>>();
  cache.set(reader.knowledge, known);
  const bySentence = known.get(article) ?? readForces(reader, article);
  known.set(article, bySentence);
  return bySentence;
}

const entriesCache = new WeakMap<Knowledge, ReadonlyMap<Article, readonly Entry[]>>();

/** The sentences of every article about several forces, in order: read once for a snapshot. */
function entriesOf(knowledge: Knowledge, article: Article): readonly Entry[] {
  const known = entriesCache.get(knowledge) ?? readSeveral(knowledge);
  entriesCache.set(knowledge, known);
  return known.get(article) ?? [];
}

function readSeveral({ index }: Knowledge): ReadonlyMap<Article, readonly Entry[]> {
  const found = new Map<Article, Entry[]>();
  for (const entry of index.entries) {
    if (entry.article.about.length < 2) continue;
    const list = found.get(entry.article) ?? [];
    list.push(entry);
    found.set(entry.article, list);
  }
  return found;
}

function readForces(reader: Reader, article: Article): Map<number, ReadonlySet<string>> {
  const told = new Map<number, ReadonlySet<string>>();
  let section: ReadonlySet<string> = NONE;
  let named: ReadonlySet<string>[] = [];
  for (const entry of entriesOf(reader.knowledge, article)) {
    const own = namedIn(reader, entry);
    if (entry.passage.kind === 'heading') {
      // What a heading names is told of until the next one.
      section = own;
      named = [];
    }
    named = [...named, own].slice(-WHILE - 1);
    const near = new Set(named.flatMap((forces) => [...forces]));
    // Under no such heading a sentence is of those that it names, else of those named before.
    const byName = own.size > 0 ? own : near;
    told.set(entry.number, section.size > 0 ? new Set([...section, ...own]) : byName);
  }
  return told;
}

/** The forces that a sentence names, of those that its article is about. */
function namedIn(reader: Reader, { article, sentence }: Entry): ReadonlySet<string> {
  return new Set(
    reader
      .forces(sentence.text)
      .map(({ force }) => force.id)
      .filter((id) => article.about.includes(id)),
  );
}
