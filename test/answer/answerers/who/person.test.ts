import { expect, it } from 'vitest';
import { answerWho } from '../../../../src/answer/answerers/who/who.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS } from '../../../helpers.js';
import { answering, putting } from '../../put.js';

const put = putting(loadKnowledge(CORPUS));

it.each([
  ['Is Craig Guildford still the chief constable?', 'no'],
  ['Is Tom Winsor still the chief inspector?', 'no'],
])('That somebody holds a post no longer is said outright: %s', (question, result) => {
  const draft = answering(answerWho(put(question)), question);
  expect(draft.composer.blocks).toContainEqual(
    expect.objectContaining({ kind: 'verdict', result }),
  );
});

it.each(['Was Craig Guildford disciplined?', 'Is Wendy Williams vegetarian?'])(
  'What decides a yes or no on somebody is not passed over for his post: %s',
  (question) => {
    expect(answerWho(put(question))).toBeUndefined();
  },
);
