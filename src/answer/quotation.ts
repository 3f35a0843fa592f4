import { type Quotation, quoteSentences } from '../corpus/locate.js';
import type { Entry } from '../search/index.js';

/** A sentence as it is quoted; a list item brings its lead-in. */
export function quotationOf(entry: Entry): Quotation | undefined {
  const single = quoteSentences(entry.article, entry.passage, [entry.sentence]);
  return single === undefined ? undefined : (withList(single) ?? withCount(single) ?? single);
}

/** A list that a sentence introduces is shown with it, if it is not longer than this. */
const LONGEST_LIST = 700;

/** Whether a sentence says nothing without what it introduces: "Her concerns are as follows." */
export function leadsIn(text: string): boolean {
  return /:$|\b(?:as follows|(?:are|were) (?:these|the following))\W*$/i.test(text.trim());
}

/** A sentence that leads in a list says nothing without it: both as one quotation. */
function withList(lead: Quotation): Quotation | undefined {
  const { article, passage } = lead;
  if (!leadsIn(lead.text) || passage.sentences.at(-1)?.end !== lead.end) return undefined;
  const items = article.passages.filter(
    (one) => one.kind === 'list-item' && one.leadIn?.end === lead.end,
  );
  const end = items.at(-1)?.end;
  const start = items[0]?.leadIn?.start ?? lead.start;
  if (end === undefined || end - start > LONGEST_LIST) return undefined;
  return { ...lead, start, end, text: article.body.slice(start, end) };
}

/** "There are two causes of concern. The first is ... The second is ...": all as one quotation. */
function withCount(opening: Quotation): Quotation | undefined {
  if (!COUNTS.test(opening.text)) return undefined;
  const { article } = opening;
  const after = article.passages
    .filter(({ kind, start }) => kind === 'paragraph' && start >= opening.passage.start)
    .flatMap(({ sentences }) => sentences)
    .filter(({ start }) => start >= opening.end);
  let end = opening.end;
  for (const next of after) {
    if (!COUNTED_OFF.test(next.text) || next.end - opening.start > LONGEST_LIST) break;
    end = next.end;
  }
  if (end === opening.end) return undefined;
  return { ...opening, end, text: article.body.slice(opening.start, end) };
}

const COUNTS = /\b(?:two|three|four|five|six|seven|eight|several|number of)\b/i;
const COUNTED_OFF =
  /^["“]?(?:the\s+|a\s+)?(?:first|second|third|fourth|fifth|sixth|other|one|another|last|final)(?:ly)?\b/i;

/** "Councillor X asked whether ...": the answer stands behind the question. */
const ASKED = /\basked\s+(?:\w+\s+){0,3}(?:whether|if|how|what|why|when|who|where|which|about)\b/i;

/** "Asked whether ..., she said ...": both in one. */
const ANSWERED = /^asked\b.*\b(?:said|replied|answered|told)\b/i;

/** The sentence that answers a question, reported or put in an interview; undefined for any other sentence. */
export function answerTo(entries: readonly Entry[], question: Entry): Entry | undefined {
  if (asksInInterview(question)) {
    let at = question.number + 1;
    while (entries[at]?.passage === question.passage) at += 1;
    const reply = entries[at];
    return reply?.article === question.article && reply.sentence.speaker?.direct === true
      ? reply
      : undefined;
  }
  if (!ASKED.test(question.sentence.text) || ANSWERED.test(question.sentence.text))
    return undefined;
  const next = entries[question.number + 1];
  return next?.article === question.article && next.passage.kind !== 'heading' ? next : undefined;
}

/** A question that stands as a paragraph of its own, and that nobody is said to ask. */
export function asksInInterview({ passage, sentence }: Entry): boolean {
  return (
    passage.kind === 'paragraph' &&
    sentence.speaker === undefined &&
    endsAsking(passage.text) &&
    // "There were 731 stolen last year.": what is told before it is asked about.
    (endsAsking(sentence.text) || !TELLS_A_FIGURE.test(sentence.text))
  );
}

const TELLS_A_FIGURE = /\d|\b(?:says?|said|told|biggest|largest|most|only)\b/i;

/** Whether a text ends in a question mark, marks of quotation and emphasis behind it or not. */
function endsAsking(text: string): boolean {
  return /\?[*_"”’')\]]{0,4}$/.test(text.trimEnd());
}
