import { describe, expect, it } from 'vitest';
import { findPost } from '../../../../src/answer/answerers/who/holders.js';
import { answerWho } from '../../../../src/answer/answerers/who/who.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS } from '../../../helpers.js';
import { answering, putting, textsOf } from '../../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

/** The posts of the holders that a question may mean. */
function posts(question: string): string[] {
  const found = findPost(put(question).question, [...knowledge.record.people.values()]);
  return (found?.holders ?? []).map(({ post }) => post.id).sort();
}

const CHIEFS = ['post-craig-guildford', 'post-scott-green'];
const INSPECTORS = ['post-andy-cooke', 'post-tom-winsor'];

describe('who is at the head', () => {
  it.each([
    ['of a force, who acts for its chief too', 'Who is running West Midlands Police?', CHIEFS],
    ['of the inspectorate', 'Who is running HMICFRS?', INSPECTORS],
    [
      'of the inspectorate where a force is named beside it',
      'Who runs the inspectorate that watches West Midlands Police?',
      INSPECTORS,
    ],
    [
      'of the force where the inspectorate only stands beside it',
      'Who is running West Midlands Police, the inspectorate aside?',
      CHIEFS,
    ],
    [
      'of the inspectorate, however he is called',
      'Who is the boss of the inspectorate?',
      INSPECTORS,
    ],
    ['of another service, which is not known', 'Who is the chief inspector of prisons?', []],
    ['of nothing that is named', 'Who is running the kennels?', []],
  ])('%s: %s', (_whose, question, expected) => {
    expect(posts(question)).toEqual(expected);
  });

  it('is told of the newest first', () => {
    const question = 'Who is in charge of West Midlands Police?';
    expect(textsOf(answering(answerWho(put(question)), question))).toEqual([
      expect.stringMatching(/^Scott Green: acting chief constable/),
      expect.stringMatching(/^Craig Guildford: chief constable/),
    ]);
  });
});

describe('a post at the time of a move', () => {
  it.each([
    ['chief constable', ['post-craig-guildford']],
    ['commissioner', ['post-simon-foster']],
    ['Chief Inspector', ['post-andy-cooke']],
  ])('is told by its holder: %s', (post, focus) => {
    const question = `Who was the ${post} when West Midlands Police was moved into Engage?`;
    expect(answering(answerWho(put(question)), question).focus).toEqual(focus);
  });
});
