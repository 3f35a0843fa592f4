import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerConcernAmong } from '../../../src/answer/answerers/concern-among.js';
import { createAsk } from '../../../src/answer/ask.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, day, must } from '../../helpers.js';
import { answering, draftQuotes, putting, textsOf, verdictFaults, verdictOf } from '../put.js';
import { knowledgeWith } from '../told-corpus.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

function found(question: string) {
  return answering(answerConcernAmong(put(question)), question);
}

/** The causes of concern of a force, as the record words them. */
function causes(force: string): string[] {
  const { concerns } = must(knowledge.record.forceRecords.get(force), force);
  return concerns.map(({ about }) => about);
}

describe('a matter that was a cause of concern', () => {
  it.each([
    [
      'Was its handling of registered sex offenders one of West Midlands Police’s causes of concern?',
      'wm-sex-offenders',
    ],
    ['Did inspectors raise a cause of concern about MARACs at West Midlands Police?', 'wm-maracs'],
    ['Do Wiltshire Police’s causes of concern include planning?', 'wiltshire-planning'],
    [
      'Does planning feature among the causes of concern at Wiltshire Police?',
      'wiltshire-planning',
    ],
    ['Was Wiltshire Police put into Engage on account of its planning?', 'wiltshire-planning'],
    [
      'Planning, was that the reason Wiltshire Police was put in special measures?',
      'wiltshire-planning',
    ],
    ['Were 3 plans among the causes of concern at Wiltshire Police?', 'wiltshire-planning'],
    ['Was planning on the list when Wiltshire Police was inspected?', 'wiltshire-planning'],
    ['Was there a cause of concern over ethics at Cleveland Police?', 'cleveland-leaders-ethics'],
    ['Has Wiltshire Police had a cause of concern over planning?', 'wiltshire-planning'],
  ])('is confirmed with that cause alone: %s', (question, concern) => {
    const draft = found(question);
    expect(verdictOf(draft)).toBe('yes');
    expect(draft.focus).toEqual([concern]);
    expect(textsOf(draft, 'item')).toEqual([]);
  });

  it('is shown by how the cause was made public, in two quotes at most', () => {
    const draft = found('Were MARACs a cause of concern at West Midlands Police?');
    expect(draftQuotes(draft).join(' ')).toContain('multi-agency risk assessment conferences');
    const shown = draft.composer.blocks.filter(({ kind }) => kind === 'quote');
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThanOrEqual(2);
  });

  it.each([
    ['then', 'Was child exploitation a cause of concern at the Metropolitan Police in 2022?'],
    ['at first', 'Was child exploitation one of the original causes of concern at the Met?'],
    ['when it went in', 'Was the Metropolitan Police put into Engage over child exploitation?'],
    [
      'at the move, by its clause',
      'Was child exploitation a cause of concern when the Metropolitan Police entered Engage?',
    ],
  ])('is denied where it was raised only later than %s: %s', (_when, question) => {
    const draft = found(question);
    expect(verdictOf(draft)).toBe('no');
    expect(textsOf(draft)[0]).toMatch(
      /^No: .* was about child exploitation, (?:but )?raised only in 2023\.$/,
    );
    expect(draft.focus).toEqual(['metropolitan-child-exploitation']);
  });

  it.each([
    [
      'it was raised by then',
      'Were MARACs a cause of concern at West Midlands Police in June 2024?',
    ],
    ['no time is asked about', 'Was child exploitation a cause of concern at the Met?'],
    ['it was a reason', 'Was the Met put into Engage over professional standards?'],
    ['no move is', 'Was the Met in Engage owing to child exploitation?'],
  ])('is confirmed where %s: %s', (_why, question) => {
    expect(verdictOf(found(question))).toBe('yes');
  });
});

it.each([
  [
    'closed by then',
    'Were MARACs a cause of concern at West Midlands Police in August 2024?',
    'no',
  ],
  [
    'closed, and asked as it is now',
    'Are MARACs still a cause of concern at West Midlands Police?',
    'no',
  ],
  [
    'not heard of since',
    'Was child exploitation a cause of concern at the Met in 2024?',
    'unclear',
  ],
])('A cause that was %s: %s: %s', (_how, question, verdict) => {
  const draft = found(question);
  expect(verdictOf(draft)).toBe(verdict);
  expect(verdictFaults(draft)).toEqual([]);
});

it('A matter that only means much the same as a cause gets that cause and no verdict', () => {
  const draft = found('Were paedophiles a cause of concern at West Midlands Police?');
  expect(verdictOf(draft)).toBe('none');
  expect(textsOf(draft, 'statement')).toEqual([expect.stringMatching(/^Nearest to that: /)]);
  expect(draft.focus).toEqual(['wm-online-child-abuse']);
});

