import { createAsk } from '../../../../src/answer/ask.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS, day } from '../../../helpers.js';

const ask = createAsk(loadKnowledge(CORPUS));
const TODAY = day('2026-11-22');

/** What is said to a question, in lines: the reason of a refusal, or every text that is not a quote. */
export function asked(question: string): { kind: string; outcome: string; lines: string[] } {
  const answer = ask(question, { today: TODAY });
  const { kind, outcome } = answer;
  if (answer.outcome !== 'answered')
    return { kind, outcome, lines: 'reason' in answer ? [answer.reason] : [] };
  const lines = answer.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  return { kind, outcome, lines };
}

/** The names of the forces that lead the items of an answer, in order. */
export function listed(question: string): string[] {
  const answer = ask(question, { today: TODAY });
  if (answer.outcome !== 'answered') return [];
  return answer.blocks.flatMap((block) =>
    block.kind === 'item' ? [block.text.split(/[,:] /)[0] ?? ''] : [],
  );
}
