/** The secret in a letter's link, as `…/begin#secret`; empty where it holds none. */
export function linkIn(raw: string): string {
  const parts = raw.split(/\r\n\r\n/).flatMap((part) => [part, Buffer.from(part, 'base64').toString('utf8')]);
  const text = parts.join('\n').replaceAll('=\r\n', '');
  return /\/(?:begin|reset)#([\w-]+)/.exec(text)?.[1] ?? '';
}
