import type { Span } from './article.js';

/** The quotations in double marks of one paragraph. */
export interface Quotations {
  /** Spans between the marks, relative to the paragraph; marks not included. */
  readonly spans: readonly Span[];
  /** The paragraph begins inside a quotation: with an opening mark. */
  readonly opensAtStart: boolean;
  /** The last quotation has no closing mark. */
  readonly unclosed: boolean;
}

/**
 * Finds quotations in curly or straight double marks. Straight marks are told apart by their
 * shape: opening before a letter and after a space, closing otherwise. A second opening mark
 * inside a quotation is taken as a stray one, and a closing mark outside is passed over.
 */
export function findQuotations(text: string): Quotations {
  const spans: Span[] = [];
  let open: number | undefined;
  for (let index = 0; index < text.length; index += 1) {
    const mark = text.charAt(index);
    if (mark !== '"' && mark !== '“' && mark !== '”') continue;
    if (opens(text, index)) {
      if (open === undefined) open = index + 1;
    } else if (open !== undefined) {
      spans.push({ start: open, end: index });
      open = undefined;
    }
  }
  if (open !== undefined) spans.push({ start: open, end: text.length });
  return { spans, opensAtStart: /^\s*["“]/.test(text), unclosed: open !== undefined };
}

function opens(text: string, index: number): boolean {
  const mark = text.charAt(index);
  if (mark === '“') return true;
  if (mark === '”') return false;
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  return (before === '' || /[\s([{—–‘']/.test(before)) && /[^\s.,;:!?)]/.test(after);
}

/** The text with the words of its quotations blanked out, so that only the frame remains. */
export function withoutQuotations(text: string, spans: readonly Span[]): string {
  let frame = '';
  let last = 0;
  for (const span of spans) {
    frame += text.slice(last, span.start) + ' '.repeat(span.end - span.start);
    last = span.end;
  }
  return frame + text.slice(last);
}
