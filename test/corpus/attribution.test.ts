import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttribution } from '../../src/corpus/attribution.js';

describe('the subject of a reporting verb', () => {
  it.each([
    ['The chief constable said the force had improved.', 'The chief constable'],
    ['        said the chief constable.', 'the chief constable'],
    ['“        ,” he added.', 'he'],
    ['“        ,” said HM Inspector Lee Freeman.', 'HM Inspector Lee Freeman'],
    ['HM Inspector Lee Freeman KPM said: “ ”', 'HM Inspector Lee Freeman KPM'],
    [
      "His Majesty's inspector of constabulary, Wendy Williams, said: ",
      "His Majesty's inspector of constabulary, Wendy Williams",
    ],
    [
      'West Midlands Police and Crime Commissioner, Simon Foster, said it was so.',
      'West Midlands Police and Crime Commissioner, Simon Foster',
    ],
    ['According to the inspectorate, crime fell.', 'the inspectorate'],
    ['And Odo Marsh from the Police Union said so.', 'Odo Marsh'],
    ['Councillor Odo Marsh thought that it rained.', 'Councillor Odo Marsh'],
    ['She puts it down to the rain.', 'She'],
    ['Ms Marsh called for rain.', 'Ms Marsh'],
    ['Crime fell, according to Northtown Police.', 'Northtown Police'],
    ['Crime fell, the force said.', 'the force'],
    ['Crime, the force said, fell.', 'the force'],
    [
      'A spokesman for Northtown Police told the paper it fell.',
      'A spokesman for Northtown Police',
    ],
    [
      'Chairman of the Police Federation Rich Cooke told LBC: ',
      'Chairman of the Police Federation Rich Cooke',
    ],
    ['The report found that it was bad.', 'The report'],
    ['A police watchdog says many have been addressed.', 'A police watchdog'],
    ['The council and the force said it fell.', 'The council and the force'],
    ['Northtown Police (NP) said it fell.', 'Northtown Police (NP)'],
    ['They said so.', 'They'],
    ['Odo Marsh, head of kennels, said so.', 'Odo Marsh'],
    ['Odo Marsh, 47, said so.', 'Odo Marsh'],
    ['The mayor, who met Ada Lovelace in May, said so.', 'The mayor'],
    ['The report, the mayor said, is long.', 'the mayor'],
    ['The inspectorate visited the kennels in May and found thin dogs.', 'The inspectorate'],
    ['Odo Marsh visited the kennels and reported that dogs were thin.', 'Odo Marsh'],
    ['Inspectors saw the kennels in May and concluded that dogs were thin.', 'Inspectors'],
    ['The review by HMICFRS in May 2022 found it.', 'HMICFRS'],
    ['The report by HMICFRS on 4 May found it.', 'HMICFRS'],
    ['The inspectors in Northtown and Sandport found it.', 'The inspectors'],
    ['The mayor called it bizarre.', 'The mayor'],
    ['Councillor Odo Marsh (Ind, Northtown) said so.', 'Councillor Odo Marsh'],
    ['The commissioner, Ada Marsh, rejected that.', 'The commissioner, Ada Marsh'],
    ['Ada Marsh, head of kennels, does not believe it.', 'Ada Marsh'],
    ['Ms Marsh took another view of dogs.', 'Ms Marsh'],
    ['What changed, in her view, was the weather.', 'she'],
  ])('of %j is %j', (frame, subject) => {
    expect(findAttribution(frame)?.subject).toBe(subject);
  });

  it.each([
    ['an opener', 'But the force said it fell.', 'the force'],
    ['a phrase of time', 'In December, HMICFRS said it had failed to:', 'HMICFRS'],
    ['“however”', 'However, inspectors added that it must.', 'inspectors'],
    ['“finally”', 'Finally, it said the backlog fell.', 'it'],
  ])('leaves out %s before it', (_, frame, subject) => {
    expect(findAttribution(frame)?.subject).toBe(subject);
  });

  it.each(['also', 'later', 'has', 'have also', 'has since', 'previously', 'himself'])(
    'is found over "%s"',
    (between) => {
      expect(findAttribution(`Inspectors ${between} said so.`)?.subject).toBe('Inspectors');
    },
  );
});

