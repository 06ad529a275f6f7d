import type { Context } from 'hono';

/** What a document may do in a browser: look as its own styles say, and nothing else; what it quotes runs nothing. */
const POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

/** Answers with a document as a page of its own, to be read and printed. */
export function documentPage(context: Context, html: string): Response {
  context.header('Content-Security-Policy', POLICY);
  return context.html(html);
}
