import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '../../src/answer/answer.js';
import { createAsk } from '../../src/answer/ask.js';
import { Composer } from '../../src/answer/composer.js';
import type { Context, Draft } from '../../src/answer/context.js';
import { answerParts, answerPartsByRecord } from '../../src/answer/parts.js';
import { quotationOf } from '../../src/answer/quotation.js';
import { MOST_QUOTES } from '../../src/answer/quoting.js';
import { buildReader, readQuestion } from '../../src/answer/understand/question.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS, day, must } from '../helpers.js';

const TODAY = day('2026-11-22');
const knowledge = loadKnowledge(CORPUS);
const reader = buildReader(knowledge);
const quotations = knowledge.index.entries
  .filter(({ passage }) => passage.kind === 'paragraph')
  .map(quotationOf)
  .filter((one) => one !== undefined);

function contextOf(text: string): Context {
  const question = readQuestion(reader, text, TODAY);
  return { reader, knowledge, question, force: undefined, named: false };
}

/** An answer that says this and shows these quotations. */
function saying(text: string, shown: readonly number[], forces: readonly string[] = []): Draft {
  const composer = new Composer(knowledge.record);
  const cites = shown.map((at) => composer.quotation(must(quotations[at])));
  composer.statement(text, cites).quotes(cites, MOST_QUOTES);
  return { outcome: 'answered', kind: 'definition', composer, forces, focus: [text] };
}

const REFUSED: Draft = {
  outcome: 'not-covered',
  kind: 'none',
  reason: 'The sources do not say.',
  nearest: [],
  forces: [],
};

/** The question that is put to an answerer: of a part by itself, or of the whole as the part asks it. */
function asking({ question }: Context): string {
  return question.text.slice(question.asking.start, question.asking.end);
}

const TWO = 'Who painted the zeppelin, and how many trumpets did they play?';

/** What is said to that question when each part is answered so. */
function told(first: Draft, second: Draft): Draft | undefined {
  return answerParts(
    contextOf(TWO),
    () => undefined,
    (context) => (asking(context).includes('zeppelin') ? first : second),
  );
}

function answered(draft: Draft | undefined): Extract<Draft, { outcome: 'answered' }> {
  if (draft?.outcome !== 'answered') throw new Error('it is not answered');
  return draft;
}

function texts(draft: Draft | undefined): string[] {
  return answered(draft).composer.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
}

describe('a question of two parts', () => {
  it('is answered part by part, in order', () => {
    expect(texts(told(saying('The first.', [0]), saying('The second.', [1])))).toEqual([
      'The first.',
      'The second.',
    ]);
  });

  it('is about the forces of both answers, each once', () => {
    const draft = told(
      saying('The first.', [0], ['kent', 'essex']),
      saying('The second.', [1], ['essex', 'surrey']),
    );
    expect(answered(draft).forces).toEqual(['kent', 'essex', 'surrey']);
    expect(answered(draft).focus).toEqual(['The first.', 'The second.']);
  });

  it('shows quotes of both, and no more than one answer does', () => {
    const { composer } = answered(
      told(saying('The first.', [0, 1, 2]), saying('The second.', [3, 4, 5])),
    );
    const shown = composer.blocks.flatMap((block) =>
      block.kind === 'quote' ? [must(composer.citations[block.citation - 1])] : [],
    );
    const quotes = shown.map(({ source }) => (source.kind === 'article' ? source.quote : ''));
    expect(shown.length).toBeLessThanOrEqual(MOST_QUOTES);
    expect(quotes).toContain(must(quotations[0]).text);
    expect(quotes).toContain(must(quotations[3]).text);
  });

  it('has what is found for one part with a word on the other', () => {
    const [first, note] = texts(told(saying('The first.', [0]), REFUSED));
    expect(first).toBe('The first.');
    expect(note).toContain('how many trumpets did they play');
    const [second, other] = texts(told(REFUSED, saying('The second.', [0])));
    expect(second).toBe('The second.');
    expect(other).toContain('Who painted the zeppelin');
    expect(other).not.toContain('trumpets');
  });

  it('has no such word where the quotes hold most of what the other asks', () => {
    const at = quotations.findIndex(({ text }) => text.includes('custody suites'));
    const draft = answerParts(
      contextOf('Who painted the zeppelin, and who opened the custody suites?'),
      () => undefined,
      (context) => (asking(context).includes('zeppelin') ? saying('The first.', [at]) : REFUSED),
    );
    expect(texts(draft)).toEqual(['The first.']);
  });

  it('is left to others where nothing is found for either', () => {
    expect(told(REFUSED, REFUSED)).toBeUndefined();
  });

  it('is put to the record first, each part by itself', () => {
    const put: string[] = [];
    const draft = answerParts(
      contextOf(TWO),
      ({ question }) => {
        put.push(question.text);
        return saying(question.text, [put.length]);
      },
      () => {
        throw new Error('excerpts are not needed');
      },
    );
    expect(put).toHaveLength(2);
    expect(put[0]).toContain('zeppelin');
    expect(put[0]).not.toContain('trumpets');
    expect(put[1]).toContain('trumpets');
    expect(put[1]).not.toContain('zeppelin');
    expect(texts(draft)).toEqual(put);
  });

  it('leaves the force of the whole to a part that names none', () => {
    const named: (string | undefined)[][] = [];
    answerParts(
      contextOf('Who leads Kent Police, and how many trumpets did they play?'),
      ({ question }) => {
        named.push(question.forces.map(({ force }) => force.id));
        return undefined;
      },
      () => REFUSED,
    );
    expect(named).toEqual([['kent'], ['kent']]);
  });

  it('leaves the person of the whole to a part that says "he"', () => {
    const named: string[][] = [];
    answerParts(
      contextOf('What did Rich Cooke find bizarre, and what did he campaign for?'),
      ({ question }) => {
        named.push(question.people.map(({ name }) => name));
        return undefined;
      },
      () => REFUSED,
    );
    expect(named).toEqual([['Rich Cooke'], ['Rich Cooke']]);
  });
});

