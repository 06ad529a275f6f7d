/** What stands in the built page where each response puts a nonce of its own. */
const NONCE = /__NONCE__/g;

/**
 * What the page may load: nothing but our own scripts and styles, marked by this response's nonce, and our own API
 * (reliability §6, ASVS 3.4.3 and 3.4.6). Styles written by the components' library bear the nonce too.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** The page with a response's nonce in every place that waits for one. */
export function withNonce(page: string, nonce: string): string {
  return page.replace(NONCE, nonce);
}
