import { createRequire } from 'node:module';
import { registry } from '../../commands/index.js';
import { createAnswers } from '../../src/answer/ask.js';
import type { Command, CommandContext, Options } from '../../src/discord/command.js';
import { type Knowledge, loadKnowledge } from '../../src/knowledge.js';
import type { MessagePayload } from '../../src/render/discord/components.js';
import { renderPage } from '../../src/render/discord/pages.js';
import type { View } from '../../src/render/discord/view.js';
import { CORPUS, day, must, temporaryFolder } from '../helpers.js';

/** The parser; its own types do not hold under this compiler, and importing it would check them. */
const { parse }: { parse(markdown: string, type: 'extended'): readonly unknown[] } = createRequire(
  import.meta.url,
)('discord-markdown-parser');

export const TODAY = day('2026-11-22');
export const knowledge = loadKnowledge(CORPUS);
export const context: CommandContext = contextOf(knowledge);

/** Days before, during and after what is covered. */
export const DAYS = [
  ...['1850-01-01', '2015-03-02', '2018-12-31', '2019-05-01', '2022-07-01', '2023-11-24'],
  ...['2024-07-23', '2024-09-17', '2024-09-18', '2025-06-06', '2026-11-21', '2026-11-22'],
  ...['2026-11-23', '2030-01-01'],
].map(day);

/** What commands are given with this knowledge. */
export function contextOf(known: Knowledge): CommandContext {
  return { snapshot: { ...createAnswers(known), knowledge: known }, today: TODAY };
}

/** A command of the registry. */
export function command(name: string): Command {
  return must(registry.get(name), `command /${name}`);
}

/** What a command replies. */
export function run(name: string, options: Options, given: CommandContext = context): View {
  return command(name).run(options, given);
}

/** Text that tries to format, to ping, to link and to break out of what surrounds it. */
export const NASTY =
  '**bold** __under__ ~~gone~~ ||spoiler|| `code` ```block``` @everyone @here <@123456789012345678> <@&1> <#2> </ask:3> <t:1:R> <:x:4> [label](https://evil.example/a) <https://evil.example> https://evil.example discord://x # head\n# head\n- item\n1. item\n> quote\n>>> all\n-# small\n\\ \u202egnp.exe';

/** A corpus without a record whose article is all markup. */
export function nastyKnowledge(): Knowledge {
  const paragraphs = NASTY.split('\n').map((line) => `The force said that ${line} was said.`);
  return loadKnowledge(
    temporaryFolder({
      'articles/nasty.md': `---
id: nasty
title: ${JSON.stringify(NASTY.replace(/\n/g, ' '))}
publisher: "**The** @everyone <@1> Times"
published: { value: "2024-03-04" }
url: https://example.com/a(b)?c=%2Fd&e=<f>
kind: press
about: []
---
${paragraphs.join('\n\n')}
`,
    }),
  );
}

/** Every page of a view, private and public; renderPage throws for what Discord would refuse. */
export function pagesOf(view: View): MessagePayload[] {
  return [true, false].flatMap((isPrivate) => {
    const pages: MessagePayload[] = [];
    for (let page = 0; page < 100; page += 1) {
      const payload = renderPage(view, { page, isPrivate });
      if (JSON.stringify(payload) === JSON.stringify(pages.at(-1))) return pages;
      pages.push(payload);
    }
    throw new Error('a view of a hundred pages');
  });
}

/** Every component of a message, at any depth. */
function flat(value: unknown): object[] {
  if (Array.isArray(value)) return value.flatMap(flat);
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...('components' in value ? flat(value.components) : [])];
}

/** The texts of a message in order. */
export function textsOf({ components }: MessagePayload): string[] {
  return flat(components).flatMap((one) => ('content' in one ? String(one.content) : []));
}

/** The ids of a message's buttons. */
export function buttonsOf({ components }: MessagePayload): string[] {
  return flat(components).flatMap((one) => ('custom_id' in one ? String(one.custom_id) : []));
}

interface Node {
  readonly type: string;
  readonly content?: unknown;
  readonly target?: string;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Every node of a text as Discord would read it. */
export function nodesOf(markdown: string): Node[] {
  const all = (value: unknown): Node[] => {
    if (Array.isArray(value)) return value.flatMap(all);
    return isNode(value) ? [value, ...all(value.content)] : [];
  };
  return all(parse(markdown, 'extended'));
}

/** What our own Markdown is made of; text beside it is words and nothing else. */
const OURS = new Set([
  'text',
  'br',
  'strong',
  'heading',
  'subtext',
  'blockQuote',
  'link',
  'list',
  'twemoji',
]);

/** Nodes that are neither words nor what we make ourselves. */
export function foreignNodes(markdown: string): string[] {
  return nodesOf(markdown)
    .map(({ type }) => type)
    .filter((type) => !OURS.has(type));
}

/** Nodes of a text that are not words. */
export function notWords(markdown: string): string[] {
  return nodesOf(markdown)
    .map(({ type }) => type)
    .filter((type) => !['text', 'br', 'twemoji'].includes(type));
}

/** The words of the block quotes of a view, without the marks of the quote. */
export function quotesOf(view: View): string[] {
  return view.paragraphs.flatMap((paragraph) => {
    const lines = paragraph.split('\n').filter((line) => line.startsWith('> '));
    return lines.length === 0 ? [] : [lines.map((line) => line.slice(2)).join('\n')];
  });
}

/** Everything that a view may not do wrong, whatever was asked. Empty when it is as it should be. */
export function faultsOf(view: View, known: Knowledge = knowledge): string[] {
  const addresses = new Set(
    [...known.articles.values(), ...known.record.references.values()].map(({ url }) => path(url)),
  );
  const texts = [...new Set(pagesOf(view).flatMap(textsOf))];
  const links = texts.flatMap(nodesOf).flatMap(({ target }) => target ?? []);
  return [
    ...texts.flatMap((text) => foreignNodes(text).map((type) => `${type} in: ${text}`)),
    ...quotesOf(view).flatMap((quote) => notWords(quote).map((type) => `${type} in: ${quote}`)),
    ...links.filter((link) => !addresses.has(path(link))).map((link) => `a link to ${link}`),
    ...(view.paragraphs.length === 0 ? ['nothing to read'] : []),
    ...(view.snapshot === known.snapshot ? [] : ['another snapshot']),
  ];
}

function path(address: string): string {
  return decodeURI(new URL(address).href).replace(/%(28|29|3C|3E)/gi, (code) =>
    decodeURIComponent(code),
  );
}