it('A question of one part is left to others unasked', () => {
  for (const text of ['Who painted the zeppelin?', 'When and why was it painted?', '']) {
    const fail = () => {
      throw new Error('it was asked');
    };
    expect(answerParts(contextOf(text), fail, fail)).toBeUndefined();
  }
});

describe('two things asked of one clause', () => {
  /** What the record is asked of a question, and what is said where it answers so by the word that asks. */
  function byRecord(text: string, kinds: Readonly<Record<string, AnswerKind>>) {
    const put: string[] = [];
    const draft = answerPartsByRecord(contextOf(text), ({ question }) => {
      put.push(question.text);
      const word = question.text.split(' ')[0]?.toLowerCase() ?? '';
      const kind = kinds[word];
      return kind === undefined
        ? REFUSED
        : { ...answered(saying(`It says ${word}.`, [put.length], ['kent'])), kind };
    });
    return { put, draft };
  }

  const WHERE = 'Where was the zeppelin shed painted, and who was that?';

  it('are put to the record one by one, each with the clause', () => {
    const { put, draft } = byRecord(WHERE, { where: 'history', who: 'who' });
    expect(put).toEqual([
      'Where was the zeppelin shed painted',
      'who was the zeppelin shed painted',
    ]);
    expect(texts(draft)).toEqual(['It says where.', 'It says who.']);
    expect(answered(draft)).toMatchObject({
      kind: 'history',
      forces: ['kent'],
      focus: ['It says where.', 'It says who.'],
    });
  });

  it('are told once where one is the day and the other its reasons', () => {
    for (const text of [
      'When and why was the zeppelin shed painted?',
      'Why and when was the zeppelin shed painted?',
      'When was the zeppelin shed painted, and why?',
    ]) {
      const { put, draft } = byRecord(text, { when: 'when', why: 'why' });
      expect(put).toHaveLength(2);
      expect(texts(draft)).toEqual(['It says why.']);
      expect(answered(draft)).toMatchObject({ kind: 'why', focus: ['It says why.'] });
    }
  });

  it('are both told where the day stands beside something else', () => {
    const { draft } = byRecord('When and where was the zeppelin shed painted?', {
      when: 'when',
      where: 'history',
    });
    expect(texts(draft)).toEqual(['It says when.', 'It says where.']);
  });

  it('are told both where they are of one kind but not of one thing', () => {
    const { draft } = byRecord(WHERE, { where: 'status', who: 'status' });
    expect(texts(draft)).toEqual(['It says where.', 'It says who.']);
  });

  it('are left to others where the record answers both alike', () => {
    const alike = () => answered(saying('It says so.', [1], ['kent']));
    expect(answerPartsByRecord(contextOf(WHERE), alike)).toBeUndefined();
  });

  it('may be three, each told', () => {
    const { put, draft } = byRecord(
      'Where is the zeppelin shed, who painted the zeppelin and when did they finish it?',
      { where: 'history', who: 'who', when: 'when' },
    );
    expect(put).toHaveLength(3);
    expect(texts(draft)).toEqual(['It says where.', 'It says who.', 'It says when.']);
  });

  it.each([
    ['it answers the first alone', { where: 'history' }],
    ['it answers the second alone', { who: 'who' }],
    ['it answers neither', {}],
  ] as const)('are left to others where %s', (_why, kinds) => {
    expect(byRecord(WHERE, kinds).draft).toBeUndefined();
  });

  it('are left to others where the record does not know the question', () => {
    expect(answerPartsByRecord(contextOf(WHERE), () => undefined)).toBeUndefined();
  });

  it('are two questions with the force of the whole, where one names none', () => {
    const named: (string | undefined)[][] = [];
    answerPartsByRecord(
      contextOf('When did Kent Police shut the kennels and what were the faults that shut them?'),
      ({ question }) => {
        named.push(question.forces.map(({ force }) => force.id));
        return { ...answered(saying(question.text, [0])), kind: named.length > 1 ? 'why' : 'who' };
      },
    );
    expect(named).toEqual([['kent'], ['kent']]);
  });

  /** Answers a part only where it names Engage, by the words that it ends with. */
  function byStage(text: string) {
    const put: string[] = [];
    const draft = answerPartsByRecord(contextOf(text), ({ question }) => {
      put.push(question.text);
      if (!/\bEngage\b/.test(question.text)) return undefined;
      return {
        ...answered(saying(`It says ${put.length}.`, [put.length])),
        kind: put.length === 1 ? 'when' : 'how-long',
      };
    });
    return { put, draft };
  }

  it.each([
    ['in', 'When did the force enter Engage and how long did it last there?'],
    ['into', 'When did the force enter Engage and who decided on it that day?'],
    ['out of', 'When did the force leave Engage and who decided on it that day?'],
  ])('have the stage of the other carried over, "%s": %s', (way, text) => {
    const { put, draft } = byStage(text);
    expect(put).toHaveLength(3);
    expect(put[2]).toBe(`${put[1]?.replace('?', '')} ${way} Engage?`);
    expect(texts(draft)).toEqual(['It says 1.', 'It says 3.']);
  });

  it.each([
    ['no stage is named', 'When did the force buy kites and how long did they last there?'],
    ['it names a matter', 'When did it enter Engage and who closed the cause of concern?'],
  ])('have nothing carried over where %s: %s', (_why, text) => {
    const { put } = byStage(text);
    expect(put.join(' ').match(/\bEngage\?/g)).toBeNull();
  });

  it('is not asked where only one thing is', () => {
    const fail = () => {
      throw new Error('it was asked');
    };
    for (const text of ['Who painted the zeppelin?', 'When was it painted?', ''])
      expect(answerPartsByRecord(contextOf(text), fail)).toBeUndefined();
  });
});

