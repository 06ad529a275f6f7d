import { Hono } from 'hono';
import { z } from 'zod';
import { sentFile } from '../intake/sent-file.ts';
import { sayCode, speaker } from '../messages/catalogue.ts';
import { checkCycle, importCycle } from '../operations/import-cycle.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { officeOf } from './office-of.ts';
import { takenKey } from './only-once.ts';
import { languageAsked } from './problem-response.ts';
import { stewardOnce } from './steward-once.ts';

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
  takes: 'files',
});
const START_CYCLE = endpoint('startCycle', 'Start a cycle from a plan, its policy and a calendar', {
  body: newCycle,
  takes: 'files',
  keyed: true,
  status: [201],
});

/** A cycle that is about to be: checked as often as one likes, and started once, by the operator or the office. */
export function newCycleRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  app.post('/cycle-checks', CHECK_CYCLE.told, async (context) => {
    await officeOf(deps, context, 'rehearse');
    const { check, ...checked } = await checkCycle(deps.operations, await CHECK_CYCLE.body(context));
    const say = speaker(languageAsked(context));
    const warnings = check.warnings.map(({ code, subject }) => sayCode(say, 'warning', code, { subject }));
    return CHECK_CYCLE.answer(context, { ...checked, check: { ...check, warnings } });
  });
  app.post('/cycles', stewardOnce(deps, 'start_cycle', true, officeOf), START_CYCLE.told, async (context) => {
    const body = await START_CYCLE.body(context);
    const { actor } = context.get('steward');
    const isAgain = takenKey(context)?.isFirst === false;
    return START_CYCLE.answer(context, await importCycle(deps.operations, body, { actor, isAgain }));
  });
  return app;
}
