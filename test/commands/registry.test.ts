import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../../commands/index.js';
import type { Options } from '../../src/discord/command.js';
import { readButtonId } from '../../src/render/discord/custom-id.js';
import { escapeMarkdown, unescapeMarkdown } from '../../src/render/discord/escape.js';
import {
  buttonsOf,
  command,
  context,
  contextOf,
  faultsOf,
  knowledge,
  NASTY,
  nastyKnowledge,
  notWords,
  pagesOf,
  run,
} from './fixtures.js';

const names = [...registry.keys()];
const { record, articles } = knowledge;
const optionsOf = (name: string) => command(name).data.options ?? [];
const nameOf = ({ name }: { readonly name: string }) => name;

/** Fragments that mean something to Discord or to us, and any text besides. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[...NASTY.split(' '), '\n', '\\', '~', '=', '> ', '- ', '-# ', '1. ', ' kent', 'WMP'],
    ...['2024-09-18', 'June 2024', 'open', 'engage', 'MARAC', '__proto__', 'constructor', '\u0000'],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const junk = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 6_000 }),
  piece.filter((text) => text !== '').map((text) => text.repeat(6_000 / text.length)),
);

describe('the registry', () => {
  it('has the commands of the design', () => {
    expect(names).toEqual([
      'ask',
      'status',
      'concerns',
      'timeline',
      'forces',
      'sources',
      'define',
      'about',
    ]);
  });

  it.each(names)('/%s is registered as Discord takes it', (name) => {
    const { data, visibility, complete } = command(name);
    expect(data.name).toBe(name);
    expect(visibility).toBe('private');
    for (const one of [data, ...optionsOf(name)]) {
      expect(one.name).toMatch(/^[a-z][a-z-]{0,31}$/);
      expect(one.description.length).toBeLessThanOrEqual(100);
      expect(one.description.length).toBeGreaterThan(10);
    }
    const required = optionsOf(name).map((option) => option.required === true);
    expect([...required].sort().reverse()).toEqual(required);
    for (const { autocomplete, choices } of optionsOf(name)) {
      if (autocomplete === true) expect(complete).toBeDefined();
      expect(autocomplete === true && choices !== undefined).toBe(false);
    }
  });
});

describe('every command', () => {
  it.each(names)('/%s makes something readable of any junk', (name) => {
    const some = fc.dictionary(fc.constantFrom('none', ...optionsOf(name).map(nameOf)), junk);
    fc.assert(
      fc.property(some, (given: Options) => {
        const view = run(name, given);
        expect(faultsOf(view)).toEqual([]);
        for (const page of pagesOf(view))
          for (const id of buttonsOf(page)) expect(readButtonId(id)).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });

  it.each(names)('/%s works on a corpus that has no record', (name) => {
    const nasty = nastyKnowledge();
    for (const value of ['', 'kent', 'nasty', 'June 2024', NASTY]) {
      const options = Object.fromEntries(optionsOf(name).map((option) => [option.name, value]));
      expect(faultsOf(run(name, options, contextOf(nasty)), nasty)).toEqual([]);
      for (const option of optionsOf(name)) {
        const found = command(name).complete?.(option.name, value, options, contextOf(nasty));
        for (const one of found ?? []) expect(one.name.length).toBeLessThanOrEqual(100);
      }
    }
  });
});

describe('a button of a command’s reply', () => {
  const given: readonly (readonly [string, Options])[] = [
    ...[...record.forces.keys()].flatMap((force): [string, Options][] => [
      ['status', { force, 'as-of': '2024-09-18' }],
      ['concerns', { force, state: 'closed', 'as-of': '2024-09-18' }],
      ['concerns', { force, state: 'open' }],
      ['timeline', { force }],
    ]),
    ...['engage', 'scan'].map((stage): [string, Options] => [
      'forces',
      { stage, 'as-of': '2024-09-18' },
    ]),
    ...[...articles.keys()].map((article): [string, Options] => ['sources', { article }]),
    ...[...record.terms.keys()].map((term): [string, Options] => ['define', { term }]),
    ...names.map((name): [string, Options] => [name, { question: 'Is WMP in Engage?' }]),
  ];

  it.each(given)('remakes /%s %j', (name, options) => {
    const view = run(name, options);
    for (const id of new Set(pagesOf(view).flatMap(buttonsOf))) {
      const read = readButtonId(id);
      expect(read?.origin.command).toBe(name);
      switch (read?.action.kind) {
        case 'page':
        case 'share':
        case 'more': {
          const question = name === 'ask' ? { question: view.question ?? '' } : {};
          expect(run(name, { ...read.origin.options, ...question })).toEqual(view);
          break;
        }
        case 'concerns':
        case 'timeline': {
          const { kind, force } = read.action;
          expect(run(kind, { force }).outcome).not.toBe('unclear');
        }
      }
    }
  });
});

describe('text that is quoted', () => {
  it('is words alone, and comes back as it was', () => {
    fc.assert(
      fc.property(junk, (text) => {
        const escaped = escapeMarkdown(text.slice(0, 500));
        expect(notWords(escaped)).toEqual([]);
        expect(unescapeMarkdown(escaped)).toBe(text.slice(0, 500));
      }),
      { numRuns: 500 },
    );
    expect(notWords(escapeMarkdown(NASTY))).toEqual([]);
  });

  it('is checked by a parser that sees what is not words', () => {
    for (const text of [
      '**a**',
      '<@123456789012345678>',
      '@everyone',
      '[a](https://b.c)',
      '# h',
      '> q',
    ])
      expect(notWords(text)).not.toEqual([]);
  });
});

describe('choices', () => {
  it('keep within Discord’s limits, whatever is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), junk, junk, (name, typed, force) => {
        for (const option of optionsOf(name)) {
          if (option.autocomplete !== true) continue;
          const found = command(name).complete?.(option.name, typed, { force }, context) ?? [];
          expect(found.length).toBeLessThanOrEqual(25);
          expect(new Set(found.map(({ value }) => value)).size).toBe(found.length);
          for (const { name: shown, value } of found) {
            expect(shown.length).toBeGreaterThan(0);
            expect(shown.length).toBeLessThanOrEqual(100);
            expect(value.length).toBeGreaterThan(0);
            expect(value.length).toBeLessThanOrEqual(100);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are values that their command takes', () => {
    for (const name of names) {
      for (const option of optionsOf(name).filter(({ autocomplete }) => autocomplete === true)) {
        const found = command(name).complete?.(option.name, '', {}, context) ?? [];
        expect(found.length).toBeGreaterThan(3);
        for (const { value } of found) {
          const options = { force: 'kent', [option.name]: value };
          expect(run(name, options).outcome, `/${name} ${option.name}:${value}`).not.toBe(
            'unclear',
          );
        }
      }
    }
  });

  it('come fast', () => {
    const started = performance.now();
    const typed = ['', 'w', 'west mid', 'midlnds', 'zzzzzzzz', 'qwertyuiop qwertyuiop', '2024'];
    for (const text of typed)
      for (const name of names)
        for (const option of optionsOf(name))
          command(name).complete?.(option.name, text, { force: 'west-midlands' }, context);
    // Some ninety calls; a phone's keyboard leaves a tenth of a second for one.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
