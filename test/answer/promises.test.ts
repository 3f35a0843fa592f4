import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, createAsk } from '../../src/answer/ask.js';
import { writeDay } from '../../src/dates/day.js';
import { type Knowledge, loadKnowledge } from '../../src/knowledge.js';
import { stageOn } from '../../src/record/as-of.js';
import { renderJson } from '../../src/render/json.js';
import { CORPUS } from '../helpers.js';
import { replySchema } from '../reply-contract.js';
import { anyDay, DAYS, manyQuestions, type Put, SAMPLE, TODAY } from './many-questions.js';
import {
  type Asked,
  ageOfTheNewestSourceIsSaid,
  answersAreCited,
  type Check,
  datesAreCited,
  linesAreShort,
  listItemsKeepTheirLeadIn,
  nothingLeaks,
  numbersMatchSources,
  quotesAreFew,
  quotesAreVerbatim,
  refusalsStateNothing,
} from './reply-checks.js';

const knowledge: Knowledge = loadKnowledge(CORPUS);
const ask: Ask = createAsk(knowledge);

function put({ question, clock }: Put): Asked {
  const answer = ask(question, clock);
  return { question, clock, answer, reply: renderJson(answer, 0) };
}

let asked: Asked[] = [];
beforeAll(() => {
  asked = manyQuestions(knowledge).map(put);
});

/** The first five replies that break a promise, with the question that brings each out. */
function broken(check: Check): string[] {
  const found = asked.flatMap((one) => {
    const as = one.clock.asOf === undefined ? '' : ` (as of ${one.clock.asOf})`;
    return check(one, knowledge).map((problem) => `${one.question}${as} => ${problem}`);
  });
  return found.length > 5 ? [...found.slice(0, 5), `and ${found.length - 5} more`] : found;
}

describe('every reply, over every sentence, force, kind of question and days from 2018 to 2027', () => {
  it('keeps the JSON contract', () => {
    expect(asked.length).toBeGreaterThan(2_000);
    for (const { reply } of asked) expect(replySchema.parse(reply)).toEqual(reply);
  });

  it.each<[string, Check]>([
    ['quotes word for word, at the offsets it gives', quotesAreVerbatim],
    ['never quotes a list item without its lead-in', listItemsKeepTheirLeadIn],
    ['cites a source when it answers, and at each yes or no', answersAreCited],
    ['cites a source wherever it names a date that was not asked about', datesAreCited],
    ['lists the sources it cites and no others', numbersMatchSources],
    ['states nothing when it does not answer', refusalsStateNothing],
    [
      'says near the top how old the newest source is, and cites none newer',
      ageOfTheNewestSourceIsSaid,
    ],
    ['shows three quotes at most, unless they are a list', quotesAreFew],
    ['keeps to 80 columns', linesAreShort],
    ['has no ping, foreign link or unseen character', nothingLeaks],
  ])('%s', (_promise, check) => {
    expect(broken(check)).toEqual([]);
  });

  it('is the same from another load of the same corpus', () => {
    const again = createAsk(loadKnowledge(CORPUS));
    const third = asked.filter((_, index) => index % 3 === 0);
    const other = third.filter(({ question, clock, reply }) => {
      const second = renderJson(again(question, clock), 0);
      return JSON.stringify(second) !== JSON.stringify(reply);
    });
    expect(other.map(({ question }) => question)).toEqual([]);
  });
});

/** The stage that a reply to "Was it in Engage on that day?" gives, its yes or no and badge agreeing. */
function stageSaid({ answer }: Asked): string {
  if (answer.outcome !== 'answered')
    return answer.outcome === 'not-covered' ? 'not known' : answer.outcome;
  const badge = answer.blocks.find((block) => block.kind === 'badge');
  const verdict = answer.blocks.find((block) => block.kind === 'verdict');
  const said = badge?.kind === 'badge' ? badge.stage : 'no badge';
  const result = verdict?.kind === 'verdict' ? verdict.result : 'none';
  const expected = { Engage: 'yes', Scan: 'no' }[said] ?? 'unclear';
  return result === expected ? said : `${said}, but the verdict is ${result}`;
}

describe('the stage in words', () => {
  it('is that of the record for each of the 43 forces on every first of the month, 2018 to 2027', () => {
    const forces = [...knowledge.record.forces.values()].filter(
      ({ kind }) => kind === 'territorial',
    );
    expect(forces).toHaveLength(43);
    const firsts = DAYS.filter((day) => day.endsWith('-01'));
    const differing = forces.flatMap(({ id, name }) =>
      firsts.flatMap((day) => {
        const said = stageSaid(
          put({ question: `Was ${name} in Engage on ${writeDay(day)}?`, clock: { today: TODAY } }),
        );
        const { stage } = stageOn(knowledge, id, day);
        return said === stage ? [] : [`${name} on ${day}: said ${said}, is ${stage}`];
      }),
    );
    expect(differing).toEqual([]);
  });
});

describe('any string', () => {
  const hostile = fc.constantFrom(
    '@everyone',
    '@here',
    '<@123456789012345678>',
    '<#1>',
    'https://evil.example/x',
    '[click](https://evil.example)',
    '**',
    '```',
    '||',
    '\u202e',
    '\u0000',
    '\u001b[31m',
    '\u200b',
    '\ud800',
    '@\u200beveryone',
    '<b>',
    '-- ',
    'West Midlands Police',
    'special measures',
    'on 31 February 2024',
    'in 0000',
    'polcie',
    'WMP',
    '?',
    'why',
    'who',
  );
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const noise = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit, maxLength: 40 }),
  );
  const text = fc.array(fc.oneof(hostile, noise), { maxLength: 8 }).map((parts) => parts.join(' '));
  const clock = fc.record({ today: anyDay, asOf: fc.option(anyDay, { nil: undefined }) });

  it('has a reply that keeps the contract and gives nothing dangerous back', () => {
    fc.assert(
      fc.property(text, clock, (question, at) => {
        const one = put({ question, clock: at });
        expect(replySchema.parse(one.reply)).toEqual(one.reply);
        for (const check of [
          nothingLeaks,
          quotesAreVerbatim,
          refusalsStateNothing,
          listItemsKeepTheirLeadIn,
        ]) {
          expect(check(one, knowledge)).toEqual([]);
        }
      }),
      SAMPLE,
    );
  });

  it('of any length has one, too', () => {
    for (const part of [
      'x',
      '\u0000',
      '@everyone ',
      'West Midlands Police ',
      '2024-02-31 ',
      '<b>',
      '[a](',
    ]) {
      const one = put({ question: part.repeat(10_000 / part.length), clock: { today: TODAY } });
      expect(nothingLeaks(one, knowledge)).toEqual([]);
    }
  });
});
