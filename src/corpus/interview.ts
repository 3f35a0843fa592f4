import { introducedIn } from './apposition.js';
import type { Passage } from './article.js';
import { type Named, readSubject } from './speaker-names.js';

/** An article of questions and answers that names whom it asks only at the beginning. */
export interface Interview {
  readonly answers: Named;
  /** Whether a passage gives an answer, where nobody else is said to speak. */
  readonly isAnswer: (passage: Passage) => boolean;
}

/** Fewer questions make no interview. */
const LEAST_QUESTIONS = 3;

/** Reads an article as an interview; undefined for any other, and where it names nobody who answers. */
export function readInterview(passages: readonly Passage[]): Interview | undefined {
  const first = passages.findIndex(isQuestion);
  const replies = passages.filter((passage, index) => {
    const before = passages[index - 1];
    return before !== undefined && isQuestion(before) && !isQuestion(passage);
  });
  if (replies.length < LEAST_QUESTIONS) return undefined;
  const answers = whoIsAsked(passages.slice(0, first));
  if (answers === undefined) return undefined;
  const inMarks = replies.filter(opensQuotation).length > replies.length / 2;
  const surname = answers.name.split(' ').at(-1) ?? answers.name;
  const isAnswer = (passage: Passage) =>
    passages.indexOf(passage) > first &&
    (passage.kind === 'paragraph' || passage.kind === 'list-item') &&
    !isQuestion(passage) &&
    (inMarks ? opensQuotation(passage) : !passage.text.includes(surname));
  return { answers, isAnswer };
}

/** A question that nobody in the article is said to ask. */
function isQuestion({ kind, text }: Passage): boolean {
  if (kind !== 'paragraph') return false;
  return (
    /^Q\s*[:.]/.test(text) || (/\?$/.test(text.trim()) && !/["“”]\s*$|^["“]/.test(text.trim()))
  );
}

function opensQuotation({ text }: Passage): boolean {
  return /^["“]/.test(text);
}

/** The first person whom the opening presents. */
function whoIsAsked(opening: readonly Passage[]): Named | undefined {
  for (const { text } of opening) {
    const [presented] = introducedIn(text);
    if (presented !== undefined)
      return { name: presented.name, role: withoutTime(presented.role), kind: 'person' };
    const inPost = IN_POST.exec(text);
    if (inPost?.[1] !== undefined)
      return { name: inPost[1], role: withoutTime(inPost[2]), kind: 'person' };
    const start = /^(?:\p{Lu}[\p{L}'’-]*\s+){2,6}(?=\p{Ll})/u
      .exec(text.replace(OPENS, ''))?.[0]
      .trim();
    const named = start === undefined ? undefined : readSubject(start, new Map());
    if (named?.kind === 'person') return named;
  }
  return undefined;
}

/** "When Name Surname took over": the word before the name. */
const OPENS = /^(?:When|After|Before|While|Since|If|As|Although|Until|Once|Because|For|With)\s+/;

const IN_POST =
  /^(\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]+)+)\s+(?:has been|is|was|became)\s+(?:the\s+)?([^,.;:]{4,80})/u;

function withoutTime(role: string | undefined): string | undefined {
  return role
    ?.replace(/^(?:the|an?|its|their)\s+/i, '')
    .replace(/\s+(?:since|for|until|from)\s.*$/i, '');
}
