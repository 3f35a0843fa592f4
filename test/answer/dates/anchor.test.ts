import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/answer/question-dates.js';
import { day } from '../../helpers.js';

/** The moves to which a question ties its dates. */
function anchors(text: string): (string | undefined)[] {
  return findDates(text, day('2026-11-22')).map(({ anchor, relation }) =>
    anchor === undefined ? undefined : `${relation} ${anchor}`,
  );
}

describe('a date that is tied to a move', () => {
  it.each([
    ['before exit', 'Who was there before Devon and Cornwall left Engage?'],
    ['before exit', 'Who was there before Avon and Somerset left Engage?'],
    ['after entry', 'What was red after Devon and Cornwall entered Engage?'],
    ['before exit', 'Was it red before it left?'],
    ['after entry', 'Was it red after the force was put into special measures?'],
    ['after exit', 'Was it red after it returned to Scan?'],
    ['before entry', 'Was it red before going into Engage?'],
    ['after exit', 'Was it red after it was finally taken out of special measures?'],
  ])('is %s: %s', (anchor, text) => {
    expect(anchors(text)).toEqual([anchor]);
  });

  it.each([
    ['another moves', 'Was it red before Kent and who left Engage?'],
    ['a person does', 'Was it red before he left Engage?'],
    ['two things stand side by side', 'Was it red before kites and dogs left Engage?'],
    ['its object is missing', 'Was it red before it was removed?'],
    ['it leaves something else', 'Was it red before it left the hall?'],
    ['it returns elsewhere', 'Was it red after it returned to town?'],
  ])('is none where %s: %s', (_why, text) => {
    expect(anchors(text)).toEqual([]);
  });
});
