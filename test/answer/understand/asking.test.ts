import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askingClause, questionParts, writtenOut } from '../../../src/answer/understand/asking.js';

function asks(text: string): string {
  const { start, end } = askingClause(text);
  return text.slice(start, end).trim();
}

function parts(text: string): string[] {
  return questionParts(text).map(({ start, end }) => text.slice(start, end).trim());
}

describe('a part of two words', () => {
  it('asks on its own where it asks who, behind another', () => {
    expect(parts('Who said the kennels were dry, and who disagreed?')).toEqual([
      'Who said the kennels were dry',
      'who disagreed?',
    ]);
    expect(parts('Who disagreed, and who said the kennels were dry?')).toHaveLength(1);
    expect(parts('Who said the kennels were dry, and what dogs?')).toHaveLength(1);
  });
});

describe('the clause that asks', () => {
  it.each([
    [
      'I live near the station. Why was the force moved into Engage?',
      'Why was the force moved into Engage?',
    ],
    [
      'Why was the force moved into Engage? I live near the station.',
      'Why was the force moved into Engage?',
    ],
    [
      'The force was moved into Engage; who decided that it was to be?',
      'who decided that it was to be?',
    ],
    ['My street is loud - when did the force leave Engage?', 'when did the force leave Engage?'],
    ['About the kennels: when did the force leave Engage?', 'when did the force leave Engage?'],
    ['The force improved, so why is it still in Engage?', 'why is it still in Engage?'],
    ['It was said to be over, but is it still in Engage?', 'is it still in Engage?'],
  ])('stands beside a remark: %s', (text, clause) => {
    expect(asks(text)).toContain(clause);
    expect(asks(text).length).toBeLessThan(text.length);
  });

  it.each([
    ['For my blog I need to know when the force left Engage', 'when the force left Engage'],
    ['We have been wondering when the force left it', 'when the force left it'],
    ['Can you tell me why the force was moved?', 'why the force was moved?'],
    ['Could someone explain what the force did wrong?', 'what the force did wrong?'],
    ['Nobody can tell me who decided the move, who?', 'who decided the move, who?'],
  ])('has no opening of the asker’s own: %s', (text, clause) => {
    expect(asks(text)).toBe(clause);
  });

  it.each([
    ['Why was the force moved?', 'one that asks all over'],
    ['The force was moved.', 'one that asks nothing'],
    ['When was it moved? Why was it moved?', 'one that asks twice'],
    ['I want to know why', 'one whose rest would be no question'],
    ['What do I have to know about why it was moved?', 'one that begins with its question'],
    ['', 'an empty one'],
  ])('is the whole of "%s": %s', (text) => {
    expect(askingClause(text)).toEqual({ start: 0, end: text.length });
  });
});

describe('the questions of a text', () => {
  it.each([
    [
      'Whom did the chief thank, and what did he promise?',
      ['Whom did the chief thank', 'what did he promise?'],
    ],
    [
      'When was the force moved into Engage and why was it moved there?',
      ['When was the force moved into Engage', 'why was it moved there?'],
    ],
    [
      'When did the force leave Engage? And which causes remained open?',
      ['When did the force leave Engage?', 'which causes remained open?'],
    ],
    [
      'When did the force leave Engage? Is it in Scan now?',
      ['When did the force leave Engage?', 'Is it in Scan now?'],
    ],
    [
      'Who decided on the move; by whom was it announced?',
      ['Who decided on the move', 'by whom was it announced?'],
    ],
    [
      'Name the causes of concern, which are still open?',
      ['Name the causes of concern', 'which are still open?'],
    ],
  ])('are two: %s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    [
      'When was the shed painted, who painted it so badly and why was it sold?',
      ['When was the shed painted', 'who painted it so badly', 'why was it sold?'],
    ],
    [
      'When was the shed painted? Who painted it so badly? Why was it sold?',
      ['When was the shed painted?', 'Who painted it so badly?', 'Why was it sold?'],
    ],
  ])('are three: %s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    ['What is kiting, and when was the force moved there?', 'What is kiting'],
    ['Who decided that, and when was the force moved?', 'Who decided that'],
    ['Who was Ada, and when was the force moved?', 'Who was Ada'],
  ])('may be of three words: %s', (text, first) => {
    expect(parts(text)[0]).toBe(first);
    expect(parts(text)).toHaveLength(2);
  });

  it('are none of three words that say nothing', () => {
    const text = 'What about it, and when was the force moved?';
    expect(parts(text)).toEqual([text]);
  });

  it.each([
    ['Why was the force moved?', 'it is one'],
    ['When and why was the force moved?', 'the first is no question of its own'],
    ['When was the force moved, and why?', 'the second is no question of its own'],
    ['The force was moved in May, and why was that done?', 'the first asks nothing'],
    [
      'Who decided on the move, when was it announced, why was it made, and who wrote the letter?',
      'more than three would be a list',
    ],
    ['Did the chief say what inspectors found?', 'a question word inside asks nothing new'],
    ['', 'it is empty'],
  ])('are one, the whole: "%s", as %s', (text) => {
    expect(questionParts(text)).toEqual([{ start: 0, end: text.length }]);
  });
});

