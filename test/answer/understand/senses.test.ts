import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSenses, type Sense } from '../../../src/answer/understand/senses.js';
import { analyse } from '../../../src/search/analysis.js';

function senses(text: string): ReadonlySet<Sense> {
  return findSenses(analyse(text)).all;
}

describe('a cause of concern', () => {
  it('asks for no cause, whatever stands around it', () => {
    const name = fc.constantFrom(
      ...['cause of concern', 'causes of concern', 'cause for concern', 'causes for concerns'],
    );
    const around = fc.constantFrom('Was the _ closed?', 'Name each _', 'It had a _ on kites.');
    fc.assert(
      fc.property(name, around, (cause, text) => {
        const found = senses(text.replace('_', cause));
        expect(found.has('why')).toBe(false);
        expect(found.has('concern')).toBe(true);
      }),
    );
  });

  it.each([
    'What was the cause of the fire?',
    'What was the cause?',
    'What caused a cause of concern?',
    'Why was there a cause of concern?',
  ])('leaves other causes asked for: %s', (text) => {
    expect(senses(text).has('why')).toBe(true);
  });
});

it.each<[Sense, string]>([
  ['concern', 'What was flagged up at the kennels?'],
  ['concern', 'Did inspectors flag it?'],
  ['closed', 'When did it cease to be one?'],
  ['closed', 'When did it stop being one?'],
  ['closed', 'Is it no longer a worry?'],
])('%s is meant by: %s', (sense, text) => {
  expect(senses(text).has(sense)).toBe(true);
});
