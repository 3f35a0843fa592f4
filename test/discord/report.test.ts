import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTERACTION, interactionSchema } from '../../src/discord/interaction.js';
import { reportModal, submitReport, writeReport } from '../../src/discord/report.js';
import { FLAG } from '../../src/render/discord/components.js';
import { must } from '../helpers.js';
import { wordsOf } from '../render/discord/payload.js';
import { anyText, asRead, shown } from '../render/discord/shown.js';
import { recorder, submit, worldOf } from './fixtures.js';

/** What becomes of a form with these words. */
async function sent(id: string, words: string, given = worldOf(), field = 'report') {
  const read = interactionSchema.parse(submit(id, words, field));
  if (read.type !== INTERACTION.modal) throw new Error('no form');
  const { responder, did, payloads } = recorder();
  const outcome = await submitReport(given.world, read, responder);
  return { outcome, did: did(), payloads: payloads(), reports: given.reports };
}

/** The most words that the form takes. */
const MOST = Number(/"max_length":(\d+)/.exec(JSON.stringify(reportModal(undefined)))?.[1]);

describe('the form', () => {
  it('fits Discord’s limits for any question', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.constant('😀'.repeat(200)), fc.constant(`a${'😀'.repeat(200)}`)),
        (question) => {
          const { custom_id: id, title } = reportModal(question);
          expect(id.length).toBeLessThanOrEqual(100);
          expect(title.length).toBeLessThanOrEqual(45);
          expect(id).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });

  it('says that nobody’s name goes along', () => {
    expect(JSON.stringify(reportModal('a'))).toContain('not who you are');
  });
});

describe('a report', () => {
  it('brings the question along from the form that asked for it', async () => {
    const { custom_id: id } = reportModal('Is it ~ *so*?');
    const { outcome, did, reports, payloads } = await sent(id, '  It is wrong. ');
    expect(reports).toEqual([{ question: 'Is it ~ *so*?', words: 'It is wrong.' }]);
    expect(did).toEqual(['defer', 'edit']);
    expect(wordsOf(must(payloads[0]))).toContain('without your name');
    expect(outcome).toEqual({ command: 'report', outcome: 'sent' });
  });

  it('has no question where the answer had none', async () => {
    const { custom_id: id } = reportModal(undefined);
    const { reports } = await sent(id, 'It is wrong.');
    expect(reports).toEqual([{ question: undefined, words: 'It is wrong.' }]);
  });

  it('holds nothing of who sent it', async () => {
    const { reports } = await sent(reportModal('Is it?').custom_id, 'It is wrong.');
    const text = `${JSON.stringify(reports)} ${writeReport(must(reports[0]))}`;
    expect(text).not.toMatch(/200000000000000001|ann|secret-token/i);
  });

  it.each([
    ['blank', reportModal('a').custom_id, ' ', 'report'],
    ['of another field', reportModal('a').custom_id, 'words', 'other'],
    ['of another version', 'fw0~report', 'words', 'report'],
  ])('%s is not sent, and that is said', async (_name, id, words, field) => {
    const { outcome, did, reports, payloads } = await sent(id, words, worldOf(), field);
    expect(reports).toEqual([]);
    expect(did).toEqual(['reply']);
    expect(wordsOf(must(payloads[0]))).toContain('Nothing was sent');
    expect(must(payloads[0]).flags & FLAG.private).not.toBe(0);
    expect(outcome.outcome).toBe('empty');
  });

  it('says so when there is no channel for it', async () => {
    const given = worldOf({ report: async () => false });
    const { outcome, payloads } = await sent('fw1~report', 'It is wrong.', given);
    expect(wordsOf(must(payloads[0]))).toContain('nothing was sent');
    expect(outcome.outcome).toBe('no channel');
  });

  it('waits like everything else of one user', async () => {
    const given = worldOf({ cooldown: { take: () => 7 } });
    const { did, reports, payloads } = await sent('fw1~report', 'It is wrong.', given);
    expect(reports).toEqual([]);
    expect(did).toEqual(['reply']);
    expect(wordsOf(must(payloads[0]))).toContain('7 seconds');
  });
});

describe('writeReport', () => {
  it('shows question and words as they were written, and nothing else', () => {
    fc.assert(
      fc.property(anyText, anyText, (question, words) => {
        const text = writeReport({ question, words });
        const [head, body] = text.split('\n>>> ');
        expect(shown(must(head).replace('**A reported answer**\n', ''))).toBe(
          asRead(`Question: ${question}`),
        );
        expect(shown(must(body))).toBe(asRead(words));
      }),
    );
  });

  it('says when the question is not known', () => {
    expect(writeReport({ words: 'a' })).toContain('Question: not known');
  });

  it.each(['*', ':a', '\\', '1. ', '😀', 'a'])(
    'fits a message of 2,000 characters with the most words and question of %j',
    (part) => {
      const words = part.repeat(MOST).slice(0, MOST);
      const { custom_id: id } = reportModal(part.repeat(100));
      const question = id.slice('fw1~report~'.length);
      expect(writeReport({ question, words }).length).toBeLessThanOrEqual(2_000);
    },
  );
});
