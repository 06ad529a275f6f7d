import { html, raw } from 'hono/html';

type Html = ReturnType<typeof html>;

const STYLE = `
body{font:16px/1.7 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;color:#1f2328;max-width:760px;margin:24px auto;padding:0 16px}
table{border-collapse:collapse;width:100%;font-size:15px}th,td{border:1px solid #d0d7de;padding:6px 10px;text-align:left;vertical-align:top}
th{background:#f6f8fa;white-space:nowrap}small{color:#59636e}.late{color:#a40e26;font-weight:600;white-space:nowrap}.due{white-space:nowrap}
footer{color:#59636e;border-top:1px solid #d0d7de;margin-top:24px;padding-top:8px;font-size:14px}`;

/** A mail's HTML around its body. Everything interpolated is escaped; no image, script or link from outside. */
export function page(title: string, body: Html): string {
  return String(html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${raw(STYLE)}</style></head>
<body>${body}</body></html>
`);
}
