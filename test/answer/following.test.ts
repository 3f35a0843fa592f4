import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationOn } from '../../src/answer/following.js';
import { quotationOf } from '../../src/answer/quotation.js';
import type { Article } from '../../src/corpus/article.js';
import type { Quotation } from '../../src/corpus/locate.js';
import { buildIndex, type Entry } from '../../src/search/index.js';
import { articleOf, heldArticles } from '../corpus/fixtures.js';
import { must } from '../helpers.js';

/** A quotation may grow so long, in UTF-16 units; a list with what announces it, so long. */
const LONGEST = 320;
const LONGEST_LIST = 700;

/** How the first sentence of these paragraphs is quoted. */
function quoted(...paragraphs: string[]): string {
  const { entries } = buildIndex([articleOf(`${paragraphs.join('\n\n')}\n`)]);
  return must(quotationOn(entries, must(entries[0]))).text;
}

describe('a sentence is quoted with what goes on with it', () => {
  it('in its paragraph', () => {
    expect(quoted('The kennels were sold. Residents had asked for it. It rained.')).toBe(
      'The kennels were sold. Residents had asked for it. It rained.',
    );
  });

  it.each([
    'It fetched a high price.',
    'This made residents glad.',
    'The main reason was the noise.',
    'Of these, two went to a museum.',
    'In 2019 they were painted.',
    'But nobody came.',
  ])('in the next paragraph, where that takes it up: %s', (next) => {
    expect(quoted('The kennels were sold.', next)).toBe(`The kennels were sold.\n\n${next}`);
  });

  it('in the next paragraphs, where the same person speaks on', () => {
    const words = ['Odo Marsh said: “We sold the kennels.', '“Nobody wanted them at all.”'];
    expect(quoted(...words)).toContain('Nobody wanted them at all.');
  });
});

describe('an answer is quoted with the question in its heading', () => {
  const under = (heading: string, ...rest: string[]) => {
    const { entries } = buildIndex([articleOf(`${[heading, ...rest].join('\n\n')}\n`)]);
    return (at: number) => must(quotationOn(entries, must(entries[at]))).text;
  };

  it('from the question to the sentence', () => {
    const quotedAt = under('## Will the dogs go?', 'No. They stay until May. Cats stay too.');
    expect(quotedAt(2)).toMatch(/^Will the dogs go\?\n\nNo\. They stay until May\./);
  });

  it('not where the heading asks nothing, or the answer is long past', () => {
    expect(under('## The dogs', 'They stay until May.')(1)).toBe('They stay until May.');
    const long = under('## Will they go?', 'No. They stay. It rained. It snowed. We left.');
    expect(long(4)).not.toContain('Will they go?');
    expect(under('## Will they go?', 'No.', 'The harbour froze.')(2)).toBe('The harbour froze.');
  });
});

describe('a sentence is quoted with the words of whom it presents', () => {
  it('where it says nothing itself', () => {
    expect(
      quoted('Odo Marsh, a farmer, keeps two dogs near the harbour.', '“They bark,” he said.'),
    ).toContain('They bark');
  });

  it('where it tells on what he is reported to say', () => {
    expect(
      quoted('Odo Marsh said the kennels were sold.', 'His worry is the noise of the harbour.'),
    ).toContain('His worry');
  });
});

describe('a sentence is quoted with what is said against it', () => {
  it.each(['The council disputes that.', 'The mayor denied it.'])('after %s', (denial) => {
    expect(
      quoted('Odo Marsh said nine kennels were sold.', denial, 'A clerk said there were two.'),
    ).toContain('there were two');
  });

  it('but not where nobody denies it', () => {
    expect(
      quoted('Odo Marsh said nine kennels were sold.', 'It rained.', 'A clerk said it was two.'),
    ).toBe('Odo Marsh said nine kennels were sold.');
  });
});

