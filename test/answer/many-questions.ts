import fc from 'fast-check';
import type { Clock } from '../../src/answer/ask.js';
import { addDays, writeDay } from '../../src/dates/day.js';
import type { Knowledge } from '../../src/knowledge.js';
import { day } from '../helpers.js';

/** A fixed sample, so that a run can be repeated; another seed is another sample. */
export const SAMPLE = { seed: 20_261_122, numRuns: 800 };
/** The day on which every question is asked. */
export const TODAY = day('2026-11-22');

const FIRST = day('2018-01-01');
/** Every day from 2018 to 2027. */
export const DAYS = Array.from({ length: 3_652 }, (_, count) => addDays(FIRST, count));
/** Any of them. */
export const anyDay = fc.noBias(fc.constantFrom(...DAYS));

/** A question, the day on which it is asked and, for some, the day it is asked about. */
export interface Put {
  readonly question: string;
  readonly clock: Clock;
}

/** Questions about a force, some of them on a day; every kind that the record answers. */
const TEMPLATES: readonly ((force: string, on: string) => string)[] = [
  (force) => `Is ${force} still in special measures?`,
  (force) => `What stage of monitoring is ${force} in?`,
  (force, on) => `Was ${force} in Engage on ${on}?`,
  (force, on) => `What stage was ${force} in before ${on}?`,
  (force, on) => `was ${force} in special measures in ${on.replace(/^\d+ /, '')}`,
  (force) => `When did ${force} enter special measures?`,
  (force) => `When was ${force} removed from Engage?`,
  (force) => `How long was ${force} in Engage?`,
  (force, on) => `How long had ${force} been in special measures by ${on}?`,
  (force) => `Why was ${force} moved into Engage?`,
  (force) => `Why did ${force} leave special measures?`,
  (force) => `What are the causes of concern about ${force}?`,
  (force) => `Which causes of concern about ${force} are still open?`,
  (force, on) => `Which causes of concern about ${force} were open on ${on}?`,
  (force, on) => `Which concerns about ${force} had been closed by ${on}?`,
  (force) => `Which recommendations for ${force} have been closed?`,
  (force) => `What do inspectors still ask of ${force}?`,
  (force) => `When was ${force} inspected?`,
  (force) => `What is the history of ${force}?`,
  (force, on) => `What happened at ${force} in ${on.replace(/^\d+ /, '')}?`,
  (force) => `Who decided to move ${force} into Engage?`,
  (force, on) => `Who was chief constable of ${force} on ${on}?`,
  (force) => `What did the chief constable of ${force} say?`,
  (force, on) => `Which forces other than ${force} were in Engage on ${on}?`,
  (force) => `Was ${force} in Engage for longer than West Midlands Police?`,
  (force) => force,
];

const ACROSS: readonly ((on: string) => string)[] = [
  () => 'Which forces are in Engage?',
  () => 'How many forces have been in Engage?',
  () => 'Which force was in Engage for the longest?',
  () => 'Which force had the shortest stay in Engage?',
  () => 'Which force was the first to enter Engage?',
  () => 'Which force was the last to leave Engage?',
  () => 'Which forces left Engage with causes of concern open?',
  () => 'Has any Welsh force been in Engage?',
  (on) => `Which forces were in Engage on ${on}?`,
  (on) => `How many forces were in special measures in ${on.replace(/^\d+ /, '')}?`,
];

const SENTENCE_FORMS: readonly ((words: string) => string)[] = [
  (words) => `${words}?`,
  (words) => `Is it true that ${words}?`,
  (words) => `Who said ${words}?`,
  (words) => `When ${words}?`,
  (words) => `Why ${words}?`,
  (words) => `What did Craig Guildford say about ${words.split(' ').slice(0, 6).join(' ')}?`,
  (words) => `How many ${words.split(' ').slice(-5).join(' ')}?`,
  (words) => words.split(' ').slice(0, 4).join(' '),
];

function sentenceQuestions(knowledge: Knowledge): Put[] {
  const sentences = [...knowledge.articles.values()].flatMap(({ passages }) =>
    passages.flatMap((passage) => passage.sentences.map(({ text }) => text)),
  );
  return sentences.flatMap((text) =>
    SENTENCE_FORMS.map((form) => ({
      question: form(text.replace(/[.?!"”“:;]+$/, '')),
      clock: { today: TODAY },
    })),
  );
}

function namedQuestions(knowledge: Knowledge): Put[] {
  const { terms, people, disagreements } = knowledge.record;
  return [
    ...[...terms.values()].flatMap(({ term }) => [`What is ${term}?`, `What does ${term} mean?`]),
    ...[...people.values()].flatMap(({ name }) => [`Who is ${name}?`, `What did ${name} say?`]),
    ...disagreements.flatMap(({ title, keywords }) => [
      `Do the sources agree on ${title}?`,
      `Why do the sources differ on ${keywords.join(' and ')}?`,
    ]),
  ].map((question) => ({ question, clock: { today: TODAY } }));
}

function sampledQuestions(knowledge: Knowledge): Put[] {
  const forces = [...knowledge.record.forces.values()].map(({ name }) => name);
  const recorded = [...knowledge.record.forceRecords.keys()].map(
    (id) => knowledge.record.forces.get(id)?.name ?? id,
  );
  const force = fc.oneof(fc.constantFrom(...forces), fc.constantFrom(...recorded));
  const templated = fc
    .tuple(fc.constantFrom(...TEMPLATES), force, anyDay)
    .map(([template, name, on]) => template(name, writeDay(on)));
  const across = fc
    .tuple(fc.constantFrom(...ACROSS), anyDay)
    .map(([template, on]) => template(writeDay(on)));
  const clock = fc.record({
    today: fc.constant(TODAY),
    asOf: fc.option(anyDay, { nil: undefined, freq: 3 }),
  });
  const question = fc.oneof({ weight: 6, arbitrary: templated }, { weight: 1, arbitrary: across });
  return fc.sample(fc.record({ question, clock }), SAMPLE);
}

/**
 * Every sentence of every article turned into questions; every term, person and disagreement; and
 * a sample of forces, kinds of question and days.
 */
export function manyQuestions(knowledge: Knowledge): Put[] {
  return [
    ...sentenceQuestions(knowledge),
    ...namedQuestions(knowledge),
    ...sampledQuestions(knowledge),
  ];
}
