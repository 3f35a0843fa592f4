import type { Span } from './article.js';

let segmenter: Intl.Segmenter | undefined;

/** Made when first needed: it costs 12 ms, which a run that remembers its articles is spared. */
function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en-GB', { granularity: 'sentence' });
  return segmenter.segment(text);
}

/** Titles and shortenings after which a full stop ends no sentence. */
const SHORTENING =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|[Hh]on|St|Sir|Insp|Supt|Sgt|Det|Cllr|Lt|Col|Gen|Capt|Maj|Cpl|Gov|Sen|Rep|Jr|Sr|vs|cf|ca|approx|e\.g|i\.e|etc|al|Inc|Ltd|Co|Corp|[A-Z])\.$/;
/** Shortenings that stand before a figure: `p. 12`, `No. 3`, `Sept. 2024`. */
const SHORT_OF_FIGURE =
  /(?:^|[\s(“"‘'])(?:pp?|ss?|nos?|art|sec|fig|vol|ch|paras?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/i;
/** The segmenter ends no sentence before a figure: `It fell. 44,600 fewer were counted.` */
const BEFORE_FIGURE = /(?<=[^.\s][.!?]["”’')\]]*\s+)(?=["“‘'(]?£?\d)/;
const ENDS_SENTENCE = /[.!?…:][)\]"'”’»]*$/;

/**
 * The sentences of `text`, as spans with offsets moved by `base`, without the white space around
 * them. Every character of a sentence lies in one span; a line break alone ends no sentence.
 */
export function splitSentences(text: string, base: number): Span[] {
  const spans: Span[] = [];
  let start: number | undefined;
  let end = 0;
  const close = () => {
    if (start === undefined) return;
    const trimmed = trimSpan(text, start, end);
    if (trimmed.end > trimmed.start) {
      spans.push({ start: trimmed.start + base, end: trimmed.end + base });
    }
    start = undefined;
  };
  for (const { segment } of segments(text)) {
    for (const part of segment.split(BEFORE_FIGURE)) {
      if (start === undefined || isBoundary(text.slice(start, end), part)) {
        close();
        start = end;
      }
      end += part.length;
    }
  }
  close();
  return spans;
}

function isBoundary(before: string, after: string): boolean {
  const left = before.trimEnd();
  if (!ENDS_SENTENCE.test(left)) return false;
  if (SHORTENING.test(left) || (/^\d/.test(after) && SHORT_OF_FIGURE.test(left))) return false;
  return !/^\s*["'“‘(]?\p{Ll}/u.test(after);
}

/** The span without white space at its ends. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
