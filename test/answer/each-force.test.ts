import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { Composer } from '../../src/answer/composer.js';
import type { Context, Draft } from '../../src/answer/context.js';
import { answerEachForce } from '../../src/answer/each-force.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS, day } from '../helpers.js';
import { answering, putting, textsOf } from './put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

/** Answers with the question as it is put about each force; forces of whom it knows nothing aside. */
function each(text: string, unknown: readonly string[] = []) {
  const asked: string[] = [];
  const record = ({ question, force, named }: Context): Draft | undefined => {
    asked.push(`${force?.id} ${named}: ${question.text}`);
    if (force === undefined || unknown.includes(force.id)) return undefined;
    const composer = new Composer(knowledge.record);
    composer.statement(`It is told of ${force.name}.`, []);
    return { outcome: 'answered', kind: 'why', composer, forces: [force.id], focus: [force.id] };
  };
  return { asked, draft: answerEachForce(put(text), record) };
}

const TWO = 'Why did Kent Police and Essex Police paint the kites?';

describe('what is asked of several forces alike', () => {
  it('is answered force by force, in order', () => {
    const { asked, draft } = each(TWO);
    expect(asked).toEqual([
      'kent true: Why did Kent Police paint the kites?',
      'essex true: Why did Essex Police paint the kites?',
    ]);
    const found = answering(draft, TWO);
    expect(textsOf(found)).toEqual(['It is told of Kent Police.', 'It is told of Essex Police.']);
    expect(found).toMatchObject({
      kind: 'why',
      forces: ['kent', 'essex'],
      focus: ['kent', 'essex'],
    });
  });

  it.each([
    ['three', 'Why did Kent Police, Essex Police and Surrey Police paint the kites?', 3],
    ['two, the one as well as the other', 'Why did Kent as well as Essex paint the kites?', 2],
    ['two by an ampersand', 'Why did Kent & Essex paint the kites?', 2],
    ['two and their causes', 'Which causes of concern did Kent and Essex have?', 2],
    ['two and who decided', 'Who decided on the kites of Kent and the Essex force?', 2],
  ])('may be of %s: %s', (_how, text, number) => {
    const { asked, draft } = each(text);
    expect(asked).toHaveLength(number);
    expect(answering(draft, text).forces).toHaveLength(number);
  });

  it.each([
    ['the record does not know one', TWO, ['essex'] as string[]],
    ['there is one force', 'Why did Kent Police paint the kites?'],
    ['one is named twice', 'Why did Kent Police and Kent Police paint the kites?'],
    ['there are four', 'Why did Kent, Essex, Surrey and Suffolk paint the kites?'],
    ['they are compared', 'Why did Kent Police and Essex Police paint kites before others?'],
    ['one of them is asked for', 'Why did either Kent Police and Essex Police paint the kites?'],
    ['they do not stand together', 'Why did Kent Police paint and Essex Police sell the kites?'],
    ['no reason, cause or decision is asked', 'When did Kent Police and Essex Police meet?'],
  ])('is left to others where %s: %s', (_why, text, unknown: readonly string[] = []) => {
    expect(each(text, unknown).draft).toBeUndefined();
  });
});

it('The record’s reasons of two moves are told one behind the other', () => {
  const answer = createAsk(knowledge)('Why were Wiltshire and Lincolnshire moved into Engage?', {
    today: day('2026-11-22'),
  });
  if (answer.outcome !== 'answered') throw new Error(answer.outcome);
  const said = answer.blocks.flatMap((block) => (block.kind === 'statement' ? [block.text] : []));
  expect(said).toEqual([
    expect.stringMatching(/^Wiltshire Police was moved into Engage in June 2022/),
    expect.stringMatching(/^Lincolnshire Police was moved into Engage on 6 December 2024/),
  ]);
  expect(answer.topic.forces).toEqual(['wiltshire', 'lincolnshire']);
});
