import { once } from '../../../search/once.js';
import type { Question } from '../question.js';
import { INTENTS, type Intent } from './intents.js';
import { likelihoods } from './model.js';
import { TABLE } from './table.js';
import { readTable } from './table-text.js';
import { intentTraits } from './traits.js';

/** What a question asks of the record, and how likely that is, 0..1. */
export interface FoundIntent {
  readonly intent: Intent;
  readonly chance: number;
}

const model = once(() => readTable(TABLE));

/** Whether an intent goes by this name. */
function isIntent(name: string): name is Intent {
  return Object.hasOwn(INTENTS, name);
}

/** The likeliest intent of a question, as learnt from examples (`npm run fit:intents`). */
export function findIntent(question: Question): FoundIntent {
  const [best] = likelihoods(model(), intentTraits(question));
  return best !== undefined && isIntent(best.name)
    ? { intent: best.name, chance: best.chance }
    : { intent: 'other', chance: 0 };
}
