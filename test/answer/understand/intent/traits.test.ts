import { describe, expect, it } from 'vitest';
import { intentTraits } from '../../../../src/answer/understand/intent/traits.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS } from '../../../helpers.js';
import { putting } from '../../put.js';

const put = putting(loadKnowledge(CORPUS));
const traitsOf = (text: string) => intentTraits(put(text).question);

describe('the traits of a question', () => {
  it('are the same whichever force and day it names', () => {
    expect(traitsOf('Who flew kites at Kent Police on 3 May 2024?')).toEqual(
      traitsOf('Who flew kites at Sussex Police on 9 June 2023?'),
    );
  });

  it('have its words one by one and two by two, its form and its senses', () => {
    const traits = [...traitsOf('When did it leave?')];
    expect(traits).toEqual(expect.arrayContaining(['leav', 'it leav', 'leav $', '?when', '=exit']));
  });
});
