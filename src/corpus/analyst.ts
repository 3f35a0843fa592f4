import type { Passage } from './article.js';
import type { Named } from './speaker-names.js';

const BYLINE =
  /^(?:(?:analysis|comment|view|opinion)?\s*by\s+|(?:analysis|comment|view|opinion)\s*[:–-]\s*)((?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+)(?:,\s*(.{3,60}))?$/iu;

/** "Answered by Name Surname, Minister of State, on 2 March:": whose words follow. */
const IN_PARLIAMENT =
  /^(?:answered|asked|tabled)\s+by\s+(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness)\s+)?((?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+)(?:\s+\([^)]{2,40}\))?(?:,\s+(?!\s|tabled|on\b)([^,:]{3,60}))?(?:,[^:]{3,60})?:?$/iu;

/** Who signs an analysis inside an article: "By Name Surname, political editor" under its heading. */
export function analystOf({ text }: Passage, before: Passage | undefined): Named | undefined {
  const signed = before?.kind === 'heading' || /^(?:analysis|comment|view|opinion)\b/i.test(text);
  const found = IN_PARLIAMENT.exec(text.trim()) ?? (signed ? BYLINE.exec(text.trim()) : null);
  const name = found?.[1];
  if (name === undefined || !/^\p{Lu}/u.test(name)) return undefined;
  return { name, role: found?.[2], kind: 'person' };
}
