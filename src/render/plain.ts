import type { Answer, Block } from '../answer/answer.js';

/** The bot's own statement in plain text: no quotes, no caveats, no citation numbers. */
export function plainAnswer(answer: Answer): string {
  switch (answer.outcome) {
    case 'answered':
      return joinOwn(answer.blocks);
    case 'not-covered':
    case 'unclear':
    case 'declined':
      return answer.reason;
  }
}

function joinOwn(blocks: readonly Block[]): string {
  let text = '';
  let gap = '';
  for (const block of blocks) {
    if (block.kind === 'statement' || block.kind === 'verdict' || block.kind === 'heading') {
      text += `${gap}${block.text}`;
      gap = ' ';
    } else if (block.kind === 'item') {
      text += `${text === '' ? '' : '\n'}- ${block.text}`;
      gap = '\n';
    }
  }
  return text;
}
