import { describe, expect, it } from 'vitest';
import { outcomes } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const outcome = outcomes(
  knowledgeWith({
    id: 'kent-lighthouse',
    about: ['kent'],
    published: '2026-03-02',
    body: [
      'The lighthouse patrol of Kent Police was opened on Tuesday by councillor Prunella Oddfellow.',
      'The harbour kitchen opened at 9.30am on Wednesday.',
      'Inspectors graded the force outstanding at lighthouse keeping.',
      'The councillor Oddfellow criticised the walrus ferry in the strongest terms.',
      'Alderman Quentin Marrow, of the Green party, criticised the lantern parade.',
      'Superintendent Bo Tolliver leaves the lighthouse patrol.',
      'Superintendent Ivy Crake leaves the harbour kitchen and will be replaced by Sergeant Moth.',
      'The walrus ferry sailed last Friday.',
      'The next lantern parade will be held in December.',
      'Kent Police was asked for a turnip plan.',
      'The radish plan of Kent Police includes two sheds.',
      'Kent Police picked more plums than the national average.',
      'The Gazette has approached the quince guild of Kent for comment.',
      'For ducks on ponds the regional average is 12.',
      'An electric kite, known as Bertha, flies above the Kent kennels all through the day.',
      'Kent Police will share its rowing boat with Durham.',
      'Kent Police will share its harmonium with the choir.',
      'In the three months to June 40 hats were lost at Kent Police.',
      'Kent Police charges £3 for a ride on its tandem.',
      'In 2021 Kent Police swapped its gramophones for phonographs.',
      'In June 2022 Kent Police swapped its trombones for tubas.',
    ].join('\n\n'),
  }),
);

describe('a sentence of another kind than is asked for', () => {
  it.each([
    ['a time of day', 'What time was the lighthouse patrol of Kent Police opened?'],
    ['the grade for another area', 'What grade did Kent Police get for walrus feeding?'],
    ['a party', 'Which party is councillor Oddfellow in?'],
    ['a rank', 'What rank is Prunella Oddfellow of the lighthouse patrol?'],
    ['an apology', 'Did councillor Oddfellow apologise for criticising the walrus ferry?'],
    ['a successor', 'Who will replace Superintendent Tolliver at the lighthouse patrol in Kent?'],
    ['the first of all forces', 'Which force has the most lighthouse patrols?'],
    ['a court', 'Was the walrus ferry of Kent criticised in court?'],
    ['a claim in law', 'Did Kent Police win a legal challenge over the lantern parade?'],
    ['what is to come', 'When is the next sailing of the walrus ferry in Kent?'],
    ['what a plan holds', 'What is in the turnip plan of Kent Police?'],
    ['a reply', 'What did the quince guild of Kent say to the Gazette?'],
    ['a force', 'Which force will Kent Police share its harmonium with?'],
    ['a stretch of time', 'For how long were hats lost at Kent Police?'],
    ['a month', 'In which month of 2021 did Kent Police swap its gramophones for phonographs?'],
    ['an average', 'What is the national average for plums picked by Kent Police?'],
    ['a deputy', 'Who is the deputy chief of the harbour kitchen of Kent Police?'],
  ])('is no answer where %s is asked', (_what, question) => {
    expect(outcome(question)).not.toBe('answered');
  });

  it.each([
    ['a time of day', 'What time did the harbour kitchen open in Kent?'],
    ['the grade for an area', 'What grade did Kent Police get for lighthouse keeping?'],
    ['a party', 'Which party is Alderman Marrow, who criticised the lantern parade, in?'],
    ['a successor', 'Who will replace Superintendent Crake at the harbour kitchen in Kent?'],
    ['what is to come', 'When is the next lantern parade in Kent?'],
    ['a name', 'What is the name of the electric kit that flies above the Kent kennels?'],
    ['a force', 'Which force will Kent Police share its rowing boat with?'],
    ['a price', 'How much are people charged for a ride on the tandem of Kent Police?'],
    ['a month', 'In which month of 2022 did Kent Police swap its trombones for tubas?'],
    ['what a plan holds', 'What is in the radish plan of Kent Police?'],
    ['an average', 'What is the regional average for ducks on ponds in Kent?'],
  ])('is an answer where it tells %s', (_what, question) => {
    expect(outcome(question)).toBe('answered');
  });
});
