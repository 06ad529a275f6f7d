import { describe, expect, it } from 'vitest';
import { isLive, SESSION } from '../../client/accounts/session-limits.ts';

const NOW = new Date('2026-03-02T09:00:00Z');
const before = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

/** A session that began, and was last used, so many minutes ago. */
const session = (began: number, used: number) => ({
  createdAt: before(began),
  expiresAt: new Date(before(used).getTime() + SESSION.idleMinutes * 60_000),
});

describe('a session', () => {
  it.each([
    ['nobody’s in particular', false, 30, 12 * 60],
    ['an administrator’s, an auditor’s or a leader’s', true, 15, 8 * 60],
  ] as const)('of %s ends after so long without a request, and after so long in all', (_whose, strict, idle, whole) => {
    expect(isLive(session(60, idle), strict, NOW)).toBe(true);
    expect(isLive(session(60, idle + 1), strict, NOW)).toBe(false);
    expect(isLive(session(whole, 0), strict, NOW)).toBe(true);
    expect(isLive(session(whole + 1, 0), strict, NOW)).toBe(false);
  });
});
