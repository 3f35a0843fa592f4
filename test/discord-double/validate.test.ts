import { beforeAll, describe, expect, it } from 'vitest';
import { commandRules, messageRules, type Problem, SpecValidator } from './validate.mjs';

const CALLBACK = 'POST /interactions/:id/:token/callback';
const COMMANDS = 'PUT /applications/:app/commands';
const MESSAGES = [
  'PATCH /webhooks/:app/:token/messages/:id',
  'POST /webhooks/:app/:token',
  'POST /channels/:channel/messages',
];
const COMPONENTS_V2 = 1 << 15;

function many<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

function write(problems: readonly Problem[]): string {
  return problems.map(({ path, message }) => `${path} ${message}`).join('; ');
}

const row = (...components: unknown[]) => ({ type: 1, components });
const button = (id = 'a') => ({ type: 2, style: 1, label: 'b', custom_id: id });
const words = (content = 'x') => ({ type: 10, content });
const option = (more: object = {}) => ({ type: 3, name: 'q', description: 'd', ...more });
const choices = (count: number) => many(count, (at) => ({ name: `c${at}`, value: 'v' }));
const field = { name: 'a', value: 'b' };

describe('the schemas', () => {
  let validator: SpecValidator;
  beforeAll(async () => {
    validator = await SpecValidator.create();
  });
  const problems = (route: string, body: unknown) => write(validator.request(route, body));

  it.each<[string, object]>([
    ['with options', { default_member_permissions: '8', contexts: [0], options: [option()] }],
    ['with autocomplete', { options: [option({ required: true, autocomplete: true })] }],
    ['with 25 choices', { options: [option({ choices: choices(25) })] }],
  ])('accept a command %s', (_, more) => {
    expect(problems(COMMANDS, [{ name: 'a', description: 'd', ...more }])).toBe('');
  });

  it.each<[RegExp, object]>([
    [/choices must NOT have more than 25 items/, { options: [option({ choices: choices(26) })] }],
    [/description must NOT have more than 100/, { description: 'd'.repeat(101) }],
    [/required property 'description'/, { options: [{ type: 3, name: 'q' }] }],
  ])('refuse a command: %s', (message, more) => {
    expect(problems(COMMANDS, [{ name: 'a', description: 'd', ...more }])).toMatch(message);
  });

  const input = { type: 4, custom_id: 'i', style: 1, label: 'l' };
  const select = { type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] };
  const modal = (...components: unknown[]) => ({ custom_id: 'm', title: 't', components });
  it.each([
    { type: 4, data: { content: 'x', flags: 64 } },
    { type: 5 },
    { type: 5, data: { flags: 64 } },
    { type: 6 },
    { type: 7, data: { content: 'x', components: [] } },
    { type: 8, data: { choices: [{ name: 'a', value: 'b' }] } },
    { type: 9, data: modal(row(input)) },
    { type: 9, data: modal({ type: 18, label: 'l', component: select }) },
  ])('accept the callback %j', (body) => {
    expect(problems(CALLBACK, body)).toBe('');
  });

  it.each<[RegExp, object]>([
    [/type must be equal to one of the allowed values/, { type: 99 }],
    [
      /^\/data\/content must NOT have more than 2000 characters$/,
      { type: 4, data: { content: 'x'.repeat(2001) } },
    ],
    [/more than 25 items/, { type: 8, data: { choices: choices(26) } }],
    [/title must NOT have more than 45/, { type: 9, data: { ...modal(), title: 't'.repeat(46) } }],
  ])('refuse a callback: %s', (message, body) => {
    expect(problems(CALLBACK, body)).toMatch(message);
  });

  describe.each(MESSAGES)('%s', (route) => {
    it('accept an embed with an attachment', () => {
      const embed = {
        title: 't',
        image: { url: 'attachment://a.png' },
        timestamp: '2026-01-01T00:00:00+00:00',
      };
      const attachments = [{ id: '0', filename: 'a.png' }];
      expect(problems(route, { content: 'x', embeds: [embed], attachments })).toBe('');
    });

    it('accept components of the second version', () => {
      const section = { type: 9, components: [words()], accessory: button() };
      const container = { type: 17, components: [words(), { type: 14 }, section] };
      expect(problems(route, { flags: COMPONENTS_V2, components: [container] })).toBe('');
    });

    it.each<[RegExp, object]>([
      [
        /^\/embeds\/0\/description must NOT have more than 4096 characters$/,
        { embeds: [{ description: 'x'.repeat(4097) }] },
      ],
      [/fields must NOT have more than 25/, { embeds: [{ fields: many(26, () => field) }] }],
      [/embeds must NOT have more than 10/, { embeds: many(11, () => ({ title: 't' })) }],
      [
        /components\/0\/components must NOT have more than 5/,
        { components: [row(...many(6, (at) => button(`c${at}`)))] },
      ],
      [
        /required property 'accessory'/,
        { flags: COMPONENTS_V2, components: [{ type: 9, components: [words()] }] },
      ],
    ])('refuse %s', (message, body) => {
      expect(problems(route, body)).toMatch(message);
    });

    it('know no misspelt keys', () => {
      const unknown = validator.unknownKeys(route, { contnet: 'x', embeds: [{ titel: 'x' }] });
      expect(unknown.map(({ message }) => message)).toEqual([
        "unknown key 'contnet'",
        "unknown key 'titel'",
      ]);
    });
  });
});

