import type { Passage, Span } from './article.js';
import { splitSentences, trimSpan } from './sentences.js';

interface Block extends Span {
  readonly kind: Passage['kind'];
}

const LIST_MARK = /^\s*(?:[-*•]|\d{1,2}[.)])\s+/;
const HEADING_MARK = /^#{1,6}\s+/;
const CAPTION = /^!\[([\s\S]*)\]$/;

/**
 * The passages of a body: paragraphs and, line by line, headings (`## `), list items (`- `) and
 * captions (`![...]`), their marks left out. A list item carries the span of its lead-in.
 */
export function readPassages(articleId: string, body: string): Passage[] {
  const passages: Passage[] = [];
  let leadIn: Span | undefined;
  for (const block of readBlocks(body)) {
    const text = body.slice(block.start, block.end);
    const sentences = splitSentences(text, block.start).map((span) => ({
      ...span,
      text: body.slice(span.start, span.end),
    }));
    const previous = passages.at(-1);
    if (block.kind !== 'list-item') leadIn = undefined;
    else if (previous !== undefined && previous.kind !== 'list-item') leadIn = leadInOf(previous);
    passages.push({
      id: `${articleId}#${passages.length + 1}`,
      kind: block.kind,
      start: block.start,
      end: block.end,
      text,
      sentences,
      leadIn: block.kind === 'list-item' ? leadIn : undefined,
    });
  }
  return passages;
}

/**
 * What introduces a list: the last sentence of the paragraph above it, and the one before when
 * that last sentence only points back ("They include how it:").
 */
function leadInOf(passage: Passage): Span | undefined {
  if (passage.kind === 'caption') return undefined;
  const last = passage.sentences.at(-1);
  if (last === undefined) return undefined;
  const before = passage.sentences.at(-2);
  const pointsBack = /^(?:they|these|those|it|this|that|which)\b/i.test(last.text);
  const start = pointsBack && before !== undefined ? before.start : last.start;
  return { start, end: last.end };
}

function readBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: Span | undefined;
  const flush = () => {
    if (paragraph === undefined) return;
    const span = trimSpan(body, paragraph.start, paragraph.end);
    const caption = CAPTION.exec(body.slice(span.start, span.end));
    if (caption) blocks.push({ kind: 'caption', start: span.start + 2, end: span.end - 1 });
    else if (span.end > span.start) blocks.push(paragraphOf(body, span));
    paragraph = undefined;
  };
  let offset = 0;
  for (const line of body.split('\n')) {
    const start = offset;
    const end = offset + line.length;
    offset = end + 1;
    const mark = LIST_MARK.exec(line) ?? HEADING_MARK.exec(line);
    if (line.trim() === '') flush();
    else if (mark !== null) {
      flush();
      const span = trimSpan(body, start + mark[0].length, end);
      const kind = HEADING_MARK.test(line) ? 'heading' : 'list-item';
      if (span.end > span.start) blocks.push({ kind, ...span });
    } else paragraph = { start: paragraph?.start ?? start, end };
  }
  flush();
  return blocks;
}

/** A paragraph set in bold as a whole is a heading, unless it asks a question of somebody. */
function paragraphOf(body: string, span: Span): Block {
  const text = body.slice(span.start, span.end);
  if (!BOLD.test(text)) return { kind: 'paragraph', ...span };
  const inner = trimSpan(body, span.start + 2, span.end - 2);
  return {
    kind: /^Q\s*[:.]|\?$/.test(body.slice(inner.start, inner.end)) ? 'paragraph' : 'heading',
    ...inner,
  };
}

const BOLD = /^(\*\*|__)(?!\s)(?:(?!\1)[\s\S])+\1$/;
