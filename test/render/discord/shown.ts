import { createRequire } from 'node:module';
import fc from 'fast-check';

/** A part of a message as the parser reads it. */
interface Node {
  readonly type: string;
  readonly content?: unknown;
  readonly target?: unknown;
  readonly name?: unknown;
}

/** The parser; its own types do not hold under this compiler, and importing it would check them. */
const require = createRequire(import.meta.url);
const parser: {
  parse(markdown: string, type: 'extended'): readonly Node[];
} = require('discord-markdown-parser');

/** Markdown as the parser reads it, links with labels included. */
export function nodesOf(markdown: string): readonly Node[] {
  return parser.parse(markdown, 'extended');
}

/** What stands within a node, when it holds others. */
export function inside({ content }: Node): readonly Node[] {
  if (!Array.isArray(content)) return [];
  return content.map((one: Node) => one);
}

/** What the parser does to white space before it reads anything. */
export function asRead(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\f/g, '').replace(/\t/g, '    ');
}

/** Markdown as a reader sees it; everything but text as `«type»`, links with their target. */
export function shown(markdown: string): string {
  return nodesOf(markdown)
    .map((node) => {
      if (node.type === 'text') return String(node.content);
      if (node.type === 'br') return '\n';
      if (node.type === 'twemoji') return String(node.name);
      return node.type === 'link' ? `«link ${String(node.target)}»` : `«${node.type}»`;
    })
    .join('');
}

/** The targets of all links in Markdown. */
export function targets(markdown: string): string[] {
  return nodesOf(markdown)
    .filter(({ type }) => type === 'link' || type === 'autolink')
    .map((node) => String(node.target));
}

/** Pieces of everything that Discord gives a meaning, to be put together at random. */
const PIECES = [
  ...['*', '**', '_', '__', '~~', '||', '`', '```', '\\', '\\\\', '#', '## ', '-# ', '>', '> '],
  ...['>>> ', '- ', '* ', '+ ', '1. ', '12.', '[', ']', '(', ')', '](', '<', '<@', '<@&', '<#'],
  ...[
    '<:a:',
    '<t:1',
    ':R>',
    '</ask:',
    '123456789012345678',
    '@everyone',
    '@here',
    'http',
    'https:',
  ],
  ...[
    'https://',
    'discord://',
    '//',
    'x.org',
    ':',
    ':smile:',
    '¯\\_(ツ)_/¯',
    '😀',
    '®',
    '\n',
    '\n\n',
  ],
  ...['\r\n', '\t', '\f', ' ', '  ', 'a', 'word', '0', '.', '-', '+', '!', '"', "'", '=', '|'],
];

/** Text made to be read as formatting. */
export const hostile = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 25 })
  .map((parts) => parts.join(''));

/** Any text without lone surrogates. */
export const anyText = fc.oneof(
  hostile,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
);
