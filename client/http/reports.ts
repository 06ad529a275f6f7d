import { Hono } from 'hono';
import { z } from 'zod';
import type { ReportLine } from '../../workflows/rules/report/report.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { day } from '../intake/scalars.ts';
import { evidenceOf } from '../operations/evidence.ts';
import { handInReport } from '../operations/hand-in-report.ts';
import { type Served, servingOf } from '../operations/serve-both.ts';
import { allowed } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { fileHashes } from './evidence.ts';
import { idempotencyKey } from './parse-body.ts';

const reportBody = z.strictObject({
  unit: z.string().max(64),
  task: z.string().max(64),
  period: z.string().max(16),
  lines: z
    .array(
      z.strictObject({
        indicator: z.string().max(64),
        value: z.string().max(64),
        note: z.string().max(2000).default(''),
        light: z.string().min(1).max(32).optional(),
        dataTo: day.optional(),
      }),
    )
    .max(200),
  reason: z.string().min(1).max(2000).optional(),
  /** How the unit sees itself, for all indicators without a light of their own. */
  light: z.string().min(1).max(32).optional(),
  /** The day that every value stands at which says none of its own (数据截至). */
  dataTo: day.optional(),
  files: fileHashes,
  /** Other running cycles that ask for the same figures and are served with this report. */
  serves: z.array(z.string().max(64)).max(10).default([]),
});

const HAND_IN_REPORT = endpoint('handInReport', "Hand in a unit's report on a task for a period", {
  body: reportBody,
  keyed: true,
  status: [201, 202],
});

/** Reports: the receipt is stamped here, when the request has arrived. */
export function reportsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  app.post('/:cycle/reports', HAND_IN_REPORT.told, async (context) => {
    const receivedAt = await deps.operations.businessNow();
    const { cycle } = context.req.param();
    const { files: hashes, light, dataTo, serves, ...body } = await HAND_IN_REPORT.body(context);
    const whole = light === undefined ? [] : [{ indicator: '', value: '', note: '', light }];
    const told = { ...body, lines: [...body.lines.map((line) => ofDay(line, dataTo)), ...whole] };
    const person = await allowed(deps, context, cycle, 'report', told.unit, told.task);
    const files = await evidenceOf(deps.operations.db, cycle, told.unit, hashes);
    const report = files ? { ...told, files } : told;
    const key = `${cycle}:${idempotencyKey(context)}`;
    const submission = { cycle, key, actor: person.id, report, receivedAt };
    const others = await Promise.all(serves.map((other) => servingOf(deps.operations, person, submission, other)));
    const answer = await handInReport(deps.operations, person, submission);
    const served: Served[] = [];
    for (const serve of others) served.push(...(await serve()));
    const answered = others.length > 0 ? { ...answer, served } : answer;
    return HAND_IN_REPORT.answer(context, answered, answer.status === 'received' ? 202 : 201);
  });
  return app;
}

/** A line whose value stands at the day said for the whole report, unless it says one of its own. */
function ofDay(line: ReportLine, dataTo: Day | undefined): ReportLine {
  return dataTo === undefined || line.value === '' ? line : { dataTo, ...line };
}
