import type { MiddlewareHandler } from 'hono';

const YEAR_SECONDS = 31_536_000;

/** What a browser heeds of whatever it may show as a page by itself. */
const OF_DOCUMENTS = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Parts of a page, of which there are dozens: the page's own headers hold for them. */
const PARTS = /^text\/(javascript|css)\b/;

/**
 * What every answer tells a browser (reliability §6, ASVS 3.4): take it for what it says it is, show it in no frame of
 * another site, tell no other site where one came from, keep nothing of it, and come by TLS only, where there is TLS.
 * What an answer says of these itself holds.
 */
export function securityHeaders(home: string): MiddlewareHandler {
  const ofAll = {
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    ...(home.startsWith('https:') ? { 'Strict-Transport-Security': `max-age=${YEAR_SECONDS}` } : {}),
  };
  const ofDocuments = { ...ofAll, ...OF_DOCUMENTS };
  return async (context, next) => {
    await next();
    // On the answer itself: through the context each of them would make the answer, and the stream of its body, anew.
    const { headers } = context.res;
    const told = PARTS.test(headers.get('content-type') ?? '') ? ofAll : ofDocuments;
    for (const [name, value] of Object.entries(told)) if (!headers.has(name)) headers.set(name, value);
  };
}
