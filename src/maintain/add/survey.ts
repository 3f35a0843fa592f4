import { Parser } from 'htmlparser2';
import { LIMITS } from './limits.js';
import { AddError } from './refusal.js';

/** Characters handed to the parser at once, so that a hostile page is refused early. */
const CHUNK = 65_536;

/**
 * Refuses a page that no browser's maker would take for an article: elements nested too deep or
 * too many of them. It reads as a stream and keeps nothing, so it comes before any tree is built.
 * @throws AddError
 */
export function surveyHtml(html: string, where: string): void {
  let depth = 0;
  let elements = 0;
  const parser = new Parser({
    onopentag: () => {
      depth += 1;
      elements += 1;
      if (depth > LIMITS.depth)
        throw refuse(where, `nests elements more than ${LIMITS.depth} deep`);
      if (elements > LIMITS.elements) {
        const most = LIMITS.elements.toLocaleString('en-GB');
        throw refuse(where, `has more than ${most} elements`);
      }
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  for (let at = 0; at < html.length; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  parser.end();
}

function refuse(where: string, what: string): AddError {
  const remedy = 'Copy the text of the article into a file and add that.';
  return new AddError(where, `The page ${what}, which no article does`, remedy);
}
