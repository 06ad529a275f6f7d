import { Hono } from 'hono';
import { z } from 'zod';
import { howMany } from '../accounts/proposals.ts';
import { faultsOf, type Health } from '../explain/faults-text.ts';
import { speaker } from '../messages/catalogue.ts';
import { operationError } from '../operations/errors.ts';
import { partStates } from '../operations/part-states.ts';
import { programVersion } from '../operations/program-version.ts';
import { refuseNotOwner } from '../operations/refuse-not-owner.ts';
import { issueToken } from '../operations/tokens.ts';
import { verifyRecord } from '../operations/verify-record.ts';
import { recordHealth } from '../views/health.ts';
import { backupHealth } from '../views/last-backup.ts';
import { stewardOf } from './account-caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { takenKey } from './only-once.ts';
import { languageAsked } from './problem-response.ts';
import { stewardOnce } from './steward-once.ts';
import { watched } from './watched.ts';

const tokenBody = z.strictObject({ cycle: z.string(), post: z.string() });
const verifyBody = z.strictObject({ head: z.strictObject({ position: z.int(), hash: z.string() }).optional() });
const clockBody = z.union([
  z.strictObject({ speed: z.number().min(0).max(100_000) }),
  z.strictObject({ at: z.iso.datetime() }),
]);

const ISSUE_TOKEN = endpoint('issueToken', 'Issue the token of a post', {
  body: tokenBody,
  keyed: true,
  status: [201],
});
const VERIFY = endpoint('verify', 'Verify the record against its chain', { body: verifyBody, watched: true });
const REBUILD = endpoint('rebuild', 'Compute everything that is shown anew from the record', {
  keyed: 'heeded',
  watched: true,
});
const RECONCILE = endpoint('reconcile', 'Bring the workflows into line with the record', {
  keyed: 'heeded',
  watched: true,
});
const DOCTOR = endpoint('doctor', 'The state of every part');
const CLOCK = endpoint('clock', 'What time it is here', { open: true });
const SET_CLOCK = endpoint('setClock', 'Set the clock of a sample', { body: clockBody, keyed: 'heeded' });

/** What the operator of an installation does: tokens, the record's health, the sample's clock. */
export function operatorRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.post('/tokens', stewardOnce(deps, 'issue_token', false), ISSUE_TOKEN.told, async (context) => {
    const { cycle, post } = await ISSUE_TOKEN.body(context);
    // Made from the key, a token is the same when it is asked for again, and is kept nowhere for that.
    const { key = '', since = '' } = takenKey(context) ?? {};
    const token = deps.accounts.secretOf(['token', context.get('steward').actor, key, since, cycle, post]);
    await issueToken(operations, cycle, post, token);
    return ISSUE_TOKEN.answer(context, { token });
  });
  app.post('/verify', VERIFY.told, async (context) => {
    await stewardOf(deps, context, 'verify_record');
    const { head } = await VERIFY.body(context);
    return watched(context, deps.onError, (onProgress) =>
      verifyRecord(operations, deps.files, head ?? null, onProgress),
    );
  });
  app.post('/rebuild', stewardOnce(deps, 'mend_record', false), REBUILD.told, async (context) => {
    await refuseNotOwner(operations);
    return watched(context, deps.onError, async (onProgress) => {
      await deps.rebuild(onProgress);
      return recordHealth(operations.db, await operations.businessNow());
    });
  });
  app.post('/reconcile', stewardOnce(deps, 'mend_record', false), RECONCILE.told, (context) =>
    watched(context, deps.onError, deps.reconcile),
  );
  app.get('/doctor', DOCTOR.told, async (context) => {
    await stewardOf(deps, context, 'see_parts');
    const health = await healthOf(deps);
    return DOCTOR.answer(context, {
      ...(await deps.describe()),
      ...health,
      version: programVersion(),
      url: deps.accounts.url,
      faults: faultsOf({ say: speaker(languageAsked(context)) }, health),
    });
  });
  app.get('/clock', CLOCK.told, async (context) =>
    CLOCK.answer(context, { now: await operations.businessNow(), control: deps.clockControl?.get() ?? null }),
  );
  app.put('/clock', stewardOnce(deps, 'set_clock'), SET_CLOCK.told, async (context) => {
    const wish = await SET_CLOCK.body(context);
    if (!deps.clockControl) throw operationError('refused', 'clock_is_real', '');
    if ('speed' in wish) await deps.clockControl.setSpeed(wish.speed);
    else await deps.clockControl.moveTo(`${wish.at.slice(0, 19)}Z`);
    return SET_CLOCK.answer(context, deps.clockControl.get());
  });
  return app;
}

async function healthOf({ operations, accounts, backup }: HttpDeps): Promise<Health> {
  const { db, now, businessNow } = operations;
  return {
    record: await recordHealth(db, await businessNow()),
    states: await partStates(operations),
    backup: await backupHealth(db, now(), backup.withinDays),
    administrators: {
      system: await howMany(accounts, ['system_administrator']),
      security: await howMany(accounts, ['security_administrator']),
    },
  };
}
