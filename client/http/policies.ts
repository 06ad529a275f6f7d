import { Hono } from 'hono';
import { z } from 'zod';
import { isDay } from '../../workflows/rules/time/day.ts';
import { loadPolicy } from '../intake/load-policy.ts';
import { good } from '../intake/problem.ts';
import { sentFile } from '../intake/sent-file.ts';
import { speaker } from '../messages/catalogue.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { checkPolicy } from '../operations/check-policy.ts';
import { operationError } from '../operations/errors.ts';
import { changePolicy, proposedVersion } from '../operations/publish-policy.ts';
import { changeKey } from '../views/plan-changes.ts';
import { policyChanges, versionsOffered } from '../views/policy-changes.ts';
import { tryPolicy } from '../views/policy-try.ts';
import { policyView } from '../views/policy-view.ts';
import { decidesAs } from './acts-as.ts';
import { allowed, changesTold, permitted } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { linkNext, pageAsked, paged } from './paging.ts';
import { checkTold } from './policy-told.ts';
import { languageAsked } from './problem-response.ts';
import * as query from './queries.ts';

const tryBody = z.strictObject({ policy: sentFile });
const reason = z.string().min(1).max(2000);
const requestBody = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('propose_policy'), policy: sentFile, from: z.string().refine(isDay), reason }),
  z.strictObject({ ask: z.literal('approve_policy') }),
  z.strictObject({ ask: z.literal('reject_policy'), reason }),
]);

const POLICY = endpoint('policy', 'The rules in force as text, or those that a change asks for', {
  query: z.strictObject({ change: query.id }),
});
const CHECK_POLICY = endpoint('checkPolicy', 'What is wrong or odd about rules that are being written', {
  body: tryBody,
  takes: 'files',
});
const TRY_POLICY = endpoint('tryPolicy', 'What another policy would have made of the reviews on record', {
  body: tryBody,
  takes: 'files',
});
const POLICY_CHANGES = endpoint('policyChanges', 'Versions of the policy, proposed and published, the newest first', {
  query: z.strictObject(paged),
});
const ACT_ON_POLICY_CHANGE = endpoint('actOnPolicyChange', 'Propose, publish or reject a version of the policy', {
  body: requestBody,
  takes: 'files',
  keyed: true,
  status: [201],
});

/** The rule workbench: what another policy would have made of the reviews on record, and publishing it with four eyes. */
export function policiesRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db } = deps.operations;
  app.get('/:cycle/policy', POLICY.told, async (context) => {
    const { cycle } = context.req.param();
    const caller = await permitted(deps, context, cycle, 'read_cycle');
    const { change = null } = POLICY.query(context);
    const view = await policyView(db, cycle, change, changesTold(caller));
    if (!view) throw operationError('not_found', 'unknown_policy_change', change ?? cycle);
    return POLICY.answer(context, view);
  });
  app.post('/:cycle/policy-check', CHECK_POLICY.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'try_rules');
    const { policy } = await CHECK_POLICY.body(context);
    const found = await checkPolicy(deps.operations, cycle, policy);
    return CHECK_POLICY.answer(context, checkTold(speaker(languageAsked(context)), found));
  });
  app.post('/:cycle/policy-try', TRY_POLICY.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'try_rules');
    const { policy } = await TRY_POLICY.body(context);
    const loaded = good(loadPolicy(policy.name, new TextEncoder().encode(policy.text)));
    await cycleDefinition(db, cycle);
    return TRY_POLICY.answer(context, await tryPolicy(db, cycle, loaded.policy));
  });
  app.get('/:cycle/policy-changes', POLICY_CHANGES.told, async (context) => {
    const { cycle } = context.req.param();
    const caller = await permitted(deps, context, cycle, 'read_cycle');
    const page = pageAsked(context, 2);
    const rows = await policyChanges(db, cycle, changesTold(caller), page);
    linkNext(context, rows, page, changeKey);
    return POLICY_CHANGES.answer(context, versionsOffered(rows, caller));
  });
  app.post('/:cycle/policy-changes/:id/requests', ACT_ON_POLICY_CHANGE.told, async (context) => {
    const { cycle, id } = context.req.param();
    if (!/^[a-z0-9-]{1,64}$/.test(id)) throw operationError('refused', 'bad_request', 'path:id');
    const asked = await ACT_ON_POLICY_CHANGE.body(context);
    const person = await allowed(deps, context, cycle, asked.ask, null);
    const by = await decidesAs(deps.operations, context, cycle, person);
    const request =
      asked.ask === 'propose_policy'
        ? await proposedVersion(deps.operations, cycle, { ...asked, file: asked.policy })
        : asked;
    return ACT_ON_POLICY_CHANGE.answer(context, {
      id,
      ...(await changePolicy(deps.operations, cycle, id, { ...request, ...by })),
    });
  });
  return app;
}