describe('what a text asks, written out', () => {
  it.each([
    [
      'When did the kennels go up and why?',
      ['When did the kennels go up', 'why did the kennels go up'],
    ],
    [
      'When did the kennels go up, and why',
      ['When did the kennels go up', 'why did the kennels go up'],
    ],
    [
      'When and why were the kennels painted?',
      ['When were the kennels painted?', 'why were the kennels painted?'],
    ],
    [
      'Why, and for how long were the kennels shut?',
      ['Why were the kennels shut?', 'for how long were the kennels shut?'],
    ],
    [
      'How long were the kennels shut and when was that?',
      ['How long were the kennels shut', 'when were the kennels shut'],
    ],
    [
      'Why were the kennels shut, and when did it happen?',
      ['Why were the kennels shut', 'when were the kennels shut'],
    ],
    [
      'Where were the kennels put up and why is that so?!',
      ['Where were the kennels put up', 'why were the kennels put up'],
    ],
  ])('is one clause twice: %s', (text, expected) => {
    expect(writtenOut(text)).toEqual(expected);
  });

  it.each([
    [
      'When did the kennels shut and what were the faults that shut them?',
      ['When did the kennels shut', 'what were the faults that shut them?'],
    ],
    [
      'When did the kennels shut? Why were they painted?',
      ['When did the kennels shut?', 'Why were they painted?'],
    ],
  ])('is its two questions: %s', (text, expected) => {
    expect(writtenOut(text)).toEqual(expected);
  });

  it.each([
    ['When were the kennels painted?', 'it asks one thing'],
    ['Were the kennels red and when painted blue?', 'it begins with no question word'],
    ['When and why?', 'no clause is left'],
    ['Why was it?', 'no second word stands there'],
    ['', 'it is empty'],
  ])('is the text itself: "%s", as %s', (text) => {
    expect(writtenOut(text)).toEqual([text]);
  });

  it('has each question word once before the clause, in order', () => {
    const ask = fc.constantFrom('when', 'Why', 'who', 'where', 'for how long', 'how long', 'how');
    const clause = fc.constantFrom('were the kennels painted', 'did the harbour freeze over');
    fc.assert(
      fc.property(ask, ask, clause, (one, other, rest) => {
        const expected = [`${one} ${rest}`, `${other} ${rest}`];
        expect(writtenOut(`${one} and ${other} ${rest}`)).toEqual(expected);
        expect(writtenOut(`${one} ${rest}, and ${other}?`)).toEqual(expected);
        expect(writtenOut(`${one} ${rest} and ${other} was that?`)).toEqual(expected);
      }),
    );
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...['why', 'When', 'and', 'was', 'the force', 'moved', '?', '. ', ', ', '; ', ' - ', 'by'],
    ...['I want to know', 'tell me', 'Is', 'so', 'but', 'whom', 'did he thank', '! '],
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(word, { maxLength: 16 }).map((words) => words.join(' ')),
  );

  it('has an asking clause that lies within it', () => {
    fc.assert(
      fc.property(text, (asked) => {
        const { start, end } = askingClause(asked);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(asked.length);
      }),
    );
  });

  it('that is not blank has an asking clause that is not blank', () => {
    fc.assert(
      fc.property(text, (asked) => {
        expect(asks(asked) === '').toBe(asked.trim() === '');
      }),
    );
  });

  it('has three questions at most, in order, apart and within it', () => {
    fc.assert(
      fc.property(text, (asked) => {
        const found = questionParts(asked);
        expect([1, 2, 3]).toContain(found.length);
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(asked.length);
      }),
    );
  });

  it('is written out as three questions at most, itself where it is one', () => {
    fc.assert(
      fc.property(text, (asked) => {
        const found = writtenOut(asked);
        expect([1, 2, 3]).toContain(found.length);
        if (found.length === 1) expect(found).toEqual([asked]);
      }),
    );
  });

  it('is whole where it is one question', () => {
    fc.assert(
      fc.property(text, (asked) => {
        const found = questionParts(asked);
        if (found.length === 1) expect(found).toEqual([{ start: 0, end: asked.length }]);
      }),
    );
  });
});

describe('a colon and parts of three words', () => {
  it('a remark before a colon is none of the clause that asks', () => {
    expect(asks('About the red kites: where do they nest?')).toBe('where do they nest?');
    expect(asks('The kites nested at 10:30 in the hall, did they?')).toBe(
      'The kites nested at 10:30 in the hall, did they?',
    );
  });

  it.each([
    ['what something is', 'What is Engage, and who was moved there first?', 'What is Engage'],
    ['who did it', 'Where do kites nest, and who decided that?', 'who decided that?'],
    ['who does it', 'Where do kites nest, and who runs it?', undefined],
    ['who it was', 'Where do kites nest, and who was she?', 'who was she?'],
  ])('three words can ask %s: %s', (_what, text, part) => {
    if (part === undefined) expect(parts(text)).toContain('who runs it?');
    else expect(parts(text)).toContain(part);
  });

  it.each(['Where kites nest, where dogs sleep?', 'What kites nest, what dogs sleep?'])(
    'others of three words do not: %s',
    (text) => {
      expect(parts(text)).toEqual([text]);
    },
  );
});

describe('a time clause before the question', () => {
  it.each([
    ['When she spoke in May 2024, was it still open?', 'was it still open?'],
    ['After he joined in 2022 was the force in Scan?', 'was the force in Scan?'],
  ])('is no part of it: %s', (text, asking) => {
    const { start, end } = askingClause(text);
    expect(text.slice(start, end)).toBe(asking);
  });

  it('is one where it names no time', () => {
    const text = 'When the paper wrote of it, was it still open?';
    expect(askingClause(text)).toEqual({ start: 0, end: text.length });
  });
});

describe('a question of two times', () => {
  it.each([
    [
      'Which forces left in 2023, and which in 2025?',
      ['Which forces left in 2023?', 'Which forces left in 2025?'],
    ],
    [
      'How many forces were in Engage on 1 July 2022 and how many on 1 July 2024?',
      [
        'How many forces were in Engage on 1 July 2022?',
        'How many forces were in Engage on 1 July 2024?',
      ],
    ],
    [
      'How many forces were there at the end of 2022 and at the end of 2024?',
      [
        'How many forces were there at the end of 2022?',
        'How many forces were there at the end of 2024?',
      ],
    ],
  ])('is written out for each: %s', (text, parts) => {
    expect(writtenOut(text)).toEqual(parts);
  });

  it('is one where a stretch of time is meant', () => {
    const text = 'Which forces were in Engage in 2022 and in 2024?';
    expect(writtenOut(text)).toEqual([text]);
  });
});
