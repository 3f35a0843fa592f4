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
    'Crime fell.',
    'It was found in a field.',
    'The stolen car was found.',
    'The concerns were raised and said to be grave.',
    'The decision was announced on Friday after the force was inspected.',
    'The force was told to improve.',
    'The chief constable was told by inspectors.',
    'As reported, crime fell.',
    'The table said so.',
    '',
  ])('in %j', (frame) => {
    expect(findAttribution(frame)).toBeUndefined();
  });
});

it('The place of the verb is given', () => {
  const frame = 'But the force later said it fell.';
  expect(frame.slice(findAttribution(frame)?.at)).toBe('said it fell.');
});

it('The first verb with a subject that can speak counts', () => {
  const frame = 'It was announced on Friday, the force said.';
  expect(findAttribution(frame)?.subject).toBe('the force');
});
