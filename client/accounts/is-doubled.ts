/** A session's cookie by its name, beside whatever else a browser sends. */
const SESSIONS = /(?:^|;)\s*((?:__Host-)?duban\.session_token)\s*=/g;

/**
 * True where a request says twice by which session it comes: a browser keeps one, and the other was planted by somebody
 * whom neither of them may serve (reliability H7).
 */
export function isDoubled(headers: Headers): boolean {
  const names = [...(headers.get('cookie') ?? '').matchAll(SESSIONS)].map(([, name]) => name);
  return new Set(names).size < names.length;
}
