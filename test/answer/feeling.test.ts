import { describe, expect, it } from 'vitest';
import { asksFeeling, tellsFeeling } from '../../src/answer/feeling.js';
import { kites } from './kite-corpus.js';
import { putting, saying } from './put.js';

const put = putting(kites);

describe('whether somebody felt so', () => {
  const tells = (question: string, sentence: string) =>
    tellsFeeling(put(question).question, sentence);

  it('is asked by a feeling of somebody', () => {
    expect(asksFeeling(put('Was Tess Coil surprised?').question)).toBe(true);
    expect(asksFeeling(put('Are residents happy with the kites?').question)).toBe(true);
    expect(asksFeeling(put('Why was Tess Coil surprised?').question)).toBe(false);
    expect(asksFeeling(put('Was the kite torn?').question)).toBe(false);
  });

  it('is told by a feeling of its kind: surprise by surprise, a mood by any', () => {
    expect(tells('Was Tess Coil surprised?', 'She was shocked.')).toBe(true);
    expect(tells('Was Tess Coil surprised?', 'She was pleased.')).toBe(false);
    expect(tells('Was Tess Coil angry?', 'She was pleased.')).toBe(true);
    expect(tells('Was Tess Coil angry?', 'The kites are torn.')).toBe(false);
  });

  it('has no answer where no sentence names one', () => {
    const say = saying(kites);
    expect(say('Was Tess Coil surprised?')).toBe('not-covered');
    expect(say('Was Osric Pell happy?')).not.toBe('not-covered');
    // Of many the mood of one tells nothing.
    expect(say('Are residents of Kent happy?')).toBe('not-covered');
  });
});
