import { createHash } from 'node:crypto';
import type { Plan } from '../../workflows/rules/plan.ts';
import type { ReportsScript, ScriptedReport } from '../intake/reports-script.ts';
import type { PlayedReport } from './hand-in.ts';

/** The reports of a script as they are handed in: by the unit's reporter, under a key made of what identifies them. */
export function playedReports(plan: Plan, script: ReportsScript): PlayedReport[] {
  return script.reports.map((scripted) => ({
    at: scripted.at,
    key: scriptedKey(scripted),
    actor:
      plan.people.find((p) => p.post === 'reporter' && p.unit === scripted.report.unit)?.id ?? scripted.report.unit,
    report: scripted.report,
  }));
}

/** The key of a scripted report: the same for the same instant, unit, task and period. */
export function scriptedKey({ at, report }: ScriptedReport): string {
  const identity = JSON.stringify([at, report.unit, report.task, report.period]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}
