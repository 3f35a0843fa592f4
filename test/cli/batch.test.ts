import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBatchLine } from '../../src/cli/batch.js';

describe('readBatchLine', () => {
  it('reads a question, with a day or without', () => {
    expect(readBatchLine('{"question": "Is it?"}', 1)).toEqual({ ok: true, question: 'Is it?' });
    expect(readBatchLine('{"question": "Is it?", "asOf": null}', 1)).toEqual({
      ok: true,
      question: 'Is it?',
    });
    expect(readBatchLine('{"asOf": "2024-03-01", "question": "Is it?"}', 1)).toEqual({
      ok: true,
      question: 'Is it?',
      asOf: '2024-03-01',
    });
  });

  it.each([
    ['', 'Line 7 is not JSON.'],
    ['Is it?', 'Line 7 is not JSON.'],
    ['{"question": "Is it?"', 'Line 7 is not JSON.'],
    ['"Is it?"', 'Line 7: the line:'],
    ['null', 'Line 7: the line:'],
    ['["Is it?"]', 'Line 7: the line:'],
    ['{}', 'Line 7: question:'],
    ['{"question": 5}', 'Line 7: question:'],
    ['{"question": "Is it?", "day": "2024-03-01"}', 'Line 7: the line: Unrecognized key: "day"'],
    [
      '{"question": "Is it?", "asOf": "2024-02-31"}',
      'Line 7: asOf: "2024-02-31" is not a calendar day',
    ],
    ['{"question": "Is it?", "asOf": 2024}', 'Line 7: asOf:'],
  ])('says what is wrong with %j, on which line and what to write', (text, what) => {
    const line = readBatchLine(text, 7);
    if (line.ok) throw new Error('the line was read');
    expect(line.error).toContain(what);
    expect(line.error).toContain('Write {"question": "...", "asOf": "YYYY-MM-DD"}');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.record({ question: fc.anything() }).map((value) => JSON.stringify(value) ?? ''),
        ),
        (text) => {
          expect(typeof readBatchLine(text, 1).ok).toBe('boolean');
        },
      ),
    );
  });
});
