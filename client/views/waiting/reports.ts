import type { Draw } from '../../../activities/store/checks.ts';
import { mayDo } from '../../../workflows/rules/authority/may-do.ts';
import { type ChannelCheck, missingChannels } from '../../../workflows/rules/review/checks.ts';
import type { Checkable } from '../../../workflows/rules/review/spot-checks.ts';
import type { Instant } from '../../../workflows/rules/time/instant.ts';
import { type CheckOf, drawnReports } from '../checks.ts';
import type { Desk } from './desk.ts';
import { type Waiting, waiting } from './waiting-item.ts';

/** A report whose newest version nobody has verified or returned, with how the channels have judged it. */
export interface UnverifiedReport extends Checkable {
  readonly receivedAt: Instant;
  readonly checks: readonly ChannelCheck[];
}

/** The periods whose reports count once they are verified, and not before. */
export function verifiedPeriods({ definition, policyOf }: Pick<Desk, 'definition' | 'policyOf'>): string[] {
  return definition.windows.map((w) => w.period).filter((p) => policyOf(p).reporting.counts === 'verified');
}

/** The reports that somebody has to verify before they are frozen, or to look at where the policy wants that first. */
export function reportsFor(desk: Desk, reports: readonly UnverifiedReport[]): Waiting[] {
  return reports.filter(notOf(desk)).flatMap((report) => {
    const missing = missingChannels(desk.policyOf(report.period).checks, report.checks);
    const ask = missing.length > 0 ? 'record_check' : 'verify';
    return mayDo(desk.person, ask, null) ? [waitingReport(desk, 'report', ask, report, report.receivedAt)] : [];
  });
}

/** The drawn reports that nobody has looked at yet. */
export function spotChecksFor(
  desk: Desk,
  draws: readonly Pick<Draw, 'drawn' | 'drawnAt'>[],
  checks: readonly CheckOf[],
): Waiting[] {
  if (!mayDo(desk.person, 'record_check', null)) return [];
  return draws.flatMap((draw) =>
    drawnReports(draw, checks)
      .filter((report) => report.checks.length === 0)
      .filter(notOf(desk))
      .map((report) => waitingReport(desk, 'spot_check', 'record_check', report, draw.drawnAt)),
  );
}

/** The periods whose spot checks are still to be drawn: their reports are due, and their review is not frozen. */
export function drawsFor(desk: Desk, drawn: readonly string[]): Waiting[] {
  const { person, now, definition, policyOf, freezeOf } = desk;
  if (!mayDo(person, 'draw_spot_checks', null)) return [];
  return definition.windows.flatMap(({ period, deadline }) => {
    const due = freezeOf(period);
    const isOpen = deadline <= now && due !== null && now < due && !drawn.includes(period);
    if (!isOpen || policyOf(period).checks?.spot === undefined) return [];
    return [waiting({ kind: 'draw', id: period, ask: 'draw_spot_checks', period, since: deadline, due })];
  });
}

/** Nobody checks what their own unit reported. */
function notOf({ person }: Desk): (report: Checkable) => boolean {
  return ({ unit }) => unit !== person.unit;
}

function waitingReport(
  { titleOf, freezeOf }: Desk,
  kind: 'report' | 'spot_check',
  ask: string,
  { task, unit, period }: Checkable,
  since: Instant,
): Waiting {
  const of = { task, unit, period, title: titleOf(task), due: freezeOf(period) };
  return waiting({ kind, id: `${task}/${unit}/${period}`, ask, since, ...of });
}
