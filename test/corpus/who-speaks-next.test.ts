import { describe, expect, it } from 'vitest';
import { articleOf } from './fixtures.js';

/** Who says each sentence. */
function said(...paragraphs: string[]): (string | undefined)[] {
  return articleOf(`${paragraphs.join('\n\n')}\n`).passages.flatMap(({ sentences }) =>
    sentences.map(({ speaker }) => speaker?.name),
  );
}

/** Who says the last sentence, with the role. */
function lastSpeaker(...paragraphs: string[]) {
  const { passages } = articleOf(`${paragraphs.join('\n\n')}\n`);
  return passages.at(-1)?.sentences.at(-1)?.speaker;
}

const last = (...paragraphs: string[]) => said(...paragraphs).at(-1);

describe('a pronoun after a sentence that reports nothing', () => {
  it.each([
    [
      'whom the sentence is about, behind the post',
      'Odo Marsh said it fell.',
      'Its chief constable, Bertram Wood, praised nobody and went home. He said it rained.',
      'Bertram Wood',
    ],
    [
      'whom it names beside, where the name tells',
      'Helen Marsh said it fell.',
      'Mr Odo Wood was missed by his sister, Mrs Ada Wood, on Friday. She told the clerk that it rained.',
      'Ada Wood',
    ],
    [
      'no woman who was forced out, where he is meant',
      'Sadiq Marsh says he is “not surprised”.',
      'In May the mayor forced out Dame Cressida Wood. He adds that it rained.',
      'Sadiq Marsh',
    ],
    [
      'who holds the post that it begins with',
      'The case came before Ms Philippa Strand, assistant coroner for Northtown.',
      'The coroner did not think it enough. She wrote: “I was impressed by the Superintendent, but it is not enough.”',
      'Philippa Strand',
    ],
    [
      'the one who is still spoken of',
      'The commissioner, Ellen Marsh, wants a fund. She said it fell.',
      'That leaves out Mrs Wood, and she knows it. She is having the roof done. “A proper firm this time,” she said.',
      'Mrs Wood',
    ],
  ])('is %s', (_who, first, second, speaker) => {
    expect(last(first, second)).toBe(speaker);
  });

  it('is not whom the sentence begins with by the other pronoun', () => {
    expect(
      said(
        'Councillor Marsh replied that it was not for the council.',
        'She had met the commissioner in May, and he had told her that it fell.',
        'Councillor Marsh said no. “Walking out is not scrutiny,” she said.',
      ),
    ).toEqual(['Councillor Marsh', undefined, 'Councillor Marsh', 'Councillor Marsh']);
  });
});

describe('somebody without a name', () => {
  it.each([
    ['A retired teacher from Northtown told us it fell.', 'A retired teacher from Northtown'],
    [
      'A detective inspector in Northshire, who asked me not to name her, said it fell.',
      'A detective inspector in Northshire',
    ],
    [
      'One respondent, a retired driver from Northtown, wrote that it fell.',
      'a retired driver from Northtown',
    ],
    ['An official told me that it fell.', 'An official'],
  ])('speaks as what he is: %s', (sentence, speaker) => {
    expect(last(sentence)).toBe(speaker);
  });

  it('is whom the rest of the paragraph quotes, and nobody after it', () => {
    const texts = [
      'Ada Marsh said it fell.',
      'A detective in Northshire said she was tired. “It never ends,” she said.',
      'She added that it rained.',
    ];
    expect(said(...texts)).toEqual([
      'Ada Marsh',
      'A detective in Northshire',
      'A detective in Northshire',
      'Ada Marsh',
    ]);
  });

  it.each([
    [
      'a person named since',
      'A woman from Northtown said it fell. Inspector Paul Marsh arrived later. He said it rained.',
      'Paul Marsh',
    ],
    [
      'nobody of the other pronoun',
      'Helen Marsh said it rose. A man from Northtown said he fell. She said it rained.',
      'Helen Marsh',
    ],
    [
      'whoever speaks after his quotation',
      '“We waited,” a retired teacher from Northtown said. “Nobody came,” she said.',
      'a retired teacher from Northtown',
    ],
  ])('gives way to %s', (_who, paragraph, speaker) => {
    expect(last(paragraph)).toBe(speaker);
  });

  it.each([
    'A man with a knife said to be dangerous was arrested.',
    'A driver from Northtown described as drunk was fined.',
    'A victim of fraud identified by police was helped.',
    'A woman in Northtown found the body.',
    'Residents near Northtown told us it was loud.',
  ])('does not speak where others speak of him, or he finds: %s', (sentence) => {
    expect(last(sentence)).toBeUndefined();
  });

  it('is not his town', () => {
    expect(last('Recruits from rural Northshire told us that it fell.')).toBeUndefined();
    expect(last('Others said that it fell.')).toBeUndefined();
  });
});

