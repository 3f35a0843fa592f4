import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../src/answer/understand/subject.js';

/** Who is asked about as somebody who speaks, feels or wishes. */
function subject(text: string): string | undefined {
  const found = subjectOf(text);
  return found === undefined ? undefined : text.slice(found.start, found.end);
}

describe('whose words are asked for', () => {
  it.each([
    ['What did the mayor say about the kites?', 'the mayor'],
    ['what did odo marsh say about the kites', 'odo marsh'],
    [
      'What does the head of kennels at the force think of the dogs?',
      'the head of kennels at the force',
    ],
    ['How does Odo Marsh put it?', 'Odo Marsh'],
    ['How did the mayor feel?', 'the mayor'],
    ['What did the mayor put the delay down to?', 'the mayor'],
    ['Did the mayor publicly apologise?', 'the mayor'],
    ['Why would Odo Marsh have said so?', 'Odo Marsh'],
    ['According to the treasurer, what did the kites cost?', 'the treasurer'],
    ['What did the kites cost according to the treasurer?', 'the treasurer'],
    ['In the words of Odo Marsh, what are kites?', 'Odo Marsh'],
    ['What was the reaction of the mayor to the fire?', 'the mayor'],
    ['What is the view of the parish council on kites?', 'the parish council'],
    ['Tell me about the statement from Odo Marsh about kites', 'Odo Marsh'],
  ])('%s', (text, expected) => {
    expect(subject(text)).toBe(expected);
    expect(subjectOf(text)?.words).toBe(true);
  });
});

describe('whose wishes or feelings are asked for', () => {
  it.each([
    ['Does the town council want a helicopter?', 'the town council'],
    ['Did the mayor really welcome the kites?', 'the mayor'],
    ['Did Odo Marsh regret the sale?', 'Odo Marsh'],
    ['Is the union happy with the kites?', 'the union'],
    ['Was Odo Marsh very disappointed?', 'Odo Marsh'],
    ['Are residents against the kites?', 'residents'],
  ])('%s', (text, expected) => {
    expect(subject(text)).toBe(expected);
    expect(subjectOf(text)?.words).toBe(false);
  });
});

describe('nobody is asked about so', () => {
  it.each([
    ['How many calls did the force answer?', 'nobody speaks in it'],
    ['Do the kites fly?', 'nobody speaks in it'],
    ['Who was happy with the kites?', 'a person is what it asks for'],
    ['Who was the mayor angry with?', 'a person is what it asks for'],
    ['When was the helicopter sold?', 'nobody speaks in it'],
    ['The reaction was swift.', 'nobody is named'],
    ['What did the say?', 'it names nobody'],
    ['', 'it is empty'],
  ])('in "%s": %s', (text) => {
    expect(subjectOf(text)).toBeUndefined();
  });
});

describe('any text', () => {
  const name = fc.constantFrom(
    ...[
      'the mayor',
      'Odo Marsh',
      'Ida Fenn-Tull',
      'the head of kennels',
      'D.C. Marsh',
      'residents',
    ],
  );
  const part = fc.constantFrom(
    ...['what', 'did', 'does', 'is', 'say', 'want', 'happy', 'according to', 'the view of', 'not'],
    ...['the mayor', 'Odo Marsh', '’s', 'reaction', ',', '?', 'the', 'of', 'about the kites'],
  );
  const text = fc.oneof(
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );

  it('has a subject that lies within it, begins and ends with a word, and is the same again', () => {
    fc.assert(
      fc.property(text, (asked) => {
        const found = subjectOf(asked);
        expect(subjectOf(asked)).toEqual(found);
        if (found === undefined) return;
        const { start, end } = found;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(asked.length);
        const held = asked.slice(start, end);
        expect(held).not.toBe('');
        expect(held.trim()).toBe(held);
      }),
    );
  });

  it('that asks for somebody’s words has him for its subject, whoever he is', () => {
    const asks = fc.constantFrom<(name: string) => string>(
      (who) => `What did ${who} say about the kites?`,
      (who) => `Why does ${who} think so?`,
      (who) => `What is the opinion of ${who} on kites?`,
      (who) => `According to ${who}, are kites loud?`,
    );
    fc.assert(
      fc.property(name, asks, (who, ask) => {
        const asked = ask(who);
        expect(subject(asked)).toBe(who);
        expect(subject(asked.toLowerCase())).toBe(who.toLowerCase());
        expect(subjectOf(asked)?.words).toBe(true);
      }),
    );
  });

  // An expression that can read one row of words in two ways tries each way for each word.
  it.each(['really', 'also', 'actually', 'the', 'what’s', 'did'])(
    'is looked for in a long row of “%s”',
    (word) => {
      expect(subjectOf(`did x ${`${word} `.repeat(150)}sing`)).toBeUndefined();
    },
  );
});
