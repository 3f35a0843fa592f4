import type { Article } from '../../corpus/article.js';
import type { Knowledge } from '../../knowledge.js';
import { publishedText } from '../../render/citation.js';
import { articleKey } from '../../render/discord/custom-id.js';
import { LIMITS } from '../../render/discord/limits.js';
import type { Choice } from '../command.js';
import { namedArticles } from '../options/article.js';
import { namedForces } from '../options/force.js';
import { rankNames } from '../options/names.js';
import { namedTerms } from '../options/term.js';
import { cutAtWord, tidy } from '../options/words.js';
import { within } from './choices.js';

/** Police forces for what is typed; those with a history in the record first when nothing is. */
export function forceChoices(typed: string, knowledge: Knowledge): Choice[] {
  const found = rankNames(namedForces(knowledge), tidy(typed));
  return within(found.map(({ id, name }) => ({ name, value: choiceValue(id) })));
}

/** Held articles for what is typed, newest first: title, publisher, date. */
export function articleChoices(typed: string, knowledge: Knowledge): Choice[] {
  const found = rankNames(namedArticles(knowledge), tidy(typed));
  return within(found.map((article) => ({ name: label(article), value: choiceValue(article.id) })));
}

/** A title that leaves room for publisher and date, which tell articles apart. */
function label(article: Article): string {
  const { title, publisher } = article;
  const date = publishedText(article).replace(/ \(derived date\)$/, '');
  const behind = ` (${publisher}, ${date})`;
  const room = LIMITS.choiceName - behind.length;
  return room < SHORTEST_TITLE ? `${title}${behind}` : `${cutAtWord(title, room)}${behind}`;
}

/** A title cut shorter tells nothing. */
const SHORTEST_TITLE = 30;

/** Terms of the glossary for what is typed, with what they stand for. */
export function termChoices(typed: string, knowledge: Knowledge): Choice[] {
  const found = rankNames(namedTerms(knowledge), tidy(typed));
  return within(
    found.map(({ id, term, expansion }) => ({
      name: expansion === undefined ? term : `${term}: ${expansion}`,
      value: choiceValue(id),
    })),
  );
}

/** An id as a choice's value; a long one's short form, which is read as well. */
function choiceValue(id: string): string {
  return id.length <= LIMITS.choiceName ? id : articleKey(id);
}
