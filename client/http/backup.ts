import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { z } from 'zod';
import { noteBackup } from '../operations/backup.ts';
import { stewardOf } from './account-caller.ts';
import type { HttpDeps } from './deps.ts';
import { download, endpoint } from './endpoint.ts';
import { stewardOnce } from './steward-once.ts';

const backupBody = z.strictObject({
  file: z.string().max(4096),
  bytes: z.int(),
  events: z.int(),
  head: z.string().regex(/^[0-9a-f]{64}$/),
});

const BACKUP = download('backup', 'A backup of the installation as it stands', 'application/gzip');
const NOTE_BACKUP = endpoint('noteBackup', 'Note a backup that was kept', {
  body: backupBody,
  keyed: true,
  status: [201],
});

/** The backup of a running installation, as it is made; and the note of one that stands on a disk. */
export function backupRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.get('/backup', BACKUP.told, async (context) => {
    await stewardOf(deps, context, 'back_up');
    context.header('Content-Type', 'application/gzip');
    return context.body(Readable.toWeb(deps.backup.pack()) as ReadableStream);
  });
  app.post('/backups', stewardOnce(deps, 'back_up'), NOTE_BACKUP.told, async (context) => {
    await noteBackup(operations.db, await NOTE_BACKUP.body(context), operations.now());
    return NOTE_BACKUP.answer(context, {});
  });
  return app;
}
