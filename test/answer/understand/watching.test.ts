import { describe, expect, it } from 'vitest';
import { createAsk } from '../../../src/answer/ask.js';
import { buildReader } from '../../../src/answer/understand/question.js';
import { withMovesNamed } from '../../../src/answer/understand/watching.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, day } from '../../helpers.js';

const reader = buildReader(loadKnowledge(CORPUS));
const named = (text: string) => withMovesNamed(reader.forces, text);

const IN = 'moved into Engage';
const OUT = 'moved out of Engage';

describe('places and areas', () => {
  it('of policing are no areas of concern', () => {
    const ask = createAsk(loadKnowledge(CORPUS));
    const answer = ask('When were the local policing areas set up?', { today: day('2026-11-22') });
    expect(JSON.stringify(answer)).toContain('April 2023');
  });
});

describe('more or less watching', () => {
  it.each([
    ['When did inspectors beef up their monitoring of the Met?', IN],
    ['When was supervision of the Met strengthened?', IN],
    ['The level of oversight of the Met was raised, when?', IN],
    ['When did HMICFRS intervene at the Met?', IN],
    ['When did they begin keeping a closer watch on the Met?', IN],
    ['When did they relax the scrutiny of the Met?', OUT],
    ['Has monitoring of the Met been dialled down?', OUT],
    ['When did inspectors ease up on the Met?', OUT],
  ])('is a move: %s', (asked, move) => {
    expect(named(asked)).toContain(move);
  });

  it('is what befell the force, where it is asked whether inspectors did', () => {
    expect(named('Did the watchdog tighten its grip on the Met?')).toBe(
      'was the Met moved into Engage?',
    );
  });

  it('of any force is a move, by any of its names', () => {
    for (const { name, aliases } of reader.knowledge.record.forces.values())
      for (const called of [name, name.toLowerCase(), ...aliases.map((alias) => alias.name)]) {
        expect(named(`Was scrutiny of ${called} increased?`)).toBe(`Was ${called} ${IN}?`);
        const staff = `Was scrutiny of ${called} officers increased?`;
        expect(named(staff)).toBe(staff);
      }
  });

  it.each([
    ['What is the strictest stage?', 'what is Engage'],
    ['What is the lightest level of monitoring?', 'what is Scan'],
    ['which stage is tougher?', 'what is Engage'],
  ])('is a stage: %s', (asked, question) => {
    expect(named(asked).toLowerCase()).toContain(question.toLowerCase());
  });

  it.each([
    'Has the force increased its arrests?',
    'Was the monitoring of sex offenders stepped up?',
    'Did the suspects change their status?',
    'Did the inspectorate raise concerns over the monitoring of offenders?',
    'Who stepped up after the chief left?',
    'Does the force reduce crime?',
    'When did monitoring begin?',
  ])('is not seen in %s', (asked) => {
    expect(named(asked)).toBe(asked);
  });

  it('is answered with the day of the move', () => {
    const ask = createAsk(loadKnowledge(CORPUS));
    const answer = ask('When was scrutiny of the Met intensified?', { today: day('2026-11-22') });
    expect(JSON.stringify(answer)).toContain('28 June 2022');
  });
});
