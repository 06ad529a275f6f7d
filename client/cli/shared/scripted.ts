import { createHash } from 'node:crypto';
import type { Plan } from '../../../workflows/rules/plan.ts';
import type { ReportsScript, ScriptedReport } from '../../intake/reports-script.ts';
import { sayCode, speaker } from '../../messages/catalogue.ts';
import type { HandedIn, PlayedReport } from '../../operations/hand-in.ts';

/** A line of a script that was not taken, as `result.json` lists it. */
export interface RefusedLine {
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** The reports of a script as they are handed in: by the unit's reporter, under a key made of what identifies them. */
export function playedReports(plan: Plan, script: ReportsScript): PlayedReport[] {
  return script.reports.map((scripted) => ({
    at: scripted.at,
    key: keyOf(scripted),
    actor:
      plan.people.find((p) => p.post === 'reporter' && p.unit === scripted.report.unit)?.id ?? scripted.report.unit,
    report: scripted.report,
  }));
}

/** Every line that was not taken, in order; always in Chinese, so that a result is the same everywhere. */
export function refusedLines(script: ReportsScript, refused: readonly HandedIn[]): RefusedLine[] {
  const say = speaker('zh');
  const line = (number: number, code: string, subject: string) => ({
    line: number,
    code,
    message: sayCode(say, 'refusal', code, { subject }),
  });
  const linesOf = new Map(script.reports.map((scripted) => [keyOf(scripted), scripted.lines]));
  const ofReports = refused.flatMap(({ key, refusals }) => {
    const lines = linesOf.get(key) ?? [];
    return refusals.flatMap(({ line: index, code, subject }) =>
      index === null ? lines.map((n) => line(n, code, subject)) : [line(lines[index] ?? 0, code, subject)],
    );
  });
  const bad = script.badLines.map((number) => line(number, 'bad_line', ''));
  return [...ofReports, ...bad].toSorted((a, b) => a.line - b.line);
}

function keyOf({ at, report }: ScriptedReport): string {
  const identity = JSON.stringify([at, report.unit, report.task, report.period]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}
