import { describe, expect, it } from 'vitest';
import { answerDefinition } from '../../../src/answer/answerers/definition.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('what terms mean', () => {
  it.each([
    [
      'the same',
      'Is Engage the same as special measures?',
      ['term-engage', 'term-special-measures'],
    ],
    [
      'as serious',
      'Is Engage as serious as special measures?',
      ['term-engage', 'term-special-measures'],
    ],
    ['different', 'Is Scan different from Engage?', ['term-scan', 'term-engage']],
    [
      'worse',
      'Is a cause of concern worse than an area for improvement?',
      ['term-cause-of-concern', 'term-area-for-improvement'],
    ],
    [
      'what any has',
      'Are all causes of concern discussed with a recommendation?',
      ['term-cause-of-concern', 'term-recommendation'],
    ],
    ['the official word', 'Is special measures the official term?', ['term-special-measures']],
    ['the default', 'Which stage is the default?', ['term-scan']],
    [
      'what holds by default',
      'Are forces in special measures by default?',
      ['term-special-measures', 'term-scan'],
    ],
    ['how bad it is', 'How bad is Engage?', ['term-engage']],
    ['how serious it is', 'How serious is a cause of concern?', ['term-cause-of-concern']],
    ['what it amounts to', 'What does a cause of concern amount to?', ['term-cause-of-concern']],
    ['the papers’ word', 'What do papers mean by special measures?', ['term-special-measures']],
    ['who sits there', 'Who sits round the table at the PPOG?', ['term-ppog']],
    [
      'who says it aside',
      'What do inspectors mean by a cause of concern?',
      ['term-cause-of-concern'],
    ],
  ])('is told of %s: %s', (_what, question, terms) => {
    const draft = answering(answerDefinition(put(question)), question);
    expect(draft.kind).toBe('definition');
    expect([...(draft.focus ?? [])].sort()).toEqual([...terms].sort());
  });

  it('is told of the inspectorate where it alone is asked about', () => {
    const question = 'What does HMICFRS mean?';
    expect(answering(answerDefinition(put(question)), question).focus).toEqual(['term-hmicfrs']);
  });
});

describe('a question is left to others', () => {
  it.each([
    ['a stage is asked', 'Are forces in special measures?'],
    ['something bad is', 'How bad was the weather in Engage?'],
    ['a force is', 'Is West Midlands Police in the same stage as special measures?'],
    ['something else is the same', 'Is Engage the same as the purple kennels?'],
    ['no term is named', 'Is it the same as before?'],
  ])('where %s: %s', (_why, question) => {
    expect(answerDefinition(put(question))).toBeUndefined();
  });
});
