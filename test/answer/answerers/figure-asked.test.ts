import { describe, expect, it } from 'vitest';
import { answerFigureAsked, figureAsked } from '../../../src/answer/answerers/figure-asked.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { draftQuotes, putting } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('the meaning of a figure', () => {
  it.each([
    ['What does the figure of 6,600 stand for?', '6,600'],
    ['what are those 3.5 per cent about', '3.5'],
    ['What is West Midlands Police’s 39 minutes for?', '39'],
    ['Saw 17% somewhere. 17% - what is that number supposed to be?', undefined],
    ['17% - what is that number supposed to be?', '17'],
    ['where does that £1,200 come from', '1,200'],
    ['what does the 2024 mean', undefined],
    ['What did 40 officers say about it?', undefined],
    ['What was it on 3/4/2024 about?', undefined],
    ['How many of the 40 are for it?', undefined],
  ])('is asked in %s: %s', (question, figure) => {
    expect(figureAsked(question)).toBe(figure);
  });

  it('is told by the sentence that it stands in', () => {
    const quotes = draftQuotes(answerFigureAsked(put('What does the 6,600 mean?')));
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toContain('6,600 detections');
  });

  it('is not told by a longer figure', () => {
    expect(answerFigureAsked(put('What does the 600 mean?'))).toBeUndefined();
    expect(answerFigureAsked(put('What does the 44 mean?'))).toBeUndefined();
  });
});
