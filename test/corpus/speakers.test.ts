import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.js';
import { readSubject } from '../../src/corpus/speaker-names.js';
import { must } from '../helpers.js';
import {
  articleOf,
  BBC,
  HITS_RADIO,
  HMICFRS,
  held,
  heldArticles,
  LBC,
  POLICE_PROFESSIONAL,
  sentenceOf,
} from './fixtures.js';

/** `name` for a quotation, `name (reported)` for reported speech, undefined for the publisher's own. */
function speakers(article: Article): (string | undefined)[] {
  return article.passages.flatMap(({ sentences }) =>
    sentences.map(({ speaker }) => {
      if (speaker === undefined) return undefined;
      return speaker.direct ? speaker.name : `${speaker.name} (reported)`;
    }),
  );
}

function speakersOf(...paragraphs: string[]): (string | undefined)[] {
  return speakers(articleOf(`${paragraphs.join('\n\n')}\n`));
}

function whoSays(id: string, words: string) {
  return sentenceOf(held(id), words).sentence.speaker;
}

/** Whose own words the passages of an article are, by their numbers. */
function quotedPassages(id: string): [string, string][] {
  return held(id).passages.flatMap((passage, index): [string, string][] => {
    const names = passage.sentences.flatMap(({ speaker }) =>
      speaker?.direct === true ? [speaker.name] : [],
    );
    return [...new Set(names)].map((name) => [String(index + 1), name]);
  });
}

function numbered(name: string, first: number, last = first): [string, string][] {
  return Array.from({ length: last - first + 1 }, (_, at) => [String(first + at), name]);
}

describe('whose own words an article quotes', () => {
  it.each([
    [HMICFRS, numbered('Wendy Williams', 12, 14)],
    [
      LBC,
      [
        ...numbered('Wendy Williams', 8, 10),
        ...numbered('The inspectorate', 11),
        ...numbered('Craig Guildford', 13, 17),
        ...numbered('Craig Guildford', 20),
        ...numbered('Rich Cooke', 21, 24),
      ],
    ],
    [BBC, [...numbered('Lee Freeman', 12), ...numbered('Simon Foster', 22)]],
    [
      POLICE_PROFESSIONAL,
      [
        ...numbered('HMICFRS', 8, 9),
        ...numbered('Lee Freeman', 17, 19),
        ...numbered('Craig Guildford', 20, 24),
        ...numbered('Craig Guildford', 26, 31),
        ...numbered('Simon Foster', 32, 37),
      ],
    ],
    [
      HITS_RADIO,
      [
        ...numbered('West Midlands Police', 4, 5),
        ...numbered('Craig Guildford', 15, 18),
        ...numbered('Lee Freeman', 19, 20),
      ],
    ],
  ])('in %s is the same, passage by passage', (id, expected) => {
    expect(quotedPassages(id)).toEqual(expected);
  });
});

describe('the traps of FACTS.md', () => {
  it('LBC’s stray opening mark leaves both sentences with Wendy Williams', () => {
    expect(whoSays(LBC, 'asked to urgently produce')?.name).toBe('Wendy Williams');
    expect(whoSays(LBC, 'We will work closely')).toMatchObject({
      name: 'Wendy Williams',
      direct: true,
    });
  });

  it('LBC’s stray opening mark does not make the next paragraph hers', () => {
    expect(whoSays(LBC, 'significant and sustained improvements')?.name).toBe('The inspectorate');
    expect(whoSays(LBC, 'next inspection report')).toBeUndefined();
  });

  it('Police Professional closes and reopens one quotation of the inspectorate', () => {
    expect(whoSays(POLICE_PROFESSIONAL, 'There are clear strategic')?.name).toBe('HMICFRS');
    expect(whoSays(POLICE_PROFESSIONAL, 'But we did find')).toMatchObject({
      name: 'HMICFRS',
      direct: true,
    });
    expect(whoSays(POLICE_PROFESSIONAL, 'also allocated more resources')).toBeUndefined();
  });

  it('Police Professional prints words of Lee Freeman without an opening mark', () => {
    for (const words of ['There is one cause of concern remaining', 'This relates to how']) {
      expect(whoSays(POLICE_PROFESSIONAL, words)).toMatchObject({
        name: 'Lee Freeman',
        direct: true,
      });
    }
  });

  it('Hits Radio’s quotation that never closes stays with Craig Guildford and ends before Lee Freeman', () => {
    for (const words of ['People living within', 'At the heart', 'Any victim', 'in record time']) {
      expect(whoSays(HITS_RADIO, words)).toMatchObject({ name: 'Craig Guildford', direct: true });
    }
    expect(whoSays(HITS_RADIO, 'I am pleased with the progress')?.name).toBe('Lee Freeman');
    expect(whoSays(HITS_RADIO, 'We are reassured')?.name).toBe('Lee Freeman');
  });

  it('LBC’s headline quotation is said by nobody', () => {
    for (const { passages } of heldArticles) {
      for (const { text } of passages) expect(text).not.toContain('failures managing');
    }
  });

  it('the sentence with "remainingg" is Simon Foster’s', () => {
    expect(whoSays(POLICE_PROFESSIONAL, 'remainingg')?.name).toBe('Simon Foster');
  });

  it('Mr Cooke in LBC’s article is Rich Cooke of the federation', () => {
    expect(whoSays(LBC, 'I just find it bizarre')).toEqual({
      name: 'Rich Cooke',
      role: 'Chairman of the West Midlands Police Federation',
      kind: 'person',
      direct: true,
    });
  });
});