describe('who asks', () => {
  it('is named, and not who answers', () => {
    expect(
      said(
        'Inspector Odo Marsh said it fell.',
        'Councillor Ada Wood asked when it would rise.',
        'He said that nobody knew.',
        'She asked why.',
      ),
    ).toEqual(['Odo Marsh', 'Ada Wood', 'Odo Marsh', 'Ada Wood']);
  });

  it('is read behind marks and numbers', () => {
    expect(last('**6.1 Councillor Wood** asked about the kennels.')).toBe('Councillor Wood');
  });

  it('is nobody who was asked', () => {
    expect(last('Ada Wood was asked about the kennels.')).toBeUndefined();
  });
});

describe('words that are not whose they seem', () => {
  it('are nobody’s where two say different things in one sentence', () => {
    expect(
      last('The inspectorate said it fell; the manager, Mrs Ada Marsh, reported that it rose.'),
    ).toBeUndefined();
  });

  it('are no body’s where a writer says "we"', () => {
    expect(last('The force said it fell. We objected to it.')).toBeUndefined();
  });

  it('are his who is quoted in a report', () => {
    expect(last('Ada Marsh was quoted in the report as saying that it fell.')).toBe('Ada Marsh');
  });

  it('are his who is named in an item of a list', () => {
    expect(
      said('Today:', '- The Mayor of Northtown, Ada Marsh, said it fell\n- It rained'),
    ).toEqual([undefined, 'Ada Marsh', undefined]);
  });

  it('are those of a solicitor behind the quotation', () => {
    expect(lastSpeaker('“Nobody rang her,” says solicitor Ada Marsh.')).toMatchObject({
      name: 'Ada Marsh',
      role: 'solicitor',
    });
  });
});

describe('a role', () => {
  it.each([
    ['Ms Ada Marsh, in a supplementary question, said it fell.', undefined],
    ['But Dr Imogen Marsh said it fell.', undefined],
    ['Policing Minister Dame Diana Marsh said it fell.', 'Policing Minister'],
    ['The inspector, Insp Odo Marsh, told the jury it fell.', 'inspector'],
    ['Dame Cressida Marsh said it fell.', undefined],
  ])('is none that is no post: %s', (sentence, role) => {
    expect(lastSpeaker(sentence)?.role).toBe(role);
  });
});

describe('a section that somebody signs', () => {
  const OWN = ['I am satisfied with some of it.', 'The force needs to improve. I have concerns.'];

  it.each([
    ['the post above the name', ['HM Inspector of Constabulary', 'Ada Marsh']],
    ['the name above the post', ['Ada Marsh', 'HM Inspector of Constabulary']],
  ])('is his, with %s', (_how, lines) => {
    const speakers = said(
      '# Report',
      'We assessed the force.',
      '## HM Inspector’s observations',
      ...OWN,
      ...lines,
      '## Leadership',
      'The force is well led.',
    );
    expect(speakers.slice(3, 6)).toEqual(['Ada Marsh', 'Ada Marsh', 'Ada Marsh']);
    expect(speakers[1]).toBeUndefined();
    expect(speakers.at(-1)).toBeUndefined();
  });
});

it('A heading below a post is nobody who signs', () => {
  const speakers = said(
    '## Summary',
    'I am pleased with some of it. I have concerns.',
    'Kate Marsh',
    'HM Inspector of Constabulary',
    '## West Northshire',
    'The force is well led.',
  );
  expect(speakers).not.toContain('West Northshire');
  expect(speakers[1]).toBe('Kate Marsh');
});

describe('a caller on the radio', () => {
  it('is known by the label alone', () => {
    const turns = [
      'ADA MARSH: Good morning. What did it say?',
      'ODO WOOD: It said that we are slow.',
      'ADA MARSH: Line one is Colin from Northtown.',
      'COLIN: My van was done over.',
      'ODO WOOD: Colin, I am sorry.',
      'ADA MARSH: And an officer?',
      'CALLER: We were told to clear the queue.',
      'ODO WOOD: I do not know of that.',
      'NOTE: The programme goes on.',
    ];
    const speakers = articleOf(`${turns.join('\n\n')}\n`).passages.map(
      ({ sentences }) => sentences.at(-1)?.speaker?.name,
    );
    expect(speakers[3]).toBe('Colin');
    expect(speakers[6]).toBe('A caller');
    expect(speakers[8]).toBeUndefined();
  });
});
