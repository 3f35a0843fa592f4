import { describe, expect, it } from 'vitest';
import { predecessor, successor, termOf } from '../../../../src/answer/answerers/who/terms.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS, must } from '../../../helpers.js';
import { answering, putting, textsOf } from '../../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

describe('when the holder of a post went', () => {
  it.each([
    [
      'When did the chief constable of West Midlands Police retire?',
      /^Craig Guildford, .* held the post until 16 January 2026\.$/,
    ],
    [
      'When did the Chief Inspector step down?',
      /^Tom Winsor, .* held the post until March 2022\.$/,
    ],
    ['When did Craig Guildford quit?', /^Craig Guildford, .* until 16 January 2026\.$/],
  ])('is told of the last who is known to have gone: %s', (question, text) => {
    expect(textsOf(answering(termOf(put(question)), question))).toEqual([
      expect.stringMatching(text),
    ]);
  });

  it('is told of the force that is meant where none is named', () => {
    const force = must(knowledge.record.forces.get('west-midlands'));
    const question = 'When did the chief constable retire?';
    expect(termOf(put(question))).toBeUndefined();
    const draft = termOf({ ...put(question), force });
    expect(answering(draft, question).focus).toEqual(['post-craig-guildford']);
  });

  it.each([
    ['of another force', 'When did the chief constable of Kent Police retire?'],
    ['nobody is known to have gone', 'When did the commissioner of West Midlands Police resign?'],
    ['no post is named', 'When did the kennels of West Midlands Police stop?'],
    [
      'the way in is asked',
      'When did the chief constable of West Midlands Police take up the post?',
    ],
    [
      'it may be the force that left',
      'When did the chief constable of West Midlands Police leave?',
    ],
  ])('is left to others where %s: %s', (_why, question) => {
    expect(termOf(put(question))).toBeUndefined();
  });
});

describe('who was there before somebody', () => {
  it('is told of the one of that name before whom somebody is known to have held the post', () => {
    for (const question of ['Who was before Cooke?', 'Who was chief inspector before Andy Cooke?'])
      expect(textsOf(answering(predecessor(put(question)), question))).toEqual([
        expect.stringMatching(/^Tom Winsor held it before/),
      ]);
  });

  it('is not known of others', () => {
    expect(predecessor(put('Who was before Rich Cooke?'))?.outcome).toBe('not-covered');
    expect(predecessor(put('What did Cooke say?'))).toBeUndefined();
  });
});

describe('who came after somebody', () => {
  it.each([
    ['Who stepped in for Craig Guildford?', 'post-scott-green'],
    ['Who took the reins from Craig Guildford?', 'post-scott-green'],
    ['Who has taken up the role of Craig Guildford?', 'post-scott-green'],
    ['Who filled in after Tom Winsor?', 'post-andy-cooke'],
    ['Who got the job after Tom Winsor?', 'post-andy-cooke'],
  ])('is the next in the post: %s', (question, post) => {
    const draft = answering(successor(put(question)), question);
    expect(draft.focus).toEqual([post]);
  });

  it.each(['Who praised Craig Guildford?', 'Who got the kites of Craig Guildford?'])(
    'is not asked: %s',
    (question) => {
      expect(successor(put(question))).toBeUndefined();
    },
  );
});

describe('coming and going', () => {
  it.each([
    ['left', 'When did Tom Winsor come out?', 'held the post until March 2022'],
    ['left', 'When did Tom Winsor go out?', 'held the post until March 2022'],
    ['left', 'When did Tom Winsor go?', 'held the post until March 2022'],
    ['left', 'When had Tom Winsor come out, of it all?', 'held the post until March 2022'],
    ['came', 'When did Tom Winsor go in?', 'took it up in October 2012'],
    ['came', 'When did Tom Winsor come in?', 'took it up in October 2012'],
    ['came', 'When did Tom Winsor come?', 'took it up in October 2012'],
  ])('is when somebody %s: %s', (_way, question, text) => {
    expect(textsOf(answering(termOf(put(question)), question))[0]).toContain(text);
  });

  it.each([
    ['left', 'When did Andy Cooke come out?'],
    ['left', 'When did Andy Cooke go?'],
    ['took up', 'When did Simon Foster go in?'],
  ])('is not known of who is not known to have %s: %s', (verb, question) => {
    expect(termOf(put(question))).toMatchObject({
      outcome: 'not-covered',
      reason: expect.stringContaining(`${verb} the post.`),
    });
  });

  it('is left to others where both are asked for', () => {
    expect(termOf(put('When did Tom Winsor come in and leave?'))).toBeUndefined();
  });
});
