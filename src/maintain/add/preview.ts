import type { Stripped } from './block.js';
import type { ArticleText } from './front-matter.js';

const WIDTH = 100;
const MOST_STRIPPED = 40;

/** What whoever adds an article looks at before it is written. */
export function writePreview(
  file: string,
  { text, article }: ArticleText,
  stripped: readonly Stripped[],
  warnings: readonly string[],
): string {
  const head = text.slice(0, text.indexOf('\n---\n') + 5);
  const count = (kind: string) => article.passages.filter((one) => one.kind === kind).length;
  const lines = article.body.split('\n').filter((line) => line !== '');
  const shown = lines.length <= 6 ? lines : [...lines.slice(0, 3), '[…]', ...lines.slice(-3)];
  return [
    `${file}:`,
    '',
    head,
    `${article.passages.length} passages: ${count('paragraph')} paragraphs, ${count('heading')} headings, ${count('list-item')} list items, ${count('caption')} captions`,
    '',
    ...shown.map((line) => `  ${short(line)}`),
    '',
    ...writeStripped(stripped),
    ...warnings.map((warning) => `Mind: ${warning}`),
    ...(warnings.length > 0 ? [''] : []),
  ].join('\n');
}

function writeStripped(stripped: readonly Stripped[]): string[] {
  if (stripped.length === 0) return ['Nothing was left out.', ''];
  const rest = stripped.length - MOST_STRIPPED;
  return [
    `Left out (${stripped.length}):`,
    ...stripped.slice(0, MOST_STRIPPED).map(({ text, why }) => `  ${why}: ${short(text)}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
    '',
  ];
}

/** A line of a terminal: no control signs (a page could write over what stands above), cut to fit. */
function short(text: string): string {
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
  return plain.length <= WIDTH ? plain : `${plain.slice(0, WIDTH - 2)} …`;
}