describe('the limits that the schemas leave out', () => {
  const image = { embeds: [{ image: { url: 'attachment://a.png' } }] };
  const menu = (...values: string[]) => ({
    type: 3,
    custom_id: 's',
    options: values.map((value, at) => ({ label: `${at}`, value })),
  });
  const embed = (length: number) => ({ description: 'x'.repeat(length) });

  it('accept a message within them', () => {
    expect(write(messageRules({ content: 'x'.repeat(2000) }))).toBe('');
    expect(write(messageRules({ embeds: [embed(4000), embed(2000)] }))).toBe('');
    expect(write(messageRules(image, { files: [{ name: 'a.png' }] }))).toBe('');
  });

  it.each<[RegExp, object]>([
    [/2000/, { content: 'x'.repeat(2001) }],
    [/6000/, { embeds: [embed(4000), embed(2001)] }],
    [/empty embed/, { embeds: [{}] }],
    [/required/, { embeds: [{ fields: [{ name: ' ', value: 'x' }] }] }],
    [/not attached/, image],
    [/Scheme/, { embeds: [{ title: 'x', url: 'ftp://x' }] }],
    [/5 or fewer/, { components: many(6, (at) => row(button(`c${at}`))) }],
    [/custom id is required/, { components: [row({ type: 2, style: 1, label: 'x' })] }],
    [/cannot both/, { components: [row({ ...button(), style: 5, url: 'https://x' })] }],
    [/one select/, { components: [row(button(), menu('a'))] }],
    [/already used/, { components: [row(menu('a', 'a'))] }],
    [/cannot be duplicated/, { components: [row(button(), button())] }],
    [
      /at most 40/,
      {
        flags: COMPONENTS_V2,
        components: many(2, () => ({ type: 17, components: many(30, () => words()) })),
      },
    ],
    [/4000/, { flags: COMPONENTS_V2, components: many(2, () => words('x'.repeat(3000))) }],
    [/IS_COMPONENTS_V2/, { flags: COMPONENTS_V2, content: 'x', components: [words()] }],
    [/needs the IS_COMPONENTS_V2 flag/, { components: [words()] }],
    [/mutually exclusive/, { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } }],
  ])('refuse a message: %s', (message, body) => {
    expect(write(messageRules(body))).toMatch(message);
  });

  it('accept commands within them', () => {
    expect(write(commandRules([{ name: 'ask', description: 'd' }]))).toBe('');
    expect(write(commandRules([{ type: 3, name: 'Explain this' }]))).toBe('');
  });

  const ask = { name: 'ask', description: 'd' };
  it.each<[RegExp, object[]]>([
    [/name is invalid/, [{ ...ask, name: 'Ask' }]],
    [/required/, [{ name: 'ask' }]],
    [/unique/, [ask, ask]],
    [
      /before non-required/,
      [{ ...ask, options: [option(), option({ name: 'b', required: true })] }],
    ],
    [
      /mutually exclusive/,
      [{ ...ask, options: [option({ autocomplete: true, choices: [field] })] }],
    ],
    [
      /exceeds 8000/,
      [
        {
          ...ask,
          options: many(25, () => option({ choices: [{ ...field, value: 'v'.repeat(400) }] })),
        },
      ],
    ],
    [/cannot have description/, [{ type: 3, name: 'Explain', description: 'd' }]],
    [/at most 100/, many(101, (at) => ({ ...ask, name: `c${at}` }))],
  ])('refuse commands: %s', (message, body) => {
    expect(write(commandRules(body))).toMatch(message);
  });
});
