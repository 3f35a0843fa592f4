import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPlainWords } from '../../../src/answer/understand/idioms.js';
import { buildReader, has, readQuestion } from '../../../src/answer/understand/question.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, day } from '../../helpers.js';

describe('a turn of everyday English', () => {
  it.each([
    ['Is Kent in the naughty corner?', 'Is Kent in special measures?'],
    ['Was Kent put on the watchdog’s danger list?', 'Was Kent put in special measures?'],
    ['Is Kent out of the sin-bin?', 'Is Kent out of special measures?'],
    ['Is Kent off its naughty chair?', 'Is Kent out of special measures?'],
    ['Is Kent on that naughty list?', 'Is Kent in special measures?'],
    ['What does "naughty list" mean?', 'What does special measures mean?'],
    ['Who pulls the trigger on putting kites up?', 'Who decides on putting kites up?'],
    ['Which force, if any, is out?', 'Which force is out?'],
    ['Who came out with the line about kites?', 'Who said the line about kites?'],
    [
      'Did Kent fix everything before leaving?',
      'were all causes of concern closed when Kent left Engage',
    ],
    ['Does Kent still have a cause open?', 'Does Kent still have a cause of concern open?'],
    ['Kent got moved up?', 'Kent got moved into Engage?'],
    ['Who left same day as Kent?', 'Who left the same day as Kent?'],
    ['Kent is the only force ever in Engage, right?', 'is Kent the only force ever in Engage?'],
    ['kites vs hawks, the difference?', 'what is the difference between kites and hawks'],
    [
      'They call it special measures. What is its proper name?',
      'They call it special measures. what is the official name for special measures?',
    ],
    ['What is the proper name?', 'What is the proper name?'],
    ['most forces in at once', 'most forces in Engage at once'],
    ['Whose was the lengthiest?', 'Whose was the longest?'],
    ["Who runs it now Vale's gone", 'Who runs it now'],
    ['Who was it saying it flew?', 'who said it flew?'],
    ['I said that it flew in May. Was I correct?', 'is it right that it flew in May?'],
    ['Who was it wrote it?', 'who wrote it?'],
    ['Who is the cc?', 'Who is the chief constable?'],
    ['Which office did Ada Vale hold?', 'who is Ada Vale?'],
    ['Which metaphor did Ada Vale use for kites?', 'what did Ada Vale say about kites?'],
    ['Are we out of special measures?', 'is the force out of special measures?'],
    ['Would it be accurate to call Kent in special measures?', 'is Kent in special measures?'],
    ['On my birthday, 2 May 2024, was it there?', 'on 2 May 2024, was it there?'],
    ['At Easter 2024 (31 March) was it there?', 'At Easter , 31 March 2024 was it there?'],
    ['Is Poole served by the force that got moved?', 'Is Poole served by the force?'],
    ['What was Kent told off for?', 'What was Kent criticised for?'],
    ['Who is the gaffer?', 'Who is the chief constable?'],
    ['Who is HMCIC?', 'Who is HM Chief Inspector of Constabulary?'],
    ['Whose dragged on the longest?', 'Whose lasted longest?'],
    ['When did it drop back down to Scan?', 'When did it returned to Scan?'],
    ['Was a kite tacked on?', 'Was a kite added?'],
    ['Who managed to fly?', 'Who fly?'],
    ['Who was there when 2023 began?', 'Who was there at the start of 2023?'],
    ['Who was there when 2023 ended?', 'Who was there at the end of 2023?'],
    ['Was a kite added later?', 'Was a kite added?'],
    ['When was it, the year will do?', 'When was it?'],
    ['When was it, just the month or year is fine?', 'When was it?'],
    ['Was it ahead of Kent?', 'Was it before Kent?'],
    ['Was it there, say, 3 June?', 'Was it there, 3 June?'],
    ['Explain kites like I’m 5', 'Explain kites '],
    [
      'Which kites outlived its stay in Engage?',
      'Which kites were still open when it left Engage?',
    ],
    ['Who was in the 2022 intake?', 'Who was in which forces entered in 2022,?'],
    ['Any new arrivals?', 'Any forces entered?'],
    ['Is Kent in the clear?', 'Is Kent clear of every cause of concern?'],
    ['Did it clear the whole lot?', 'Did it close all causes of concern?'],
    ['Has Kent unfinished business?', 'Has Kent outstanding causes of concern?'],
    ['Who was out before any of the others?', 'Who was out first?'],
    ['Was A before B, or the other way round?', 'Was A before B?'],
    ['Am I right in thinking that it is red?', 'is it right that it is red?'],
    ['Met exit?', 'the Met exit?'],
    ['All exits in 2023?', 'All which forces left Engage in 2023?'],
    ['The departures since 2020', 'The which forces left Engage since 2020'],
    ['Any arrivals from 2020?', 'Any which forces entered Engage from 2020?'],
    ['Will he call it a day?', 'Will he retire?'],
    ['Two things: when, and where?', 'when, and where?'],
    ['Which cause was red?', 'Which cause of concern was red?'],
    ['Was it the last cause?', 'Was it the last cause of concern?'],
    ['Who joined the club?', 'Who entered Engage?'],
    ['Whose call was it?', 'who decides?'],
    ['Who calls the shots here?', 'who decides here?'],
    ['Who has the final say?', 'who decides?'],
    ['How many causes were there?', 'How many causes of concern were there?'],
    ['Its causes, please', 'Its causes of concern, please'],
    ['The causes still open', 'The causes of concern still open'],
    ['What was red on entry?', 'What was red when it entered Engage?'],
    ['What was red upon its exit?', 'What was red when it left Engage?'],
    ['How many of the ten have left?', 'How many of the ten forces have left?'],
    ['Are any of them in Engage?', 'Are any of the them forces in Engage?'],
    ['Did it come down to routine monitoring?', 'Did it returned to routine monitoring?'],
  ])('is put in plain words: %s', (text, plain) => {
    expect(inPlainWords(text)).toBe(plain);
  });

  it.each([
    ['Somebody says that Kent flies red kites', 'Kent flies red kites'],
    ['My neighbour reckons Kent flies red kites', 'Kent flies red kites'],
    ['My friend at the kennels told me Kent flies red kites', 'Kent flies red kites'],
    ['The bloke from my pub keeps saying that Kent flies red kites', 'Kent flies red kites'],
  ])('puts what somebody is said to have said as a question: %s', (text, claim) => {
    expect(inPlainWords(text)).toBe(`is it right that ${claim}`);
  });

  it.each([
    'What did the mayor say about the kennels of Kent?',
    'The mayor says hello',
    'Was it hot by the water?',
    'Is Kent in the doghouses?',
    'The other way is longer',
    'Was it red when 2023 kites flew?',
    'Who is ahead?',
    'Which kites were added?',
    'Which cause of concern is it?',
    'How many causes for concern are there?',
    'What causes it?',
    'The exits of the hall',
    'The arrivals in town',
    'We met exit signs',
    'Red on entry to the hall',
    'Blue on leaving special measures',
    'Two red things: one and two',
    'Who has the kites?',
    'How many of the ten officers have left?',
    'How many of them were closed?',
  ])('is left as it is where it is none: %s', (text) => {
    expect(inPlainWords(text)).toBe(text);
  });

  it('is in plain words once, however often it is put', () => {
    const part = fc.constantFrom(
      ...[
        'in the naughty corner',
        'the gaffer',
        'lengthiest',
        'in the clear',
        'tacked on',
        'kites',
      ],
      ...['ahead of Kent', 'unfinished business', 'when 2023 began', 'new arrivals', 'say, 3 June'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const once = inPlainWords(parts.join(' and '));
        expect(inPlainWords(once)).toBe(once);
      }),
    );
  });
});

describe('a question that is read', () => {
  const reader = buildReader(loadKnowledge(CORPUS));
  const read = (text: string) => readQuestion(reader, text, day('2026-11-22'));

  it('is in plain words, and as it was asked', () => {
    const question = read('Is Kent Police in the naughty corner?');
    expect(question.text).toBe('Is Kent Police in special measures?');
    expect(question.asked).toBe('Is Kent Police in the naughty corner?');
    expect(has(question, 'engage')).toBe(true);
  });

  it('is so where only the mended spelling shows the idiom', () => {
    expect(has(read('Is Kent Police in the naughtty corner?'), 'engage')).toBe(true);
  });
});
