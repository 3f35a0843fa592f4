import { writeWhen } from '../../dates/partial.js';
import { publishedDay } from '../../record/as-of.js';
import { type Context, compose, type Draft } from '../context.js';
import { quotationOf } from '../quotation.js';
import { countWord, sentence } from '../wording.js';

/** In which articles somebody has a word is asked, and not what he says there. */
const ASKS =
  /^\W*(?:(?:in )?(?:which|what) |how many |list (?:the )?|name (?:the )?)(?:of (?:the|your) )?(?:articles?|sources?|stor(?:y|ies)|pieces?|publishers?|papers?|outlets?)\b(?: (?:that|which|do|does|have|has|is|are|did))* (?:quote[ds]?|cite[ds]?|interview(?:ed|s)?|carr(?:y|ies|ied)|feature[ds]?|speak|spoke|talked|heard from|have words (?:of|from|by))\b/i;
const MOST = 8;

/** The articles that quote a person whom the question names, oldest first, each with his first words there. */
export function answerArticlesQuoting(context: Context): Draft | undefined {
  const { question, knowledge } = context;
  const [person, ...more] = question.people;
  if (person === undefined || more.length > 0 || !ASKS.test(question.text)) return undefined;
  const quoting = [...knowledge.articles.values()]
    .sort((a, b) => publishedDay(a).localeCompare(publishedDay(b)))
    .flatMap((article) => {
      const first = knowledge.index.entries.find(
        ({ article: own, sentence: { speaker } }) =>
          own === article && speaker?.direct === true && speaker.name === person.name,
      );
      const quotation = first === undefined ? undefined : quotationOf(first);
      return quotation === undefined ? [] : [{ article, quotation }];
    });
  if (quoting.length === 0) return undefined;
  const composer = compose(context);
  const count = sentence(countWord(quoting.length));
  composer.statement(
    `${count} held ${quoting.length === 1 ? 'article quotes' : 'articles quote'} ${person.name}:`,
    [],
  );
  for (const { article, quotation } of quoting.slice(0, MOST))
    composer.item(`${article.title} (${article.publisher}, ${writeWhen(article.published)})`, [
      composer.quotation(quotation),
    ]);
  if (quoting.length > MOST) composer.caveat(`The first ${MOST} are shown.`);
  const forces = [...new Set(quoting.flatMap(({ article }) => article.about))];
  return { outcome: 'answered', kind: 'excerpts', composer, forces };
}
