import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { EVERY_CALLED } from '../../workflows/rules/follow-up/called.ts';
import { STAGES } from '../../workflows/rules/follow-up/stage.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { casesCounted } from '../views/case-counts.ts';
import { followUpKey, followUps } from '../views/follow-ups.ts';
import { NEARNESS, type WhichCases } from '../views/which-cases.ts';
import { callerOf, unitRead } from './caller.ts';
import { isTurnOfCaller, turnOfCaller } from './case-seen.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { nextPage, pageAsked, paged } from './paging.ts';
import * as query from './queries.ts';

const which = z.strictObject({
  unit: query.unit,
  all: query.yes,
  kind: z.enum(EVERY_CALLED).optional(),
  about: query.unit,
  stage: z.enum(STAGES).optional(),
  mine: query.yes,
  due: z.enum(NEARNESS).optional(),
  text: query.text,
  ...paged,
});

const FOLLOW_UPS = endpoint('followUps', 'Cases that are followed to their end, the most urgent first', {
  query: which,
});
const FOLLOW_UP_COUNTS = endpoint('followUpCounts', 'How many cases stand where, and are of which kind and unit', {
  query: which.omit({ stage: true, limit: true, after: true }),
});

/** Cases among others: those that are asked for, and how many there are of them. */
export function caseListsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/follow-ups', FOLLOW_UPS.told, async (context) => {
    const { cycle } = context.req.param();
    const asked = await askedFor(deps, context, cycle, FOLLOW_UPS.query(context));
    const page = pageAsked(context, 4);
    const now = await businessNow();
    const caller = await callerOf(deps, context, cycle);
    return FOLLOW_UPS.again(context, deps, { cycle, for: [asked, caller], day: dayOf(now) }, async () => {
      const rows = await followUps(db, cycle, asked, now, page);
      const next = nextPage(context, rows, page, followUpKey);
      return { rows: rows.map((row) => Object.assign(row, { mine: isTurnOfCaller(caller, row) })), next };
    });
  });
  app.get('/:cycle/follow-up-counts', FOLLOW_UP_COUNTS.told, async (context) => {
    const { cycle } = context.req.param();
    const asked = await askedFor(deps, context, cycle, FOLLOW_UP_COUNTS.query(context));
    return FOLLOW_UP_COUNTS.answer(context, await casesCounted(db, cycle, asked, await businessNow()));
  });
  return app;
}

type Query = Partial<z.output<typeof which>>;

/** The cases that a query asks for, as far as its caller may see them. */
async function askedFor(deps: HttpDeps, context: Context, cycle: string, asked: Query): Promise<WhichCases> {
  const unit = await unitRead(deps, context, cycle, 'read_cases');
  const turn = asked.mine === 'true' ? turnOfCaller(await callerOf(deps, context, cycle)) : null;
  return { ...asked, unit, all: asked.all === 'true', turn };
}
