import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerActor } from '../../../../src/answer/answerers/who/actor.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS, must } from '../../../helpers.js';
import { answering, putting, verdictFaults } from '../../put.js';

const put = putting(loadKnowledge(CORPUS));

/** The verdict and the text that lead the answer. */
function lead(question: string): { verdict: string | undefined; text: string } {
  const draft = must(answerActor(put(question)), `answer to "${question}"`);
  if (draft.outcome !== 'answered') throw new Error(draft.outcome);
  const block = must(draft.composer.blocks[0]);
  if (!('text' in block)) throw new Error(block.kind);
  return { verdict: block.kind === 'verdict' ? block.result : undefined, text: block.text };
}

describe('whether somebody decided a move', () => {
  it.each([
    'Did the Home Secretary put West Midlands Police into special measures?',
    'Was it the government that placed West Midlands Police in special measures?',
    'Did Simon Foster move West Midlands Police into Engage?',
    'Did the police and crime commissioner take West Midlands Police into Engage?',
  ])('is denied where another did, who is named: %s', (question) => {
    const { verdict, text } = lead(question);
    expect(verdict).toBe('no');
    expect(text).toMatch(/^No: .*HM Chief Inspector of Constabulary.*Andy Cooke/);
    expect(text).toContain('to move West Midlands Police into Engage, on 24 November 2023');
  });

  it.each([
    'Did Craig Guildford resign when West Midlands Police was placed in Engage?',
    'Had the federation heard of it when West Midlands Police was moved into Engage?',
    'Were the kites that Simon Foster said were mended the ones that put it in Engage?',
  ])('is not asked where somebody does something else: %s', (question) => {
    expect(answerActor(put(question))).toBeUndefined();
  });

  it.each([
    'Did Andy Cooke put West Midlands Police into special measures?',
    'Did the chief inspector move West Midlands Police into Engage?',
  ])('is confirmed where it was he: %s', (question) => {
    const { verdict, text } = lead(question);
    expect(verdict).toBe('yes');
    expect(text).toMatch(/^Yes: /);
  });

  it('is told of the way out where that is asked for', () => {
    const { text } = lead('Did the Home Secretary take West Midlands Police out of Engage?');
    expect(text).toContain('to return West Midlands Police to Scan, on 18 September 2024');
    expect(text).not.toContain('into Engage');
  });

  it('is told of the way in where there is no way out yet', () => {
    const { text } = lead('Did the mayor put Lincolnshire Police into special measures?');
    expect(text).toContain('into Engage, on 6 December 2024');
  });

  it('is told without yes or no where it is asked who it was', () => {
    const { verdict, text } = lead(
      'Who decided to put West Midlands Police into special measures, the mayor or the inspectorate?',
    );
    expect(verdict).toBeUndefined();
    expect(text).not.toMatch(/^(?:Yes|No)\b/);
    expect(text).toContain('Andy Cooke');
  });

  it('always rests on a source and leads on to the move', () => {
    const draft = answerActor(put('Did the council move West Midlands Police into Engage?'));
    if (draft?.outcome !== 'answered') throw new Error('no answer');
    expect(draft.composer.citations.length).toBeGreaterThan(0);
    expect(draft.forces).toEqual(['west-midlands']);
    expect(draft.focus).toEqual(['wm-entry']);
  });

  it('is denied of whoever does not decide it, whatever verb is used', () => {
    const actor = fc.constantFrom(
      ...['Home Secretary', 'government', 'mayor', 'council', 'chief constable', 'Home Office'],
    );
    const verb = fc.constantFrom('put', 'move', 'place');
    fc.assert(
      fc.property(actor, verb, (who, how) => {
        const { verdict, text } = lead(
          `Did the ${who} ${how} West Midlands Police into special measures?`,
        );
        expect(verdict).toBe('no');
        expect(text).toContain('Andy Cooke');
      }),
      { numRuns: 18 },
    );
  });
});

describe('a question is left to others', () => {
  it.each([
    ['it names no force', 'Did the Home Secretary put it into special measures?'],
    ['it names no actor', 'Was West Midlands Police put into special measures?'],
    ['it names no stage', 'Did the mayor move West Midlands Police?'],
    ['it names no move', 'Is the mayor unaware that West Midlands Police is in Engage?'],
    ['it asks when', 'When did the Home Secretary put West Midlands Police into Engage?'],
    ['it asks why of no actor', 'Why was West Midlands Police put into Engage?'],
    ['it asks for words', 'Did the mayor say that West Midlands Police was put into Engage?'],
    ['it asks for feelings', 'Was the mayor unhappy that West Midlands Police was put in Engage?'],
    ['a person is no answer to who', 'Who told Simon Foster to move West Midlands to Engage?'],
    ['the record has no stay', 'Did the mayor put Kent Police into special measures?'],
  ])('where %s: %s', (_why, question) => {
    expect(answerActor(put(question))).toBeUndefined();
  });
});

