import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { searched } from '../../src/answer/searching.js';
import {
  asksForWords,
  isStrictlySpoken,
  speakerCondition,
  spokenSpans,
} from '../../src/answer/spoken.js';
import { day, must } from '../helpers.js';
import { putting } from './put.js';
import { citationsOf } from './reply-checks.js';
import { knowledgeWith } from './told-corpus.js';

const knowledge = knowledgeWith(
  {
    id: 'kent-kennels',
    about: ['kent'],
    published: '2026-04-07',
    body: [
      'Kent Police has built kennels for its dogs.',
      'Rowena Tallow, the force’s head of kennels, said: “The dogs sleep far better on straw.”',
      'Osric Pell, who founded a walkers’ club after losing a spaniel, said: “The barking keeps the whole street awake.”',
      'Chief Constable Ida Fenn said: “We paid for the kennels out of our savings.”',
      'Deputy Chief Constable Hugo Lamm said the kennels were dear.',
      'Police and crime commissioner Edda Quill said: “I want the kennels to be open to visitors.”',
      'Inspectors said the kennels were clean and dry.',
      'The kennels hold thirty dogs.',
    ].join('\n\n'),
  },
  {
    id: 'essex-stables',
    about: ['essex'],
    published: '2026-05-07',
    body: [
      'Essex Police has built stables.',
      'Chief Constable Ned Orrin said: “The stables were rather dear.”',
    ].join('\n\n'),
  },
);
const put = putting(knowledge);
const ask = createAsk(knowledge);

/** Who may answer a question as the one whose words it asks for; undefined where nobody is meant. */
function meant(question: string): string[] | undefined {
  const said = speakerCondition(put(question));
  if (said === undefined) return undefined;
  const names = knowledge.index.entries
    .filter((entry) => said(entry) > 0 && entry.article.id.startsWith('kent'))
    .map(({ sentence }) => must(sentence.speaker).name);
  return [...new Set(names)];
}

/** Who says what is quoted in answer. */
function answeredBy(question: string): (string | undefined)[] {
  const answer = ask(question, { today: day('2026-11-22') });
  expect(answer.outcome).toBe('answered');
  return citationsOf(answer).map(({ source }) =>
    source.kind === 'article' ? source.speaker?.name : undefined,
  );
}

describe('whose words a question asks for', () => {
  it.each([
    ['What did Osric Pell say about the barking in Kent?', 'Osric Pell'],
    ['What did the head of kennels at Kent Police say about straw?', 'Rowena Tallow'],
    ['What did the chief constable of Kent Police say about the kennels?', 'Ida Fenn'],
    ['According to the chief constable of Kent Police, who paid?', 'Ida Fenn'],
    ['How did Hugo Lamm of Kent Police feel?', 'Hugo Lamm'],
    ['What did the PCC for Kent say about the kennels?', 'Edda Quill'],
    ['Does the commissioner for Kent Police want visitors?', 'Edda Quill'],
    ['Was Rowena Tallow happy with the straw?', 'Rowena Tallow'],
    ['What did inspectors say about the kennels of Kent Police?', 'Inspectors'],
  ])('is told by name, by post or by what the articles say of him: %s', (question, name) => {
    expect(meant(question)).toEqual([name]);
    expect(answeredBy(question)[0]).toBe(name);
  });

  it.each([
    'How many dogs do the kennels of Kent Police hold?',
    'Who is the chief constable of Kent Police?',
    'What did officers of Kent Police say about the kennels?',
    'What did walkers say about the barking in Kent?',
    'What did they say about the kennels of Kent Police?',
    'What did Kent Police say about the kennels?',
    'What did the head of aviation at Kent Police say about the kennels?',
  ])('is nobody’s in particular: %s', (question) => {
    expect(meant(question)).toBeUndefined();
    expect(isStrictlySpoken(put(question))).toBe(false);
  });

  it('is not the deputy’s where the chief’s are', () => {
    expect(meant('What did the chief constable say?')).toEqual(['Ida Fenn']);
    expect(meant('What did the deputy chief constable say?')).toContain('Hugo Lamm');
  });
});

