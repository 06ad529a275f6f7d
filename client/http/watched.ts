import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import type { OnProgress } from '../operations/verify-record.ts';

/**
 * Does long work for a caller. One who asks for `application/x-ndjson` is told how far it has come, a line at a time
 * (`{"done":…,"total":…}`), and the outcome in the last line (`{"result":…}`, or `{"failed":true}`).
 */
export async function watched<T extends object>(
  context: Context,
  onError: (error: unknown) => void,
  work: (onProgress: OnProgress) => Promise<T>,
): Promise<Response> {
  if (context.req.header('accept') !== 'application/x-ndjson') return context.json(await work(() => {}));
  context.header('Content-Type', 'application/x-ndjson');
  return stream(context, async (lines) => {
    const say = (line: object) => void lines.write(`${JSON.stringify(line)}\n`);
    const last = await work((done, total) => say({ done, total })).then(
      (result) => ({ result }),
      (error) => {
        onError(error);
        return { failed: true };
      },
    );
    await lines.write(`${JSON.stringify(last)}\n`);
  });
}
