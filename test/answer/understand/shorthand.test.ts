import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAsk } from '../../../src/answer/ask.js';
import { writeOut } from '../../../src/answer/understand/shorthand.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, day } from '../../helpers.js';

describe('numbers for short', () => {
  it.each([
    ['who paid 270 grand?', 'who paid £270,000?'],
    ['a grand piano', 'a grand piano'],
    ['the 1,270 grand', 'the 1,270 grand'],
    ['kites in 23/24', 'kites in 2023/24'],
    ['on 23/12', 'on 23/12'],
    ['on 19/20 September', 'on 19/20 September'],
    ['left 20/21 May 2024', 'left 20/21 May 2024'],
    ['on 11/12', 'on 11/12'],
    ['on 13/14/22', 'on 13/14/22'],
    ['13/20 kites', '13/20 kites'],
  ])('are written out: %s', (text, whole) => {
    expect(writeOut(text)).toBe(whole);
  });
});

describe('"yes or no" at the end', () => {
  it.each([
    'are the kennels red y/n',
    'are the kennels red Y/N?',
    'are the kennels red, y / n',
    'are the kennels red - y/n!',
    'are the kennels red, yes or no',
    'are the kennels red; yes or no.',
    'are the kennels red – Yes or No?!',
    'are the kennels red yes or no ?',
  ])('is the question mark that it stands for: %s', (text) => {
    expect(writeOut(text)).toBe('are the kennels red?');
  });

  it('is one whatever the question is', () => {
    const words = fc.array(fc.constantFrom('kennels', 'Kent', 'red', 'were', '2023'), {
      minLength: 1,
      maxLength: 6,
    });
    const end = fc.constantFrom(' y/n', ', y/n?', ', yes or no', ' yes or no?', ' Y/N.');
    fc.assert(
      fc.property(words, end, (list, mark) => {
        expect(writeOut(list.join(' ') + mark)).toBe(`${list.join(' ')}?`);
      }),
    );
  });
});

describe('"yes or no" inside a question', () => {
  it.each([
    'Was it a yes or no vote?',
    'Was the answer yes or no at the kennels?',
    'Did y/n boxes stand on the form?',
    'Is it a matter of eyes or no eyes?',
    'Was the file kept at /army/n',
  ])('stays: %s', (text) => {
    expect(writeOut(text)).toBe(text);
  });
});

describe('shorthand', () => {
  it.each([
    ['wot r da kennels', 'what are the kennels'],
    ['Wen were dem painted, b4 or after?', 'when were them painted, before or after?'],
    ['it aint red, it ain’t blue', 'it is not red, it is not blue'],
  ])('is written out: %s', (text, expected) => {
    expect(writeOut(text)).toBe(expected);
  });

  it.each(['Did RN or ATM paint the kennels?', 'Were the kennels red?', 'Is it r2 or x.u?', ''])(
    'is none in capitals or in other words: %s',
    (text) => {
      expect(writeOut(text)).toBe(text);
    },
  );
});

describe('over the five articles', () => {
  const ask = createAsk(loadKnowledge(CORPUS));
  const answer = (question: string) => ask(question, { today: day('2026-11-22') });

  it.each([
    'west midlands in engage y/n',
    'is west midlands in engage y/n',
    'Is West Midlands in Engage, yes or no?',
  ])('a question put so has the answer of the plain one, and begins with a verdict: %s', (text) => {
    const plain = answer('is west midlands in engage?');
    const found = answer(text);
    expect(found.outcome).toBe(plain.outcome);
    if (found.outcome !== 'answered' || plain.outcome !== 'answered')
      throw new Error(found.outcome);
    expect(found.blocks).toEqual(plain.blocks);
    const [first] = found.blocks.filter(({ kind }) => kind !== 'badge');
    expect(first).toMatchObject({ kind: 'verdict', result: 'no' });
  });
});

describe('letters for words', () => {
  it.each([
    ['is it in trouble w the watchdog', 'is it in trouble with the watchdog'],
    ['in may n june', 'in may and june'],
    ['what is M.A.R.A.C. for', 'what is MARAC. for'],
    ['what is P-C-C', 'what is PCC'],
  ])('%s', (typed, written) => {
    expect(writeOut(typed)).toBe(written);
  });

  it.each(['W is a letter', 'plan B-C', 'p n'])('are left alone: %s', (typed) => {
    expect(writeOut(typed)).toBe(typed.replace('p n', 'p n'));
  });
});
