import { describe, expect, it } from 'vitest';
import { decided } from '../../../../src/answer/answerers/who/decided.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS } from '../../../helpers.js';
import { answering, putting, textsOf } from '../../put.js';

const put = putting(loadKnowledge(CORPUS));

function texts(question: string): string[] {
  const draft = answering(decided(put(question)), question);
  for (const block of draft.composer.blocks)
    if (block.kind === 'statement') expect(block.cites.length).toBeGreaterThan(0);
  return textsOf(draft);
}

const UNRECORDED = 'Who announced it is not recorded here.';

describe('who announced a move', () => {
  it.each([
    ['in', 'Who announced that Wiltshire Police went into Engage?', 'to move Wiltshire Police'],
    ['out', 'Who announced that Wiltshire Police left Engage?', 'to return Wiltshire Police'],
  ])('is not recorded where nobody is known to have, %s: %s', (_way, question, what) => {
    const [first, second] = texts(question);
    expect(first).toBe(UNRECORDED);
    expect(second).toContain(what);
  });

  it.each([
    ['somebody is known to', 'Who announced that West Midlands Police went into Engage?'],
    ['who decided is asked', 'Who decided that Wiltshire Police was put into Engage?'],
    ['so it is', 'Who announced the decision to put Wiltshire Police into Engage?'],
  ])('is not said to be missing where %s: %s', (_why, question) => {
    expect(texts(question)).not.toContain(UNRECORDED);
  });

  it('is who spoke for the inspectorate', () => {
    const lines = texts('Who announced that West Midlands Police went into Engage?');
    expect(lines[0]).toMatch(
      /^HM Chief Inspector of Constabulary .* decided to move West Midlands/,
    );
    expect(lines[1]).toBe(
      'HM Inspector of Constabulary Wendy Williams spoke for the inspectorate.',
    );
  });
});

describe('who closed causes of concern', () => {
  it('is who confirmed it', () => {
    expect(texts('Who closed the causes of concern at West Midlands Police?')).toEqual([
      'HM Inspector of Constabulary Lee Freeman confirmed the closing of three of the four on 23 July 2024.',
      'Not closed, by the newest source: investigations.',
    ]);
  });
});

describe('a question is left to others', () => {
  it.each([
    [
      'a post of no inspector is asked for',
      'Who was the mayor or chief constable when West Midlands Police was moved into Engage?',
    ],
    [
      'so it is',
      'Who was the chief constable who decided to move West Midlands Police into Engage?',
    ],
    [
      'so is the commissioner',
      'Who was the police and crime commissioner when West Midlands Police left Engage?',
    ],
    ['so is an inspector', 'Who was the inspector when West Midlands Police left Engage?'],
    ['a person is named', 'Who told Simon Foster that West Midlands Police left Engage?'],
    ['somebody is in charge', 'Who is in charge of West Midlands Police in Engage?'],
    ['an inspector is', 'Which HM inspector is assigned, who, to West Midlands Police in Engage?'],
    ['words are asked', 'Who said that West Midlands Police left Engage?'],
    [
      'nobody is known to have closed them',
      'Who closed the causes of concern at Wiltshire Police?',
    ],
    ['no move is asked', 'Who is at West Midlands Police?'],
    ['it is no who', 'Why was it decided that West Midlands Police left Engage?'],
    ['something else is', 'Who decided on the zeppelins of West Midlands Police in Engage?'],
    ['no stay is known', 'Who decided that Kent Police goes into Engage?'],
  ])('where %s: %s', (_why, question) => {
    expect(decided(put(question))).toBeUndefined();
  });
});
