import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { wordsOf } from '../../src/answer/words-of.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { publishedDay } from '../../src/record/as-of.js';
import { CORPUS, day } from '../helpers.js';
import { answerQuotes, putting } from './put.js';
import { knowledgeWith, PUBLISHER } from './told-corpus.js';

const GLAD = 'Osric Pell said: “I am delighted with the move.';
const HOPES = 'Rowena Tallow said: “I welcome the move into Engage.”';

const knowledge = knowledgeWith(
  {
    id: 'kent-older',
    about: ['kent'],
    published: '2025-02-03',
    body: [
      'Kent Police was moved into Engage.',
      'Edda Quill said: “The kites are red.”',
      'Residents said they were furious.',
      `${GLAD} I am thrilled with it.”`,
      HOPES,
      'Ida Fenn said she was sad.',
      'The kennels were a disappointment.',
    ].join('\n\n'),
  },
  {
    id: 'kent-newer',
    about: ['kent'],
    published: '2026-02-03',
    body: [
      'Kent Police bought trumpets.',
      'Osric Pell said trumpets were loud.',
      'Osric Pell said: “I hear trumpets.”',
    ].join('\n\n'),
  },
  {
    id: 'essex',
    about: ['essex'],
    published: '2026-03-03',
    body: ['Essex Police was moved.', 'Hugo Lamm said: “I am proud.”'].join('\n\n'),
  },
);
const put = putting(knowledge);
const words = (question: string, most?: number) =>
  wordsOf(put(question), most).map(({ text }) => text);

describe('what somebody minds', () => {
  const minding = knowledgeWith({
    id: 'kent-minding',
    about: ['kent'],
    published: '2026-04-03',
    body: [
      'Tess Coil said: “The lamps are bright.”',
      'Tess Coil said: “They still can’t be dimmed.”',
      'Osric Pell said: “I am unhappy with the kites.”',
    ].join('\n\n'),
  });

  it('is told first, in his own words and nobody else’s', () => {
    const asked = createAsk(minding)('What is Tess Coil still unhappy about?', {
      today: day('2026-11-22'),
    });
    const [first, ...others] = answerQuotes(asked);
    expect(first).toContain('can’t be dimmed');
    expect(others.join(' ')).not.toContain('kites');
  });
});

describe('how people take something, where nobody is named', () => {
  const asked = 'How did people react to the news about Kent Police?';

  it('is told by the persons who say it, one sentence each', () => {
    expect(words(asked)).toEqual([GLAD, HOPES, 'Ida Fenn said she was sad.']);
  });

  it('is not told by who is quoted on another force, by a body or by nobody', () => {
    const found = words(asked, 99).join(' ');
    for (const other of ['proud', 'furious', 'disappointment', 'kites'])
      expect(found).not.toContain(other);
  });

  it('is told by no more sentences than are wanted, always the first', () => {
    const all = words(asked, 99);
    expect(all.length).toBe(3);
    fc.assert(
      fc.property(fc.nat({ max: 6 }), (most) => {
        expect(words(asked, most)).toEqual(all.slice(0, most));
      }),
    );
  });

  it.each([
    ['no force is named', 'How did people react to the news?'],
    ['something else is asked', 'How many people read the news about Kent Police?'],
    ['it was another time', 'How did people react to the news about Kent Police in 2019?'],
  ])('is not told where %s: %s', (_why, question) => {
    expect(words(question)).toEqual([]);
  });
});

describe('somebody’s words', () => {
  it('are all his, his own before what is reported, the newest first', () => {
    expect(words('What did Osric Pell say?', 9)).toEqual([
      'Osric Pell said: “I hear trumpets.”',
      GLAD,
      'I am thrilled with it.',
      'Osric Pell said trumpets were loud.',
    ]);
  });

  it('on the move are any from an article on it', () => {
    const found = words('What did Edda Quill say about the move of Kent Police into Engage?');
    expect(found).toEqual(['Edda Quill said: “The kites are red.”']);
  });

  it('on the move are none from an article that does not tell of it', () => {
    const found = words('What did Osric Pell say about the move of Kent Police into Engage?', 9);
    expect(found).toEqual([GLAD, 'I am thrilled with it.']);
  });

  it('on something else are not told by what he said on anything', () => {
    expect(words('What did Edda Quill say about the zeppelins of Kent Police?')).toEqual([]);
  });

  it('on how he took something are any', () => {
    expect(words('How did Edda Quill feel about the zeppelins of Kent Police?')).toEqual([
      'Edda Quill said: “The kites are red.”',
    ]);
  });

  it('are not those on another force, or of another time', () => {
    expect(words('What did Hugo Lamm say of Kent Police?')).toEqual([]);
    expect(words('What did Hugo Lamm say?')).toEqual(['Hugo Lamm said: “I am proud.”']);
    expect(words('What did Osric Pell say in 2019?')).toEqual([]);
  });
});

