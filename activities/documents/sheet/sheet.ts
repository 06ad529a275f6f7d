import { html, raw } from 'hono/html';
import { STYLE } from './style.ts';

/** A piece of a document; whatever was interpolated into it is escaped. */
export type Html = ReturnType<typeof html>;

/** A whole document that needs nothing from outside: no image, script, font or link. */
export function sheet(title: string, body: Html): string {
  return String(html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>
<style>${raw(STYLE)}</style></head>
<body><main>
${body}
</main></body></html>
`);
}