describe('a sentence', () => {
  const far = (question: string, start: string) => {
    const entry = must(
      knowledge.index.entries.find(({ sentence }) => sentence.text.startsWith(start)),
      start,
    );
    return must(speakerCondition(put(question)))(entry);
  };
  it('counts fully in his own words, less as reported, and nothing by another', () => {
    expect(far('What did Ida Fenn say?', 'Chief Constable Ida Fenn')).toBe(1);
    const reported = far('What did Hugo Lamm say?', 'Deputy Chief Constable');
    expect(reported).toBeLessThan(1);
    expect(reported).toBeGreaterThan(0);
    expect(far('What did Ida Fenn say?', 'Police and crime commissioner')).toBe(0);
    expect(far('What did Ida Fenn say?', 'The kennels hold')).toBe(0);
  });

  it('of a body’s own page counts as that body’s where it names nobody, one of the press does not', () => {
    const said = must(speakerCondition(put('What did HMICFRS say?')));
    const silent = knowledge.index.entries.filter(({ sentence }) => sentence.speaker === undefined);
    const own = silent.filter(({ article }) => article.publisher === 'HMICFRS');
    const press = silent.filter(({ article }) => article.kind === 'press');
    expect(own.length).toBeGreaterThan(0);
    for (const entry of own) expect(said(entry)).toBeGreaterThan(0);
    for (const entry of press) expect(said(entry)).toBe(0);
  });
});

describe('nobody else may answer', () => {
  it.each([
    'What did Osric Pell say about the kennels?',
    'What did the chief constable say about the kennels?',
    'What did the mayor say about the kennels?',
  ])('where a person’s or a post’s very words are asked for: %s', (question) => {
    expect(isStrictlySpoken(put(question))).toBe(true);
  });

  it.each([
    'What did inspectors say about the kennels?',
    'Did Osric Pell welcome the kennels?',
    'What did the head of kennels at Kent Police say about straw?',
    'How many dogs are there?',
  ])('but others may elsewhere: %s', (question) => {
    expect(isStrictlySpoken(put(question))).toBe(false);
  });

  it('so that a post of which nobody is quoted is answered for by no one', () => {
    const answer = ask('What did the mayor of Kent say about the kennels?', {
      today: day('2026-11-22'),
    });
    expect(answer.outcome).not.toBe('answered');
  });

  it('whatever his words are asked on', () => {
    const who = fc.constantFrom('Osric Pell', 'Ida Fenn', 'Edda Quill', 'Rowena Tallow');
    const about = fc.constantFrom('kennels', 'barking', 'straw', 'visitors', 'savings', 'dogs');
    fc.assert(
      fc.property(who, about, (name, topic) => {
        const answer = ask(`What did ${name} say about the ${topic}?`, {
          today: day('2026-11-22'),
        });
        for (const { source } of citationsOf(answer))
          expect(source.kind === 'article' && source.speaker?.name).toBe(name);
      }),
      { numRuns: 24 },
    );
  });
});

describe('what only says whose words are asked for', () => {
  const left = (question: string) => {
    const context = put(question);
    return searched(context)
      .filter(({ stop }) => !stop)
      .map(({ word }) => word);
  };

  it('is not searched for: who he is, and the verb', () => {
    expect(left('What did Osric Pell comment on barking?')).toEqual(['barking']);
    expect(left('How did Ida Fenn describe the kennels?')).toEqual(['kennels']);
  });

  it('is searched for where nobody is asked for', () => {
    expect(left('Were kennels described?')).toEqual(['kennels', 'described']);
    expect(spokenSpans(put('Were the kennels sold?'))).toEqual([]);
  });

  it('leaves a verb that says what about', () => {
    expect(left('Whom did Ida Fenn thank?')).toContain('thank');
  });
});

describe('words are asked for', () => {
  it.each([
    'What did she say?',
    'In his own words, what is it?',
    'According to the mayor, is it loud?',
    'Is the union happy?',
  ])('in %s', (question) => {
    expect(asksForWords(put(question).question)).toBe(true);
  });

  it.each(['How many dogs are there?', 'When was it sold?'])('but not in %s', (question) => {
    expect(asksForWords(put(question).question)).toBe(false);
  });
});

describe('why somebody did a thing', () => {
  it.each([
    'Why did Rowena Tallow choose straw?',
    "Why didn't Ms Tallow choose hay?",
    'What made Rowena Tallow choose straw?',
  ])('is told by his own words, and may be by others: %s', (question) => {
    expect(meant(question)).toEqual(['Rowena Tallow']);
    expect(isStrictlySpoken(put(question))).toBe(false);
  });

  it.each([
    'Why did the dogs of Rowena Tallow and Osric Pell bark?',
    'Why is straw better?',
    'When did Rowena Tallow choose straw?',
  ])('is not asked by %s', (question) => {
    expect(meant(question)).toBeUndefined();
  });
});
