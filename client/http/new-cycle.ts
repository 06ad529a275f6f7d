import { Hono, type MiddlewareHandler } from 'hono';
import { z } from 'zod';
import type { Steward } from '../accounts/steward.ts';
import { sentFile } from '../intake/sent-file.ts';
import { sayCode, speaker } from '../messages/catalogue.ts';
import { checkCycle, importCycle } from '../operations/import-cycle.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { officeOf } from './office-of.ts';
import { onlyOnce, takenKey } from './only-once.ts';
import { languageAsked } from './problem-response.ts';

const newCycle = z.strictObject({
  plan: sentFile,
  policy: sentFile,
  calendar: sentFile.optional(),
  from: z.string().optional(),
  cycle: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/)
    .optional(),
});

const CHECK_CYCLE = endpoint('checkCycle', 'What a cycle would be, and everything that is wrong with its files', {
  body: newCycle,
});
const START_CYCLE = endpoint('startCycle', 'Start a cycle from a plan, its policy and a calendar', {
  body: newCycle,
  keyed: true,
  status: [201],
});

/** Who starts a cycle. */
interface Started {
  readonly Variables: { readonly starter: Steward };
}

/** A cycle that is about to be: checked as often as one likes, and started once, by the operator or the office. */
export function newCycleRoutes(deps: HttpDeps): Hono<Started> {
  const app = new Hono<Started>();
  const once: MiddlewareHandler<Started> = async (context, next) => {
    const starter = await officeOf(deps, context, 'start_cycle');
    context.set('starter', starter);
    return onlyOnce(deps, context, next, async () => ({ cycle: '', caller: starter.actor, keeps: true }));
  };
  app.post('/cycle-checks', CHECK_CYCLE.told, async (context) => {
    await officeOf(deps, context, 'rehearse');
    const { check, ...checked } = await checkCycle(deps.operations, await CHECK_CYCLE.body(context));
    const say = speaker(languageAsked(context));
    const warnings = check.warnings.map(({ code, subject }) => sayCode(say, 'warning', code, { subject }));
    return CHECK_CYCLE.answer(context, { ...checked, check: { ...check, warnings } });
  });
  app.post('/cycles', once, START_CYCLE.told, async (context) => {
    const body = await START_CYCLE.body(context);
    const { actor } = context.get('starter');
    const isAgain = takenKey(context)?.isFirst === false;
    return START_CYCLE.answer(context, await importCycle(deps.operations, body, { actor, isAgain }));
  });
  return app;
}