describe('over the five articles', () => {
  const ask = createAsk(knowledge);

  it('has the record’s answer to one part and a sentence for the other', () => {
    const answer = ask(
      'When was West Midlands Police moved into Engage, and how many custody suites were opened?',
      { today: TODAY },
    );
    if (answer.outcome !== 'answered') throw new Error(answer.outcome);
    const said = answer.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
    expect(said.join(' ')).toContain('24 November 2023');
    const quotes = answer.citations.map(({ source }) =>
      source.kind === 'article' ? source.quote : '',
    );
    expect(quotes.some((quote) => quote.includes('two more custody suites'))).toBe(true);
  });

  /** All that an answer says, its quotes apart. */
  const said = (question: string) => {
    const answer = ask(question, { today: TODAY });
    if (answer.outcome !== 'answered') throw new Error(answer.outcome);
    return answer.blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n');
  };

  it.each([
    [
      'When did Wiltshire leave Engage and what were the concerns that put it there?',
      ['returned to Scan on 21 May 2024', 'responding to the public', 'planning'],
    ],
    [
      'How long was Wiltshire in Engage and why?',
      ['between 1 year 10 months and 1 year 11 months', 'responding to the public'],
    ],
    ['Why was Wiltshire in Engage, and for how long?', ['1 year 11 months', 'planning']],
    [
      'How long was West Midlands Police in Engage and when was that?',
      ['299 days', 'was moved into Engage (“special measures”) on 24 November 2023'],
    ],
    [
      'Who moved West Midlands Police into Engage and when?',
      ['Andy Cooke', 'was moved into Engage (“special measures”) on 24 November 2023'],
    ],
    [
      'When did West Midlands Police leave Engage, and why?',
      ['18 September 2024', 'made several improvements'],
    ],
    [
      'When did Wiltshire enter Engage, how long did it last and who decided on it?',
      ['in June 2022', '1 year 11 months', 'HM Chief Inspector of Constabulary'],
    ],
  ])('has the record’s answers to both: %s', (question, parts) => {
    for (const part of parts) expect(said(question)).toContain(part);
  });

  it.each([
    'When did West Midlands Police go into Engage and why?',
    'When and why was West Midlands Police moved into Engage?',
    'Why and when was West Midlands Police moved into Engage?',
  ])('tells the day of a move once, with its reasons: %s', (question) => {
    const text = said(question);
    expect(text.match(/24 November 2023/g)).toHaveLength(1);
    expect(text).toContain('registered sex offenders');
    expect(text.match(/was moved into Engage/g)).toHaveLength(1);
  });

  it('refuses where neither part is in them', () => {
    const answer = ask('Who painted the purple zeppelin, and who ate the giant pumpkin?', {
      today: TODAY,
    });
    expect(answer.outcome).toBe('not-covered');
  });
});
