import { describe, expect, it } from 'vitest';
import {
  actorOf,
  fieldOf,
  INTERACTION,
  interactionSchema,
  optionsOf,
  textOf,
} from '../../src/discord/interaction.js';
import { press, slash, submit, typing } from './fixtures.js';

/** An interaction of this kind as it is read; another kind fails the test. */
function commandOf(data: unknown) {
  const read = interactionSchema.parse(data);
  if (read.type === INTERACTION.component || read.type === INTERACTION.modal)
    throw new Error('no command');
  return read;
}

function pressOf(data: unknown) {
  const read = interactionSchema.parse(data);
  if (read.type !== INTERACTION.component) throw new Error('no press');
  return read;
}

function formOf(data: unknown) {
  const read = interactionSchema.parse(data);
  if (read.type !== INTERACTION.modal) throw new Error('no form');
  return read;
}

describe('interactionSchema', () => {
  it('reads every kind that the bot answers, whatever else Discord adds', () => {
    const all = [slash('ask'), typing('ask', 'force', 'w'), press('a'), submit('a', 'b')];
    for (const data of all)
      expect(interactionSchema.safeParse({ ...data, version: 1, new: {} }).success).toBe(true);
  });

  it.each([
    ['a ping', { ...slash('ask'), type: 1 }],
    ['a kind that is to come', { ...slash('ask'), type: 99 }],
    ['one without a token', { ...slash('ask'), token: undefined }],
    ['nothing', undefined],
  ])('does not read %s', (_name, data) => {
    expect(interactionSchema.safeParse(data).success).toBe(false);
  });
});

describe('actorOf', () => {
  const user = { id: '1', username: 'ann', global_name: 'Ann' };

  it.each([
    ['by the name in the server', { member: { user, nick: 'Annie', roles: ['7'] } }, 'Annie'],
    ['by the name everywhere', { member: { user, nick: null } }, 'Ann'],
    ['by the user’s name', { user: { ...user, global_name: null } }, 'ann'],
  ])('knows who acts %s', (_name, who, name) => {
    const read = interactionSchema.parse({ ...slash('ask'), user: undefined, ...who });
    expect(actorOf(read)).toMatchObject({ id: '1', name });
  });

  it('knows the roles in a server, and none elsewhere', () => {
    const member = { user, roles: ['7', '8'] };
    expect(actorOf(interactionSchema.parse({ ...slash('ask'), member })).roles).toEqual(['7', '8']);
    expect(actorOf(interactionSchema.parse(slash('ask'))).roles).toEqual([]);
  });
});

describe('optionsOf', () => {
  it('gives values by name, as text', () => {
    const data = slash('ask', { question: 'Is it?' });
    const options = [
      ...data.data.options,
      { name: 'n', type: 4, value: 3 },
      { name: 'empty', type: 3 },
    ];
    expect(optionsOf(commandOf({ ...data, data: { name: 'ask', options } }))).toEqual({
      question: 'Is it?',
      n: '3',
    });
  });

  it('are none where Discord sends none', () => {
    expect(optionsOf(commandOf({ ...slash('ask'), data: { name: 'ask' } }))).toEqual({});
  });
});

describe('textOf', () => {
  const components = [
    { type: 10, id: 1, content: 'first' },
    {
      type: 17,
      id: 2,
      components: [{ type: 9, id: 3, components: [{ type: 10, id: 7, content: 'deep' }] }],
    },
    { type: 1, id: 4, components: [{ type: 2, id: 5, label: 'a' }] },
  ];
  const pressed = pressOf({ ...press('a'), message: { id: '1', components } });

  it('finds a text by its id at any depth', () => {
    expect(textOf(pressed, 1)).toBe('first');
    expect(textOf(pressed, 7)).toBe('deep');
  });

  it('finds nothing that is no text, or not there', () => {
    expect(textOf(pressed, 5)).toBeUndefined();
    expect(textOf(pressed, 99)).toBeUndefined();
  });
});

describe('fieldOf', () => {
  it('finds what was written under a label, and in a row as older forms have it', () => {
    expect(fieldOf(formOf(submit('m', 'words')), 'report')).toBe('words');
    const row = { type: 1, components: [{ type: 4, custom_id: 'report', value: 'old' }] };
    const older = { ...submit('m', ''), data: { custom_id: 'm', components: [row] } };
    expect(fieldOf(formOf(older), 'report')).toBe('old');
  });

  it('finds nothing of another name', () => {
    expect(fieldOf(formOf(submit('m', 'words', 'other')), 'report')).toBeUndefined();
  });
});