describe('a sentence is quoted alone', () => {
  it.each([
    ['the next tells of something else', 'The harbour froze that winter.'],
    ['a heading follows', '## It is over'],
    ['a caption follows', '![It is a picture of kennels]'],
    ['somebody speaks', 'It fetched a high price, Odo Marsh said.'],
    ['the next introduces something', 'This is what was sold:'],
  ])('where %s', (_why, next) => {
    expect(quoted('The kennels were sold.', next)).toBe('The kennels were sold.');
  });

  it('where another speaks', () => {
    expect(quoted('Odo Marsh said the kennels were sold.', 'Ida Fenn said it rained.')).toBe(
      'Odo Marsh said the kennels were sold.',
    );
  });

  it('where his words are over', () => {
    expect(quoted('Odo Marsh said the kennels were sold.', 'It was a wet day.')).toBe(
      'Odo Marsh said the kennels were sold.',
    );
  });

  it('where it ends its article', () => {
    const { entries } = buildIndex([
      articleOf('The kennels were sold.\n', { id: 'one' }),
      articleOf('It fetched a high price.\n', { id: 'two' }),
    ]);
    expect(must(quotationOn(entries, must(entries[0]))).text).toBe('The kennels were sold.');
  });

  it('where both would be too long, and however long it is itself', () => {
    const long = `The kennels ${'of the old harbour '.repeat(20)}were sold.`;
    expect(long.length).toBeGreaterThan(LONGEST);
    expect(quoted(long, 'It rained.')).toBe(long);
    const nearly = `The kennels ${'of the old harbour '.repeat(14)}were sold.`;
    expect(quoted(nearly, `It fetched ${'a very high price, '.repeat(6)}as it seems.`)).toBe(
      nearly,
    );
    expect(quoted(nearly, 'It rained.')).toBe(`${nearly}\n\nIt rained.`);
  });
});

it('A sentence grows by two others at most', () => {
  const text = quoted('The kennels were sold. It rained. It snowed. It froze. It thawed.');
  expect(text).toBe('The kennels were sold. It rained. It snowed.');
});

it('A list is quoted with what introduces it, and not beyond', () => {
  expect(quoted('The kennels are not:\n\n- dry;\n- clean.', 'It rained.')).toBe(
    'The kennels are not:\n\n- dry;\n- clean.',
  );
});

/** What is promised of how a sentence is quoted. */
function keepsItsPromises(entries: readonly Entry[], entry: Entry): Quotation {
  const { article } = entry;
  const own = must(quotationOf(entry));
  const found = must(quotationOn(entries, entry));
  expect(article.body.slice(found.start, found.end)).toBe(found.text);
  expect(found.article).toBe(article);
  expect(found.start).toBe(own.start);
  expect(found.end).toBeGreaterThanOrEqual(own.end);
  if (found.text !== own.text) {
    const list = /:\n\n?- /.test(found.text);
    expect(found.text.length).toBeLessThanOrEqual(list ? LONGEST_LIST : LONGEST);
    if (!list)
      for (const { speaker, text } of sentencesIn(article, found)) {
        const presented = speaker?.kind === 'person' && own.text.includes(speaker.name);
        const toldOn = /^(?:his|her)\b/i.test(text) && speaker === undefined;
        if (!presented && !toldOn) expect(speaker?.name).toBe(entry.sentence.speaker?.name);
      }
  }
  return found;
}

function sentencesIn({ passages }: Article, { start, end }: Quotation) {
  return passages
    .flatMap(({ sentences }) => sentences)
    .filter((one) => one.start < end - 1 && start + 1 < one.end);
}

describe('word for word, no longer than is read, and by one speaker', () => {
  it('is every sentence of the five articles', () => {
    const { entries } = buildIndex(heldArticles);
    const grown = entries.filter(
      (entry) => keepsItsPromises(entries, entry).text !== must(quotationOf(entry)).text,
    );
    expect(grown.length).toBeGreaterThan(0);
  });

  it('is every sentence of any article', () => {
    const sentence = fc.constantFrom(
      'The kennels were sold.',
      'It fetched a high price.',
      'Odo Marsh said it rained.',
      '“We sold the kennels. Nobody wanted them,” said Ida Fenn.',
      'Ida Fenn said: “We sold the kennels.',
      '“It was not so dear.”',
      'There were two faults. The first was noise. The second was damp.',
      `The kennels ${'of the old harbour '.repeat(9)}were sold.`,
      'These were sold:\n\n- kennels;\n- kites.',
      '## Kennels',
      '![A kennel.]',
    );
    const paragraphs = fc.array(
      fc
        .array(sentence, { minLength: 1, maxLength: 3 })
        .map((list) =>
          list.some((one) => /^[#!]|\n/.test(one)) ? list.join('\n\n') : list.join(' '),
        ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(paragraphs, (body) => {
        const { entries } = buildIndex([articleOf(`${body.join('\n\n')}\n`)]);
        for (const entry of entries) keepsItsPromises(entries, entry);
      }),
      { numRuns: 80 },
    );
  });
});
