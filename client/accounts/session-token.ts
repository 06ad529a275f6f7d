/** The session that cookies being set speak of, as its token; null when they set none. */
export function sessionToken(cookies: readonly string[]): string | null {
  const value = cookies.map((cookie) => /session_token=([^;]+)/.exec(cookie)?.[1]).find((found) => found !== undefined);
  return value === undefined ? null : (decodeURIComponent(value).split('.')[0] ?? null);
}
