import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { tellsOfHimself } from '../../src/answer/tells-of-himself.js';
import { day } from '../helpers.js';
import { answerQuotes, replying } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const knowledge = knowledgeWith(
  {
    id: 'kent-moved',
    about: ['kent'],
    published: '2026-04-07',
    body: [
      'HM Chief Inspector of Constabulary has moved Kent Police into Engage, the enhanced stage of monitoring.',
      'Inspectors found that Kent Police was not:',
      '- feeding its dogs in time; and\n- counting its kennels.',
      'Chief constable Ida Fenn said: “We will feed them.” Deputy chief constable Odo Marsh would say only that “dogs bark”.',
      'In the year to March 2025 the force lost 14 dogs.',
    ].join('\n\n'),
  },
  {
    id: 'surrey-statement',
    about: ['surrey'],
    published: '2026-05-08',
    body: [
      'Statement from Police and Crime Commissioner Bel Frost, Friday 8 May 2026',
      'I have read the report. I wish to correct reports that Surrey Police is in special measures. It is not.',
      'I met the inspectors for an hour at Woking on 2 May. I told them of the dogs. I will write to them again.',
      'I do not hide from it. I fund the kennels.',
    ].join('\n\n'),
  },
  {
    id: 'sussex-question',
    about: ['sussex'],
    published: '2026-06-09',
    body: [
      '## Question 12',
      'Asked by Dr Nadia Wold (Northtown), tabled on 1 June 2026:',
      'To ask the Secretary of State, whether she plans to end the sharing of kennels by Sussex Police.',
      '## Answer',
      'Answered by Owen Tarn, Minister of State for Policing, on 9 June 2026:',
      'There are no plans to end the sharing of kennels. I understand that none of the forces is in the Engage stage.',
    ].join('\n\n'),
  },
);
const reply = replying(knowledge);
const ofTwo = replying(
  knowledgeWith({
    id: 'of-two',
    about: ['surrey', 'sussex'],
    published: '2026-04-07',
    body: 'Surrey Police was moved into Engage, the enhanced stage of monitoring. Sussex Police was praised for its dogs.',
  }),
);
const ask = createAsk(knowledge);
const quotes = (question: string) => answerQuotes(ask(question, { today: day('2026-11-22') }));

describe('a stay that the record does not have', () => {
  it.each(['Has Kent Police ever been in Engage?', 'How long was Kent Police in Engage?'])(
    'is told as held articles do: %s',
    (question) => {
      expect(reply(question)).toMatch(
        /^The record has no stay of Kent Police in Engage, but an article/,
      );
      expect(quotes(question).join(' ')).toContain('has moved Kent Police into Engage');
    },
  );

  it('is not that of another force in the same article', () => {
    expect(ofTwo('Was Sussex Police ever in Engage?')).not.toMatch(/^The record has no stay/);
    expect(ofTwo('Was Surrey Police ever in Engage?')).toMatch(/^The record has no stay of Surrey/);
  });

  it('has its reasons from the list that the article gives', () => {
    expect(quotes('Why was Kent Police moved into Engage?')[0]).toContain('feeding its dogs');
  });

  it.each(['Is Surrey Police in special measures?', 'Is Sussex Police in Engage?'])(
    'is denied where they deny it: %s',
    (question) => {
      expect(reply(question)).toMatch(/^No: the sources held tell of no move/);
    },
  );

  it('is denied with the sentence that says so', () => {
    expect(quotes('Is Surrey Police in special measures?').join(' ')).toContain('It is not.');
  });
});

describe('who holds a post of a force', () => {
  it.each([
    ['Who is the chief constable of Kent Police?', 'Ida Fenn is named as Chief constable'],
    [
      'Who is the deputy chief constable of Kent Police?',
      'Odo Marsh is named as Deputy chief constable',
    ],
    ['Who is the police and crime commissioner for Surrey?', 'Bel Frost is named as'],
  ])('is named as articles name him: %s', (question, answer) => {
    expect(reply(question)).toContain(answer);
  });

  it('is not whoever else speaks of it', () => {
    expect(reply('Who is the chief constable of Surrey Police?')).not.toContain('Bel Frost');
  });
});

describe('somebody who tells a whole text', () => {
  it('is known by it', () => {
    expect(tellsOfHimself(knowledge, 'Bel Frost')).toBe(true);
    expect(tellsOfHimself(knowledge, 'Ida Fenn')).toBe(false);
    expect(tellsOfHimself(knowledge, 'Craig Guildford')).toBe(false);
  });

  it('is asked about in his own sentences', () => {
    expect(quotes('Where did Bel Frost meet the inspectors?')[0]).toContain('Woking');
  });
});

describe('a question put in Parliament', () => {
  it('is no answer', () => {
    expect(quotes('Are there plans to end the sharing of kennels at Sussex Police?')[0]).toMatch(
      /^There are no plans/,
    );
  });

  it('is told where the asking is asked about', () => {
    expect(quotes('Who asked about the sharing of kennels by Sussex Police?').join(' ')).toMatch(
      /Nadia Wold|To ask the Secretary/,
    );
  });
});

describe('the figure of a year', () => {
  it('is that of the year to its March', () => {
    expect(quotes('How many dogs did Kent Police lose in 2024/25?').join(' ')).toContain('14 dogs');
    expect(quotes('How many dogs did Kent Police lose in 2023/24?').join(' ')).not.toContain(
      '14 dogs',
    );
  });
});
