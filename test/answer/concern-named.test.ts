import { describe, expect, it } from 'vitest';
import { concernNamed } from '../../src/answer/concern-named.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS } from '../helpers.js';
import { putting } from './put.js';

const put = putting(loadKnowledge(CORPUS));
const named = (text: string) => concernNamed(put(text))?.title;

describe('the cause of concern that a question names', () => {
  it.each([
    ['West Midlands Police and children on the internet', 'online child abuse offenders'],
    ['West Midlands Police: the one on registered offenders', 'registered sex offenders'],
    ['West Midlands Police investigating crime', 'investigations'],
  ])('%s', (text, title) => {
    expect(named(text)).toBe(title);
  });

  it.each(['West Midlands Police and its dogs', 'West Midlands Police', 'offenders of the region'])(
    'is none, or may be any: %s',
    (text) => {
      expect(named(text)).toBeUndefined();
    },
  );
});
