import { type Context, compose, type Draft } from '../context.js';
import { type Bound, boundOf, isWithin } from '../understand/bound.js';
import type { Question } from '../understand/question.js';
import { unexplained } from '../understand/unexplained.js';
import { sentence } from '../wording.js';

const NOUN = '(?:stages?|phases?|levels?|tiers?)';
/** "Are there three stages", "is there a third phase", "is there a stage above Engage". */
const ASKS = new RegExp(
  String.raw`^\W*(?:(?:so|and|but|ok|hi)\W+)*(?:(?:is|are) there|(?:does|do) (?:the monitoring|the process|monitoring|hmicfrs|it|they) have|has (?:it|hmicfrs) got)\b.{0,40}?\b${NOUN}\b(?! of (?:crime|police))`,
  'i',
);
const ANOTHER = new RegExp(
  String.raw`\b(?:third|fourth|fifth|another|other|further|higher|lower|next|in[- ]between|middle)\s+(?:\p{L}+\s+)?${NOUN}\b|\b${NOUN}\s+(?:called|named|above|below|beyond|after|before|between|higher|worse)\b`,
  'iu',
);
const EXPLAINED = ['stage', 'engage', 'scan', 'inspectorate', 'number', 'other', 'force'] as const;
/** What a further stage is called is what the question makes up. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'called named third fourth fifth further another higher lower next above below beyond after before between middle process'.split(
    ' ',
  ),
);
/** Of how many there are in all, and not of one force. */
const HOW_MANY = new RegExp(String.raw`\bhow many\s+(?:\p{L}+\s+)?${NOUN}\b`, 'iu');

/** What is asked of the number of stages: one that is claimed, a further stage, or how many there are. */
type Asked = { readonly claimed: Bound } | 'another' | 'how-many';

/** How many stages the monitoring has, as the record defines it, against what a question takes for granted. */
export function answerStagesAsked(context: Context): Draft | undefined {
  const { question, named, knowledge } = context;
  const process = knowledge.record.terms.get('term-monitoring-process');
  const stages = boundOf(process?.definition ?? '', `${NOUN}\\b`)?.number;
  if (named || process === undefined || stages === undefined || question.people.length > 0)
    return undefined;
  const asked = stagesAsked(question);
  if (asked === undefined) return undefined;
  const composer = compose(context);
  const cites = composer.evidence(process.evidence);
  const told = `${sentence(process.term)}: ${process.definition}`;
  if (asked === 'how-many') composer.statement(told, cites);
  else if (asked !== 'another' && isWithin(asked.claimed, stages))
    composer.verdict('yes', `Yes. ${told}`, cites);
  else composer.verdict('no', `No. ${told}`, cites);
  composer.quotes(cites, 1);
  return { outcome: 'answered', kind: 'definition', composer, forces: [], focus: [process.id] };
}

function stagesAsked(question: Question): Asked | undefined {
  const { text } = question;
  const rest = unexplained(question, EXPLAINED).filter(
    ({ word, start }) =>
      !OWN_WORDS.has(word) && !/\b(?:called|named)\W+$/i.test(text.slice(0, start)),
  );
  if (rest.length > 0) return undefined;
  if (ASKS.test(text) && ANOTHER.test(text)) return 'another';
  const claimed = ASKS.test(text) ? boundOf(text, `${NOUN}\\b`) : undefined;
  if (claimed !== undefined) return { claimed };
  const counts = HOW_MANY.test(text) && /\b(?:are there|monitor\w*|engage|scan)\b/i.test(text);
  return counts ? 'how-many' : undefined;
}
