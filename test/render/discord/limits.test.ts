import { describe, expect, it } from 'vitest';
import {
  type ActionRow,
  type Button,
  type Component,
  message,
  STYLE,
  TYPE,
  text,
} from '../../../src/render/discord/components.js';
import { assertDiscordLimits, LimitError } from '../../../src/render/discord/limits.js';

function button(custom_id: string, label = 'Go'): Button {
  return { type: TYPE.button, style: STYLE.secondary, label, custom_id };
}

function row(...components: Button[]): ActionRow {
  return { type: TYPE.row, components };
}

function buttons(count: number): Button[] {
  return Array.from({ length: count }, (_, n) => button(`b${n}`));
}

function checking(...components: Component[]): () => void {
  return () => assertDiscordLimits(message(components, true));
}

/** A container counts as one, what stands in it as well. */
function container(count: number): Component {
  return {
    type: TYPE.container,
    components: Array.from({ length: count }, () => text('a')),
  };
}

describe('assertDiscordLimits', () => {
  it.each<[string, () => void]>([
    ['4,000 characters in two texts', checking(text('a'.repeat(3_000)), text('b'.repeat(1_000)))],
    ['40 components, nested ones counted', checking(container(39))],
    ['five buttons in a row', checking(row(...buttons(5)))],
    ['a label of 80 characters', checking(row(button('a', 'l'.repeat(80))))],
    ['an id of 100 characters', checking(row(button('i'.repeat(100))))],
    [
      'a link, which has no id',
      checking(row({ type: TYPE.button, style: STYLE.link, label: 'a', url: 'https://x.org' })),
    ],
    ['a separator', checking({ type: TYPE.separator })],
  ])('lets %s pass', (_name, check) => {
    expect(check).not.toThrow();
  });

  it.each<[string, RegExp, () => void]>([
    [
      '4,001 characters, counted over containers',
      /4001 characters, at most 4000/,
      checking({ type: TYPE.container, components: [text('a'.repeat(4_000))] }, text('b')),
    ],
    ['41 components', /41 components, at most 40/, checking(container(40))],
    ['41 components in rows', /components/, checking(container(34), row(...buttons(5)))],
    ['six buttons in a row', /6 buttons in a row/, checking(row(...buttons(6)))],
    ['a row without buttons', /empty row/, checking(row())],
    ['a container without a component', /empty container/, checking(container(0))],
    ['a text without words', /empty text/, checking(text(' \n'))],
    ['a label of 81 characters', /label/, checking(row(button('a', 'l'.repeat(81))))],
    [
      'an id of 101 characters',
      /101 characters of a custom id/,
      checking(row(button('i'.repeat(101)))),
    ],
    ['the same id in two rows', /"a" twice/, checking(row(button('a')), row(button('a')))],
  ])('refuses %s', (_name, words, check) => {
    expect(check).toThrow(LimitError);
    expect(check).toThrow(words);
  });
});
