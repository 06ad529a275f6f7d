import { Readable } from 'node:stream';

/** Small enough that a connection which takes no more leaves the rest unread. */
const PIECE = 16_384;

/** A message body that remembers whether it was read to its end: only then may it have arrived. */
export function watchedBody(raw: string): { readonly stream: Readable; readonly readToEnd: () => boolean } {
  const bytes = Buffer.from(raw, 'utf8');
  let given = 0;
  let ended = false;
  const stream = new Readable({
    read() {
      this.push(bytes.subarray(given, given + PIECE));
      given += PIECE;
      if (given >= bytes.length) this.push(null);
    },
  });
  stream.once('end', () => {
    ended = true;
  });
  return { stream, readToEnd: () => ended };
}
