import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLAG } from '../../../src/render/discord/components.js';
import { assertDiscordLimits } from '../../../src/render/discord/limits.js';
import { failure, notice } from '../../../src/render/discord/notice.js';
import { wordsOf } from './payload.js';
import { anyText, asRead, shown } from './shown.js';

describe('notice', () => {
  it('shows its words as they stand and pings nobody', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, isPrivate) => {
        const payload = notice(text, isPrivate);
        expect(shown(wordsOf(payload))).toBe(asRead(text));
        expect(payload.allowed_mentions).toEqual({ parse: [], replied_user: false });
        expect((payload.flags & FLAG.private) !== 0).toBe(isPrivate);
        expect(payload.flags & FLAG.components).not.toBe(0);
      }),
    );
  });

  it('is for the asker alone unless it is said otherwise', () => {
    expect(notice('a').flags & FLAG.private).not.toBe(0);
  });
});

describe('failure', () => {
  it('gives the reference, within Discord’s limits', () => {
    expect(wordsOf(failure('0badcafe'))).toContain('0badcafe');
    expect(() => assertDiscordLimits(failure('0badcafe'))).not.toThrow();
  });

  it('is private, or public where nothing private can be sent', () => {
    expect(failure('a').flags & FLAG.private).not.toBe(0);
    expect(failure('a', false).flags & FLAG.private).toBe(0);
  });
});
