import { append } from '../../activities/store/append.ts';
import { channelChecks, readDraw, reportedUpTo, seedOf, standingReport } from '../../activities/store/checks.ts';
import { ruling } from '../../activities/store/definition.ts';
import { numberUnder } from '../../activities/store/number-under.ts';
import { valuesOf } from '../../activities/store/report-versions.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import { type Check, decideCheck, missingChannels } from '../../workflows/rules/review/checks.ts';
import { type Checkable, drawSpotChecks } from '../../workflows/rules/review/spot-checks.ts';
import type { TaskCommand } from '../../workflows/rules/task/commands.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError } from './errors.ts';

interface By {
  readonly person: Person;
  readonly at: Instant;
  readonly key: string;
}

/** Records what somebody outside the reporting unit found; answers with the check's number and whether it matched. */
export async function recordCheck(
  deps: OperationDeps,
  cycle: string,
  of: Checkable,
  check: Check,
  { person, at, key }: By,
): Promise<{ readonly number: number; readonly matches: boolean }> {
  const { db } = deps;
  const { plan, policy } = ruling(await cycleDefinition(db, cycle), of.period);
  const task = plan.tasks.find((t) => t.id === of.task);
  if (!task) throw operationError('not_found', 'unknown_task', of.task);
  if (person.unit === of.unit) throw operationError('refused', 'own_report', person.id);
  const name = `${of.task}/${of.unit}/${of.period}`;
  const report = await standingReport(db, cycle, of);
  if (!report) throw operationError('not_found', 'unknown_report', name);
  const judged = { leaves: factsOf(task).leaves, values: valuesOf(report.lines), rules: policy.checks };
  const decision = decideCheck(judged, check, dayOf(at));
  if ('refused' in decision) throw new OperationError('refused', decision.refused);
  const { channel, evidence, files } = check;
  const said = { version: report.version, channel, ...decision, evidence, ...(files ? { files } : {}) };
  const body = { cycle, task: of.task, unit: of.unit, period: of.period, ...said };
  const event = { entity: `check/${cycle}/${name}`, key, type: 'check_recorded', at, actor: person.id, body };
  const [answer] = await append(db, [event], deps.now());
  if (!answer || answer.status === 'behind') throw operationError('unavailable', 'record_unavailable', name);
  return { number: answer.number, matches: decision.matches };
}

/**
 * Draws the reports of a period that are checked on the spot: once, after its deadline, by the hash of the event that
 * recorded it, from all that had been reported by then or since. Answers with how many were drawn.
 */
export async function drawChecks(deps: OperationDeps, cycle: string, period: string, by: By): Promise<number> {
  const { db } = deps;
  const { plan, policy, windows } = ruling(await cycleDefinition(db, cycle), period);
  const size = policy.checks?.spot;
  const window = windows.find((w) => w.period === period);
  if (!window) throw operationError('refused', 'unknown_period', period);
  if (!size) throw operationError('refused', 'no_spot_checks', policy.id);
  const entity = `spot-check/${cycle}/${period}`;
  const before = await readDraw(db, cycle, period);
  if (before && (await numberUnder(db, entity, by.key)) !== undefined) return before.drawn.length;
  if (before) throw operationError('conflict', 'already_drawn', before.drawnAt);
  const seed = await seedOf(db, cycle, period);
  if (!seed) throw operationError('refused', 'too_early', window.deadline);
  const [chain] = await db.query<{ position: number }>('select position from chain');
  const upTo = chain?.position ?? 0;
  const reports = await reportedUpTo(db, cycle, period, upTo);
  const groupOf = (unit: string) => plan.units.find((u) => u.id === unit)?.group ?? '';
  const drawn = drawSpotChecks(seed.seed, reports, size, groupOf);
  const body = { cycle, period, ...seed, upTo, size, drawn };
  const event = { entity, key: by.key, type: 'spot_checks_drawn', at: by.at, actor: by.person.id, body, expect: 0 };
  const [answer] = await append(db, [event], deps.now());
  if (answer?.status === 'behind') throw operationError('conflict', 'already_drawn', period);
  return drawn.length;
}

/**
 * A verification as it may be asked of a task: where the policy wants channels to confirm a report first, only once
 * they have, and only of the version that they looked at (004-7).
 */
export async function checkedVerification<C extends TaskCommand>(
  { db }: Pick<OperationDeps, 'db'>,
  cycle: string,
  task: string,
  command: C,
): Promise<C> {
  if (command.ask !== 'verify') return command;
  const { policy } = ruling(await cycleDefinition(db, cycle), command.period);
  if (!policy.checks?.before_verify) return command;
  const of = { task, unit: command.unit, period: command.period };
  const version = (await standingReport(db, cycle, of))?.version;
  if (version === undefined) return command;
  const checks = await channelChecks(db, cycle, of, version);
  const missing = missingChannels(policy.checks, checks);
  const wasSeen = (channel: string) => checks.some((c) => c.channel === channel);
  if (missing.length === 0) return { ...command, version };
  throw new OperationError(
    'refused',
    missing.map(({ channel, name }) => ({
      line: null,
      code: wasSeen(channel) ? 'channel_mismatch' : 'channel_missing',
      subject: name,
    })),
  );
}
