import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { type Ask, createAsk } from '../../src/answer/ask.js';
import type { Context } from '../../src/answer/context.js';
import { answerTold } from '../../src/answer/told.js';
import { buildReader, readQuestion } from '../../src/answer/understand/question.js';
import { day } from '../helpers.js';
import { citationsOf } from './reply-checks.js';
import { type Added, knowledgeWith, PUBLISHER } from './told-corpus.js';

const IN = 'Kent Police entered Engage on 5 April 2026, the inspectorate said.';
const WHY =
  'Kent Police has been moved into special measures because its zeppelin was painted green.';
const TWO =
  'Inspectors found two causes of concern. The first is about painting zeppelins. The second is about feeding the unicorn.';
const PICTURED = 'Kent Police was moved into Engage on 1 January 1999, says this picture.';
const GENERAL = 'When a force is moved into Engage on 2 February 1998, it gets a kite.';
const FLIES = 'The zeppelin flies on Tuesdays.';
const ESSEX_IN = 'Essex Police was moved into Engage on 2 February 2026 after its kites were lost.';
const ESSEX_OUT = 'Essex Police left Engage on 8 August 2026 and is back in routine monitoring.';

const knowledge = knowledgeWith(
  {
    id: 'kent-moved',
    about: ['kent'],
    published: '2026-04-07',
    body: [`![${PICTURED}]`, WHY, GENERAL, IN, TWO, FLIES].join('\n\n'),
  },
  { id: 'essex-moved', about: ['essex'], published: '2026-02-03', body: ESSEX_IN },
  {
    id: 'essex-left',
    about: ['essex'],
    published: '2026-08-09',
    body: `${ESSEX_OUT}\n\nAll its kites have been found.`,
  },
);

const reader = buildReader(knowledge);
const ask = createAsk(knowledge);

function askWith(...added: readonly Added[]): Ask {
  return createAsk(knowledgeWith(...added));
}

/** A question as it is put about a force, whether or not it names one. */
function about(force: string | undefined, text: string): Context {
  const question = readQuestion(reader, text, day('2026-11-22'));
  const found = force === undefined ? undefined : knowledge.record.forces.get(force);
  return { reader, knowledge, question, force: found, named: true };
}

function answer(question: string): Answer {
  return ask(question, { today: day('2026-11-22') });
}

/** What is quoted in answer to a question; nothing where it is not answered. */
function quotes(question: string): string[] {
  const found = answer(question);
  return found.outcome === 'answered'
    ? found.citations.flatMap(({ source }) => (source.kind === 'article' ? [source.quote] : []))
    : [];
}

describe('a force that only an added article knows', () => {
  it.each([
    ['When was Kent Police moved into Engage?', IN],
    ['When did Kent Police go into special measures?', IN],
    ['Why was Kent Police moved into special measures?', WHY],
    ['Why is Kent Police in Engage?', WHY],
    ['What are the causes of concern about Kent Police?', TWO],
    ['When was Essex Police moved into Engage?', ESSEX_IN],
    ['When did Essex Police leave Engage?', ESSEX_OUT],
    ['When was Essex Police removed from special measures?', ESSEX_OUT],
    ['Why was Essex Police moved into Engage?', ESSEX_IN],
  ])('%s', (question, first) => {
    expect(quotes(question)[0]).toBe(first);
  });

  it.each([
    'Is Kent Police in special measures?',
    'What stage of monitoring is Kent Police in?',
    'Was Kent Police put into Engage?',
  ])('has its stage told: %s', (question) => {
    const told = quotes(question);
    expect(told.length).toBeGreaterThan(0);
    for (const quote of told) expect([IN, WHY]).toContain(quote);
  });

  it('has its stage now told by the newest article first', () => {
    for (const question of [
      'Is Essex Police still in special measures?',
      'What stage of monitoring is Essex Police in now?',
    ])
      expect(quotes(question)[0]).toBe(ESSEX_OUT);
  });

  it('has the reason told before what inspectors counted', () => {
    expect(quotes('Why was Kent Police moved into special measures?')).toEqual([WHY, TWO]);
  });

  it('is not told of by what holds for any force, or by a caption', () => {
    for (const question of [
      'When was Kent Police moved into Engage?',
      'Why was Kent Police moved into Engage?',
      'Is Kent Police in special measures?',
      'What are the causes of concern about Kent Police?',
    ]) {
      expect(quotes(question)).not.toContain(GENERAL);
      expect(quotes(question)).not.toContain(PICTURED);
    }
  });

  it('is not told of by the articles on another', () => {
    for (const question of [
      'When was Kent Police moved into Engage?',
      'Is Kent Police in special measures?',
    ])
      for (const quote of quotes(question)) expect(quote).not.toContain('Essex');
  });

  it('is not said to have left where only its entry is told, nor to have entered by its leaving', () => {
    expect(quotes('When did Kent Police leave Engage?')[0]).not.toBe(IN);
    expect(quotes('When was Essex Police moved into Engage?')).not.toContain(ESSEX_OUT);
  });

  it('is answered for in the article’s words, not in the record’s', () => {
    const found = answer('When was Kent Police moved into Engage?');
    if (found.outcome !== 'answered') throw new Error(`it is ${found.outcome}`);
    expect(found.kind).toBe('excerpts');
    expect(found.topic.forces).toEqual(['kent']);
    expect(found.blocks.map(({ kind }) => kind)).not.toContain('badge');
    expect(found.blocks.map(({ kind }) => kind)).not.toContain('verdict');
    const [first] = found.blocks;
    expect(first).toMatchObject({ kind: 'statement', cites: [1] });
    expect(first?.kind === 'statement' && first.text).toContain(PUBLISHER);
  });

  it('has a question on something else answered by its sentence or not at all, not by its stage', () => {
    expect([FLIES, undefined]).toContain(quotes('When does the zeppelin of Kent Police fly?')[0]);
  });

  it.each([
    'When was Kent Police moved into Engage?',
    'Is Essex Police still in special measures?',
    'Why was Kent Police moved into special measures?',
  ])('gets no more quotes than are read, none of them twice: %s', (question) => {
    const told = quotes(question);
    expect(told.length).toBeLessThanOrEqual(3);
    expect(new Set(told).size).toBe(told.length);
  });
});

