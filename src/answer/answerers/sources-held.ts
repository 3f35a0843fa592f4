import type { Article } from '../../corpus/article.js';
import { plural } from '../../dates/day.js';
import { writeWhen } from '../../dates/partial.js';
import type { Knowledge } from '../../knowledge.js';
import { publishedDay } from '../../record/as-of.js';
import { type Context, compose, type Draft } from '../context.js';
import { quotationOf } from '../quotation.js';
import { bare, countWord, joinList, sentence } from '../wording.js';

const HELD = '(?:articles?|sources?|info|information|data|stories|reports?|news)';
const BOT = '(?:you|u|this bot|the bot)';
/** Where the bot has it from, how much that is, on which forces and how old. */
const WHENCE = new RegExp(
  [
    String.raw`\bwhere (?:do|did|does) ${BOT} (?:get|have|take|find|know) (?:(?:your|all|its|the) )*(?:${HELD}|this|that|it)(?: all)?(?: from)?\W*$`,
    String.raw`^\W*(?:what|which|list|name|show me|tell me) (?:are |is )?(?:your|the bot['’]?s) (?:held )?(?:articles?|sources?)\W*$`,
    String.raw`\b(?:what|which) (?:articles?|sources?) (?:do|does) ${BOT} (?:have|hold|use|know|rely on|draw on|work from)\W*$`,
    String.raw`\bhow many (?:${HELD}|forces|police forces|pages|documents) (?:do|does|are|is) ${BOT} (?:have|hold|use|know|cover|got|rely on|draw on|work from|based on|built on|track)(?: about| of| from)?\W*$`,
    String.raw`\b(?:which|what) (?:police )?forces (?:do|does) ${BOT} (?:cover|know|hold|have|track|follow|deal with|answer)\b(?: about| on| of| for| things on)?\W*$`,
    String.raw`\bhow (?:up[- ]to[- ]date|current|recent|fresh|old) (?:are|is|r) (?:${BOT}|your (?:${HELD}|facts|answers))\W*$`,
    String.raw`\bwhen (?:were|was|did) (?:${BOT}|your (?:${HELD}|facts)) (?:last )?(?:updated|refreshed|get updated)\b`,
  ].join('|'),
  'i',
);
/** The oldest or newest of them. */
const PIECE = '(?:articles?|sources?|stor(?:y|ies)|pieces?|publications?)';
const OLDEST = new RegExp(
  String.raw`^\W*(?:which|what)(?:['’]?s| is)? (?:the )?(?:(?:oldest|earliest) ${PIECE}|${PIECE} (?:is|are) (?:the )?(?:oldest|earliest))(?: here| held| of all)?\W*$|\b(?:which|what)\b.{0,30}\byour (?:oldest|earliest|first) ${HELD}\b|\b(?:oldest|earliest) ${HELD} (?:that )?(?:you|the bot) (?:have|has|holds?)\b|\b(?:which|what)\b.{0,20}\byour ${HELD}\b.{0,12}\b(?:oldest|earliest)\b`,
  'i',
);
const NEWEST = new RegExp(
  String.raw`^\W*(?:which|what)(?:['’]?s| is)? (?:the )?(?:(?:newest|latest|most recent) ${PIECE}|${PIECE} (?:is|are) (?:the )?(?:newest|latest|most recent))(?: here| held| of all)?\W*$|\b(?:which|what|how old|when)\b.{0,30}\byour (?:newest|latest|most recent|last) ${HELD}\b|\b(?:which|what)\b.{0,20}\byour ${HELD}\b.{0,12}\b(?:newest|latest|most recent)\b`,
  'i',
);
/** Those that the inspectorate published itself. */
const OF_INSPECTORATE =
  /\b(?:which|what) (?:of (?:your|the) )?(?:articles?|sources?|stories) (?:that you have |you have |you hold )?(?:is|are|comes?|came|was|were) (?:published |issued |directly |straight )?(?:from|by) (?:the )?(?:inspectorate|hmicfrs)(?: itself| directly)?\W*$/i;

const MOST = 10;

/** Which articles the answers come from: all, the oldest, the newest, or the inspectorate's own. */
export function answerSourcesHeld(context: Context): Draft | undefined {
  const { question, knowledge } = context;
  if (question.people.length > 0 || question.forces.length > 0) return undefined;
  const all = [...knowledge.articles.values()].sort((a, b) =>
    publishedDay(a).localeCompare(publishedDay(b)),
  );
  const chosen = chosenOf(knowledge, question.text, all);
  if (chosen === undefined || chosen.list.length === 0) return undefined;
  const composer = compose(context);
  const cited = chosen.list.slice(0, MOST).flatMap((article) => {
    const cite = openingOf(context, article);
    return cite === undefined ? [] : [{ article, cite: composer.quotation(cite) }];
  });
  composer.statement(
    chosen.text,
    cited.map(({ cite }) => cite),
  );
  for (const { article, cite } of cited)
    composer.item(`${article.title} (${article.publisher}, ${writeWhen(article.published)})`, [
      cite,
    ]);
  if (chosen.list.length > MOST) composer.caveat('The command /sources lists them all.');
  // The age of the newest source is that of all, not of the one that is shown.
  const forces = [...new Set(all.flatMap(({ about }) => about))];
  return forces.length === 1
    ? { outcome: 'answered', kind: 'excerpts', composer, forces }
    : { outcome: 'answered', kind: 'across-forces', composer, forces: [] };
}

interface Chosen {
  readonly text: string;
  readonly list: readonly Article[];
}

function chosenOf(knowledge: Knowledge, text: string, all: readonly Article[]): Chosen | undefined {
  if (OLDEST.test(text)) return { text: 'The oldest article held:', list: all.slice(0, 1) };
  if (NEWEST.test(text)) return { text: 'The newest article held:', list: all.slice(-1) };
  if (OF_INSPECTORATE.test(text)) {
    const own = all.filter(({ kind }) => kind === 'inspectorate');
    return { text: 'Published by the inspectorate itself, of the articles held:', list: own };
  }
  if (!WHENCE.test(text)) return undefined;
  return { text: heldText(knowledge, all), list: all };
}

/** How many articles of which days are held, on which forces, and what else is known. */
function heldText({ record }: Knowledge, all: readonly Article[]): string {
  const [oldest, newest] = [all[0], all.at(-1)];
  if (oldest === undefined || newest === undefined) return '';
  const about = [...new Set(all.flatMap((article) => article.about))].map(
    (id) => record.forces.get(id)?.name ?? id,
  );
  const followed = [...record.forceRecords.values()].flatMap(({ force, stays }) =>
    stays.length > 0 ? [record.forces.get(force)?.name ?? force] : [],
  );
  const articles = `${sentence(countWord(all.length))} held ${all.length === 1 ? 'article' : 'articles'}`;
  const days =
    all.length === 1 ? '' : `, from ${bare(oldest.published)} to ${bare(newest.published)}`;
  const pages = plural(record.references.size, 'public page');
  return `${articles}${days}, on ${forceNames(about)}, and ${pages} cited by link. Recorded from them are the stays in Engage of ${forceNames(followed)}. The articles:`;
}

const MOST_NAMED = 12;

/** Forces by name, or how many where they are too many to name. */
function forceNames(forces: readonly string[]): string {
  return forces.length > MOST_NAMED ? `${countWord(forces.length)} forces` : joinList(forces);
}

function openingOf({ knowledge }: Context, article: Article) {
  const first = knowledge.index.entries.find(
    ({ article: own, passage }) => own === article && passage.kind === 'paragraph',
  );
  return first === undefined ? undefined : quotationOf(first);
}
