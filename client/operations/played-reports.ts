import { createHash } from 'node:crypto';
import type { Plan } from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { ReportsScript, ScriptedReport } from '../intake/reports-script.ts';
import type { PlayedReport } from './hand-in.ts';

/**
 * The reports of a script as they are handed in, under a key made of what identifies them: by the unit's reporter, or
 * by its head at that instant where the policy has the head sign.
 */
export function playedReports(plan: Plan, policy: Policy, script: ReportsScript): PlayedReport[] {
  const post = policy.reporting.sign_off ?? 'reporter';
  return script.reports.map((scripted) => ({
    at: scripted.at,
    key: scriptedKey(scripted),
    actor: plan.people.find((p) => p.post === post && p.unit === scripted.report.unit)?.id ?? scripted.report.unit,
    report: scripted.report,
  }));
}

/** The key of a scripted report: the same for the same instant, unit, task and period. */
export function scriptedKey({ at, report }: ScriptedReport): string {
  const identity = JSON.stringify([at, report.unit, report.task, report.period]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}
