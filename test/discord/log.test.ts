import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createLog, type LOG_LEVELS } from '../../src/discord/log.js';

/** What a log of this level writes, line by line as read again. */
function written(
  level: (typeof LOG_LEVELS)[number],
  log: (to: ReturnType<typeof createLog>) => void,
) {
  const lines: string[] = [];
  log(createLog(level, { write: (line: string) => void lines.push(line) }));
  return { text: lines.join(''), lines: lines.map((line): unknown => JSON.parse(line)) };
}

describe('the log', () => {
  it('is one line of JSON an event, with its fields', () => {
    const { lines, text } = written('info', (log) => {
      log.info({ command: 'ask' }, 'answered\ntwice');
      log.warn({}, 'odd');
    });
    expect(lines).toMatchObject([{ command: 'ask', msg: 'answered\ntwice' }, { msg: 'odd' }]);
    expect(text.trimEnd().split('\n')).toHaveLength(2);
  });

  it.each([
    ['silent', []],
    ['error', ['e']],
    ['warn', ['w', 'e']],
    ['info', ['i', 'w', 'e']],
    ['debug', ['i', 'w', 'e']],
  ] as const)('of level %s writes %j', (level, words) => {
    const { lines } = written(level, (log) => {
      log.info({}, 'i');
      log.warn({}, 'w');
      log.error({}, 'e');
    });
    expect(lines).toEqual(words.map((msg) => expect.objectContaining({ msg })));
  });

  it('shows an error with its words and its stack', () => {
    const { lines } = written('info', (log) =>
      log.error({ error: new TypeError('wrong') }, 'failed'),
    );
    expect(lines[0]).toMatchObject({
      error: { type: 'TypeError', message: 'wrong', stack: expect.stringContaining('log.test.ts') },
    });
  });

  it('keeps tokens and what was sent out of an error of Discord’s', () => {
    const error = new DiscordAPIError(
      { code: 50_035, message: 'Invalid Form Body' },
      50_035,
      400,
      'PATCH',
      'https://discord.com/api/webhooks/3/secret-token/messages/@original',
      { body: { content: 'a private question' }, files: undefined },
    );
    const { lines, text } = written('info', (log) => {
      log.error({ error }, 'failed');
      log.info({ interaction: { token: 'secret-token' } }, 'seen');
    });
    expect(lines[0]).toMatchObject({ error: { code: 50_035, status: 400 } });
    expect(text).not.toContain('secret-token');
    expect(text).not.toContain('a private question');
  });
});
