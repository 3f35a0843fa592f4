import { describe, expect, it } from 'vitest';
import { VERB_TURNS } from '../../../src/answer/understand/verb-turns.js';

const turn = (text: string) => VERB_TURNS.reduce((now, [from, to]) => now.replace(from, to), text);

describe('less usual verbs for the ways in and out', () => {
  it.each([
    ['Which forces tumbled into Engage?', 'Which forces entered Engage?'],
    ['Did Kent lapse into special measures?', 'Did Kent enter special measures?'],
    ['Was Kent bumped up to Engage?', 'Was Kent moved into Engage?'],
    ['Was Kent relegated to special measures?', 'Was Kent moved into special measures?'],
    ['Did Kent get upgraded from Engage?', 'has Kent left Engage?'],
    [
      'Was Kent stepped down from Engage to routine monitoring?',
      'Was Kent returned to routine monitoring?',
    ],
    ['Were they promoted from Engage to Scan?', 'Were they returned to Scan?'],
    ['Is Kent clear of it now?', 'is Kent out of Engage now?'],
    ['Has Kent bounced back yet?', 'what stage is Kent in now?'],
    ['Who came off in May 2021?', 'which forces left Engage in May 2021?'],
    ['How many were taken off last year?', 'how many forces left Engage last year?'],
    ['Who was freed from Engage in May 2021?', 'which forces left Engage in May 2021?'],
    ['Who went in in June 2021?', 'which forces entered Engage in June 2021?'],
    ['Who signed off Kent’s removal?', 'Who approved Kent’s removal?'],
    ['Show me all the spells in Engage', 'which forces have been in Engage and for how long'],
  ])('%s: %s', (text, plain) => {
    expect(turn(text)).toBe(plain);
  });

  it.each([
    'Was the grade downgraded?',
    'Was she promoted?',
    'Was the sergeant demoted?',
    'Who was released in 2024?',
    'Who came in for criticism?',
    'Why did Kent fall into Engage?',
    'Which causes of concern were signed off before leaving Engage?',
    'Is the guidance clear now?',
    'Which forces were in Engage on 1 January 2022?',
    'Who signed off the three causes of concern?',
    'Who came off the list?',
    'Did crime fall in 2022?',
  ])('stay as they are else: %s', (text) => {
    expect(turn(text)).toBe(text);
  });
});
