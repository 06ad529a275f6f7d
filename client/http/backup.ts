import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { z } from 'zod';
import { noteBackup } from '../operations/backup.ts';
import { operatorOnly } from './by-operator.ts';
import type { HttpDeps } from './deps.ts';
import { parseBody } from './parse-body.ts';

const backupBody = z.strictObject({
  file: z.string().max(4096),
  bytes: z.int(),
  events: z.int(),
  head: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The backup of a running installation, as it is made; and the note of one that stands on a disk. */
export function backupRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.get('/backup', (context) => {
    operatorOnly(deps, context);
    context.header('Content-Type', 'application/gzip');
    return context.body(Readable.toWeb(deps.backup.pack()) as ReadableStream);
  });
  app.post('/backups', async (context) => {
    operatorOnly(deps, context);
    await noteBackup(operations.db, await parseBody(context, backupBody), operations.now());
    return context.json({}, 201);
  });
  return app;
}