describe('a question is left to others', () => {
  it.each([
    ['it asks for more than the stage', 'When was Kent Police in Engage given a xylophone?'],
    ['it asks for a person', 'Who runs Kent Police in Engage?'],
    ['it asks for a place', 'Where was Kent Police moved into Engage?'],
    ['it asks for a number', 'How much was Kent Police in Engage?'],
    ['it asks for somebody’s words', 'What did inspectors say about Kent Police in Engage?'],
    ['it asks for no stage', 'When was Kent Police moved?'],
    ['it asks for recommendations', 'Which recommendations has Kent Police in Engage?'],
  ])('where %s: %s', (_why, question) => {
    expect(answerTold(about('kent', question))).toBeUndefined();
  });

  it('where the record knows the force, no article is about it, or there is none', () => {
    const question = 'Why was the force moved into Engage?';
    expect(answerTold(about('kent', question))).toBeDefined();
    expect(answerTold(about('west-midlands', question))).toBeUndefined();
    expect(answerTold(about('suffolk', question))).toBeUndefined();
    expect(answerTold(about(undefined, question))).toBeUndefined();
  });
});

describe('other forces beside it', () => {
  it('are not told of by its articles', () => {
    for (const question of [
      'When was Suffolk Constabulary moved into Engage?',
      'Is Suffolk Constabulary in special measures?',
      'Why was Suffolk Constabulary moved into Engage?',
    ]) {
      const found = answer(question);
      expect(found.kind).toBe('status');
      for (const { source } of citationsOf(found))
        expect(source.kind === 'article' && source.article.publisher).not.toBe(PUBLISHER);
    }
  });

  it('are answered from the record where it knows them', () => {
    expect(answer('Is West Midlands Police in special measures?').kind).toBe('status');
    expect(answer('When was West Midlands Police moved into Engage?').kind).toBe('when');
  });

  it('are told of as before', () => {
    const question = 'When was West Midlands Police moved into Engage?';
    const before = askWith()(question, { today: day('2026-11-22') });
    const now = answer(question);
    if (before.outcome !== 'answered' || now.outcome !== 'answered') throw new Error(now.outcome);
    expect(now.blocks).toEqual(before.blocks);
  });
});

it('The same articles give the same answers, in whatever order they were added', () => {
  const kent = { id: 'a-kent', about: ['kent'], published: '2026-04-07', body: `${WHY}\n\n${IN}` };
  const other = {
    id: 'b-kent',
    about: ['kent'],
    published: '2026-04-08',
    body: ESSEX_OUT.replace('Essex', 'Kent'),
  };
  const clock = { today: day('2026-11-22') };
  const [one, two] = [askWith(kent, other), askWith(other, kent)];
  for (const question of [
    'Is Kent Police in special measures?',
    'When was Kent Police moved into Engage?',
    'When did Kent Police leave Engage?',
  ])
    expect(two(question, clock)).toEqual(one(question, clock));
});
