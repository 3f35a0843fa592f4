import { describe, expect, it } from 'vitest';
import { answerLeftOpen } from '../../../src/answer/answerers/concern-left-open.js';
import { createAsk } from '../../../src/answer/ask.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, day } from '../../helpers.js';
import { corpusWith, replacing } from '../../record/fixtures.js';
import { answering, putting, textsOf, verdictFaults, verdictOf } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

const WMP = 'West Midlands Police';
const DEVON = 'Devon and Cornwall Police';

function found(question: string) {
  const draft = answering(answerLeftOpen(put(question)), question);
  expect(verdictFaults(draft)).toEqual([]);
  return draft;
}

describe('whether a force left with causes of concern open', () => {
  it.each([
    [`Did ${WMP} leave Engage with a cause of concern open?`, 'yes'],
    [`Did ${WMP} leave Engage despite unresolved causes of concern?`, 'yes'],
    [`Was ${WMP} let out of Engage while a cause of concern was outstanding?`, 'yes'],
    [`Did ${WMP} leave Engage before all its causes of concern were closed?`, 'yes'],
    [`Did ${WMP} leave Engage with all plans made, before every cause of concern closed?`, 'yes'],
    [`Did ${WMP} leave Engage with no causes of concern outstanding?`, 'no'],
    [`Did ${WMP} leave Engage without any cause of concern open?`, 'no'],
    [`Had every cause of concern been closed by the time ${WMP} left Engage?`, 'no'],
    [`Had ${WMP} closed all causes of concern when it left Engage?`, 'no'],
    [`Did ${DEVON} leave Engage although causes of concern were open?`, 'yes'],
    [`Had all causes of concern been resolved before ${DEVON} left Engage?`, 'no'],
    [`Did ${DEVON} exit Engage with everything closed?`, 'no'],
  ])('%s: %s', (question, verdict) => {
    expect(verdictOf(found(question))).toBe(verdict);
  });

  it('names those that were open and those that were closed by then, with the day', () => {
    const draft = found(`Did ${WMP} leave Engage with a cause of concern open?`);
    expect(textsOf(draft, 'verdict')).toEqual([
      'Yes. When West Midlands Police was returned to Scan, on 18 September 2024, one cause of concern was still open: investigations.',
    ]);
    expect(textsOf(draft, 'statement')).toEqual([
      'Three had been closed by then: multi-agency risk assessment conferences (MARACs), registered sex offenders and online child abuse offenders.',
    ]);
    expect(draft.focus).toEqual(['wm-stay', 'wm-investigations']);
  });

  it('counts several', () => {
    const draft = found(`Did ${DEVON} leave Engage although causes of concern were open?`);
    expect(textsOf(draft)[0]).toContain(
      'two causes of concern were still open: crime recording and investigations.',
    );
    expect(textsOf(draft, 'statement')[0]).toMatch(/^Two had been closed by then: /);
  });

  it('says that it is only reported where it is, and nothing of those not heard of', () => {
    const draft = found('Did Gloucestershire Constabulary leave Engage with concerns unresolved?');
    expect(textsOf(draft)).toEqual([
      expect.stringContaining('one cause of concern was reportedly still open: call handling.'),
    ]);
  });

  it.each([
    'Did Cleveland Police leave Engage with causes of concern open?',
    'Had all causes of concern been closed before Staffordshire Police left Engage?',
  ])('is not known where nothing was heard of them by then: %s', (question) => {
    const draft = answerLeftOpen(put(question));
    expect(draft).toMatchObject({
      outcome: 'not-covered',
      kind: 'concerns',
      reason: expect.stringMatching(/^The sources do not say which of the (?:six|two) causes/),
    });
  });
});

describe('a force all of whose causes of concern were closed by then', () => {
  const CLOSED = `      - id: calls-closed
        type: closed
        date: { value: 2022-05-05 }
        evidence: [{ reference: letter }]
inspections:`;
  const ask = (question: string) => {
    const closed = loadKnowledge(
      corpusWith({ 'record/forces/northtown.yaml': replacing('inspections:', CLOSED) }),
    );
    return answering(answerLeftOpen(putting(closed)(question)), question);
  };

  it.each([
    ['Had all causes of concern been closed when Northtown Police left Engage?', 'yes'],
    ['Did Northtown Police leave Engage with no causes of concern open?', 'yes'],
    ['Did Northtown Police leave Engage with a cause of concern open?', 'no'],
    ['Did Northtown Police leave Engage before all causes of concern were closed?', 'no'],
  ])('%s: %s', (question, verdict) => {
    const draft = ask(question);
    expect(verdictOf(draft)).toBe(verdict);
    expect(verdictFaults(draft)).toEqual([]);
    expect(textsOf(draft)).toEqual([
      expect.stringMatching(/all its causes of concern had been closed\.$/),
    ]);
  });
});

describe('a question is left to others', () => {
  it.each([
    ['the force has not left', 'Did Lincolnshire Police leave Engage with causes of concern open?'],
    ['the record has no stay', 'Did Kent Police leave Engage with a cause of concern open?'],
    ['recommendations are asked about', `Did ${WMP} leave Engage with recommendations open?`],
    ['no yes or no is asked', `When did ${WMP} leave Engage with a cause of concern open?`],
    ['a person left', `Did Craig Guildford leave ${WMP} with a cause of concern open?`],
    ['a denial is to be confirmed', `Is it true ${WMP} did not leave Engage with concerns open?`],
    ['two forces did', `Did ${WMP} and Kent Police leave Engage with a cause of concern open?`],
    ['no force is named', 'Did it leave Engage with a cause of concern open?'],
    ['it is not of leaving', `Did ${WMP} enter Engage with a cause of concern open?`],
    ['it is of something else', `Did ${WMP} leave Engage with its kites unfinished?`],
  ])('where %s: %s', (_why, question) => {
    expect(answerLeftOpen(put(question))).toBeUndefined();
  });
});

it('What was left open is told before the list of causes', () => {
  const answer = createAsk(knowledge)(`Did ${WMP} leave Engage despite unresolved concerns?`, {
    today: day('2026-11-22'),
  });
  expect(answer.topic.focus).toEqual(['wm-stay', 'wm-investigations']);
});
