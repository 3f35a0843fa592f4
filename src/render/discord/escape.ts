/**
 * Marks that Discord's Markdown could read as formatting, mention, link or time stamp. Each gets a
 * backslash before it, which shows nothing and takes its meaning away.
 */
const MARKS = /[\\*_~`|<>#@[\]()]/g;
/** List, quote and heading marks count at the start of a line only. */
const LINE_START = /^(\s*)([-+]|\d+\.)(?=\s)/gm;
/** A colon makes an address, or the name of an emoji, of what stands around it. */
const COLON = /:(?=\f*\S)/g;

/**
 * The text as Discord shows it word for word: it can neither ping nor format, neither hide a link
 * nor be one. {@link unescapeMarkdown} gives the text back.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(MARKS, (mark) => `\\${mark}`)
    .replace(LINE_START, (_, space: string, mark: string) =>
      mark.endsWith('.') ? `${space}${mark.slice(0, -1)}\\.` : `${space}\\${mark}`,
    )
    .replace(COLON, '\\:');
}

/** What {@link escapeMarkdown} was given. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\\*_~`|<>#@[\]().:+-])/g, '$1');
}

/** A link of ours: its label cannot break out of it, nor its address, which is percent-encoded. */
export function link(label: string, address: string): string {
  return `[${escapeMarkdown(label)}](<${encoded(address)}>)`;
}

function encoded(address: string): string {
  const whole = URL.canParse(address) ? new URL(address).href : address;
  return whole.replace(BREAKING, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** What could end an address before its end. */
const BREAKING = /[<>()\\\s]/g;

/** Text in small print. */
export function small(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `-# ${line}`)
    .join('\n');
}

/** Markdown as a block quote. */
export function blockQuote(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
