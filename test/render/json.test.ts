import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/render/json.js';
import { renderText } from '../../src/render/text.js';
import { day } from '../helpers.js';
import { replySchema } from '../reply-contract.js';
import { answered, article, declined, linked, notCovered, quoted, unclear } from './fixtures.js';

const MOVED = 'Northshire Police was moved into Engage on Monday.';
const inspector = {
  name: 'Ann Other',
  role: 'Chief Constable',
  kind: 'person',
  direct: true,
} as const;
const answer = answered(
  [
    { kind: 'verdict', result: 'yes', text: 'Yes.', cites: [1, 2] },
    { kind: 'quote', citation: 1 },
  ],
  [quoted(1, MOVED, { speaker: inspector }), linked(2), linked(3, 'notice')],
  { disagreements: ['the date of the move'] },
);

describe('renderJson', () => {
  it.each([
    ['answered', answer],
    ['not-covered', notCovered([quoted(1, MOVED)])],
    ['unclear', unclear(['Is it Northshire?'])],
    ['declined', declined],
  ] as const)('of %s keeps the contract and survives being written and read', (outcome, one) => {
    const reply = renderJson(one, 1.5);
    expect(replySchema.parse(JSON.parse(JSON.stringify(reply)))).toEqual(reply);
    expect(reply).toMatchObject({ outcome, ms: 1.5, question: one.question, kind: one.kind });
    expect(reply.text).toBe(renderText(one, { colour: false }));
  });

  it('gives a held quote with its offsets, speaker and source', () => {
    expect(renderJson(answer, 0).citations[0]).toEqual({
      n: 1,
      sourceId: article.id,
      title: article.title,
      publisher: article.publisher,
      published: '4 Mar 2025',
      url: article.url,
      quote: MOVED,
      leadIn: null,
      speaker: 'Ann Other',
      start: 0,
      end: MOVED.length,
      role: 'supports',
    });
  });

  it('gives a list item with its lead-in', () => {
    const leadIn = 'Inspectors said that the force is not:';
    const item = answered([], [quoted(1, 'recording crimes correctly.', { leadIn })]);
    expect(renderJson(item, 0).citations[0]).toMatchObject({ leadIn, speaker: null });
  });

  it('gives a page by link no quote, and says in place of a date that it is not held', () => {
    const [, dated, undated] = renderJson(answer, 0).citations;
    const none = { quote: null, leadIn: null, speaker: null, start: null, end: null };
    expect(dated).toMatchObject({ sourceId: 'letter', published: '3 Mar 2025', ...none });
    expect(undated).toMatchObject({ published: 'page not held; checked 22 Nov 2026', ...none });
  });

  it('keeps the excerpts of a refusal apart from citations', () => {
    const reply = renderJson(notCovered([quoted(1, MOVED)]), 0);
    expect(reply).toMatchObject({
      citations: [],
      disagreements: [],
      nearest: [{ n: 1, quote: MOVED }],
    });
    expect(renderJson(answer, 0)).toMatchObject({
      nearest: [],
      disagreements: ['the date of the move'],
    });
  });

  it('says as of which day it holds, null when none was asked for', () => {
    expect(renderJson({ ...answer, asOf: day('2025-03-04') }, 0).asOf).toBe('2025-03-04');
    expect(renderJson(answer, 0).asOf).toBeNull();
  });
});
