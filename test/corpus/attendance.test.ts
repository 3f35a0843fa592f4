import { describe, expect, it } from 'vitest';
import { readAttendance } from '../../src/corpus/attendance.js';
import { articleOf } from './fixtures.js';

const MINUTES = [
  'Present: Councillor Odo Marsh (Chair), Councillor Ina Vole (Vice-Chair) and Bel Frost.',
  'In attendance: Sir Tam Reed, Police and Crime Commissioner for Anyshire; Una Fen, Chief Constable.',
  'The Chair said that the kennels were full.',
  'The Commissioner said that he would pay. The Chief Constable said that she had written.',
] as const;

/** Who says each sentence. */
function speakersOf(...paragraphs: readonly string[]): (string | undefined)[] {
  return articleOf(`${paragraphs.join('\n\n')}\n`).passages.flatMap(({ sentences }) =>
    sentences.map(({ speaker }) => speaker?.name),
  );
}

describe('posts that speak in minutes', () => {
  it('are the persons who are listed in them', () => {
    expect(speakersOf(...MINUTES).slice(2)).toEqual(['Odo Marsh', 'Tam Reed', 'Una Fen']);
  });

  it('have the post as their role', () => {
    const { passages } = articleOf(`${MINUTES.join('\n\n')}\n`);
    expect(passages.at(-1)?.sentences[0]?.speaker).toMatchObject({
      name: 'Tam Reed',
      role: 'Police and Crime Commissioner for Anyshire',
      kind: 'person',
    });
  });

  it.each([
    ['nobody is listed', MINUTES.slice(2)],
    ['two are', ['Present: Odo Marsh (Chair), Ina Vole (Chair).', MINUTES[2]]],
    ['only a deputy is', ['Present: Ina Vole (Vice-Chair), Odo Marsh (deputy chair).', MINUTES[2]]],
    ['they are named elsewhere', ['Odo Marsh (Chair) kept dogs.', MINUTES[2]]],
  ])('are nobody by name where %s', (_what, paragraphs) => {
    const found = speakersOf(...paragraphs);
    expect(found).not.toContain('Odo Marsh');
    expect(found).not.toContain('Ina Vole');
  });
});

it('Nobody is found in an article of other things', () => {
  expect(
    readAttendance(articleOf('The present: a dog (large).\n').passages)('chair'),
  ).toBeUndefined();
});
