import type { Article } from '../../corpus/article.js';
import { literally } from '../../corpus/literal.js';
import { writeWhen } from '../../dates/partial.js';
import { type Context, compose, type Draft } from '../context.js';
import { quotationOf } from '../quotation.js';
import { joinList } from '../wording.js';

/** Who somebody is, or what he wrote. */
const ASKS = [
  /^\W*who(?:['’]?s| is| was) (NAME)\W*$/,
  /^\W*(?:what|which (?:articles?|pieces?|stor(?:y|ies))) (?:did|has|have|does) (NAME) (?:write|written|wrote|author(?:ed)?|report(?:ed)?)\W*$/,
];
const MOST = 4;

/** The author of a held article, asked about by name: what he wrote, and nothing else is known of him. */
export function answerAuthor(context: Context): Draft | undefined {
  const { question, knowledge } = context;
  if (question.people.length > 0) return undefined;
  const written = [...knowledge.articles.values()].filter(
    ({ author }) => author !== undefined && asksAbout(question.text, author),
  );
  const [author] = written.map((article) => article.author);
  if (author === undefined) return undefined;
  const composer = compose(context);
  const cited = written.slice(0, MOST).flatMap((article) => {
    const opening = openingOf(context, article);
    return opening === undefined ? [] : [{ article, cite: composer.quotation(opening) }];
  });
  const titles = cited.map(
    ({ article: { title, publisher, published } }) =>
      `“${title}” (${publisher}, ${writeWhen(published)})`,
  );
  composer.statement(
    `${author} is given as the author of ${joinList(titles)}.`,
    cited.map(({ cite }) => cite),
  );
  if (written.length > MOST) composer.caveat(`The first ${MOST} are shown.`);
  const forces = [...new Set(written.flatMap(({ about }) => about))];
  return { outcome: 'answered', kind: 'who', composer, forces };
}

function asksAbout(text: string, author: string): boolean {
  return ASKS.some((pattern) =>
    new RegExp(pattern.source.replace('NAME', literally(author)), 'i').test(text),
  );
}

function openingOf({ knowledge }: Context, article: Article) {
  const first = knowledge.index.entries.find(
    ({ article: own, passage }) => own === article && passage.kind === 'paragraph',
  );
  return first === undefined ? undefined : quotationOf(first);
}
