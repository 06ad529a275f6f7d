import { randomBytes } from 'node:crypto';
import { type Context, Hono, type Next } from 'hono';
import type { HttpDeps } from '../deps.ts';
import type { Asset, ConsoleFiles } from './console-files.ts';
import { pagePolicy, withNonce } from './page-policy.ts';

const NEVER = [/^\/(api|health)(\/|$)/, /(^|\/)\./, /\.map$/, /^\/assets\//];
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * The console's files, and its one page for every path that is neither the interface's nor a file's: the page itself
 * knows what to show there. Dot files and source maps are nowhere. Where there is no console, nothing is served.
 */
export function consolePages({ console, accounts }: HttpDeps): Hono {
  const app = new Hono();
  if (console === null) return app;
  app.get('/assets/:name', (context, next) => file(context, next, console));
  app.get('*', async (context, next) => {
    const path = decoded(context.req.path);
    if (path === null || NEVER.some((never) => never.test(path))) return next();
    return elsewhere(context, accounts.url) ?? page(context, console);
  });
  return app;
}

/** A path as the file system would read it; null for one that no browser makes. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** On a trial's machine `localhost` and `127.0.0.1` are two origins, of which only one may write: people are led there. */
function elsewhere(context: Context, home: string): Response | null {
  const { hostname, host, protocol } = new URL(home);
  const asked = new URL(context.req.url);
  const loopback =
    protocol === 'http:' && asked.host !== host && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return loopback ? context.redirect(`${home}${asked.pathname}${asked.search}`, 302) : null;
}

function page(context: Context, { page: html }: ConsoleFiles): Response {
  const nonce = randomBytes(18).toString('base64');
  context.header('Content-Security-Policy', pagePolicy(nonce));
  return context.html(withNonce(html, nonce));
}

async function file(context: Context, next: Next, { assets }: ConsoleFiles): Promise<Response | undefined> {
  const asset = assets.get(context.req.param('name') ?? '');
  if (!asset) {
    await next();
    return undefined;
  }
  const { bytes, encoding } = taken(asset, context.req.header('accept-encoding') ?? '');
  if (encoding) context.header('Content-Encoding', encoding);
  context.header('Vary', 'Accept-Encoding');
  context.header('Cache-Control', FOREVER);
  return context.body(bytes, 200, { 'Content-Type': asset.type });
}

/** The smallest form of a file that a browser takes. */
function taken({ plain, br, gz }: Asset, accepts: string) {
  if (br && /\bbr\b/.test(accepts)) return { bytes: br, encoding: 'br' };
  if (gz && /\bgzip\b/.test(accepts)) return { bytes: gz, encoding: 'gzip' };
  return { bytes: plain, encoding: null };
}
