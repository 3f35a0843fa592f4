import { type Draft, writeBody } from '../block.js';
import { cleanBlocks } from '../clean.js';
import { AddError } from '../refusal.js';
import { surveyHtml } from '../survey.js';
import { readBlocks } from './blocks.js';
import { locateArticle } from './locate.js';
import { readMetadata } from './metadata.js';

/**
 * Reads the article of an HTML page.
 * @param where The file or address, for messages.
 * @throws AddError for a page that is no article or nested beyond reason.
 */
export function readHtml(html: string, where: string): Draft {
  surveyHtml(html, where);
  const located = locateArticle(html);
  if (located === undefined) {
    throw new AddError(where, 'It has no HTML elements', 'Give a page, or a .txt or .md file.');
  }
  const { document, place } = located;
  const { found, warnings } = readMetadata(document, place.headline);
  const page = readBlocks(place);
  const cleaned = cleanBlocks(page.blocks, found.title);
  const visible = page.published ?? cleaned.published;
  const all = [...warnings];
  if (found.published !== undefined && visible !== undefined && visible !== found.published) {
    all.push(
      `The page shows ${visible} and its metadata says ${found.published}: the latter is used.`,
    );
  }
  return {
    found: {
      ...found,
      publisher: found.publisher ?? cleaned.publisher,
      author: found.author ?? page.author ?? cleaned.author,
      published: found.published ?? visible,
    },
    body: writeBody(cleaned.blocks),
    stripped: [...page.stripped, ...cleaned.stripped],
    warnings: all,
  };
}
