import { LIMITS } from '../../render/discord/limits.js';
import type { Choice } from '../command.js';
import { cutAtWord } from '../options/words.js';

/** Choices that Discord takes: at most 25, no value twice, names cut to 100 characters at a word. */
export function within(choices: readonly Choice[]): Choice[] {
  const kept = new Map<string, Choice>();
  for (const { name, value } of choices) {
    if (kept.size === LIMITS.choices) break;
    const shown = cutAtWord(name.trim(), LIMITS.choiceName);
    if (shown === '' || value === '' || value.length > LIMITS.choiceName) continue;
    if (!kept.has(value)) kept.set(value, { name: shown, value });
  }
  return [...kept.values()];
}
