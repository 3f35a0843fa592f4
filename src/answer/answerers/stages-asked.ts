import { type Context, compose, type Draft } from '../context.js';
import { boundOf, isWithin } from '../understand/bound.js';
import { unexplained } from '../understand/unexplained.js';

/** How many stages the monitoring has. */
const STAGES = 2;
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

/** How many stages the monitoring has, against the number, or the further stage, that a question takes for granted. */
export function answerStagesAsked(context: Context): Draft | undefined {
  const { question, named, knowledge } = context;
  const { text } = question;
  const process = knowledge.record.terms.get('term-monitoring-process');
  if (named || process === undefined || question.people.length > 0) return undefined;
  const claimed = ASKS.test(text) ? boundOf(text, `${NOUN}\\b`) : undefined;
  const another = ASKS.test(text) && ANOTHER.test(text);
  const counts = HOW_MANY.test(text) && /\b(?:are there|monitor\w*|engage|scan)\b/i.test(text);
  if (claimed === undefined && !another && !counts) return undefined;
  const rest = unexplained(question, EXPLAINED).filter(
    ({ word, start }) =>
      !OWN_WORDS.has(word) && !/\b(?:called|named)\W+$/i.test(text.slice(0, start)),
  );
  if (rest.length > 0) return undefined;
  const composer = compose(context);
  const cites = composer.evidence(process.evidence);
  const told =
    'The monitoring has two stages: Scan, which is routine, and Engage, which is enhanced.';
  const yes = claimed !== undefined && !another && isWithin(claimed, STAGES);
  if (counts && !another && claimed === undefined) composer.statement(told, cites);
  else composer.verdict(yes ? 'yes' : 'no', `${yes ? 'Yes' : 'No'}. ${told}`, cites);
  composer.quotes(cites, 1);
  return {
    outcome: 'answered',
    kind: 'definition',
    composer,
    forces: [],
    focus: [process.id],
  };
}
