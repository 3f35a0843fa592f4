import type { Passage } from './article.js';
import type { Named } from './speaker-names.js';

/** The head of a letter stands in one of so many first paragraphs. */
const WITHIN_FIRST = 4;

const TO =
  /(?:^To:?\s+|\bto\s+)((?:\p{Lu}\p{Ll}[\p{L}'’-]*\s+){1,3}\p{Lu}\p{Ll}[\p{L}'’-]*),\s+((?:(?:Deputy|Assistant|Acting|Temporary)\s+)?(?:Chief Constable|Police(?:, Fire)? and Crime Commissioner|Commissioner))\b/u;

/**
 * To whom a letter is written, where its head names him with his post: whom "you" means in it.
 * Undefined for what is no letter.
 */
export function addresseeOf(passages: readonly Passage[]): Named | undefined {
  const head = passages.slice(0, WITHIN_FIRST).map(({ text }) => text.trim());
  const isLetter = head.some((text) => /^(?:Dear\b|To:)/.test(text) || /\bDear \p{Lu}/u.test(text));
  if (!isLetter) return undefined;
  for (const text of head) {
    const [, name, role] = TO.exec(text) ?? [];
    if (name !== undefined) return { name, role, kind: 'person' };
  }
  return undefined;
}
