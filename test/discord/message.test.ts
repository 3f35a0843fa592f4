import { describe, expect, it } from 'vitest';
import { type Asked, askedBy, messageSchema } from '../../src/discord/message.js';

const BOT = '100000000000000001';
const ANN = { id: '200000000000000001', username: 'ann', global_name: 'Ann' };
const BOB = { id: '200000000000000002', username: 'bob' };
const MENTION = `<@${BOT}>`;

/** What Ann’s message asks; in a server and mentioning the bot unless it says otherwise. */
function asked(content: string, more: Readonly<Record<string, unknown>> = {}): Asked | undefined {
  const message = messageSchema.parse({
    id: '1',
    channel_id: '2',
    guild_id: '3',
    author: ANN,
    content,
    mentions: [{ id: BOT, username: 'bot' }],
    ...more,
  });
  return askedBy(message, BOT);
}

function question(text: string, name = 'Ann'): Asked {
  return { kind: 'question', question: { text, actor: { id: ANN.id, name, roles: [] } } };
}

const EMPTY: Asked = { kind: 'empty', userId: ANN.id };
const DM = { guild_id: undefined, mentions: [] };

describe('in a server', () => {
  it.each([
    ['before the question', `${MENTION} Is it?`],
    ['behind the question', `Is it? ${MENTION}`],
    ['in the older form', `<@!${BOT}> Is it?`],
    ['more than once', `${MENTION} Is it? ${MENTION}`],
  ])('a mention asks, %s', (_name, content) => {
    expect(asked(content)).toEqual(question('Is it?'));
  });

  it('keeps mentions of others in the question', () => {
    expect(asked(`${MENTION} Is <@${BOB.id}> right?`)).toEqual(question(`Is <@${BOB.id}> right?`));
  });

  it.each([
    ['a message without a mention', 'Is it?', { mentions: [] }],
    ['a reply to the bot that does not name it', 'Thanks!', {}],
    ['a mention of somebody else', `<@${BOB.id}> Is it?`, { mentions: [{ id: BOB.id }] }],
    ['a mention written as code, which Discord does not count', `\`${MENTION}\``, { mentions: [] }],
    ['a longer id that begins alike', `<@${BOT}9> Is it?`, {}],
  ])('is not meant by %s', (_name, content, more) => {
    expect(asked(content, more)).toBeUndefined();
  });

  it('a mention alone has no question', () => {
    expect(asked(MENTION)).toEqual(EMPTY);
    expect(asked(` ${MENTION} \n`)).toEqual(EMPTY);
  });
});

describe('a reply to somebody', () => {
  const referenced = (content: string, author: object = BOB) => ({
    referenced_message: { content, author },
  });

  it('with a mention only asks what that message says', () => {
    expect(asked(MENTION, referenced('Is it?'))).toEqual(question('Is it?'));
    expect(asked(MENTION, referenced(`${MENTION} Is it?`))).toEqual(question('Is it?'));
  });

  it('with words of its own asks these', () => {
    expect(asked(`${MENTION} And Kent?`, referenced('Is it?'))).toEqual(question('And Kent?'));
  });

  it('does not ask what the bot said itself', () => {
    expect(asked(MENTION, referenced('An answer.', { id: BOT, username: 'bot' }))).toEqual(EMPTY);
  });

  it('has no question when that message is empty or gone', () => {
    expect(asked(MENTION, referenced(' '))).toEqual(EMPTY);
    expect(asked(MENTION, { referenced_message: null })).toEqual(EMPTY);
  });
});

describe('a direct message', () => {
  it('asks by itself', () => {
    expect(asked('Is it?', DM)).toEqual(question('Is it?'));
  });

  it('may mention the bot all the same', () => {
    expect(asked(`${MENTION} Is it?`, DM)).toEqual(question('Is it?'));
  });

  it('without words, as a picture, has no question', () => {
    expect(asked('', DM)).toEqual(EMPTY);
  });
});

describe('nobody is answered who is no user', () => {
  it.each([
    ['a bot', { author: { ...ANN, bot: true } }],
    ['the bot itself', { author: { id: BOT, username: 'bot', bot: true } }],
    ['a webhook', { webhook_id: '9' }],
  ])('%s', (_name, more) => {
    expect(asked(`${MENTION} Is it?`, more)).toBeUndefined();
    expect(asked('Is it?', { ...DM, ...more })).toBeUndefined();
  });
});

describe('the asker’s name', () => {
  it.each([
    ['in the server', { member: { nick: 'Annie' } }, 'Annie'],
    ['everywhere', { member: { nick: null } }, 'Ann'],
    ['of the account', { author: { ...ANN, global_name: null } }, 'ann'],
  ])('is the one %s', (_name, more, name) => {
    expect(asked(`${MENTION} Is it?`, more)).toEqual(question('Is it?', name));
  });
});
