import type { Citation } from '../../answer/answer.js';
import type { Article } from '../../corpus/article.js';
import { writeWhen } from '../../dates/partial.js';
import { quoteParagraph } from './answer.js';
import { blockQuote, escapeMarkdown, link, small } from './escape.js';
import type { Origin, View } from './view.js';

/** Passages shown before and behind the one that holds the quote. */
const AROUND = 2;

/** The passage that holds this offset of an article, with those around it, word for word. */
export function passageView(
  article: Article,
  start: number,
  origin: Origin,
  snapshot: string,
): View {
  const at = Math.max(
    0,
    article.passages.findIndex((passage) => passage.start <= start && start < passage.end),
  );
  const shown = article.passages.slice(Math.max(0, at - AROUND), at + AROUND + 1);
  const named =
    article.url === undefined ? escapeMarkdown(article.title) : link(article.title, article.url);
  return {
    paragraphs: [
      `**${named}**\n${small(escapeMarkdown(`${article.publisher}, ${writeWhen(article.published)}`))}`,
      ...shown.map((passage) =>
        blockQuote(
          passage.kind === 'list-item'
            ? `- ${escapeMarkdown(passage.text)}`
            : escapeMarkdown(passage.text),
        ),
      ),
    ],
    buttons: [],
    origin,
    snapshot,
    outcome: 'passage',
  };
}

/** Further sentences near a question, marked as what they are. */
export function excerptsView(
  citations: readonly Citation[],
  origin: Origin,
  snapshot: string,
  question: string,
): View {
  return {
    question,
    paragraphs:
      citations.length === 0
        ? ['No sentence in the sources comes near this question.']
        : [
            'The sentences nearest to the question, best first. They need not answer it.',
            ...citations.map(quoteParagraph),
          ],
    buttons: [],
    origin,
    snapshot,
    outcome: 'excerpts',
  };
}
