import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPassages } from '../../src/corpus/passages.js';
import { articleOf } from './fixtures.js';

const OPENING = 'Odo Marsh, head of kennels, keeps forty dogs.';
const PAIRS = [
  ['What do the dogs eat?', 'They eat barley. It is dry.'],
  ['Where do they sleep?', 'They sleep on straw.'],
  ['Who feeds them?', 'Volunteers do that.'],
] as const;

/** The paragraphs of questions and answers, each written so. */
function talk(question: (text: string) => string, answer: (text: string) => string): string[] {
  return PAIRS.flatMap(([asked, told]) => [question(asked), answer(told)]);
}

const plain = (text: string) => text;
const inMarks = (text: string) => `“${text}”`;

/** Who says each sentence: `name` in his own words, `name (reported)`, or undefined. */
function speakersOf(...paragraphs: string[]): (string | undefined)[] {
  return articleOf(`${paragraphs.join('\n\n')}\n`).passages.flatMap(({ sentences }) =>
    sentences.map(
      ({ speaker }) => speaker && (speaker.direct ? speaker.name : `${speaker.name} (reported)`),
    ),
  );
}

/** Every answer is his, and no question is. */
const HIS = [undefined, 'Odo Marsh', 'Odo Marsh', undefined, 'Odo Marsh', undefined, 'Odo Marsh'];

describe('the answers of an interview', () => {
  it.each<[string, (text: string) => string, (text: string) => string]>([
    ['in quotation marks', plain, inMarks],
    ['in straight marks', plain, (text) => `"${text}"`],
    ['without marks', plain, plain],
    ['behind questions in bold', (text) => `**${text}**`, plain],
    ['behind "Q:" in bold', (text) => `**Q: ${text}**`, plain],
    ['behind "Q:" in bold without a question mark', (text) => `**Q: ${text.slice(0, -1)}**`, plain],
    ['behind "Q." and in marks', (text) => `Q. ${text}`, inMarks],
  ])('%s are his whom the opening presents', (_how, question, answer) => {
    expect(speakersOf(OPENING, ...talk(question, answer))).toEqual([undefined, ...HIS]);
  });

  it.each([
    ['Odo Marsh, head of kennels, keeps dogs.', 'head of kennels'],
    ['Odo Marsh, a retired teacher, keeps dogs.', 'retired teacher'],
    ['Odo Marsh, head of kennels since May, keeps dogs.', 'head of kennels'],
    ['Odo Marsh has been head of kennels for a year.', 'head of kennels'],
    ['Odo Marsh became the head of kennels.', 'head of kennels'],
    ['Chief Constable Odo Marsh keeps dogs.', 'Chief Constable'],
  ])('bear what he is: %s', (opening, role) => {
    const { passages } = articleOf([opening, ...talk(plain, plain)].join('\n\n'));
    expect(passages.at(-1)?.sentences[0]?.speaker).toEqual({
      name: 'Odo Marsh',
      role,
      kind: 'person',
      direct: true,
    });
  });

  it('go on over paragraphs, and over headings', () => {
    const more = ['They like it.', '## More', 'They bark.'];
    expect(speakersOf(OPENING, ...talk(plain, plain), ...more).slice(-3)).toEqual([
      'Odo Marsh',
      undefined,
      'Odo Marsh',
    ]);
  });

  it('are only what stands in marks where most do', () => {
    const more = ['The dogs bark.', '“They always bark.”'];
    expect(speakersOf(OPENING, ...talk(plain, inMarks), ...more).slice(-2)).toEqual([
      undefined,
      'Odo Marsh',
    ]);
  });

  it('begin behind the first question', () => {
    const [first, second] = speakersOf('The quay is loud.', OPENING, ...talk(plain, plain));
    expect([first, second]).toEqual([undefined, undefined]);
  });

  it('are not what tells of him', () => {
    expect(speakersOf(OPENING, ...talk(plain, plain), 'Marsh lives in Northtown.').at(-1)).toBe(
      undefined,
    );
  });

  it('leave others the words that are said to be theirs', () => {
    const more = [
      'The mayor said the kennels were dear.',
      'The council said: “We paid for every kennel.”',
      'They bark.',
    ];
    expect(speakersOf(OPENING, ...talk(plain, plain), ...more).slice(-3)).toEqual([
      'The mayor (reported)',
      'The council',
      'Odo Marsh',
    ]);
  });
});

describe('an article is no interview', () => {
  const nobody = (...paragraphs: string[]) =>
    expect(speakersOf(...paragraphs).filter((one) => one !== undefined)).toEqual([]);

  it('with fewer than three questions that are answered', () => {
    const all = talk(plain, plain);
    nobody(OPENING, ...all.slice(0, 4));
    nobody(OPENING, ...all.slice(0, 5));
    nobody(OPENING, 'Why?', 'How?', 'Where?', 'They bark.');
  });

  it.each([
    ['The kennels are dry.', 'nobody is presented'],
    ['Kestrel Aid, a charity, feeds dogs.', 'a body is'],
    ['', 'there is no opening'],
  ])('behind "%s": %s', (opening) => {
    nobody(opening, ...talk(plain, plain));
  });

  it('where he is presented only behind the first question', () => {
    nobody('The kennels are dry.', ...talk(plain, plain), OPENING);
  });

  it('where the questions are quoted themselves, or are headings', () => {
    nobody(OPENING, ...talk(inMarks, plain));
    nobody(OPENING, ...talk((text) => `“${text}`, plain));
    nobody(OPENING, ...talk((text) => `## ${text}`, plain));
  });
});

it('Text and offsets are the same whoever is found to speak', () => {
  const part = fc.constantFrom(
    OPENING,
    ...PAIRS.flat(),
    ...PAIRS.map(([asked]) => `**Q: ${asked}**`),
    ...PAIRS.map(([, told]) => `“${told}”`),
    '## More',
    '- barley;',
    'The mayor said the kennels were dear.',
    'Q: Why',
    '“',
    '?',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), fc.boolean(), (parts, opened) => {
      const body = [...(opened ? [OPENING, ...talk(plain, plain)] : []), ...parts].join('\n\n');
      const without = articleOf(body).passages.map((passage) => ({
        ...passage,
        sentences: passage.sentences.map(({ start, end, text }) => ({ start, end, text })),
      }));
      expect(without).toEqual(readPassages('northtown', body));
    }),
  );
});
