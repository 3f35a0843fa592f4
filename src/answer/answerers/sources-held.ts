import type { Article } from '../../corpus/article.js';
import { writeWhen } from '../../dates/partial.js';
import { publishedDay } from '../../record/as-of.js';
import { type Context, compose, type Draft } from '../context.js';
import { quotationOf } from '../quotation.js';
import { countWord, sentence } from '../wording.js';

const HELD = '(?:articles?|sources?|info|information|data|stories|reports?|news)';
/** Where the bot has it from. */
const WHENCE = new RegExp(
  String.raw`\bwhere (?:do|did|does) (?:you|u|this bot|the bot) (?:get|have|take|find|know) (?:(?:your|all|its|the) )*(?:${HELD}|this|that|it)(?: all)?(?: from)?\W*$|^\W*(?:what|which|list|name|show me|tell me) (?:are |is )?(?:your|the bot['’]?s) (?:held )?(?:articles?|sources?)\W*$|\b(?:what|which) (?:articles?|sources?) (?:do|does) (?:you|u|this bot|the bot) (?:have|hold|use|know|rely on|draw on|work from)\W*$`,
  'i',
);
/** The oldest or newest of them. */
const OLDEST = new RegExp(
  String.raw`\b(?:which|what)\b.{0,30}\byour (?:oldest|earliest|first) ${HELD}\b|\b(?:oldest|earliest) ${HELD} (?:that )?(?:you|the bot) (?:have|has|holds?)\b|\b(?:which|what)\b.{0,20}\byour ${HELD}\b.{0,12}\b(?:oldest|earliest)\b`,
  'i',
);
const NEWEST = new RegExp(
  String.raw`\b(?:which|what|how old)\b.{0,30}\byour (?:newest|latest|most recent|last) ${HELD}\b|\b(?:which|what)\b.{0,20}\byour ${HELD}\b.{0,12}\b(?:newest|latest|most recent)\b`,
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
  const chosen = chosenOf(question.text, all);
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

function chosenOf(text: string, all: readonly Article[]): Chosen | undefined {
  if (OLDEST.test(text)) return { text: 'The oldest article held:', list: all.slice(0, 1) };
  if (NEWEST.test(text)) return { text: 'The newest article held:', list: all.slice(-1) };
  if (OF_INSPECTORATE.test(text)) {
    const own = all.filter(({ kind }) => kind === 'inspectorate');
    return { text: 'Published by the inspectorate itself, of the articles held:', list: own };
  }
  if (!WHENCE.test(text)) return undefined;
  const count = sentence(countWord(all.length));
  return {
    text: `${count} held ${all.length === 1 ? 'article' : 'articles'}, and public pages that are cited by link:`,
    list: all,
  };
}

function openingOf({ knowledge }: Context, article: Article) {
  const first = knowledge.index.entries.find(
    ({ article: own, passage }) => own === article && passage.kind === 'paragraph',
  );
  return first === undefined ? undefined : quotationOf(first);
}
