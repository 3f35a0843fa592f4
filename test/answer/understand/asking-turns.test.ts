import { describe, expect, it } from 'vitest';
import { askedPlainly } from '../../../src/answer/understand/asking-turns.js';

describe('a roundabout way of asking', () => {
  it.each([
    ['precise date Kent left?', 'when exactly was it that Kent left?'],
    ['what is this PEEL business', 'what is the PEEL'],
    ['Write out what ABC stands for.', 'what does ABC stand for.'],
    ['what XYZ is short for', 'what does XYZ stand for'],
    ['XYZ: spell out the initials', 'what does XYZ stand for?'],
    ['expand the acronym XYZ', 'what does XYZ stand for?'],
    ['I have heard kites talked about, so what are they?', 'what are kites?'],
    ['What is the use of having a force in Engage?', 'what is the purpose of Engage?'],
    ["State Kent's current stage, and since when", 'what is the status of Kent'],
    ['any talk of Kent being put back in?', 'has Kent been moved back into Engage?'],
    ['Will it be fair to say that Kent left?', 'is it right that Kent left?'],
    ['for how long of 2024 was Kent in Engage', 'in 2024 was Kent in Engage'],
    ['Kent was put in June 2024', 'Kent was put in Engage in June 2024'],
    ['Kent was moved in May 2024', 'Kent was moved in Engage in May 2024'],
    ['what was Kent in hot water over', 'why is Kent in special measures'],
    ['when did that start for Kent?', 'when did Kent go into Engage?'],
    ['what month did it end for Kent?', 'what month did Kent come out of Engage?'],
    ['Kent came out alongside who?', 'which other force left Engage on the same day as Kent'],
    [
      'Kent went in together with which?',
      'which other force entered Engage on the same day as Kent',
    ],
    ['when did they re examine it', 'when did they re-examine it'],
    ['did inspectors go back and look at the kites', 'did inspectors revisit the kites'],
    ['The kites cause of concern, where are we now?', 'is the kites cause of concern closed?'],
    ['what happened with the kites cause of concern', 'is the kites cause of concern closed'],
    ['still on the books as a cause of concern', 'still an open cause of concern'],
    ['causes still on Kent’s list', 'causes still open at Kent'],
    ['were all five issues closed', 'were all five causes of concern closed'],
    ['name the causes', 'name the causes of concern'],
    ['which grades can inspectors award', 'what are the PEEL grades'],
    ['who leads it; the sources never say', 'who leads it'],
    ['whom did she say thanks to', 'whom did she thank'],
    ['who has led Kent since Ada resigned?', 'who has led Kent after Ada?'],
    ['the mets kites, the wmps owls', 'the Met’s kites, the wmp’s owls'],
  ])('%s', (asked, plain) => {
    expect(askedPlainly(asked)).toBe(plain);
  });

  it.each([
    'What date was the kite flown?',
    'Which grades did Kent get for its kites?',
    'What happened to the kites?',
    'Was the stage of the theatre painted?',
    'Who went back and forth?',
    'the causes of the fire',
    'What is this thing?',
    'How long since Kent left Engage?',
    'What has happened since Kent left Engage?',
    'How long is it since Kent left?',
  ])('is none: %s', (asked) => {
    expect(askedPlainly(asked)).toBe(asked);
  });
});
