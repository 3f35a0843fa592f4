import { describe, expect, it } from 'vitest';
import { quotationOf } from '../../src/answer/quotation.js';
import { frame, isNew, pick } from '../../src/answer/quoting.js';
import { sameWords } from '../../src/answer/same-words.js';
import { queryFor, rankFor } from '../../src/answer/searching.js';
import type { Article } from '../../src/corpus/article.js';
import type { Quotation } from '../../src/corpus/locate.js';
import { buildIndex } from '../../src/search/index.js';
import { articleOf, heldArticles } from '../corpus/fixtures.js';
import { must } from '../helpers.js';
import { putting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

/** The quotation of the sentence of an article that begins so. */
function quote(article: Article, start: string): Quotation {
  const { entries } = buildIndex([article]);
  const entry = must(
    entries.find(({ sentence }) => sentence.text.startsWith(start)),
    `sentence "${start}"`,
  );
  return must(quotationOf(entry));
}

function quoteIn(start: string, ...paragraphs: string[]): string {
  return quote(articleOf(`${paragraphs.join('\n\n')}\n`), start).text;
}

describe('a quotation is new', () => {
  const article = articleOf(
    'The helicopter was sold on Monday.\n\nIt is not:\n\n- safe;\n- quick.\n\nNobody minded at all.\n',
    { id: 'one' },
  );
  const sold = quote(article, 'The helicopter');
  const minded = quote(article, 'Nobody');
  const list = quote(article, 'It is not');

  it('where nothing has been chosen', () => {
    expect(isNew(sold, [])).toBe(true);
  });

  it('where it says something else', () => {
    expect(isNew(minded, [sold, list])).toBe(true);
  });

  it('but not where it has been chosen', () => {
    expect(isNew(sold, [minded, sold])).toBe(false);
  });

  it('but not where it is a part of one, or has one as a part', () => {
    const item = quote(article, 'quick');
    expect(list.text).toContain(item.text);
    expect(isNew(item, [list])).toBe(false);
    expect(isNew(list, [item])).toBe(false);
  });

  it('but not where another article says the same in the same words', () => {
    const other = articleOf('The helicopter was SOLD on Monday!\n', { id: 'two' });
    expect(isNew(quote(other, 'The helicopter'), [sold])).toBe(false);
  });

  it('where it stands at the same place of another article', () => {
    const other = articleOf('The zeppelin has been painted green.\n', { id: 'two' });
    expect(isNew(quote(other, 'The zeppelin'), [sold])).toBe(true);
  });
});

describe('two texts say hardly more than each other', () => {
  it.each([
    ['The force was moved.', 'The force was moved.', true],
    ['The force was moved.', 'The forces was MOVING!', true],
    ['The force was moved.', 'The force was praised.', false],
    [
      'The force was moved on Monday because of its calls and its crimes.',
      'The force was moved.',
      false,
    ],
    ['The force was moved.', '', false],
    ['', 'The force was moved.', false],
  ])('"%s", "%s": %s', (a, b, expected) => {
    expect(sameWords(a, b)).toBe(expected);
  });
});

describe('what a sentence counts is quoted with it', () => {
  it('where the next sentences count it off', () => {
    const text =
      'Inspectors found two causes of concern. The first is about calls. The second is about crime.';
    expect(quoteIn('Inspectors found', `${text} Nobody was surprised.`)).toBe(text);
  });

  it('over paragraphs', () => {
    const text = [
      'Inspectors found two causes of concern.',
      'The first is about calls.',
      'The second is about crime.',
    ];
    expect(quoteIn('Inspectors found', ...text, 'Nobody was surprised.')).toBe(text.join('\n\n'));
  });

  it.each([
    ['One is about calls.', 'Another is about crime.'],
    ['One is about calls.', 'The other is about crime.'],
    ['First, it is about calls.', 'Secondly, it is about crime.'],
    ['The first was closed.', 'The last was not.'],
  ])('with "%s" and "%s"', (first, second) => {
    const text = `There are several causes of concern. ${first} ${second}`;
    expect(quoteIn('There are', `${text} It rained.`)).toBe(text);
  });

  it('but not where they tell of something else', () => {
    expect(
      quoteIn(
        'Inspectors found',
        'Inspectors found two causes of concern. It rained. The first is shut.',
      ),
    ).toBe('Inspectors found two causes of concern.');
  });

  it('but not where it counts nothing', () => {
    expect(quoteIn('Inspectors found', 'Inspectors found faults. The first is about calls.')).toBe(
      'Inspectors found faults.',
    );
  });

  it('but not what stands before it', () => {
    expect(quoteIn('Inspectors', 'The first day was dull. Inspectors found two faults.')).toBe(
      'Inspectors found two faults.',
    );
  });

  it('but not endlessly', () => {
    const long = Array.from(
      { length: 40 },
      (_, at) => `Another is fault number ${at} of them all.`,
    );
    const text = quoteIn('There are', ['There are several faults.', ...long].join(' '));
    expect(text).toContain('fault number 0');
    expect(text).not.toContain('fault number 39');
  });

  it('word for word, as it stands in the article', () => {
    const article = articleOf(
      'It has two faults.\n\n![A picture.]\n\nThe first is loud.\n\nThe second is dull.\n',
    );
    const { start, end, text } = quote(article, 'It has');
    expect(article.body.slice(start, end)).toBe(text);
  });
});

describe('a list is quoted with what introduces it', () => {
  const body = 'It rained. The force is not:\n\n- safe;\n- quick.\n\nIt snowed.\n';

  it('as one, where its lead-in is', () => {
    const { text } = quote(articleOf(body), 'The force is not');
    for (const part of ['The force is not:', 'safe', 'quick']) expect(text).toContain(part);
    expect(text).not.toContain('snowed');
  });

  it('beside each item', () => {
    const article = articleOf(body);
    const { leadIn, text } = quote(article, 'quick');
    expect(text).not.toContain('safe');
    expect(article.body.slice(must(leadIn).start, must(leadIn).end)).toBe('The force is not:');
  });

  it('but not where it is too long to be shown', () => {
    const items = Array.from({ length: 40 }, (_, at) => `- fault number ${at} of them all;`);
    const text = quoteIn('The force has', ['The force has:', ...items].join('\n'));
    expect(text).toBe('The force has:');
  });
});

describe('every sentence of the five articles', () => {
  const quotations = buildIndex(heldArticles).entries.map((entry) => ({
    entry,
    found: must(quotationOf(entry)),
  }));

  it('is quoted word for word, and whole but for its marks', () => {
    for (const { entry, found } of quotations) {
      expect(entry.article.body.slice(found.start, found.end)).toBe(found.text);
      const bare = entry.sentence.text.replace(/^["“]|["”]$/g, '');
      expect(found.text).toContain(bare);
    }
  });

  it('is no longer new once it is chosen', () => {
    for (const { found } of quotations) expect(isNew(found, [found])).toBe(false);
  });
});

describe('a reported question', () => {
  const ASKED = 'Councillor Ida Fenn asked whether the kennels of Kent Police were heated.';
  const ANSWER = 'The head of custody said straw was warmer than any stove.';

  /** What is quoted where this sentence answers best. */
  const picked = (best: string, ...after: string[]) => {
    const knowledge = knowledgeWith({
      id: 'kent-kennels',
      about: ['kent'],
      published: '2026-04-07',
      body: [best, ...after].join('\n\n'),
    });
    const context = putting(knowledge)('Were the kennels of Kent Police heated?');
    const ranked = rankFor(context);
    const first = must(ranked.find(({ entry }) => entry.sentence.text === best));
    return pick(context, queryFor(context), [first], first).map(({ text }) => text);
  };

  it('brings its answer, which goes first', () => {
    expect(picked(ASKED, ANSWER, 'The weather was dull.')).toEqual([ANSWER, ASKED]);
  });

  it.each(['why', 'how often', 'what', 'about'])('brings it, asked %s', (how) => {
    const asked = `Councillor Ida Fenn asked the board ${how} the kennels were heated.`;
    expect(picked(asked, ANSWER)).toEqual([ANSWER, asked]);
  });

  it('brings nothing where a heading, or nothing, follows', () => {
    expect(picked(ASKED, '## Straw', ANSWER)).toEqual([ASKED]);
    expect(picked(ASKED)).toEqual([ASKED]);
  });

  it('is none where something is asked for, not whether', () => {
    const wanted = 'Councillor Ida Fenn asked for heated kennels at Kent Police.';
    expect(picked(wanted, ANSWER)).toEqual([wanted]);
  });
});

describe('what is shown beside the best sentence', () => {
  const BEST = 'The kennels of Kent Police were heated.';
  const LINES = [
    ...['Lamps broke.', 'Owls wept.', 'Ships left.', 'Bells rang.'],
    ...['The trumpets shine.', 'A harbour froze.', 'Nobody sang.'],
    BEST,
    ...['Straw is dear.', 'The mayor slept.', 'Unicorns dance.', 'Pumpkins rolled.'],
    ...['Tents fell.', 'Mud dried.', 'Clocks stopped.'],
  ];
  const ELSEWHERE = 'Zeppelins sank.';
  const context = putting(
    knowledgeWith(
      {
        id: 'kent-kennels',
        about: ['kent'],
        published: '2026-04-07',
        body: LINES.join('\n\n'),
      },
      { id: 'kent-zeppelins', about: ['kent'], published: '2026-04-08', body: ELSEWHERE },
    ),
  )('Were the kennels of Kent Police heated?');
  const first = must(rankFor(context).find(({ entry }) => entry.sentence.text === BEST));

  /** Whether this sentence is shown where it ranks at such a part of the best one's score. */
  function isShown(text: string, share: number): boolean {
    const entry = must(
      context.knowledge.index.entries.find(({ sentence }) => sentence.text === text),
      text,
    );
    // One of another article is put right behind it, where the next article may begin.
    const number = entry.article === first.entry.article ? entry.number : first.entry.number + 1;
    const other = { ...first, entry: { ...entry, number }, score: first.score * share };
    const shown = pick(context, queryFor(context), [first, other], first);
    expect(shown[0]?.text).toBe(BEST);
    return shown.some((one) => one.text === text);
  }

  /** The sentence so far behind the best. */
  const behind = (by: number) => must(LINES[LINES.indexOf(BEST) + by]);

  it('is one within six of it, though it ranks at three fifths of its score', () => {
    for (const by of [-6, -2, -1, 1, 2, 6]) expect(isShown(behind(by), 0.6), behind(by)).toBe(true);
  });

  it('is none further off that ranks so', () => {
    for (const by of [-7, 7]) expect(isShown(behind(by), 0.6), behind(by)).toBe(false);
  });

  it('is none of another article that ranks so', () => {
    expect(isShown(ELSEWHERE, 0.6)).toBe(false);
  });

  it('is any that ranks near it, wherever it stands', () => {
    for (const text of [behind(-7), behind(7), ELSEWHERE]) expect(isShown(text, 0.8)).toBe(true);
  });

  it('is none that ranks far below it, however close it stands', () => {
    for (const by of [-1, 1]) expect(isShown(behind(by), 0.3)).toBe(false);
  });
});

describe('two sentences that stand together', () => {
  /** What is quoted of this paragraph where its second sentence answers best, and the first comes near. */
  const quotes = (body: string) => {
    const knowledge = knowledgeWith({
      id: 'kent-kites',
      about: ['kent'],
      published: '2026-04-07',
      body,
    });
    const context = putting(knowledge)('Were the kites of Kent Police sewn?');
    const { entries } = context.knowledge.index;
    const [ranked] = rankFor(context);
    const withText = (text: string) =>
      must(entries.find(({ sentence }) => sentence.text.includes(text)));
    const first = { ...must(ranked), entry: withText(BEST) };
    const near = { ...must(ranked), entry: withText(LEAD) };
    return pick(context, queryFor(context), [first, near], first).map(({ text }) => text);
  };
  const LEAD = 'Nobody had flown the kites of Kent Police.';
  const BEST = 'Sewing the kites of Kent Police took years.';

  it('are shown as they stand in the article', () => {
    expect(quotes(`${LEAD} ${BEST}`)).toEqual([`${LEAD} ${BEST}`]);
  });

  it('are shown apart where they stand in two paragraphs', () => {
    expect(quotes(`${LEAD}\n\n${BEST}`)).toEqual([BEST, LEAD]);
  });

  it('are shown apart where two say them', () => {
    const said = `The mayor said: “${LEAD}” The bishop said: “${BEST}”`;
    expect(quotes(said)).toHaveLength(2);
  });
});

describe('beside a number that is asked for', () => {
  /** What is quoted where this follows it. */
  const quotes = (next: string) => {
    const knowledge = knowledgeWith({
      id: 'kent-kites',
      about: ['kent'],
      published: '2026-04-07',
      body: ['Inspectors found 1,860 torn kites in the harbour shed of Kent Police.', next].join(
        '\n\n',
      ),
    });
    const context = putting(knowledge)('How many torn kites has the harbour shed of Kent Police?');
    const ranked = rankFor(context);
    return pick(context, queryFor(context), ranked, must(ranked[0])).map(({ text }) => text);
  };

  it('another is shown that counts the same thing without naming it', () => {
    expect(quotes('The shed now has 174, the mayor said.').join(' ')).toContain('174');
  });

  it('no sentence is shown that counts nothing', () => {
    expect(quotes('The shed is wet, the mayor said.').join(' ')).not.toContain('wet');
  });
});

describe('what stands around a quotation', () => {
  it('is its publisher where nobody says it', () => {
    const article = articleOf('It rained.\n', { publisher: 'The Moonshire Moon' });
    expect(frame(quote(article, 'It rained'))).toBe('The Moonshire Moon reported on 4 May 2021:');
  });

  it('tells own words from reported ones, and names the post and the publisher', () => {
    const body =
      '“It was very hard indeed,” Chief Constable Charles Babbage said.\n\nThe mayor said it rained.\n\nThe council said it snowed.\n';
    const article = articleOf(body, { publisher: 'The Moonshire Moon' });
    expect(frame(quote(article, '“It was'))).toBe(
      'Charles Babbage (Chief Constable) said on 4 May 2021, The Moonshire Moon:',
    );
    expect(frame(quote(article, 'The mayor'))).toContain('The mayor is reported as saying');
    expect(frame(quote(article, 'The council'))).toContain('The council said, as reported');
  });

  it('does not name a publisher twice that speaks itself', () => {
    const article = articleOf('HMICFRS said it was very hard.\n', { publisher: 'HMICFRS' });
    expect(frame(quote(article, 'HMICFRS')).match(/HMICFRS/g)).toHaveLength(1);
  });
});
