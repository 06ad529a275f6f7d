import { Hono } from 'hono';
import { z } from 'zod';
import { operationError } from '../operations/errors.ts';
import { partStates } from '../operations/part-states.ts';
import { issueToken } from '../operations/tokens.ts';
import { verifyRecord } from '../operations/verify-record.ts';
import { recordHealth } from '../views/health.ts';
import { backupHealth } from '../views/last-backup.ts';
import { mayAudit } from './account-caller.ts';
import { operatorOnly } from './by-operator.ts';
import type { HttpDeps } from './deps.ts';
import { parseBody } from './parse-body.ts';
import { watched } from './watched.ts';

const tokenBody = z.strictObject({ cycle: z.string(), post: z.string() });
const verifyBody = z.strictObject({ head: z.strictObject({ position: z.int(), hash: z.string() }).optional() });
const clockBody = z.union([
  z.strictObject({ speed: z.number().min(0).max(100_000) }),
  z.strictObject({ at: z.iso.datetime() }),
]);

/** What the operator of an installation does: tokens, the record's health, the sample's clock. */
export function operatorRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.post('/tokens', async (context) => {
    operatorOnly(deps, context);
    const { cycle, post } = await parseBody(context, tokenBody);
    return context.json({ token: await issueToken(operations, cycle, post) }, 201);
  });
  app.post('/verify', async (context) => {
    await mayAudit(deps, context);
    const { head } = await parseBody(context, verifyBody);
    return watched(context, deps.onError, (onProgress) =>
      verifyRecord(operations, deps.files, head ?? null, onProgress),
    );
  });
  app.post('/rebuild', async (context) => {
    operatorOnly(deps, context);
    return watched(context, deps.onError, async (onProgress) => {
      await deps.rebuild(onProgress);
      return recordHealth(operations.db, await operations.businessNow());
    });
  });
  app.post('/reconcile', async (context) => {
    operatorOnly(deps, context);
    return watched(context, deps.onError, deps.reconcile);
  });
  app.get('/doctor', async (context) => {
    operatorOnly(deps, context);
    return context.json({
      ...(await deps.describe()),
      record: await recordHealth(operations.db, await operations.businessNow()),
      states: await partStates(operations),
      backup: await backupHealth(operations.db, operations.now(), deps.backup.withinDays),
    });
  });
  app.get('/clock', async (context) =>
    context.json({ now: await operations.businessNow(), control: deps.clockControl?.get() ?? null }),
  );
  app.put('/clock', async (context) => {
    operatorOnly(deps, context);
    const wish = await parseBody(context, clockBody);
    if (!deps.clockControl) throw operationError('refused', 'clock_is_real', '');
    if ('speed' in wish) await deps.clockControl.setSpeed(wish.speed);
    else await deps.clockControl.moveTo(`${wish.at.slice(0, 19)}Z`);
    return context.json(deps.clockControl.get());
  });
  return app;
}