describe('why somebody else moved a force', () => {
  it('is met by who did, since another is taken for it', () => {
    const found = answerActor(
      put('Why did the Home Secretary put West Midlands Police in Engage?'),
    );
    expect(found?.outcome).toBe('answered');
  });
});

describe('whether somebody announced a move', () => {
  const WMP = 'West Midlands Police';

  it.each([
    ['yes', `Did Wendy Williams announce that ${WMP} was put into special measures?`, 'Wendy'],
    ['no', `Did Lee Freeman announce that ${WMP} was put into special measures?`, 'Wendy'],
    ['yes', `Did Lee Freeman announce that ${WMP} had left Engage?`, 'Lee Freeman'],
    ['no', `Did the chief inspector announce the move of ${WMP} into Engage?`, 'Wendy Williams'],
  ])('is %s by who spoke for the inspectorate: %s', (result, question, who) => {
    const { verdict, text } = lead(question);
    expect(verdict).toBe(result);
    expect(text).toContain(who);
    expect(text).toContain('spoke for the inspectorate on the decision to');
  });

  it('is another matter than who decided, where that is asked', () => {
    const { verdict, text } = lead(
      `Did Wendy Williams announce the decision to move ${WMP} into Engage?`,
    );
    expect(verdict).toBe('no');
    expect(text).toContain('Andy Cooke');
    expect(text).toContain('decided to move');
  });

  it('is left to others where nobody is known to have', () => {
    expect(
      answerActor(put('Did Andy Cooke announce that Wiltshire Police was put into Engage?')),
    ).toBeUndefined();
  });
});

describe('whether somebody closed causes of concern', () => {
  it.each([
    ['yes', 'Did Lee Freeman close the causes of concern at West Midlands Police?'],
    ['yes', 'Has Lee Freeman signed off the causes of concern at West Midlands Police?'],
    ['no', 'Did Simon Foster sign off the causes of concern at West Midlands Police?'],
  ])('is %s by who confirmed it: %s', (result, question) => {
    const { verdict, text } = lead(question);
    expect(verdict).toBe(result);
    expect(text).toMatch(
      /^(?:Yes|No): .*Lee Freeman confirmed the closing of three of the four, on 23 July 2024\.$/,
    );
    const draft = answering(answerActor(put(question)), question);
    expect(verdictFaults(draft)).toEqual([]);
    expect(draft.focus).toEqual(['wm-maracs-closed']);
  });

  it.each([
    ['it is asked who', 'Who closed the causes of concern at West Midlands Police?'],
    ['nobody is known to have', 'Did Lee Freeman close the causes of concern at Wiltshire Police?'],
    [
      'two are named',
      'Did Lee Freeman and Simon Foster close the causes of concern at West Midlands Police?',
    ],
    ['it is no closing', 'Did Lee Freeman like the causes of concern at West Midlands Police?'],
    ['it is of no cause', 'Did Lee Freeman close the kennels of West Midlands Police?'],
  ])('is left to others where %s: %s', (_why, question) => {
    expect(answerActor(put(question))).toBeUndefined();
  });
});

describe('who was in a post when a force was moved', () => {
  it.each(['chief constable', 'commissioner', 'Home Secretary', 'mayor'])(
    'is no question of who moved it: %s',
    (post) => {
      expect(
        answerActor(put(`Who was the ${post} when West Midlands Police was moved into Engage?`)),
      ).toBeUndefined();
    },
  );
});

describe('several forces', () => {
  it.each([
    'Did Andy Cooke put West Midlands Police and Wiltshire Police into Engage?',
    'Did the mayor move Wiltshire Police and the Met into special measures?',
  ])('are no question of who moved one of them: %s', (question) => {
    expect(answerActor(put(question))).toBeUndefined();
  });

  it('are one where one is named twice', () => {
    const { verdict } = lead(
      'Did the mayor put West Midlands Police into Engage, and is West Midlands Police there?',
    );
    expect(verdict).toBe('no');
  });
});