describe('a matter that was none', () => {
  it.each([
    'Were kites among West Midlands Police’s causes of concern?',
    'Was there a cause of concern about kites at West Midlands Police?',
    'Did the inspectorate flag an area of concern about kites at West Midlands Police?',
    'Do West Midlands Police’s causes of concern cover kites?',
    'Do kites rank among the causes of concern at West Midlands Police?',
    'Was West Midlands Police moved into Engage because of its kites?',
    'Kites, was that why West Midlands Police went into Engage?',
    'So kites, were those why West Midlands Police landed in Engage?',
    'Were kites counted among the concerns of West Midlands Police?',
    'Were kites part of the failings at West Midlands Police?',
    'Weren’t kites one of the four causes of concern at West Midlands Police?',
    'Did West Midlands Police have two causes of concern about kites?',
  ])('is denied with all that were, where the inspectorate’s wording is held: %s', (question) => {
    const draft = found(question);
    expect(verdictOf(draft)).toBe('no');
    expect(textsOf(draft, 'verdict')).toEqual([
      'No, not as a cause of concern of its own. The four causes at West Midlands Police:',
    ]);
    expect(textsOf(draft, 'item')).toEqual(causes('west-midlands'));
    expect(draft.focus).toHaveLength(4);
  });

  it('is denied of a matter whose words only mean what stands in several causes', () => {
    const question = 'Was there a cause of concern about criminal records at West Midlands Police?';
    expect(verdictOf(found(question))).toBe('no');
  });

  it.each([
    ['told in short', 'Were kites a cause of concern at Wiltshire Police?', 'wiltshire'],
    [
      'met in part',
      'Was there a cause of concern about emergency calls at Gloucestershire?',
      'gloucestershire',
    ],
    ['met by a word', 'Was the treatment of dogs a cause of concern at Cleveland?', 'cleveland'],
    ['met by a phrase in part', 'Were 999 calls a cause of concern at the Met?', 'metropolitan'],
  ])('gets the list and no verdict where the causes are %s: %s', (_why, question, force) => {
    const draft = found(question);
    expect(verdictOf(draft)).toBe('unclear');
    expect(textsOf(draft, 'verdict')[0]).toMatch(/^Not named in the .* the sources do not say:$/);
    expect(textsOf(draft, 'item')).toEqual(causes(force));
  });

  it('lists every cause of the record, each with its source, whatever the matter and the force', () => {
    const forces = [...knowledge.record.forceRecords.keys()];
    fc.assert(
      fc.property(
        fc.constantFrom(...forces),
        fc.constantFrom('kites', 'zeppelins', 'the purple kennels', 'trumpets'),
        fc.constantFrom(
          (matter: string, name: string) => `Were ${matter} a cause of concern at ${name}?`,
          (matter: string, name: string) => `Was ${name} put into Engage over ${matter}?`,
          (matter: string, name: string) =>
            `Did inspectors find a cause of concern about ${matter} at ${name}?`,
        ),
        (force, matter, ask) => {
          const name = must(knowledge.record.forces.get(force)).name;
          const draft = found(ask(matter, name));
          expect(verdictOf(draft)).toBe(force === 'west-midlands' ? 'no' : 'unclear');
          const items = draft.composer.blocks.flatMap((block) =>
            block.kind === 'item' ? [block] : [],
          );
          expect(items.map(({ text }) => text)).toEqual(causes(force));
          for (const { cites } of items) expect(cites.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is never what the record names as a cause', () => {
    for (const { force, concerns } of knowledge.record.forceRecords.values()) {
      const name = must(knowledge.record.forces.get(force)).name;
      for (const concern of concerns) {
        // "Engagement" reads like the stage, and is left to others.
        if (concern.title === 'engagement') continue;
        const draft = found(`Was there a cause of concern about ${concern.title} at ${name}?`);
        expect([concern.id, verdictOf(draft)]).toEqual([concern.id, 'yes']);
        expect(draft.focus).toEqual([concern.id]);
        expect(verdictFaults(draft)).toEqual([]);
      }
    }
  });
});

describe('a question is left to others', () => {
  it.each([
    ['terms are compared', 'Were kites as bad as a cause of concern at Wiltshire Police?'],
    [
      'a denial is to be confirmed',
      'Is it true that kites were not a cause of concern at Wiltshire Police?',
    ],
    ['its state is asked', 'Is planning still open as a cause of concern at Wiltshire Police?'],
    [
      'a recommendation is',
      'Was a recommendation on kites a cause of concern at Wiltshire Police?',
    ],
    ['who decided is', 'Did they decide that kites were a cause of concern at Wiltshire Police?'],
    [
      'a person is named',
      'Did Andy Cooke raise a cause of concern about kites at Wiltshire Police?',
    ],
    ['two forces are', 'Were kites a cause of concern at Wiltshire Police and Kent Police?'],
    ['no force is', 'Were kites a cause of concern?'],
    ['the record has no cause of it', 'Were kites a cause of concern at Kent Police?'],
    ['no matter is asked about', 'Was it a cause of concern at Wiltshire Police?'],
    ['no yes or no is', 'Which kites were a cause of concern at Wiltshire Police?'],
    ['one of two is', 'Were default kites or kennels a cause of concern at Wiltshire Police?'],
  ])('where %s: %s', (_why, question) => {
    expect(answerConcernAmong(put(question))).toBeUndefined();
  });

  it('where an article that no fact rests on tells of the matter', () => {
    const putWith = putting(
      knowledgeWith({
        id: 'wiltshire-kites',
        about: ['wiltshire'],
        published: '2026-04-07',
        body: 'Inspectors were worried about the kites of Wiltshire Police.',
      }),
    );
    const asked = (matter: string) =>
      answerConcernAmong(putWith(`Were ${matter} a cause of concern at Wiltshire Police?`));
    expect(asked('kites')).toBeUndefined();
    expect(verdictOf(answering(asked('zeppelins'), 'zeppelins'))).toBe('unclear');
  });
});

it('A matter is answered before the meaning of a cause of concern is', () => {
  const answer = createAsk(knowledge)('Were kites a cause of concern at Wiltshire Police?', {
    today: day('2026-11-22'),
  });
  expect(answer.kind).toBe('concerns');
  expect(answer.topic.focus).toHaveLength(3);
});
