import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { saying } from '../put.js';

const told = saying(loadKnowledge(CORPUS));

describe('what happened on a day', () => {
  it('is which forces moved, where no force is named', () => {
    const text = told('What happened on 21 May 2024?');
    expect(text).toMatch(/Staffordshire Police was returned to Scan on 21 May 2024/);
    expect(text).toMatch(/Wiltshire Police was returned to Scan on 21 May 2024/);
    expect(told('What happened in December 2024?')).toMatch(/^Lincolnshire Police was moved into/);
  });

  it.each([
    ['the force that is meant moved', 'What happened on 18 September 2024?'],
    ['a force is named', 'What happened at Kent Police on 21 May 2024?'],
    ['no force moved', 'What happened on 3 January 2020?'],
  ])('is left to others where %s', (_why, question) => {
    expect(told(question)).not.toMatch(/^(?:Staffordshire|Lincolnshire|Wiltshire)/);
  });
});
