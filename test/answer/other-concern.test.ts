import { describe, expect, it } from 'vitest';
import { isOtherConcern } from '../../src/answer/other-concern.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS } from '../helpers.js';
import { putting, saying } from './put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);
const told = saying(knowledge);
const AT = 'at West Midlands Police';

describe('words before "concern"', () => {
  it.each([`Was the zeppelin concern ${AT} closed?`, `Four kite areas of concern ${AT}, closed?`])(
    'may make it none of the force’s: %s',
    (question) => {
      expect(isOtherConcern(put(question))).toBe(true);
    },
  );

  it.each([`Was the MARAC concern ${AT} closed?`, `Was the last cause of concern ${AT} closed?`])(
    'may name one of them, or none: %s',
    (question) => {
      expect(isOtherConcern(put(question))).toBe(false);
    },
  );
});

describe('a part of a cause of concern', () => {
  it.each([
    `Is the OCSET backlog ${AT} cleared?`,
    `Have the wellbeing problems of staff viewing child abuse images ${AT} been resolved?`,
    `Has the monitoring software problem with sex offenders ${AT} been resolved?`,
  ])('is not answered with what became of the cause: %s', (question) => {
    expect(told(question)).not.toMatch(/^(?:Yes|No)\b|cause of concern .* was closed/);
  });

  it.each([`Is the MARAC thing ${AT} sorted?`, `Has the sex offender concern ${AT} been closed?`])(
    'is not the cause itself: %s',
    (question) => {
      expect(told(question)).toMatch(/^Yes\. .* closed on 23 July 2024/);
    },
  );

  it.each([`Is domestic abuse still a problem ${AT}?`, `Are sex offenders still a problem ${AT}?`])(
    'nor is the matter itself, which gets no yes or no: %s',
    (question) => {
      expect(told(question)).toMatch(/^The cause of concern about .* was closed on 23 July 2024/);
    },
  );
});
