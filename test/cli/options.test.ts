import { describe, expect, it } from 'vitest';
import { ASK_USAGE, readAskOptions } from '../../src/cli/options.js';
import { UsageError } from '../../src/cli/usage.js';

const CLOCK = new Date('2026-11-22T12:00:00Z');

function read(...args: string[]) {
  return readAskOptions(args, '/corpus', CLOCK);
}

describe('readAskOptions', () => {
  it('takes a lone question, the corpus beside the code and the day of the clock', () => {
    expect(read('Is it?')).toEqual({
      json: false,
      corpus: '/corpus',
      today: '2026-11-22',
      asOf: undefined,
      question: 'Is it?',
    });
  });

  it('takes the clock to be one in the United Kingdom', () => {
    const late = new Date('2026-06-30T23:30:00Z');
    expect(readAskOptions(['Is it?'], '/corpus', late).today).toBe('2026-07-01');
  });

  it('takes every option, in any order', () => {
    expect(
      read('Is it?', '--now', '2026-01-02', '--corpus', 'mine', '--as-of=2024-03-01', '--json'),
    ).toEqual({
      json: true,
      corpus: 'mine',
      today: '2026-01-02',
      asOf: '2024-03-01',
      question: 'Is it?',
    });
  });

  it('takes a batch with --json', () => {
    expect(read('--json', '--batch', 'x.jsonl')).toMatchObject({ json: true, batch: 'x.jsonl' });
  });

  it('takes what follows -- for the question, also when it begins with a hyphen', () => {
    expect(read('--', '--json').question).toBe('--json');
  });

  it('keeps an empty question, which is another complaint', () => {
    expect(read('').question).toBe('');
  });

  it.each<[string, readonly string[], string]>([
    ['no question', [], 'There is no question.'],
    ['two', ['a', 'b'], 'There is more than one question; put it between quotation marks.'],
    [
      'a batch without --json',
      ['--batch', 'x'],
      '--batch needs --json, since it writes one JSON reply a line.',
    ],
    [
      'a batch and a question',
      ['--json', '--batch', 'x', 'a'],
      '--batch takes its questions from the file',
    ],
    [
      'an impossible day',
      ['--as-of', '2024-02-31', 'a'],
      '--as-of "2024-02-31" is not a day that exists.',
    ],
    [
      'a day in another form',
      ['--as-of', '1 March 2024', 'a'],
      '--as-of "1 March 2024" is not a day that exists.',
    ],
    ['a clock that is no day', ['--now', '', 'a'], '--now "" is not a day that exists.'],
    ['an unknown option', ['--what', 'a'], "Unknown option '--what'."],
    [
      'an option without its value',
      ['a', '--corpus'],
      "Option '--corpus <value>' argument missing.",
    ],
  ])('refuses %s with what is wrong and the usage', (_name, args, what) => {
    expect(() => read(...args)).toThrow(UsageError);
    expect(() => read(...args)).toThrow(what);
    expect(() => read(...args)).toThrow(ASK_USAGE);
  });

  it('repeats no more of a wrong day than a line holds', () => {
    const refused = () => read('--as-of', 'x'.repeat(5_000), 'a');
    expect(refused).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('x'.repeat(41)) }),
    );
  });
});
