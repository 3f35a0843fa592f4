import { type Block, type Draft, tidy, writeBody } from './block.js';
import { type Cleaned, cleanBlocks } from './clean.js';

const BULLET = /^\s*[-*•·▪◦‣]\s+/;
const NUMBER = /^\s*(\d{1,2})[.)]\s+/;
/** A line that was broken to fit a width is nearly as long as that width. */
const WRAP = { shortest: 45, longest: 100 } as const;
const LONGEST_HEADING = 90;
const LONGEST_TITLE = 200;

/**
 * Reads plain text as it is copied from a page: the headline first, then paragraphs, one a line or
 * between empty lines.
 */
export function readPlain(text: string): Draft {
  const [first, ...rest] = linesToBlocks(text.replace(/\r\n?/g, '\n'));
  const isTitle =
    first !== undefined &&
    first.kind === 'paragraph' &&
    first.text.length <= LONGEST_TITLE &&
    !/[.:;,]$/.test(first.text);
  const title = isTitle ? first.text : undefined;
  const blocks = isTitle || first === undefined ? rest : [first, ...rest];
  return toDraft(withHeadings(cleanBlocks(blocks, title)), title);
}

/** The draft of a cleaned text. */
export function toDraft(cleaned: Cleaned, title: string | undefined): Draft {
  const { blocks, stripped, author, published, publisher } = cleaned;
  return {
    found: { title, author, published, publisher },
    body: writeBody(blocks),
    stripped,
    warnings: [],
  };
}

function linesToBlocks(text: string): Block[] {
  const groups = text.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/).map((group) => group.split('\n'));
  const wrapped = isWrapped(groups);
  return groups.flatMap((lines) => {
    const blocks: Block[] = [];
    for (const line of lines) {
      const block = readLine(line);
      if (block === undefined) continue;
      const last = blocks.at(-1);
      if (wrapped && block.kind === 'paragraph' && last !== undefined) {
        blocks[blocks.length - 1] = { ...last, text: `${last.text} ${block.text}` };
      } else blocks.push(block);
    }
    return blocks;
  });
}

function readLine(line: string): Block | undefined {
  const number = NUMBER.exec(line);
  const mark = number ?? BULLET.exec(line);
  const text = tidy(line.slice(mark?.[0].length ?? 0));
  if (text === '') return undefined;
  if (mark === null) return { kind: 'paragraph', text };
  return { kind: 'item', text, number: number === null ? undefined : Number(number[1]) };
}

/** True of a text whose paragraphs were broken into lines of about the same length. */
function isWrapped(groups: readonly (readonly string[])[]): boolean {
  const lines = groups.flat();
  if (lines.some((line) => line.length > WRAP.longest)) return false;
  const inner = groups.flatMap((group) => group.slice(0, -1));
  const full = inner.filter((line) => line.length >= WRAP.shortest);
  return inner.length >= 3 && full.length > inner.length / 2;
}

/** In plain text nothing marks a heading: it is a short line between paragraphs without an end. */
function withHeadings(cleaned: Cleaned): Cleaned {
  const blocks = cleaned.blocks.map((block, index) => {
    const next = cleaned.blocks[index + 1];
    const isHeading =
      index > 0 &&
      block.kind === 'paragraph' &&
      next?.kind === 'paragraph' &&
      block.text.length <= LONGEST_HEADING &&
      !/[.!?:;,…]["'”’)]*$/.test(block.text);
    return isHeading ? { ...block, kind: 'heading' as const } : block;
  });
  return { ...cleaned, blocks };
}