describe('reported speech', () => {
  it('keeps its owner without counting as a quotation', () => {
    expect(whoSays(POLICE_PROFESSIONAL, 'drawn from old datasets')).toMatchObject({
      name: 'Craig Guildford',
      direct: false,
    });
    expect(whoSays(BBC, 'pleased with the action taken')).toMatchObject({
      name: 'Simon Foster',
      direct: false,
    });
    expect(whoSays(LBC, '27% to 39%')).toMatchObject({ name: 'Craig Guildford', direct: false });
  });

  it('is what fewer than three quoted words are', () => {
    expect(speakersOf('The inspectorate said it was “so bad”.')).toEqual([
      'The inspectorate (reported)',
    ]);
    expect(speakersOf('The inspectorate said it was “so very bad”.')).toEqual(['The inspectorate']);
  });

  it('is not what a short sentence is that stands wholly in a quotation', () => {
    expect(speakersOf('The mayor said: “We act on it. It hurts. We go on.”')).toEqual([
      'The mayor',
      'The mayor',
      'The mayor',
    ]);
  });

  it('is what a list says when its lead-in has a speaker', () => {
    expect(speakersOf('HMICFRS said the force is not:', '- safe;\n- quick.')).toEqual([
      'HMICFRS (reported)',
      'HMICFRS (reported)',
      'HMICFRS (reported)',
    ]);
  });

  it('is not what a list says when its lead-in has none', () => {
    expect(speakersOf('The stages are:', '- Scan;\n- Engage.')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps its owner where an abbreviation in brackets stands before the verb', () => {
    expect(whoSays(BBC, 'raised concerns in four areas')).toMatchObject({
      name: expect.stringContaining('Inspectorate of Constabulary'),
      kind: 'body',
      direct: false,
    });
  });

  it('is nobody’s where there is no reporting verb', () => {
    expect(whoSays(HMICFRS, 'has today moved')).toBeUndefined();
    expect(whoSays(HITS_RADIO, 'Three of these recommendations')).toBeUndefined();
  });
});

describe('a quotation over several paragraphs', () => {
  it('goes on where the next paragraph begins with an opening mark', () => {
    expect(
      speakersOf('The chief constable said: “We act on it.', '“We report.', '“We go on.”'),
    ).toEqual(['The chief constable', 'The chief constable', 'The chief constable']);
  });

  it('begins below a paragraph that announces it', () => {
    expect(speakersOf('The chief constable said:', '“We act on it.”')).toEqual([
      'The chief constable (reported)',
      'The chief constable',
    ]);
  });

  it('takes in a paragraph without marks while it is open and goes on after it', () => {
    expect(
      speakersOf('The chief constable said: “We act on it.', 'It is so.', '“We go on.”'),
    ).toEqual(['The chief constable', 'The chief constable', 'The chief constable']);
  });

  it('takes in no paragraph without marks once it is closed', () => {
    const [, between] = speakersOf('The mayor said: “We act on it.”', 'It is so.', '“Really so.”');
    expect(between).toBeUndefined();
  });

  it('takes in no paragraph without marks when nothing goes on after it', () => {
    const [, after] = speakersOf('The mayor said: “We act on it.', 'The report is long.');
    expect(after).toBeUndefined();
  });

  it('ends at a heading', () => {
    const [, , after] = speakersOf('The mayor said: “We act on it.', '## Calls', '“We go on.”');
    expect(after).toBeUndefined();
  });

  it('ends where another speaker begins', () => {
    expect(
      speakersOf('The mayor said: “We act on it.', 'The council said: “We pay for it.”'),
    ).toEqual(['The mayor', 'The council']);
  });

  it('is attributed by the words behind it, for all its sentences', () => {
    expect(speakersOf('“We act on it. We report on it,” said the chief constable.')).toEqual([
      'the chief constable',
      'the chief constable',
    ]);
  });
});

describe('a pronoun', () => {
  it('stands for the last person or post when it is "he" or "she"', () => {
    expect(
      speakersOf('The mayor said it fell.', 'The council said so.', 'She added more.'),
    ).toEqual(['The mayor (reported)', 'The council (reported)', 'The mayor (reported)']);
  });

  it('stands for the last body when it is "it" or "they"', () => {
    expect(speakersOf('The council said it fell.', 'The mayor said so.', 'It added more.')).toEqual(
      ['The council (reported)', 'The mayor (reported)', 'The council (reported)'],
    );
  });

  it('stands for nobody where nobody was named', () => {
    expect(speakersOf('He said it fell.')).toEqual([undefined]);
  });

  it('stands for a person whom a paragraph without a report begins with', () => {
    expect(
      speakersOf('The mayor said so.', 'Lady Ada Lovelace came along.', 'She said it fell.'),
    ).toEqual(['The mayor (reported)', undefined, 'Ada Lovelace (reported)']);
  });

  it('stands for a person whom a sentence tells the calling of, and for no body', () => {
    const said = (...between: string[]) =>
      speakersOf('The mayor said so.', ...between, 'She said it fell.').at(-1);
    expect(said('Ida Fenn, a teacher, came along.')).toBe('Ida Fenn (reported)');
    expect(said('It was left to Ida Fenn, a retired potter, in May.')).toBe('Ida Fenn (reported)');
    expect(said('Kestrel Aid, a charity, came along.')).toBe('The mayor (reported)');
  });

  it('stands for the chief constable who heaped praise on his officers', () => {
    expect(whoSays(HITS_RADIO, 'People living within')?.role).toBe('Chief Constable');
  });

  it('is his whose title fits it, not the other’s named later', () => {
    expect(
      speakersOf(
        'Mr Charles Babbage said it fell.',
        'Dame Ada Lovelace said it rose.',
        'He added more.',
        'She added more.',
      ),
    ).toEqual([
      'Charles Babbage (reported)',
      'Ada Lovelace (reported)',
      'Charles Babbage (reported)',
      'Ada Lovelace (reported)',
    ]);
  });

  it.each(['Mrs', 'Ms', 'Dame'])('is "she" for a %s, never "he"', (title) => {
    expect(speakersOf(`${title} Ada Lovelace said it rose.`, 'He added more.')).toEqual([
      'Ada Lovelace (reported)',
      undefined,
    ]);
    expect(speakersOf(`${title} Ada Lovelace said it rose.`, 'She added more.')[1]).toBe(
      'Ada Lovelace (reported)',
    );
  });

  it.each(['Mr', 'Sir'])('is "he" for a %s, never "she"', (title) => {
    expect(speakersOf(`${title} Charles Babbage said it fell.`, 'She added more.')).toEqual([
      'Charles Babbage (reported)',
      undefined,
    ]);
  });

  it('stays whose it was, whoever is named in between', () => {
    expect(
      speakersOf(
        'The mayor said it fell.',
        'She added more.',
        'The chair said it rose.',
        'He added more.',
        'She went on: “It fell again and again.”',
      ).slice(0, 4),
    ).toEqual([
      'The mayor (reported)',
      'The mayor (reported)',
      'The chair (reported)',
      'The chair (reported)',
    ]);
    const [, , , , last] = speakersOf(
      'The mayor said it fell.',
      'She added more.',
      'The chair said it rose.',
      'He added more.',
      'She said: “It fell again and again.”',
    );
    expect(last).toBe('The mayor');
  });

  it('stands for the last body where both persons and bodies are named', () => {
    expect(
      speakersOf('Northtown Police said it fell.', 'The mayor said so.', 'They added more.'),
    ).toEqual([
      'Northtown Police (reported)',
      'The mayor (reported)',
      'Northtown Police (reported)',
    ]);
  });

  it('stands for the chief constable who has apologised', () => {
    expect(
      speakersOf('Chief Constable Charles Babbage apologised. He said: “We got it all wrong.”'),
    ).toEqual(['Charles Babbage (reported)', 'Charles Babbage']);
    expect(
      speakersOf('Chief Constable Charles Babbage apologised.', 'He said it was wrong.'),
    ).toEqual(['Charles Babbage (reported)', 'Charles Babbage (reported)']);
  });
});

describe('what is told of a speaker between commas', () => {
  it.each([
    'The chief constable, who joined in March 2025, said it fell.',
    'The chief constable, whose term began in March 2025, said it fell.',
  ])('does not part him from what he says: %s', (sentence) => {
    expect(speakersOf(sentence)).toEqual(['The chief constable (reported)']);
  });

  it('does not part a name from what it says', () => {
    expect(
      speakersOf('Charles Babbage, who joined in March 2025, said: “It fell and fell.”'),
    ).toEqual(['Charles Babbage']);
  });

  it('makes nobody who is named there the speaker', () => {
    expect(speakersOf('The mayor, who met Charles Babbage in March 2025, said it fell.')).toEqual([
      'The mayor (reported)',
    ]);
  });
});

describe('a speaker’s role', () => {
  /** Name and role of whoever says the last of these paragraphs. */
  const last = (...paragraphs: string[]) => {
    const { passages } = articleOf(`${paragraphs.join('\n\n')}\n`);
    const speaker = passages.at(-1)?.sentences.at(-1)?.speaker;
    return [speaker?.name, speaker?.role, speaker?.kind];
  };

  it.each([
    ['Odo Marsh, head of kennels, said it fell.', 'head of kennels'],
    ['Odo Marsh, the force’s head of kennels, said it fell.', 'force’s head of kennels'],
    ['Odo Marsh, aged 47, a farmer, said it fell.', 'farmer'],
    ['Odo Marsh, from Sandport, said it fell.', 'Sandport'],
    [
      'Odo Marsh, Northtown’s police, fire and crime commissioner, said it fell.',
      'Northtown’s police, fire and crime commissioner',
    ],
    ['Councillor Odo Marsh said it fell.', 'Councillor'],
    ['The commissioner for Northtown Odo Marsh said it fell.', 'commissioner for Northtown'],
    ['Odo Marsh of the Walkers’ Forum said it fell.', 'Walkers’ Forum'],
  ])('is read from what stands around his name: %s', (sentence, role) => {
    expect(last(sentence)).toEqual(['Odo Marsh', role, 'person']);
  });

  it.each(['Odo Marsh, 47, said it fell.', 'Odo Marsh, who keeps dogs, said it fell.'])(
    'is not an age or a clause: %s',
    (sentence) => {
      expect(last(sentence)).toEqual(['Odo Marsh', undefined, 'person']);
    },
  );

  it('is read where he is introduced before he speaks', () => {
    const introduced = 'Odo Marsh, director of the kennels, came along.';
    const expected = ['Odo Marsh', 'director of the kennels', 'person'];
    expect(last(introduced, '“We fed all the dogs,” he said.')).toEqual(expected);
    expect(last(introduced, '“We fed all the dogs,” Marsh said.')).toEqual(expected);
    expect(last(introduced, '“We fed all the dogs,” Mr Marsh said.')).toEqual(expected);
  });

  it('has the body named before in the place of "its"', () => {
    const chair = 'Its chair, Odo Marsh, said it rose.';
    expect(last('The Walkers’ Forum said it fell.', chair)[1]).toBe('chair of the Walkers’ Forum');
    expect(last('HMICFRS said it fell.', chair)[1]).toBe('chair of HMICFRS');
    expect(last('The report said it fell.', chair)[1]).toBe('chair');
    expect(last(chair)[1]).toBe('chair');
  });
});

describe('who speaks', () => {
  it.each([
    ['The stalking charity Safe Harbour said it fell.', 'Safe Harbour', 'body'],
    ['The Walkers’ Forum said it fell.', 'The Walkers’ Forum', 'body'],
    ['The inspectorate visited it in May 2022 and found thin dogs.', 'The inspectorate', 'body'],
    ['The review by HMICFRS in May 2022 found thin dogs.', 'HMICFRS', 'body'],
    ['Superintendent Marsh said it fell.', 'Superintendent Marsh', 'person'],
    ['Chief Superintendent Marsh said it fell.', 'Chief Superintendent Marsh', 'person'],
    ['The force is better, Odo Marsh, head of kennels, said.', 'Odo Marsh', 'person'],
  ])('%s', (sentence, name, kind) => {
    const [passage] = articleOf(`${sentence}\n`).passages;
    expect(must(passage?.sentences[0]).speaker).toMatchObject({ name, kind });
  });

  it.each(['Some 39 per cent said it fell.', '39% said it fell.', 'In 2021, 38 people said so.'])(
    'is nobody where a share or a number says it: %s',
    (sentence) => {
      expect(speakersOf(sentence)).toEqual([undefined]);
    },
  );

  it('is a titled person also where only the title and surname come again', () => {
    expect(
      speakersOf('Councillor Odo Marsh said it fell.', 'It rained.', 'Cllr Marsh added more.'),
    ).toEqual(['Odo Marsh (reported)', undefined, 'Odo Marsh (reported)']);
  });
});

describe('a title with a full name inside a sentence', () => {
  /** Name and role of whoever says the last of these paragraphs. */
  const last = (...paragraphs: string[]) => {
    const { passages } = articleOf(`${paragraphs.join('\n\n')}\n`);
    const speaker = passages.at(-1)?.sentences.at(-1)?.speaker;
    return [speaker?.name, speaker?.role];
  };

  it.each([
    ['It rose on the advice of HM Inspector Odo Marsh.', 'HM Inspector'],
    [
      'It was shut by His Majesty’s Inspector of Constabulary Odo Marsh in May.',
      'His Majesty’s Inspector of Constabulary',
    ],
    ['Residents met Sergeant Odo Marsh there.', 'Sergeant'],
    [
      'It was a gift of Deputy Chief Constable Odo Marsh, who came along.',
      'Deputy Chief Constable',
    ],
    ['The mayor thanked Inspector Ida Fenn and Councillor Odo Marsh.', 'Councillor'],
    ['The mayor said Inspector Odo Marsh was late.', 'Inspector'],
    ['“It fell on Inspector Odo Marsh,” the mayor said.', 'Inspector'],
  ])('tells whom "Mr Marsh" means later: %s', (sentence, role) => {
    expect(last(sentence, 'Mr Marsh said it fell.')).toEqual(['Odo Marsh', role]);
    expect(last(sentence, 'It rained.', '“It fell and fell,” Marsh said.')).toEqual([
      'Odo Marsh',
      role,
    ]);
  });

  it.each([
    ['has no title', 'It rose on the advice of Odo Marsh.'],
    ['is only a surname', 'It rose on the advice of HM Inspector Marsh.'],
  ])('tells nothing where it %s: %s', (_why, sentence) => {
    expect(last(sentence, 'Mr Marsh said it fell.')).toEqual(['Mr Marsh', undefined]);
  });

  it('leaves a surname with whom the article has named before', () => {
    expect(
      last(
        'Ada Marsh, head of kennels, said it fell.',
        'It rose on the advice of HM Inspector Odo Marsh.',
        'Ms Marsh said it rose.',
      ),
    ).toEqual(['Ada Marsh', 'head of kennels']);
  });

  it('does not change whom "he" means', () => {
    const advice = 'It rose on the advice of HM Inspector Odo Marsh.';
    expect(speakersOf('Charles Babbage said it fell.', advice, 'He added more.')).toEqual([
      'Charles Babbage (reported)',
      undefined,
      'Charles Babbage (reported)',
    ]);
    expect(speakersOf(advice, 'He added more.')).toEqual([undefined, undefined]);
  });

  it('has "he" mean him once he has spoken', () => {
    expect(
      speakersOf(
        'Charles Babbage said it fell.',
        'It rose on the advice of HM Inspector Odo Marsh.',
        'Mr Marsh said it rose.',
        'He added more.',
      ).slice(2),
    ).toEqual(['Odo Marsh (reported)', 'Odo Marsh (reported)']);
  });
});

describe('a speaker’s name', () => {
  const nobody = new Map();

  it.each([
    ['HM Inspector Lee Freeman KPM', 'Lee Freeman', 'HM Inspector'],
    ['WMP Chief Constable Craig Guildford', 'Craig Guildford', 'WMP Chief Constable'],
    [
      "His Majesty's inspector of constabulary, Wendy Williams,",
      'Wendy Williams',
      "His Majesty's inspector of constabulary",
    ],
    [
      'Chairman of the West Midlands Police Federation Rich Cooke',
      'Rich Cooke',
      'Chairman of the West Midlands Police Federation',
    ],
    [
      'West Midlands police and crime commissioner Simon Foster',
      'Simon Foster',
      'West Midlands police and crime commissioner',
    ],
  ])('in "%s" is parted from the role', (phrase, name, role) => {
    expect(readSubject(phrase, nobody)).toEqual({ name, role, kind: 'person' });
  });

  it.each([
    ['HMICFRS', 'body'],
    ['Northtown Police', 'body'],
    ['the inspectorate', 'body'],
    ['The report', 'body'],
    ['inspectors', 'body'],
    ['the chief constable of Northtown Police', 'post'],
    ['A spokesman for Northtown Police', 'post'],
    ["The region's police and crime commissioner", 'post'],
  ])('"%s" is a %s', (phrase, kind) => {
    expect(readSubject(phrase, nobody)).toMatchObject({ name: phrase, kind });
  });

  it('is completed from the full name that came before', () => {
    const full = { name: 'Simon Foster', role: 'commissioner', kind: 'person' } as const;
    const known = new Map([['Foster', full]]);
    expect(readSubject('Mr Foster', known)).toEqual(full);
    expect(readSubject('Foster', known)).toEqual(full);
  });

  it('is kept with its title where no full name came before', () => {
    expect(readSubject('Mr Foster', nobody)).toEqual({ name: 'Mr Foster', kind: 'person' });
  });

  it('is the article’s own: "Mr Guildford" is Craig Guildford, with his role', () => {
    expect(whoSays(POLICE_PROFESSIONAL, 'When I joined WMP')).toEqual({
      name: 'Craig Guildford',
      role: 'Chief Constable',
      kind: 'person',
      direct: true,
    });
  });
});

it('Every speaker of the five articles is one of those they name', () => {
  const people = heldArticles.flatMap(({ passages }) =>
    passages.flatMap(({ sentences }) =>
      sentences.flatMap(({ speaker }) => (speaker?.kind === 'person' ? [speaker.name] : [])),
    ),
  );
  expect([...new Set(people)].sort()).toEqual([
    'Craig Guildford',
    'Lee Freeman',
    'Rich Cooke',
    'Simon Foster',
    'Wendy Williams',
  ]);
});

it('A caption may have a speaker', () => {
  const [caption] = held(LBC).passages;
  expect(must(caption?.sentences[0]).speaker).toMatchObject({
    name: 'The chief constable of West Midlands Police',
    kind: 'post',
  });
});

describe('whom a paragraph presents', () => {
  it.each([
    ['resigned', 'Ada Marsh resigned as a constable in June, after six years.'],
    ['came', 'Ada Marsh came from Northshire as Chief Constable in May.'],
    ['lost', 'Ada Marsh lost two bicycles in a week.'],
  ])('speaks after it: who %s', (_verb, first) => {
    expect(
      speakersOf(first, '"It was the paperwork that did for me," she says. "All of it."'),
    ).toEqual([undefined, 'Ada Marsh', 'Ada Marsh']);
  });

  it.each(['Crown Court heard of it.', 'Harbour Street flooded in May.', 'Home Office came late.'])(
    'is nobody: %s',
    (first) => {
      expect(speakersOf(`Odo Marsh said so.`, first, '"It was late," he said.').at(-1)).toBe(
        'Odo Marsh',
      );
    },
  );

  it('speaks by the post that he took up', () => {
    const article = articleOf(
      'Ada Marsh came from Northshire as Chief Constable in May.\n\n"It rained," she said.\n',
    );
    expect(article.passages.at(-1)?.sentences[0]?.speaker).toMatchObject({
      name: 'Ada Marsh',
      role: 'Chief Constable',
    });
  });

  it('is told apart from another by the pronoun that follows', () => {
    expect(
      speakersOf(
        'Odo Marsh said so. He has chosen an heir: Ada Bell, a trainee of 22, who likes dogs.',
        'She asked him why.',
        '"I told her to wait," he said.',
      ).at(-1),
    ).toBe('Odo Marsh');
  });
});
