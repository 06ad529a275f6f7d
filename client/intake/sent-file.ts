import { z } from 'zod';

const sent = new WeakSet<object>();

/** A file within a JSON body. What stands in it is left to its reader, who names the line of what is wrong. */
export const sentFile = z.strictObject({ name: z.string().max(300), text: z.string() }).transform((file) => {
  sent.add(file);
  return file;
});

/** True for what a schema took for a file; other things may have a name and a text too. */
export function isSentFile(value: object): boolean {
  return sent.has(value);
}
