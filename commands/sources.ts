import { type Command, TEXT_OPTION } from '../src/discord/command.js';
import { articleChoices } from '../src/discord/complete/names.js';
import { namedArticles, readArticle } from '../src/discord/options/article.js';
import { unknownView } from '../src/discord/options/unknown.js';
import { articleKey } from '../src/render/discord/custom-id.js';
import { articleParagraphs, sourceList } from '../src/render/discord/sources.js';
import type { ViewButton } from '../src/render/discord/view.js';

const BUTTONS: readonly ViewButton[] = [
  { label: 'Share', action: { kind: 'share' } },
  { label: 'Report a problem', action: { kind: 'report' } },
];

/** What the bot knows from: all sources, or one article. */
export const sources: Command = {
  data: {
    name: 'sources',
    description: 'The articles and pages that every answer comes from',
    options: [
      {
        type: TEXT_OPTION,
        name: 'article',
        description: 'One of the articles held here; all sources when left out',
        max_length: 100,
        autocomplete: true,
      },
    ],
  },
  visibility: 'private',
  run: (options, context) => {
    const { knowledge } = context.snapshot;
    const { snapshot, record } = knowledge;
    const value = options['article']?.trim() ?? '';
    if (value === '') {
      const articles = namedArticles(knowledge).map((named) => named.value);
      return {
        paragraphs: sourceList(articles, [...record.references.values()]),
        buttons: BUTTONS,
        origin: { command: 'sources', options: {} },
        snapshot,
        outcome: 'answered',
      };
    }
    const article = readArticle(value, knowledge);
    if (!article.ok) return unknownView(article, 'sources', context);
    return {
      paragraphs: articleParagraphs(article.value, record),
      buttons: BUTTONS,
      origin: { command: 'sources', options: { article: articleKey(article.value.id) } },
      snapshot,
      outcome: 'answered',
    };
  },
  complete: (_option, typed, _options, context) =>
    articleChoices(typed, context.snapshot.knowledge),
};
