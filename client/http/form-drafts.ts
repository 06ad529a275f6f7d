import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { EVIDENCE_LIMITS } from '../../workflows/rules/evidence/file.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { operationError } from '../operations/errors.ts';
import { discardForm, draftOfForm, saveForm } from '../operations/form-draft.ts';
import { allowed } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { download, endpoint } from './endpoint.ts';
import { refuseUnlessSeen } from './entity-tag.ts';

const typed = z.string().max(200).default('');
const words = z.string().max(2000).default('');

const draftBody = z.strictObject({
  reports: z
    .array(
      z.strictObject({
        unit: z.string().max(64),
        task: z.string().max(64),
        lines: z
          .array(
            z.strictObject({
              indicator: z.string().max(64),
              value: typed,
              note: words,
              light: typed,
              dataTo: typed,
            }),
          )
          .max(200),
        reason: words,
        files: z
          .array(z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().max(200) }))
          .max(EVIDENCE_LIMITS.together)
          .default([]),
      }),
    )
    .min(1)
    .max(500),
});

const FORM_DRAFT = endpoint('formDraft', "What a unit has filled in of a period's form and not handed in yet");
const KEEP_FORM_DRAFT = endpoint(
  'keepFormDraft',
  "Save what is filled in of a period's form, for everybody of the unit",
  {
    body: draftBody,
    keyed: 'heeded',
  },
);
const DISCARD_FORM_DRAFT = download('discardFormDraft', "Discard what is filled in of a period's form", null, {
  keyed: 'heeded',
  status: [204],
});

/**
 * Drafts of forms: the unit's own, seen and saved by whoever may report for it and by nobody else. With `If-Match` one is
 * saved only over the draft that was seen.
 */
export function formDraftsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const at = '/:cycle/units/:unit/form-drafts/:period';
  /** Which draft is meant, who asks, and the saving that was seen: null where it is held against none. */
  const asked = async (context: Context) => {
    const { cycle = '', unit = '', period = '' } = context.req.param();
    const of = { cycle, unit, period };
    const person = await allowed(deps, context, cycle, 'report', unit);
    if (periodFromId(period) === null) throw operationError('not_found', 'unknown_period', period);
    if (context.req.header('if-match') === undefined) return { of, person, seen: null };
    const { draft, version } = await draftOfForm(operations, of);
    refuseUnlessSeen(context, draft);
    return { of, person, seen: version };
  };
  app.get(at, FORM_DRAFT.told, async (context) => {
    const { of } = await asked(context);
    return FORM_DRAFT.answer(context, (await draftOfForm(operations, of)).draft);
  });
  app.put(at, KEEP_FORM_DRAFT.told, async (context) => {
    const { of, person, seen } = await asked(context);
    const { reports } = await KEEP_FORM_DRAFT.body(context);
    return KEEP_FORM_DRAFT.answer(context, await saveForm(operations, of, person, reports, seen));
  });
  app.delete(at, DISCARD_FORM_DRAFT.told, async (context) => {
    const { of, seen } = await asked(context);
    await discardForm(operations, of, seen);
    return context.body(null, 204);
  });
  return app;
}
