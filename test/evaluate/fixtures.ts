import type { JudgedArticles, JudgedCitation, JudgedReply } from '../../src/evaluate/judge.js';
import type { Question } from '../../src/evaluate/question.js';

const BODY =
  'The force has been removed from Engage. “It is a milestone,” the chief constable said. ' +
  'One cause of concern remains open. Arrest rates doubled. The report is long.';

/** One held article, "radio". */
export const articles: JudgedArticles = new Map([
  ['radio', { title: 'Force no longer in special measures', body: BODY }],
]);

/** A citation of a passage of the article "radio", at its true offsets. */
export function cite(quote: string): JudgedCitation {
  const start = BODY.indexOf(quote);
  if (start < 0) throw new Error(`the article does not say "${quote}"`);
  return { sourceId: 'radio', quote, start, end: start + quote.length };
}

/** A page cited by its link only. */
export const linkOnly: JudgedCitation = {
  sourceId: 'letter',
  quote: null,
  start: null,
  end: null,
};

/** An answerable question that "removed" answers, without further demands. */
export function question(changes: Partial<Question> = {}): Question {
  return {
    id: 'q1',
    category: 'current_status',
    question: 'Is the force in Engage?',
    answerable: true,
    evidence: [],
    answer_any: [['removed']],
    must_not: [],
    as_of: null,
    note: '',
    file: 'a.jsonl',
    ...changes,
  };
}

/** A question that the sources do not answer. */
export function unanswerable(changes: Partial<Question> = {}): Question {
  return question({ question: 'Who won?', answerable: false, answer_any: [], ...changes });
}

/** A reply that answers "It was removed.", without citations. */
export function reply(changes: Partial<JudgedReply> = {}): JudgedReply {
  return {
    outcome: 'answered',
    answer: 'It was removed.',
    text: 'It was removed.',
    citations: [],
    nearest: [],
    ...changes,
  };
}

/** A reply that the sources do not say. */
export function refusal(changes: Partial<JudgedReply> = {}): JudgedReply {
  return reply({ outcome: 'not-covered', answer: 'The sources do not say.', ...changes });
}
