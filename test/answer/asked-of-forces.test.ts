import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS } from '../helpers.js';
import { replying } from './put.js';

const reply = replying(loadKnowledge(CORPUS));

describe('what is asked of forces in other verbs and measures', () => {
  it.each([
    ['Has every North West force been in Engage?', /^No, one of 5 North West forces/],
    ['Have all metropolitan forces been in Engage?', /^No, three of 7 metropolitan forces/],
    ['Have most forces been in special measures?', /^No, ten of 43 territorial forces/],
    [
      'How many police forces are there in Wales?',
      /Four of the 43 territorial forces are in Wales: Dyfed-Powys Police/,
    ],
    [
      'Which forces were still in Engage once Staffordshire and Wiltshire had left?',
      /^Four forces were known to be in Engage on 21 May 2024/,
    ],
    ['Had Lincolnshire ever been in Engage before?', /^None found before, since 2019\./],
    [
      'Has the Met ever been in special measures before?',
      /^Yes\. .* No stay before that one was found\./,
    ],
    ['Was it Kent’s first spell in Engage?', /^None found/],
    [
      'Why was West Midlands put in Engage more than once?',
      /^No second stay of West Midlands Police/,
    ],
    [
      'Which causes of concern at West Midlands were open in March 2026?',
      /^Not known in March 2026/,
    ],
    ['Did Lee Freeman make the decision to move West Midlands out?', /^No: HM Chief Inspector/],
    ['Has the commissioner got a veto on special measures?', /^No\. HM Chief Inspector/],
    ['Did West Midlands have a concern on call handling?', /^No, not as a cause of concern/],
    ['Which article is the latest?', /^The newest article held:/],
    ['What is the oldest source?', /^The oldest article held:/],
    ['What’s the link to the BBC article?', /came out on or after 23 July 2024/],
    ['What did the BBC say about homicide?', /^The sources do not say/],
    ['What did the chief inspector say in 2024?', /^The sources do not say/],
    ['Why was Kent not put into Engage?', /^(?!.*was moved into Engage)/],
    [
      'Which came first, the Met’s entry or Cleveland’s exit?',
      /^Metropolitan Police Service entered Engage on 28 June 2022, before Cleveland Police left/,
    ],
    [
      'Which was later: Wiltshire going in or Greater Manchester coming out?',
      /^Wiltshire Police entered Engage in June 2022, before Greater Manchester Police left/,
    ],
    [
      'In which year did the fewest forces leave Engage?',
      /^The fewest exits that were found, of the years with any, were in 2022: one\./,
    ],
    [
      'In what year did most forces go into Engage?',
      /^The most entries that were found were in 2022: four\./,
    ],
    ['Which force was there for exactly 437 days?', /^Nottinghamshire Police was in Engage/],
    ['Which force was there for exactly 438 days?', /^None found: no stay in Engage of 438 days/],
    ['Which forces weren’t in special measures in May 2023?', /^Ask which forces were in Engage/],
    [
      'Which forces spent over a year in Engage?',
      /^Eight forces were found in Engage for over a year/,
    ],
    ['How many forces did not come out of Engage?', /^Not known for today/],
    ['What appeal took 90 days?', /^The sources do not say/],
    ['Why was it put in Engage in the autumn of 2021?', /^The sources show no such move/],
    ['Who agreed the exit from Engage?', /decided to return/],
    ['Who backed the exit from Engage?', /^The sources do not say/],
    ['Was West Midlands in special measures before?', /^Yes\./],
    ['Excluding Wiltshire, which forces left in May 2024?', /^One other force left Engage/],
    ['How many weeks was Nottinghamshire in Engage?', /\(about 62 weeks, about 14 months\)/],
    ['Was it over a year?', /^No\. West Midlands Police was in Engage/],
    ['Had Cleveland fewer causes than the Met?', /^No\. Cleveland Police and Metropolitan/],
    ['Who selected Craig Guildford?', /^The sources do not say/],
    ['Who pays for the inspectorate?', /^The sources do not say/],
    [
      'How many months into Craig Guildford’s job did it go into Engage?',
      /^The sources do not say/,
    ],
    ['Who put up with the decision?', /^(?!.*decided to)/],
    ['Did the chief constable disagree with the inspectors?', /^(?!Sources differ)/],
  ])('%s', (question, said) => {
    expect(reply(question)).toMatch(said);
  });
});
