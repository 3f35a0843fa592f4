import { describe, expect, it } from 'vitest';
import { queryFor, rankFor } from '../../src/answer/searching.js';
import { supports } from '../../src/answer/warranted.js';
import type { Ranked } from '../../src/search/rank.js';
import { must } from '../helpers.js';
import { putting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const PLAIN = 'Kent Police bought red kites at the harbour.';
const EARLIER = 'The mayor’s office previously sold red kites.';
const NEVER = ['We won’t fly red kites over the harbour.', 'They’ll sell red kites instead.'];
const GONE = [
  'The mayor’s office took over the red kites.',
  'The outgoing mayor had red kites.',
  'A former clerk kept red kites.',
  'The clerk was replaced by red kites.',
  'The clerk had red kites in 2021.',
  'Last year red kites flew from the mill.',
];
const AHEAD = 'Kent Police plans red kites for the harbour.';

const knowledge = knowledgeWith({
  id: 'kent-kites',
  about: ['kent'],
  published: '2026-04-07',
  body: [
    PLAIN,
    EARLIER,
    AHEAD,
    ...NEVER,
    ...GONE,
    'Osric Pell, who founded a walkers’ club, said: “The kites keep the street awake.”',
  ].join('\n\n'),
});
const put = putting(knowledge);

/** Whether the sentence that begins so answers, if all else speaks for it and others score `next`. */
function answers(
  question: string,
  start: string,
  changes: Partial<Ranked> = {},
  titled = 1,
  next = 5,
): boolean {
  const context = put(question);
  const ranked = rankFor(context);
  const entry = must(
    knowledge.index.entries.find(({ sentence }) => sentence.text.startsWith(start)),
    start,
  );
  const first = must(ranked[0], 'ranked sentence');
  const features = { ...first.features, speaker: 0, titled };
  const best: Ranked = {
    ...first,
    ...{ entry, features, score: 5, coverage: 1, holdsWanted: true },
    ...changes,
  };
  const others = ranked.map((one) => ({ ...one, score: next }));
  return supports(context, queryFor(context), [best, ...others], best);
}

describe('how somebody feels', () => {
  it('is not answered where he has no word in any article', () => {
    expect(answers('Is the mayor of Kent happy about the red kites at the harbour?', PLAIN)).toBe(
      false,
    );
  });

  it('may be answered by others where he has one, or where nobody in particular is asked', () => {
    expect(answers('Is Osric Pell happy about the red kites at the harbour of Kent?', PLAIN)).toBe(
      true,
    );
    expect(answers('Are people happy about the red kites at the harbour of Kent?', PLAIN)).toBe(
      true,
    );
  });
});

describe('what the asker is to do', () => {
  it.each([
    'How do I buy red kites at the harbour from Kent Police?',
    'Where can we buy red kites at the harbour of Kent?',
    'What should people buy beside red kites at the harbour of Kent?',
  ])('is answered only by a sentence that holds nearly all of it: %s', (question) => {
    expect(answers(question, PLAIN, { coverage: 0.79 })).toBe(false);
    expect(answers(question, PLAIN, { coverage: 0.81 })).toBe(true);
  });

  it('is not asked by who asks what others do', () => {
    const question = 'How does Kent Police buy red kites at the harbour?';
    expect(answers(question, PLAIN, { coverage: 0.79 })).toBe(true);
  });
});

describe('what was before', () => {
  const question = 'Who sold red kites at the harbour before Kent Police?';

  it('is answered only by a sentence that tells of the time before', () => {
    expect(answers(question, PLAIN)).toBe(false);
    expect(answers(question, EARLIER)).toBe(true);
  });

  it('is not asked without it, by a last word, or by who asks when', () => {
    expect(answers('Who sold red kites at the harbour of Kent?', PLAIN)).toBe(true);
    expect(answers('Who sold red kites at the harbour of Kent before?', PLAIN)).toBe(true);
    expect(answers('How long were red kites at the harbour before Kent flew them?', PLAIN)).toBe(
      true,
    );
  });
});

describe('a thing of which no article has heard', () => {
  it('is answered for only by a sentence that holds most of the question otherwise', () => {
    const unheard = 'How many zeppelins has Kent Police beside red kites at the harbour?';
    expect(answers(unheard, PLAIN, { coverage: 0.39 })).toBe(false);
    expect(answers(unheard, PLAIN, { coverage: 0.41 })).toBe(true);
  });

  it('is not one that stands somewhere, by its word or another of its family', () => {
    for (const thing of ['kites', 'harbours', 'streets', 'walkers'])
      expect(
        answers(`How many ${thing} has Kent Police beside red kites at the harbour?`, PLAIN, {
          coverage: 0.39,
        }),
      ).toBe(true);
  });
});

describe('what will be', () => {
  it('is answered only by a sentence that looks ahead', () => {
    const question = 'Will Kent Police have red kites at the harbour?';
    expect(answers(question, PLAIN)).toBe(false);
    expect(answers(question, AHEAD)).toBe(true);
    expect(answers('Has Kent Police red kites at the harbour?', PLAIN)).toBe(true);
  });

  it('is answered by one that says it will not be', () => {
    for (const never of NEVER)
      expect(answers('Will Kent Police have red kites at the harbour?', never)).toBe(true);
  });
});

describe('a sentence with hardly a word of the question', () => {
  it('does not answer, whatever else speaks for it', () => {
    const question = 'Has Kent Police red kites at the harbour?';
    expect(answers(question, PLAIN, { coverage: 0.14 }, 0.39)).toBe(false);
    expect(answers(question, PLAIN, { coverage: 0.16 }, 0.39)).toBe(true);
  });

  it('may answer where it has two words of it and nothing else comes near', () => {
    const question = 'Has Kent Police red kites at the harbour?';
    expect(answers(question, PLAIN, { coverage: 0.14 }, 0.39, 3.8)).toBe(true);
    expect(answers(question, PLAIN, { coverage: 0.14 }, 0.39, 3.9)).toBe(false);
    const other = 'Has Kent Police an opera in a zeppelin full of kites?';
    expect(answers(other, PLAIN, { coverage: 0.14 }, 0.39, 3.8)).toBe(false);
  });

  it('may answer where what stands around it tells what it is about', () => {
    const question = 'Has Kent Police red kites at the harbour?';
    expect(answers(question, PLAIN, { coverage: 0.14 }, 0.41)).toBe(true);
  });

  it('may answer where it is somebody’s words that are asked for', () => {
    const question = 'What does Osric Pell think of the red kites at the harbour of Kent?';
    expect(answers(question, 'Osric Pell', { coverage: 0.01 })).toBe(true);
  });
});

describe('who somebody is', () => {
  const little: Partial<Ranked> = { score: -50, holdsWanted: false };

  it('is answered by a sentence that names him, however little else speaks for it', () => {
    expect(answers('Who is Osric Pell?', 'Osric Pell', little)).toBe(true);
  });

  it('is not by one that does not name him in full, and nothing else is', () => {
    expect(answers('Who is Osric Pell?', 'Osric Pell', { ...little, coverage: 0.9 })).toBe(false);
    expect(answers('What does Osric Pell keep awake?', 'Osric Pell', little)).toBe(false);
  });
});

describe('who was there before', () => {
  const question = 'Who sold red kites at the harbour before Kent Police?';

  it.each([
    'The mayor’s office took over the red kites.',
    'The outgoing mayor had red kites.',
    'A former clerk kept red kites.',
    'The clerk was replaced by red kites.',
  ])('is told by who came and went: %s', (sentence) => {
    expect(answers(question, sentence)).toBe(true);
  });

  it.each(['The clerk had red kites in 2021.', 'Last year red kites flew from the mill.'])(
    'is not told by that something was so then, which other questions are: %s',
    (sentence) => {
      expect(answers(question, sentence)).toBe(false);
      expect(
        answers('How many red kites flew at the harbour before Kent Police flew them?', sentence),
      ).toBe(true);
    },
  );

  it('is not asked by how long something took', () => {
    expect(answers('How many minutes on average before red kites fly in Kent?', PLAIN)).toBe(true);
  });
});
