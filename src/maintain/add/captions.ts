const LABEL =
  '(?:picture|photo|photograph|image|pic|graphic|file photo|library (?:picture|image))s?(?: (?:credit|courtesy of|by|from))?|credit|source';
const CREDIT = new RegExp(`\\s*[([]?\\b(?:${LABEL})\\s*[:/]\\s*[^.!?]{2,70}[)\\]]?\\.?$`, 'i');
const SOURCE = /\s*\b(?:image|media|video) source,\s[^.!?]{2,60}$/i;
const BRACKETED = new RegExp(
  `\\s*[([](?:(?:${LABEL})\\b[^)\\]]{0,70}|©[^)\\]]{1,70})[)\\]]\\.?$`,
  'i',
);
const SIGN = /\s*©\s?[^.!?]{2,60}$/;
const PREFIX = /^(?:(?:image|media|video|picture|photo) caption\s*[,:]\s*|caption\s*:\s*)/i;
/** In a running text a credit counts only as it is set below pictures: with a capital. */
const STRICT =
  /\s+[([]?(?:Picture|Photo|Photograph|Image|Pic|Credit)s?(?: (?:by|credit))?\s*:\s*[^.!?]{2,60}[)\]]?$/;

/** The words of a caption without who took the picture. */
export function captionText(text: string): string {
  let kept = text.replace(PREFIX, '');
  for (const pattern of [BRACKETED, CREDIT, SOURCE, SIGN]) kept = kept.replace(pattern, '');
  return kept.trim();
}

/** The caption in a line that ends in a picture's credit; undefined where it does not. */
export function creditedCaption(text: string): string | undefined {
  if (text.length > 400 || !STRICT.test(text)) return undefined;
  const caption = text.replace(STRICT, '').trim();
  return caption === '' ? undefined : caption;
}

/** True of a picture's alternative text that a page's text copy runs into its credit. */
export function isAltWithSource(text: string): boolean {
  return text.length < 400 && /\S\s(?:Image|Media|Video) source,\s[^.!?]{2,60}$/.test(text);
}

/** True of a line that only says that a caption follows. */
export function announcesCaption(text: string): boolean {
  return /^(?:image|media|video) caption\s*,?:?$/i.test(text);
}
