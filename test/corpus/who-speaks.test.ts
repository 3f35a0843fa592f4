import { describe, expect, it } from 'vitest';
import { pronounOf } from '../../src/corpus/given-names.js';
import { must } from '../helpers.js';
import { articleOf } from './fixtures.js';

/** Who says each sentence, with the role that the text tells. */
function said(...paragraphs: string[]): (string | undefined)[] {
  return articleOf(`${paragraphs.join('\n\n')}\n`).passages.flatMap(({ sentences }) =>
    sentences.map(({ speaker }) => speaker?.name),
  );
}

const last = (...paragraphs: string[]) => said(...paragraphs).at(-1);

describe('whose words a sentence reports', () => {
  it.each([
    ['behind "who said"', 'It is led by HM Inspector Ada Marsh, who said it fell.', 'Ada Marsh'],
    ['behind "who told"', 'I met its head, Ms Ada Marsh, who told me that it fell.', 'Ada Marsh'],
    ['behind a number', '3.4 Chief Inspector Ada Marsh told the panel that it fell.', 'Ada Marsh'],
    [
      'of "replied", not of "in her view"',
      'Sergeant Ada Marsh replied that in her view it fell.',
      'Ada Marsh',
    ],
    ['of "conceded"', 'Ada Marsh conceded that it fell.', 'Ada Marsh'],
    ['of "assured"', 'The Chief Constable has assured me that it fell.', 'The Chief Constable'],
    ['of "held that"', 'Councillor Ada Marsh held that it fell.', 'Ada Marsh'],
    ['of somebody without a name', 'A woman who waited for a year says it fell.', 'A woman'],
    [
      'of a branch',
      'The Northshire branch of the Police Federation said it fell.',
      'The Northshire branch of the Police Federation',
    ],
  ])('are found %s', (_how, sentence, speaker) => {
    expect(last(sentence)).toBe(speaker);
  });

  it.each([
    'There was no wish to buy dogs, which had been considered and rejected.',
    'Northshire, graded outstanding in more areas than any other, remains in Scan.',
    'Only a few of those who’d been victims of a crime had reported it to the police.',
    'The kennel maintained its grade.',
  ])('are nobody’s: %s', (sentence) => {
    expect(last(sentence)).toBeUndefined();
  });
});

describe('a surname with a title', () => {
  it.each([
    ['ACC Marsh', 'Assistant Chief Constable Ada Marsh apologised.'],
    ['Insp Marsh', 'Inspector Ada Marsh came to the meeting.'],
    [
      'Det Supt Marsh',
      '“I have asked Detective Superintendent Ada Marsh to lead it,” said Odo Wood.',
    ],
    ['Ms Marsh', 'She wrote to chief constable Ada Marsh in May.'],
    ['Mrs Marsh', 'The group heard from Mrs Ada Marsh (Kennel Watch) and Unison.'],
    ['Marsh', 'It was sent to the commissioner, Ada Marsh.'],
  ])('is whom the article names in full: %s', (short, first) => {
    expect(last(first, `${short} said it fell.`)).toBe('Ada Marsh');
  });

  it('does not take the role of another of that name', () => {
    const { passages } = articleOf(
      'It was that of Odo Marsh, a roofer from Northtown, who fell.\n\nHis sister, Ada Marsh, said it rained.\n',
    );
    expect(must(passages.at(-1)?.sentences[0]).speaker).toMatchObject({ name: 'Ada Marsh' });
    expect(passages.at(-1)?.sentences[0]?.speaker?.role ?? '').not.toMatch(/roofer/);
  });
});

describe('a pronoun', () => {
  it('is nobody of a name that the other one is for', () => {
    expect(
      last('Peter Marsh said it fell.', 'Helen Wood said it rose.', 'He added that it rained.'),
    ).toBe('Peter Marsh');
  });

  it('is whoever was asked', () => {
    const paragraphs = [
      'Odo Marsh said it fell.',
      'The council has written to the Commissioner, Mr Bertram Wood, to ask for a kennel.',
      'He has replied that he likes it.',
    ];
    expect(last(...paragraphs)).toBe('Bertram Wood');
  });

  it('is the body that the sentence before is about', () => {
    expect(
      last(
        'The force said it was sorry.',
        'The Independent Office for Dogs looked into it. It found no fault.',
      ),
    ).toBe('The Independent Office for Dogs');
  });

  it('is the firm that the paragraph begins with', () => {
    const firm = 'The supplier, NORTHTOWN TELECOMMUNICATIONS UK of Reading, declined to come.';
    expect(last('The force said it rained.', `${firm} In a statement it said that it fell.`)).toBe(
      'NORTHTOWN TELECOMMUNICATIONS UK',
    );
  });

  it('is the body that has spoken in the paragraph', () => {
    const gave = 'The inspectorate said it fell. The university gave it a prize.';
    expect(last(`${gave} It added that it rained.`)).toBe('The inspectorate');
  });

  it('is told by usual given names, and by none that both bear', () => {
    expect([pronounOf('Wendy Marsh'), pronounOf('Roy Marsh'), pronounOf('Lee Marsh')]).toEqual([
      'she',
      'he',
      undefined,
    ]);
  });
});

describe('a text of somebody who says "I"', () => {
  const TEXT = [
    'I have read the report. It is a disappointing one.',
    'I went to the kennels. I counted forty dogs. I will go again.',
  ];

  it.each([
    ['names him at the head', ['Statement from Commissioner Ada Marsh, Monday 2 March', ...TEXT]],
    [
      'is signed over the post',
      [...TEXT, 'Ada Marsh\nPolice and Crime Commissioner', 'ENDS', 'For more call the office.'],
    ],
    [
      'is an answer in Parliament',
      ['## Answer', 'Answered by Ada Marsh, Minister of State, on 2 March 2026:', ...TEXT],
    ],
  ])('is his where it %s', (_how, paragraphs) => {
    expect(said(...paragraphs)).toContain('Ada Marsh');
    expect(
      said(...paragraphs).filter((name) => name === 'Ada Marsh').length,
    ).toBeGreaterThanOrEqual(5);
  });

  it('leaves a question in Parliament to who asks it', () => {
    const found = said(
      '## Question 12',
      'Asked by Dr Odo Wood (Northtown), tabled on 1 March 2026:',
      'To ask the minister how many dogs there are.',
      '## Answer',
      'Answered by Ada Marsh, Minister of State, on 2 March 2026:',
      'There are forty.',
    );
    expect(found[2]).toBe('Odo Wood');
    expect(found.at(-1)).toBe('Ada Marsh');
  });
});
