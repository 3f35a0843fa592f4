import { describe, expect, it } from 'vitest';
import { tellsOfNamed } from '../../src/answer/felt.js';
import { must } from '../helpers.js';
import { kites } from './kite-corpus.js';
import { putting } from './put.js';

const put = putting(kites);

/** The sentences that may answer, by what they begin with. */
function admitted(question: string): string[] | undefined {
  const tells = tellsOfNamed(put(question));
  if (tells === undefined) return undefined;
  return ['Tess', 'Osric', 'Friends'].filter((start) =>
    tells(must(kites.index.entries.find(({ sentence }) => sentence.text.startsWith(start)))),
  );
}

describe('how somebody takes it who is named', () => {
  it('is told by his own words and by what names him', () => {
    expect(admitted('What is Tess Coil unhappy about?')).toEqual(['Tess', 'Friends']);
    expect(admitted('Is Osric Pell happy with the kites?')).toEqual(['Osric']);
  });

  it('is not asked of nobody, and not by who asks something else', () => {
    expect(admitted('What are people unhappy about at Kent Police?')).toBeUndefined();
    expect(admitted('How many kites has Tess Coil?')).toBeUndefined();
  });
});
