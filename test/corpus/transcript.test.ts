import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from './fixtures.js';

/** Who says each sentence, with what he is; undefined for what nobody says. */
function speakersOf(...paragraphs: string[]): (string | undefined)[] {
  return articleOf(`${paragraphs.join('\n\n')}\n`).passages.flatMap(({ sentences }) =>
    sentences.map(
      ({ speaker }) =>
        speaker && `${speaker.name}${speaker.role === undefined ? '' : `, ${speaker.role}`}`,
    ),
  );
}

const ODO = 'Odo Marsh, chair of the Kennel Union of the county';
const INA = 'Ina Vole, Assistant Chief Constable';

const TALK = [
  'Bel Frost, presenter: The kennels are full again.',
  'Frost: Odo Marsh, you chair the Kennel Union of the county. Are the dogs well?',
  'Odo Marsh: They are. We have forty of them.',
  'Frost: Assistant Chief Constable Ina Vole is on the line. Who pays?',
  'Ina Vole: The force does. Nobody said it was cheap.',
  'Frost: And who walks them?',
  'Marsh: She said it herself. Volunteers do.',
] as const;

describe('a transcript', () => {
  it('gives every sentence of a turn to its speaker, and its questions to nobody', () => {
    expect(speakersOf(...TALK)).toEqual([
      undefined,
      undefined,
      undefined,
      ODO,
      ODO,
      undefined,
      undefined,
      INA,
      INA,
      undefined,
      ODO,
      ODO,
    ]);
  });

  it('goes on with the same speaker until the next turn, and with nobody behind the last', () => {
    const more = [...TALK.slice(0, 3), 'They bark at night.', ...TALK.slice(3), 'Bel asked us in.'];
    const found = speakersOf(...more);
    expect(found[5]).toBe(ODO);
    expect(found.at(-1)).toBeUndefined();
  });

  it.each([
    ['minutes', ['Resolved: That it be noted.', 'Action: Ms Vole to write.', 'Noted: The dogs.']],
    ['a list of two', ['Odo Marsh: Yes.', 'Ina Vole: No.']],
    [
      'one speaker',
      ['Odo Marsh: Yes.', 'Marsh: No.', 'Marsh: Perhaps.', 'Marsh: Why?', 'Marsh: So'],
    ],
  ])('is not made of %s', (_what, paragraphs) => {
    const repeated = paragraphs.length < 4 ? [...paragraphs, ...paragraphs] : paragraphs;
    const lines = paragraphs.length === 2 ? paragraphs : repeated;
    expect(speakersOf(...lines)).toEqual(lines.map(() => undefined));
  });

  it('is read of any text without a speaker who is not named in it', () => {
    const part = fc.constantFrom(
      ...TALK,
      'They bark.',
      'Note: none.',
      'Q: Who?',
      ': no',
      'Odo: Yes',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 14 }), (parts) => {
        const names = new Set(['Odo Marsh', 'Ina Vole', 'Bel Frost']);
        for (const speaker of speakersOf(...parts)) {
          const name = speaker?.split(',')[0];
          if (name !== undefined && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name))
            expect(names).toContain(name);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the labels of a transcript', () => {
  it.each([
    ['in bold', (name: string) => `**${name}:** `],
    ['in bold, the colon behind it', (name: string) => `**${name}**: `],
    ['in italics', (name: string) => `_${name}:_ `],
    ['in capitals', (name: string) => `${name.toUpperCase()}: `],
    ['with a title', (name: string) => `Dr ${name}: `],
  ])('may be %s', (_how, label) => {
    const found = speakersOf(
      'We met Odo Marsh and Superintendent Ina Vole.',
      `${label('Odo Marsh')}The dogs are well.`,
      `${label('Ina Vole')}They are not. They bark.`,
      `${label('Odo Marsh')}At night.`,
      `${label('Ina Vole')}At noon.`,
      `${label('Odo Marsh')}Never.`,
    );
    const ina = 'Ina Vole, Superintendent';
    expect(found).toEqual([undefined, 'Odo Marsh', ina, ina, 'Odo Marsh', ina, 'Odo Marsh']);
  });

  it('may be that of a magazine, whose questions nobody says', () => {
    const found = speakersOf(
      'We met Odo Marsh and Superintendent Ina Vole.',
      'Kennel: Are they well?',
      'Odo Marsh: They are.',
      'Kennel: And at night?',
      'Ina Vole: They bark.',
      'Kennel: You have bought straw.',
      'Odo Marsh: Forty bales.',
      'Ina Vole: Fifty.',
      'Odo Marsh: Forty.',
    );
    expect([found[1], found[3], found[5]]).toEqual([undefined, undefined, undefined]);
    expect(found[6]).toBe('Odo Marsh');
  });
});

describe('a label that is nobody’s name', () => {
  const WITH_NOTES = [
    'We met Odo Marsh and Superintendent Ina Green, under a green light, with Joann Leeson.',
    'Odo Marsh: The dogs are well.',
    'INA GREEN: They are not.',
    '**Note:** The kennels were shut.',
    'Odo Marsh: At night.',
    'GREEN: At noon.',
    'ANN LEE: Never.',
    'Odo Marsh: Always.',
    'GREEN: No.',
  ];

  it('speaks for nobody, and one in capitals is not what stands inside another word', () => {
    const found = speakersOf(...WITH_NOTES).map((one) => one?.split(',')[0]);
    expect(found).toEqual([
      undefined,
      'Odo Marsh',
      'Ina Green',
      undefined,
      'Odo Marsh',
      'Ina Green',
      'Ann Lee',
      'Odo Marsh',
      'Ina Green',
    ]);
  });
});

describe('the record of a parliament', () => {
  const DEBATE = [
    'Ada Bell (Northshire North) (Ind): I beg to move that dogs be fed.',
    'Odo Marsh (Sandport) (Lab): I am grateful. Will it cost much?',
    'Ada Bell: It will not.',
    'Ina Vole (Isle of Reed) (Con): What of cats?',
    'The Minister for Dogs (Bo Crake): Dogs will be fed. Cats are for others.',
    'Odo Marsh: I thank the Minister. That is good news for dogs.',
  ];

  it('names who speaks beside the seat and party, or the office', () => {
    const found = speakersOf(...DEBATE);
    expect(found[0]).toBe('Ada Bell');
    expect(found.at(-1)).toBe('Odo Marsh');
    expect(found).toContain('Bo Crake, Minister for Dogs');
    expect(found).toContain('Ina Vole');
  });
});

describe('a given name alone before a turn', () => {
  it('is that of who is named so in full', () => {
    const names = speakersOf(
      'Bel Frost, presenter: Two are here. And Odo Marsh was a detective for years.',
      'Odo: The dogs are well.',
      'Frost: Are they?',
      'Odo: They are.',
      'Frost: Who walks them?',
      'Odo: Volunteers do.',
    );
    expect(names.filter(Boolean)).toContain('Odo Marsh');
    expect(names).not.toContain('And Odo');
  });

  it('is nobody where "I am told" begins a sentence', () => {
    const names = articleOf(
      'The kennels are full.\n\nI’m told that one is dear.\n',
    ).passages.flatMap(({ sentences }) => sentences.map(({ speaker }) => speaker?.name));
    expect(names).not.toContain('I’m');
  });
});