describe('nobody is found', () => {
  it.each([
    'Women left because they did not believe that it would rain.',
    'The bid was rejected by many.',
    'The bus took another route.',
    'Crime fell.',
    'It was found in a field.',
    'The stolen car was found.',
    'The concerns were raised and said to be grave.',
    'The decision was announced on Friday after the force was inspected.',
    'The force was told to improve.',
    'The chief constable was told by inspectors.',
    'As reported, crime fell.',
    'The table said so.',
    'Some 39 per cent said so.',
    '39% said so.',
    '39 per cent said so.',
    'In 2021, 38 people said so.',
    'The mayor called the police.',
    '',
  ])('in %j', (frame) => {
    expect(findAttribution(frame)).toBeUndefined();
  });
});

describe('what stands between commas behind the subject', () => {
  it.each([
    ['Odo Marsh, head of kennels, said so.', 'head of kennels'],
    ['Odo Marsh, 47, a farmer, said so.', 'a farmer'],
    ['Odo Marsh, of the stables, later said so.', 'of the stables'],
  ])('is given as his role: %s', (frame, role) => {
    expect(findAttribution(frame)?.role).toBe(role);
  });

  it.each(['Odo Marsh, 47, said so.', 'Odo Marsh, who came late, said so.', 'Odo Marsh said so.'])(
    'is no role: %s',
    (frame) => {
      expect(findAttribution(frame)).toBeDefined();
      expect(findAttribution(frame)?.role).toBeUndefined();
    },
  );
});

it('A subject is made of the words of its frame, and its verb stands where it is said to', () => {
  const part = fc.constantFrom(
    ...['Odo Marsh', 'The mayor', ', head of kennels,', ', 47,', 'said', 'found', 'in May 2022'],
    ...['and reported', '39 per cent', 'HMICFRS', 'according to', '“    ”', 'it', 'was', '.', ','],
  );
  const frame = fc.array(part, { maxLength: 9 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(frame, (text) => {
      const found = findAttribution(text);
      if (found === undefined) return;
      for (const word of found.subject.split(/\s+/)) expect(text).toContain(word);
      expect(found.subject.trim()).not.toBe('');
      expect(found.subject).not.toMatch(/^\d/);
      expect(text.slice(found.at)).toMatch(/^(?:said|found|reported|according)/);
    }),
  );
});

it('The police, fire and crime commissioner is one post, not a list', () => {
  const frame = 'Police, Fire and Crime Commissioner Odo Marsh said so.';
  expect(findAttribution(frame)?.subject.split(/\s+/)).toEqual(
    'Police Fire and Crime Commissioner Odo Marsh'.split(' '),
  );
});

it('The place of the verb is given', () => {
  const frame = 'But the force later said it fell.';
  expect(frame.slice(findAttribution(frame)?.at)).toBe('said it fell.');
});

it('The first verb with a subject that can speak counts', () => {
  const frame = 'It was announced on Friday, the force said.';
  expect(findAttribution(frame)?.subject).toBe('the force');
});

// An expression that can read one row of characters in two ways tries each way for each character.
it.each([
  ['capitals', `Someone in ${'A'.repeat(200)} x said so.`, undefined],
  ['digits', `Someone in ${'1'.repeat(200)} said so.`, 'Someone'],
  ['adverbs', `He ${'also '.repeat(4000)}said so.`, undefined],
  ['verbs', `${'said '.repeat(5000)}.`, undefined],
])('A long row of %s is read', (_, frame, subject) => {
  expect(findAttribution(frame)?.subject).toBe(subject);
});
