import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import type { ReportLine } from '../../workflows/rules/report/report.ts';
import type { ChannelCheck, Found } from '../../workflows/rules/review/checks.ts';
import type { Checkable, SpotChecks } from '../../workflows/rules/review/spot-checks.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

/** A report that stands: its newest version with its values. */
export interface StandingReport {
  readonly version: number;
  readonly lines: readonly ReportLine[];
}

/** The newest version of a report; undefined when none has come. */
export async function standingReport(db: Database, cycle: string, of: Checkable): Promise<StandingReport | undefined> {
  const [row] = await db.query<StandingReport>(
    `select version, lines from reports
     where cycle = $1 and period = $2 and task = $3 and unit = $4 order by version desc limit 1`,
    [cycle, of.period, of.task, of.unit],
  );
  return row;
}

/** How the channels have judged a version of a report, oldest first. */
export function channelChecks(db: Database, cycle: string, of: Checkable, version: number): Promise<ChannelCheck[]> {
  return db.query<ChannelCheck>(
    `select channel, matches from checks
     where cycle = $1 and period = $2 and task = $3 and unit = $4 and version = $5 order by number`,
    [cycle, of.period, of.task, of.unit, version],
  );
}

/** The seed of a period's draw: the hash of the event that recorded its deadline, which nobody chose or foresaw. */
export interface Seed {
  readonly seed: string;
  readonly seedAt: number;
}

/** Undefined before the deadline of the period has been recorded. */
export async function seedOf(db: Database, cycle: string, period: string): Promise<Seed | undefined> {
  const [row] = await db.query<Seed>(
    `select hash as seed, position as "seedAt" from events
     where entity = $1 and type = 'instant_done' and body::jsonb->'done' @> $2::jsonb order by number limit 1`,
    [`cycle/${cycle}`, JSON.stringify([{ kind: 'deadline', period }])],
  );
  return row;
}

/** The reports of a period that the record held up to an event, each once; read from the events themselves. */
export function reportedUpTo(db: Database, cycle: string, period: string, position: number): Promise<Checkable[]> {
  return db.query<Checkable>(
    `select distinct b->>'task' as task, b->>'unit' as unit, b->>'period' as period
     from (select body::jsonb as b from events
           where type = 'report_received' and position <= $3 and starts_with(entity, $1)) r
     where b->>'period' = $2`,
    [`task/${cycle}/`, period, position],
  );
}

/** That a period's reports were drawn: by whom, from which seed, and from how much of the record. */
export interface Drawing extends Seed {
  readonly period: string;
  readonly upTo: number;
  readonly size: SpotChecks;
  readonly drawnBy: string;
  readonly drawnAt: Instant;
}

/** A draw as it was recorded. */
export interface Draw extends Drawing {
  readonly drawn: readonly Checkable[];
}

/** The draw of a period; undefined when there was none. */
export async function readDraw(db: Database, cycle: string, period: string): Promise<Draw | undefined> {
  const [row] = await db.query<Draw>(
    `select period, seed, seed_at as "seedAt", up_to as "upTo", size, drawn, drawn_by as "drawnBy",
            drawn_at as "drawnAt"
     from spot_checks where cycle = $1 and period = $2`,
    [cycle, period],
  );
  return row;
}

/** A check as it was recorded. */
export interface CheckRow extends Checkable {
  readonly number: number;
  readonly version: number;
  readonly channel: string | null;
  readonly found: readonly Found[];
  readonly matches: boolean;
  readonly evidence: string;
  readonly files: readonly EvidenceFile[];
  readonly checkedBy: string;
  readonly checkedAt: Instant;
}

/** Which checks are asked for; null, or left out: of all. */
export interface WhichChecks {
  readonly task?: string | null;
  readonly unit?: string | null;
  readonly period?: string | null;
}

/** The columns of a check as they are told. */
export const CHECK = `task, unit, period, number, version, channel, found, matches, evidence, files,
  checked_by as "checkedBy", checked_at as "checkedAt"`;

/** The checks of a cycle, of one task, unit or period where they are named, oldest first. */
export function readChecks(
  db: Database,
  cycle: string,
  { task = null, unit = null, period = null }: WhichChecks = {},
): Promise<CheckRow[]> {
  return db.query<CheckRow>(
    `select ${CHECK} from checks
     where cycle = $1 and ($2::text is null or unit = $2) and ($3::text is null or period = $3)
       and ($4::text is null or task = $4)
     order by checked_at, period, task, unit, number`,
    [cycle, unit, period, task],
  );
}
