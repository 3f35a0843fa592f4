import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../../src/discord/config.js';

const TOKEN = 'a-token-that-is-long-enough';
const ID = '123456789012345678';

/** The message for settings that do not hold. */
function problemOf(environment: Readonly<Record<string, string | undefined>>): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return 'they hold';
}

describe('readSettings', () => {
  it('needs a token only', () => {
    expect(readSettings({ DISCORD_TOKEN: TOKEN })).toEqual({
      token: TOKEN,
      apiUrl: undefined,
      logLevel: 'info',
      logQuestions: false,
      reportChannel: undefined,
      healthFile: undefined,
      maintainers: { guild: undefined, roles: [], users: [] },
      dataFolder: undefined,
    });
  });

  it('reads everything that can be set', () => {
    const settings = readSettings({
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: 'http://127.0.0.1:8080/api',
      LOG_LEVEL: 'debug',
      LOG_QUESTIONS: 'yes',
      REPORT_CHANNEL_ID: ID,
      HEALTH_FILE: '/run/health',
      MAINTAINERS_GUILD_ID: ID,
      MAINTAINER_ROLE_IDS: `${ID}, 223456789012345678`,
      MAINTAINER_USER_IDS: `${ID} 323456789012345678`,
      DATA_DIR: '/data',
      HOME: '/home/somebody',
    });
    expect(settings).toEqual({
      token: TOKEN,
      apiUrl: 'http://127.0.0.1:8080/api',
      logLevel: 'debug',
      logQuestions: true,
      reportChannel: ID,
      healthFile: '/run/health',
      maintainers: {
        guild: ID,
        roles: [ID, '223456789012345678'],
        users: [ID, '323456789012345678'],
      },
      dataFolder: '/data',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    const settings = readSettings({ DISCORD_TOKEN: TOKEN, LOG_LEVEL: ' ', REPORT_CHANNEL_ID: '' });
    expect(settings).toMatchObject({ logLevel: 'info', reportChannel: undefined });
    expect(problemOf({ DISCORD_TOKEN: '  ' })).toContain('DISCORD_TOKEN is not set');
  });

  it.each(['yes', 'true', '1'])('reads %s as yes', (word) => {
    expect(readSettings({ DISCORD_TOKEN: TOKEN, LOG_QUESTIONS: word }).logQuestions).toBe(true);
  });

  it.each(['no', 'false', '0'])('reads %s as no', (word) => {
    expect(readSettings({ DISCORD_TOKEN: TOKEN, LOG_QUESTIONS: word }).logQuestions).toBe(false);
  });

  it('names all problems at once', () => {
    const lines = problemOf({
      DISCORD_TOKEN: 'short',
      DISCORD_API_URL: 'https://example.org',
      LOG_LEVEL: 'loud',
      LOG_QUESTIONS: 'maybe',
      REPORT_CHANNEL_ID: 'general',
      MAINTAINERS_GUILD_ID: '12',
      MAINTAINER_ROLE_IDS: `${ID},admin,mod`,
      MAINTAINER_USER_IDS: 'ann',
    }).split('\n');
    expect(lines.slice(1, -1).map((line) => line.trim().split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_API_URL',
      'LOG_LEVEL',
      'LOG_QUESTIONS',
      'REPORT_CHANNEL_ID',
      'MAINTAINERS_GUILD_ID',
      'MAINTAINER_ROLE_IDS',
      'MAINTAINER_USER_IDS',
    ]);
  });

  it('prints no value of any variable', () => {
    const secret = fc
      .string({ minLength: 12, maxLength: 40, unit: 'grapheme-ascii' })
      .map((text) => `${text}§`);
    const names = [
      'DISCORD_TOKEN',
      'DISCORD_API_URL',
      'LOG_LEVEL',
      'LOG_QUESTIONS',
      'REPORT_CHANNEL_ID',
      'MAINTAINERS_GUILD_ID',
      'MAINTAINER_ROLE_IDS',
      'MAINTAINER_USER_IDS',
      'HEALTH_FILE',
      'DATA_DIR',
    ];
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), secret, { minKeys: 1 }),
        (environment) => {
          const told = problemOf({ LOG_LEVEL: 'loud', ...environment });
          expect(told).toContain('These settings do not hold');
          for (const value of Object.values(environment)) expect(told).not.toContain(value);
          expect(told).not.toContain('§');
          expect(told).not.toContain('loud');
        },
      ),
    );
  });

  it.each([
    'https://discord.com',
    'https://discord.com/api',
    'http://127.0.0.1:3000',
    'http://localhost:3000/api',
    'https://localhost',
    'http://[::1]:3000/api',
  ])('talks to %s', (address) => {
    expect(readSettings({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: address }).apiUrl).toBe(address);
  });

  it.each([
    'http://discord.com/api',
    'https://discord.com.example.org',
    'https://evil-discord.com',
    'https://discord.com@example.org',
    'https://example.org/discord.com',
    'http://127.0.0.1.example.org',
    'http://localhost.example.org',
    'http://10.0.0.1',
    'http://169.254.169.254',
    'http://0.0.0.0:3000',
    'ftp://localhost',
    'file:///localhost',
    'localhost:3000',
    'discord.com',
    'nonsense',
  ])('does not send its token to %s', (address) => {
    const told = problemOf({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: address });
    expect(told).toContain('DISCORD_API_URL');
    expect(told).not.toContain(TOKEN);
  });

  it('talks to no other host, whatever the address looks like', () => {
    const address = fc.oneof(
      fc.webUrl(),
      fc
        .tuple(fc.constantFrom('http', 'https', 'ws'), fc.domain())
        .map((parts) => parts.join('://')),
      fc.domain().map((host) => `https://discord.com@${host}`),
      fc.domain().map((host) => `https://discord.com.${host}`),
      fc.domain().map((host) => `http://localhost.${host}`),
      fc.ipV4().map((host) => `https://${host}`),
    );
    fc.assert(
      fc.property(address, (text) => {
        fc.pre(!/^https?:\/\/(?:127\.0\.0\.1|localhost)(?:[:/]|$)/.test(text));
        fc.pre(!/^https:\/\/discord\.com(?:[:/]|$)/.test(text));
        expect(problemOf({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: text })).toContain('loopback');
      }),
    );
  });
});
