import { type Context, compose, type Draft } from './context.js';
import { MOST_QUOTES } from './quoting.js';
import { has, readAlone } from './understand/question.js';

/** What sets forces against each other; then they are answered together. */
const COMPARED =
  /\b(?:before|after|earlier|later|longer|shorter|sooner|faster|quicker|slower|than|compare\w*|difference|versus|same|both|together|alongside|overlap\w*|first|between|at once|either|neither|or)\b/i;
const MOST_FORCES = 3;
const JOINED =
  /^\s*(?:police|constabulary|force)?\s*(?:,|and|&|,\s*and|as well as)\s*(?:the\s+)?$/i;

type Answered = Extract<Draft, { outcome: 'answered' }>;

/**
 * Answers what is asked of "A and B" alike (why, which causes of concern, who decided) force by
 * force, where the record answers it for each. Undefined for all other questions.
 * @param record Tries the record alone.
 */
export function answerEachForce(
  context: Context,
  record: (context: Context) => Draft | undefined,
): Draft | undefined {
  const { question } = context;
  const names = question.forces;
  const ids = new Set(names.map(({ force }) => force.id));
  if (ids.size < 2 || ids.size !== names.length || ids.size > MOST_FORCES) return undefined;
  if (
    COMPARED.test(question.text) ||
    !(question.form.ask === 'why' || has(question, 'concern', 'decide'))
  )
    return undefined;
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const listed = names.every((one, at) => {
    const next = names[at + 1];
    return next === undefined || JOINED.test(question.text.slice(one.end, next.start));
  });
  if (!listed) return undefined;
  const answered: Answered[] = [];
  for (const { force, text } of names) {
    const alone = `${question.text.slice(0, first.start)}${text}${question.text.slice(last.end)}`;
    const own = readAlone(context.reader, question, alone);
    const draft = record({ ...context, question: own, force, named: true });
    if (draft?.outcome !== 'answered') return undefined;
    answered.push(draft);
  }
  const composer = compose(context);
  for (const draft of answered) composer.absorb(draft.composer, 1, MOST_QUOTES);
  return {
    outcome: 'answered',
    kind: answered[0]?.kind ?? 'status',
    composer,
    forces: [...ids],
    focus: answered.flatMap(({ focus }) => focus ?? []),
  };
}
