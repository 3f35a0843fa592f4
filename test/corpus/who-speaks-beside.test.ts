import { describe, expect, it } from 'vitest';
import { articleOf } from './fixtures.js';

/** Who says the last sentence, with the role. */
function lastSpeaker(...paragraphs: string[]) {
  const { passages } = articleOf(`${paragraphs.join('\n\n')}\n`);
  return passages.at(-1)?.sentences.at(-1)?.speaker;
}

describe('who is named beside a post, a body or another person', () => {
  it.each([
    [
      'no name of a phrase between commas',
      [
        'Commissioner Odo Marsh (Lab), elected after the resignation of Ada Wood, said that it fell.',
      ],
      'Odo Marsh',
    ],
    [
      'the subject of the outer verb',
      [
        'Cllr Tom Marsh asked whether it fell.',
        'But Cllr Marsh accused the force of waste. He pointed out that the inspectorate had said it was “not dear at all”.',
      ],
      'Tom Marsh',
    ],
    [
      'whom a sentence with a relation begins with',
      ['His neighbour, Ada Marsh, was luckier. “I can’t fault them at all,” she said.'],
      'Ada Marsh',
    ],
    [
      'whoever stands behind a post',
      ['“It is a drop in the sea,” said its director, Ada Marsh.'],
      'Ada Marsh',
    ],
    [
      'whoever stands behind a trade, with an age',
      ['“That is the ninth time,” says call handler Ada Marsh, 27, who sold shoes.'],
      'Ada Marsh',
    ],
    [
      'somebody of a place, whatever he doubts',
      [
        'A spokesperson for the force said that it fell.',
        'Dr Ada Marsh of the University of Northtown, who has read it all, doubts that it does good. “It fades within a year,” she said.',
      ],
      'Ada Marsh',
    ],
    [
      'who congratulates',
      [
        'Odo Wood said it rained.',
        'Policing minister Tom Marsh congratulated both. “This shows that it works,” he said.',
      ],
      'Tom Marsh',
    ],
    [
      'a body whose name ends in an adverb',
      ['The rights group Safe Roads Now called the move “far too early for us”.'],
      'Safe Roads Now',
    ],
    [
      'who points it out, and not where it stands',
      [
        'Its chief executive, Ada Marsh, pointed out that few trust it, according to the force’s own survey.',
      ],
      'Ada Marsh',
    ],
    [
      'somebody by his surname once a pronoun has told who he is',
      [
        'Her counterpart in Northtown, Mr Odo Marsh, was warier. “We have passed the test so far,” he said.',
        'Mr Marsh said that it fell.',
      ],
      'Odo Marsh',
    ],
    [
      'those beside a name',
      ['The family of Odo Marsh, 71, of Northtown, have asked for it to be published.'],
      'The family of Odo Marsh',
    ],
    [
      'the commissioner, and not a family before him',
      [
        'The family of Odo Marsh, 71, have asked for it to be published.',
        'Tom Wood, the Northshire Police and Crime Commissioner, signed it off. Would he do it again?',
        '“Yes, I would do it all again.”',
      ],
      'Tom Wood',
    ],
    [
      'who is labelled',
      [
        'Superintendent Odo Marsh says it fell.',
        'Supt Marsh: “It is a planning figure, councillor.”',
      ],
      'Odo Marsh',
    ],
    [
      'who is labelled with a remark',
      [
        'Cllr Ada Marsh (Lab) says it fell.',
        'Cllr Marsh is not having it: “An average is no comfort to me.”',
      ],
      'Ada Marsh',
    ],
    [
      'somebody without a name by his trade',
      ['One dispatcher, who asked us not to use his name, said that there were two cars.'],
      'One dispatcher',
    ],
    [
      'a firm',
      ['The supplier, Marsh Wires, apologised, and said that it was mended.'],
      'Marsh Wires',
    ],
    [
      'a woman whom a union’s sentence names',
      [
        'Unison opposed it, and its branch secretary, Carol Marsh, believes that it is thin. She pointed out that it fell.',
      ],
      'Carol Marsh',
    ],
  ])('is %s', (_who, paragraphs, speaker) => {
    expect(lastSpeaker(...paragraphs)?.name).toBe(speaker);
  });

  it('has the places of a post in the post', () => {
    expect(
      lastSpeaker(
        'Ada Marsh, the Police and Crime Commissioner for Aland, Beland and the Isles of Celand, said: “I am glad of it.”',
      ),
    ).toMatchObject({
      name: 'Ada Marsh',
      role: 'Police and Crime Commissioner for Aland, Beland and the Isles of Celand',
    });
  });

  it.each([
    [
      'director of Safe Haven',
      [
        'The charity Safe Haven said it fell.',
        '“It is far too late,” said its director, Ada Marsh.',
      ],
    ],
    [
      'His Majesty’s Inspector of Constabulary',
      ['His Majesty’s Inspector of Constabulary Ada Marsh said it fell.'],
    ],
    [undefined, ['Her shadow, Ada Marsh, called the sum “a drop in the sea”.']],
  ])('is in the post of %s', (role, paragraphs) => {
    expect(lastSpeaker(...paragraphs)).toMatchObject({ name: 'Ada Marsh', role });
  });

  it('does not say the list under the next heading', () => {
    expect(
      lastSpeaker(
        'Ada Marsh said that it opens in May.',
        '## What has changed',
        '- It now takes five minutes.',
      ),
    ).toBeUndefined();
  });

  it('answers in an interview without the word that stands before the name', () => {
    const turns = [
      'Did that matter?',
      'It did to some.',
      'What was it like?',
      'It was a mess.',
      'And now?',
      'Now it works.',
    ];
    expect(
      lastSpeaker('When Fiona Marsh took over in May, it was on shelves.', ...turns)?.name,
    ).toBe('Fiona Marsh');
  });
});

describe('who is accused, or is not asked', () => {
  it('says nothing', () => {
    expect(lastSpeaker('The sergeant accused of assault was dismissed on Friday.')).toBeUndefined();
  });

  it('is not whom a question of the writer names', () => {
    expect(
      lastSpeaker(
        'Jane Marsh, the commissioner, signed the letter. But did Jane Marsh go far enough?',
        '“It did not go nearly far enough for us.”',
      )?.name,
    ).not.toBe('Jane Marsh');
  });
});

describe('sentences with the shortening of a member of parliament', () => {
  it('do not end behind it', () => {
    const { passages } = articleOf('I am grateful to the hon. Lady for giving way.\n');
    expect(passages[0]?.sentences).toHaveLength(1);
  });
});
