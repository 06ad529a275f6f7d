import { Readable } from 'node:stream';

/** A message body that remembers whether it was read to its end: only then may it have arrived. */
export function watchedBody(raw: string): { readonly stream: Readable; readonly readToEnd: () => boolean } {
  let ended = false;
  const stream = new Readable({
    read() {
      this.push(raw, 'utf8');
      this.push(null);
    },
  });
  stream.once('end', () => {
    ended = true;
  });
  return { stream, readToEnd: () => ended };
}
