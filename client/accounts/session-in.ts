import { tokenKept } from './hashed-tokens.ts';

/** The session that cookies speak of, as its token is kept; null when they speak of none. */
export function sessionIn(cookies: readonly string[]): string | null {
  const value = cookies.map((cookie) => /session_token=([^;]+)/.exec(cookie)?.[1]).find((found) => found !== undefined);
  return value === undefined ? null : tokenKept(decodeURIComponent(value).split('.')[0] ?? '');
}