describe('where several articles are of several months', () => {
  const IN_JULY = 'Osric Pell said: “The kites are red.”';
  const JULY_BEFORE = 'Osric Pell said: “The kites are blue.”';
  const LATER = 'Osric Pell said: “The trumpets are loud.”';
  const asked = putting(
    knowledgeWith(
      {
        id: 'kent-july',
        about: ['kent'],
        published: '2025-07-03',
        body: `The kites came.\n\n${IN_JULY}`,
      },
      { id: 'kent-before', about: ['kent'], published: '2024-07-31', body: JULY_BEFORE },
      {
        id: 'kent-later',
        about: ['kent'],
        published: '2026-05-03',
        body: [
          '![A trumpet.]',
          '## Trumpets',
          'Trumpets came. They are loud.',
          'They shine.',
          LATER,
          'Drums came too.',
        ].join('\n\n'),
      },
    ),
  );
  const found = (question: string, most?: number) =>
    wordsOf(asked(question), most).map(({ text }) => text);

  it('somebody’s words of a month without a year are those of that month, the newest first', () => {
    expect(found('What did Osric Pell say in July?', 9)).toEqual([IN_JULY, JULY_BEFORE]);
    expect(found('What did Osric Pell say in May?', 9)).toEqual([LATER]);
    expect(found('What did Osric Pell say in July?', 1)).toEqual([IN_JULY]);
  });

  it('his words of a month with its year are those of that time', () => {
    expect(found('What did Osric Pell say in July 2024?', 9)).toEqual([JULY_BEFORE]);
  });

  it('what a publisher reported is how its newest article begins, in its paragraphs', () => {
    const question = `What did ${PUBLISHER} report?`;
    expect(found(question)).toEqual(['Trumpets came.', 'They are loud.', 'They shine.']);
    expect(found(question, 1)).toEqual(['Trumpets came.']);
    expect(found(question, 99)).toEqual([
      ...['Trumpets came.', 'They are loud.', 'They shine.'],
      ...[LATER, 'Drums came too.'],
    ]);
  });

  it('what it reported in a year is how an article of that time begins', () => {
    expect(found(`What did ${PUBLISHER} report in 2025?`, 1)).toEqual(['The kites came.']);
    expect(found(`What did ${PUBLISHER} report in 2019?`)).toEqual([]);
  });

  it.each([
    ['who wrote for it is asked', `Who wrote the article of ${PUBLISHER}?`],
    ['no publisher is named', 'What did the newspapers report?'],
    ['it has published nothing here', 'What did The Moonshire Moon report?'],
  ])('nothing is given of it where %s: %s', (_why, question) => {
    expect(found(question)).toEqual([]);
  });
});

describe('over the five articles', () => {
  const ask = createAsk(loadKnowledge(CORPUS));
  const quotes = (question: string) =>
    answerQuotes(ask(question, { today: day('2026-11-22') })).join(' ');

  it('what a publisher reported is how its article begins', () => {
    expect(quotes('What did LBC report?')).toContain('over a string of failings');
    expect(quotes('What did LBC report?')).not.toContain('bizarre');
  });

  it('what somebody said in a month is of that month', () => {
    const answer = ask('What did Lee Freeman say in July?', { today: day('2026-11-22') });
    if (answer.outcome !== 'answered') throw new Error(answer.outcome);
    const days = answer.citations.map(
      ({ source }) => source.kind === 'article' && publishedDay(source.article),
    );
    expect([...new Set(days)]).toEqual(['2024-07-23']);
  });
});

describe('what a publisher reported in a time, where nothing else is asked', () => {
  it('is told by what it published then', () => {
    expect(words(`What did ${PUBLISHER} report in 2025?`)[0]).toBe(
      'Kent Police was moved into Engage.',
    );
    expect(words(`What did ${PUBLISHER} report in January 2026?`)[0]).toBe(
      'Kent Police bought trumpets.',
    );
    expect(words(`What did ${PUBLISHER} report in 2019?`)).toEqual([]);
  });
});

describe('what somebody asks for', () => {
  it('is told by a sentence that asks', () => {
    const held = knowledgeWith({
      id: 'kent-wishes',
      about: ['kent'],
      published: '2026-02-03',
      body: 'Osric Pell said it rained.\n\nOsric Pell called for more trumpets.',
    });
    const [first] = wordsOf(putting(held)('What did Osric Pell ask for?'));
    expect(first?.text).toBe('Osric Pell called for more trumpets.');
  });
});

describe('a publisher of whom something else is asked', () => {
  it.each([`How much is a copy of ${PUBLISHER}?`, `Where can I hear ${PUBLISHER}?`])(
    'gives no news: %s',
    (question) => {
      expect(words(question)).toEqual([]);
    },
  );
});
