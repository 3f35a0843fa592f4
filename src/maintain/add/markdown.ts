import { z } from 'zod';
import { writeProblem } from '../../corpus/problem.js';
import { parseYaml } from '../../corpus/yaml.js';
import { type Block, type Draft, type Found, tidy } from './block.js';
import { cleanBlocks } from './clean.js';
import { readStamp } from './dates.js';
import { LIMITS } from './limits.js';
import { toDraft } from './plain.js';
import { AddError } from './refusal.js';

const text = z.string().trim().min(1).max(500).optional().catch(undefined);
/** Front matter as other tools write it, and as this corpus does; what is not known is left. */
const headSchema = z.looseObject({
  title: text,
  publisher: text,
  author: text,
  date: z
    .union([text.pipe(z.string()), z.date()])
    .optional()
    .catch(undefined),
  published: z
    .union([z.string(), z.date(), z.looseObject({ value: z.string() })])
    .optional()
    .catch(undefined),
  url: text,
  kind: z.enum(['inspectorate', 'force', 'press', 'other']).optional().catch(undefined),
  about: z.array(z.string().max(80)).max(60).optional().catch(undefined),
});
type Head = z.infer<typeof headSchema>;

const HEAD = /^---\n([\s\S]*?)\n---(?:\n|$)/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const ITEM = /^\s*(?:[-*+•]|(\d{1,2})[.)])\s+(.*)$/;
const CAPTION = /^!\[([^\]]*)\]$/;

/**
 * Reads an article in Markdown, with front matter or without.
 * @throws AddError for front matter that is no YAML, expands aliases or is too long.
 */
export function readMarkdown(source: string, where: string): Draft {
  const unix = source.replace(/\r\n?/g, '\n');
  const head = HEAD.exec(unix);
  const found = head === null ? {} : readHead(head[1] ?? '', where);
  const blocks = readBlocks(unix.slice(head?.[0].length ?? 0));
  const first = blocks[0];
  const isTitle = found.title === undefined && first?.isTitle === true;
  const title = found.title ?? (isTitle ? first.text : undefined);
  const draft = toDraft(cleanBlocks(isTitle ? blocks.slice(1) : blocks, title), title);
  const given = Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  );
  return { ...draft, found: { ...draft.found, ...given } };
}

function readHead(yaml: string, where: string): Found {
  if (yaml.length > LIMITS.frontMatter) {
    const what = `Its front matter has more than ${LIMITS.frontMatter.toLocaleString('en-GB')} characters`;
    throw new AddError(where, what, 'Keep title, publisher, date and address; remove the rest.');
  }
  const parsed = parseYaml(yaml, headSchema, where, 2);
  if (!parsed.ok) {
    const [problem] = parsed.problems;
    const what = problem === undefined ? 'Its front matter cannot be read' : problem.what;
    const place =
      problem === undefined
        ? where
        : writeProblem(problem).slice(0, writeProblem(problem).indexOf(`: ${what}`));
    throw new AddError(place, what, 'Mend the front matter between the lines "---", or remove it.');
  }
  return toFound(parsed.parsed.value);
}

function toFound({ date, published, ...rest }: Head): Found {
  const day = published ?? date;
  const written =
    day instanceof Date ? day.toISOString() : typeof day === 'object' ? day.value : day;
  const { title, publisher, author, url, kind, about } = rest;
  return {
    title,
    publisher,
    author,
    url,
    kind,
    about,
    published: readStamp(written) ?? monthOf(written),
  };
}

function monthOf(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) ? text : undefined;
}

type MarkedBlock = Block & { readonly isTitle?: boolean };

function readBlocks(body: string): MarkedBlock[] {
  const blocks: MarkedBlock[] = [];
  const visible = withoutComments(body);
  let open = false;
  for (const line of visible.split('\n')) {
    const block = readLine(line);
    const last = blocks.at(-1);
    if (block === undefined) open = false;
    else if (open && block.kind === 'paragraph' && last !== undefined) {
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    } else {
      blocks.push(block);
      open = block.kind === 'paragraph' || block.kind === 'item';
    }
  }
  return blocks;
}

/** Cuts `<!-- ... -->` out; an expression would try every `<!--` of a text that closes none. */
function withoutComments(text: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) return kept + text.slice(at);
    kept += text.slice(at, start);
    at = end + 3;
  }
}

function readLine(line: string): MarkedBlock | undefined {
  const trimmed = line.trim();
  if (trimmed === '' || /^(?:[-*_]\s*){3,}$|^```/.test(trimmed)) return undefined;
  const caption = CAPTION.exec(trimmed)?.[1];
  if (caption !== undefined) return block('caption', caption);
  const heading = HEADING.exec(trimmed);
  if (heading !== null) {
    const made = block('heading', heading[2] ?? '');
    return made === undefined ? undefined : { ...made, isTitle: heading[1] === '#' };
  }
  const item = ITEM.exec(line);
  if (item !== null) {
    const made = block('item', item[2] ?? '');
    return made === undefined || item[1] === undefined
      ? made
      : { ...made, number: Number(item[1]) };
  }
  const quoted = /^>\s?(.*)$/.exec(trimmed)?.[1];
  const made = block('paragraph', quoted ?? trimmed);
  return made === undefined || quoted === undefined ? made : { ...made, apart: true };
}

function block(kind: Block['kind'], source: string): Block | undefined {
  const words = tidy(inline(source));
  if (words === '') return undefined;
  const linked = /^\s*\[[^\]]*\]\([^)]*\)\s*$/.test(source);
  return { kind, text: words, linked };
}

/** Markdown within a line: pictures go with their text, links and emphasis leave theirs. */
function inline(source: string): string {
  return source
    .replace(/!\[[^[\]]*\]\([^()]{0,2000}\)/g, '')
    .replace(/\[([^[\]]*)\]\([^()]{0,2000}\)/g, '$1')
    .replace(/<(https?:[^\s>]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/(\*\*|__)(?=\S)([^*_]+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\w*])/g, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1');
}
