import type { Answer, Block, Citation } from '../answer/answer.js';
import { bySource, saidBy, sourceLine } from './citation.js';
import { wrap } from './wrap.js';

/** How a reply is shown in a terminal. */
export interface TextOptions {
  readonly colour: boolean;
  /** Columns; 80 when not given. */
  readonly width?: number;
}

const WIDTH = 80;

/** A reply as a terminal shows it: statement, age of the newest source, quotes, caveats, `Sources`. */
export function renderText(answer: Answer, options: TextOptions): string {
  const width = options.width ?? WIDTH;
  const paint = painter(options.colour);
  const lines: string[] = [];
  const repaired = repairLine(answer);
  if (repaired !== undefined) lines.push(...wrap(repaired, width).map(paint.dim), '');
  switch (answer.outcome) {
    case 'answered':
      lines.push(
        ...renderAnswered(answer.blocks, answer.citations, answer.newestSource, width, paint),
      );
      break;
    case 'not-covered':
      lines.push(...wrap(answer.reason, width));
      if (answer.newestSource !== undefined)
        lines.push(...wrap(answer.newestSource, width).map(paint.dim));
      if (answer.nearest.length > 0) {
        lines.push('', ...wrap('The nearest they come, which is not an answer:', width));
        for (const citation of answer.nearest) lines.push(...quoteLines(citation, width));
        lines.push('', ...sources(answer.nearest, width, paint));
      }
      break;
    case 'unclear':
      lines.push(...wrap(answer.reason, width));
      for (const choice of answer.choices) lines.push(...wrap(choice, width, '  - ', '    '));
      break;
    case 'declined':
      lines.push(...wrap(answer.reason, width));
      break;
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** `Searched for "police" instead of "polcie".`, or undefined. */
export function repairLine(answer: Answer): string | undefined {
  if (answer.repairs.length === 0) return undefined;
  const parts = answer.repairs.map(({ from, to }) => `“${to}” instead of “${from}”`);
  return `Searched for ${parts.join(', ')}.`;
}

interface Painter {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

function painter(colour: boolean): Painter {
  const plain = (text: string) => text;
  if (!colour) return { bold: plain, dim: plain };
  return {
    bold: (text) => `\u001b[1m${text}\u001b[0m`,
    dim: (text) => `\u001b[2m${text}\u001b[0m`,
  };
}

function renderAnswered(
  blocks: readonly Block[],
  citations: readonly Citation[],
  newestSource: string | undefined,
  width: number,
  paint: Painter,
): string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'badge')
      lines.push(...wrap(`${block.force}: ${block.stage}, ${block.when}`, width).map(paint.bold));
  }
  const said = ownLines(blocks, width);
  // Between a statement that introduces a quote and the quote it stands in brackets.
  const introduces = said.at(-1)?.endsWith(':') === true;
  lines.push(...said);
  if (newestSource !== undefined)
    lines.push(...wrap(introduces ? `(${newestSource})` : newestSource, width).map(paint.dim));
  const quotes = blocks.flatMap((block) =>
    block.kind === 'quote' ? [citations[block.citation - 1]] : [],
  );
  for (const citation of quotes)
    if (citation !== undefined) lines.push('', ...quoteLines(citation, width));
  const caveats = blocks.flatMap((block) => (block.kind === 'caveat' ? [block] : []));
  if (caveats.length > 0) lines.push('');
  for (const { text, cites } of caveats)
    lines.push(...wrap(`Note: ${withMarks(text, cites)}`, width));
  if (citations.length > 0) lines.push('', ...sources(citations, width, paint));
  return lines;
}

/** Statements that follow each other make one paragraph; items stand on lines of their own. */
function ownLines(blocks: readonly Block[], width: number): string[] {
  const lines: string[] = [];
  let paragraph = '';
  const flush = () => {
    if (paragraph !== '') lines.push(...wrap(paragraph, width));
    paragraph = '';
  };
  for (const block of blocks) {
    switch (block.kind) {
      case 'statement':
      case 'verdict':
      case 'heading':
        paragraph += `${paragraph === '' ? '' : ' '}${withMarks(block.text, block.kind === 'heading' ? [] : block.cites)}`;
        break;
      case 'item':
        flush();
        lines.push(...wrap(withMarks(block.text, block.cites), width, '  - ', '    '));
        break;
      case 'badge':
      case 'quote':
      case 'caveat':
        break;
    }
  }
  flush();
  return lines;
}

/** Citation marks stand before the full stop or colon that ends a statement. */
export function withMarks(text: string, cites: readonly number[]): string {
  if (cites.length === 0) return text;
  const end = /[.:]$/.exec(text)?.[0] ?? '';
  return `${text.slice(0, text.length - end.length)}${marks(cites)}${end}`;
}

function marks(cites: readonly number[]): string {
  return cites.length === 0 ? '' : ` ${cites.map((n) => `[${n}]`).join('')}`;
}

function quoteLines(citation: Citation, width: number): string[] {
  const { source, n } = citation;
  if (source.kind !== 'article') return [];
  const lead = source.leadIn === undefined ? '' : `${source.leadIn} […] `;
  const who = saidBy(citation) || source.article.publisher;
  // A quote that holds quotation marks of its own stands as it is: more marks would only confuse.
  const shown = /["“”]/.test(`${lead}${source.quote}`)
    ? `${lead}${source.quote}`
    : `“${lead}${source.quote}”`;
  return wrap(`${shown} (${who}) [${n}]`, width, '  ', '  ');
}

function sources(citations: readonly Citation[], width: number, paint: Painter): string[] {
  const lines = [paint.bold('Sources')];
  for (const group of bySource(citations)) {
    const [first] = group;
    if (first === undefined) continue;
    const { source } = first;
    const url = source.kind === 'article' ? source.article.url : source.reference.url;
    const numbers = group.map(({ n }) => `[${n}]`).join('');
    lines.push(...wrap(`${numbers} ${sourceLine(first)}`, width, '', '    '), `    ${url}`);
  }
  return lines;
}
