import { createHash } from 'node:crypto';
import { recordReport, type UndertakenReport } from '../../activities/record-report.ts';
import { append, nextAppend } from '../../activities/store/append.ts';
import { StoreError } from '../../activities/store/database.ts';
import { type KeptReceipt, keepReceipt, type Receipt } from '../../activities/store/inbox.ts';
import { readSettlement } from '../../activities/store/settlement.ts';
import { reportUpdate, requestUpdate, type TaskAnswer, taskId } from '../../workflows/contract/supervise-task.ts';
import { admit } from '../../workflows/rules/report/admit.ts';
import type { Report } from '../../workflows/rules/report/report.ts';
import type { ReportCommand } from '../../workflows/rules/task/commands.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { hiddenIn } from '../intake/hidden-in.ts';
import { admissionOf } from './admission.ts';
import { callUpdate } from './call-update.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError, type Refused } from './errors.ts';

/** A report handed in by a post, under a key that makes a repetition harmless. */
export interface Submission {
  readonly cycle: string;
  readonly key: string;
  readonly actor: string;
  readonly report: Report;
  /** When it arrived, stamped by the server that took it. */
  readonly receivedAt: Instant;
}

/** What the sender gets: its receipt, and what became of the report if that is known already. */
export interface SubmissionAnswer {
  readonly key: string;
  readonly receivedAt: Instant;
  readonly status: 'taken' | 'received';
  readonly version: number | null;
  readonly late: boolean | null;
}

/**
 * Takes a report: keeps the receipt, judges it on the read model, and has the task decide (design, "A report's way").
 * A refusal is recorded and thrown; when the task cannot answer in time the receipt stands and the report follows later.
 */
export async function submitReport(deps: OperationDeps, submission: Submission): Promise<SubmissionAnswer> {
  const receipt = await receive(deps, submission);
  if (receipt.fresh) return deliver(deps, receipt);
  const known = await readSettlement(deps.db, receipt.key);
  if (known?.outcome === 'refused') throw new OperationError('refused', known.refusals);
  if (known) return { key: receipt.key, receivedAt: receipt.receivedAt, status: 'taken', ...known.report };
  return deliver(deps, receipt);
}

async function receive({ db }: OperationDeps, submission: Submission): Promise<KeptReceipt> {
  const { cycle, key, actor, report, receivedAt } = submission;
  const body = JSON.stringify(report);
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const receipt = await keepReceipt(db, { key, cycle, task: report.task, body, bodyHash, receivedAt, actor });
  if (receipt.bodyHash !== bodyHash || receipt.cycle !== cycle) throw operationError('conflict', 'key_used', key);
  return receipt;
}

type Judged = Receipt & Pick<KeptReceipt, 'acts' | 'revision'>;

/** Brings a receipt to its task; used at once and, when that fails, by the dispatcher. */
export async function deliver(deps: OperationDeps, receipt: Judged): Promise<SubmissionAnswer> {
  const { key, cycle, receivedAt, actor } = receipt;
  const report = JSON.parse(receipt.body) as Report;
  const refused =
    unkeepable(report) ?? admit(await admissionOf(deps.db, cycle, receipt, report.unit), report, receivedAt);
  if (refused.length > 0) return refuse(deps, receipt, refused);
  try {
    const command = { ask: 'report', key, actor, at: receivedAt, report } as const;
    const { version = null, late = null } = await decidedAndRecorded(deps, cycle, command);
    return { key, receivedAt, status: 'taken', version, late };
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    if (error.kind === 'refused') return refuse(deps, receipt, error.refusals);
    return { key, receivedAt, status: 'received', version: null, late: null };
  }
}

/** How often one that was decided before it is waited for, each time until the record grows, and at most so long. */
const ROUNDS = 5;
const ROUND_MS = 100;

/**
 * Has the task decide, and records what it decided. Where the record had moved on before the task knew, or one that
 * was decided before does not come, the task decides again and records by itself.
 */
async function decidedAndRecorded(
  deps: OperationDeps,
  cycle: string,
  command: ReportCommand,
): Promise<Pick<TaskAnswer, 'version' | 'late'>> {
  const { key } = command;
  const entity = taskId(cycle, command.report.task);
  const answer = await callUpdate(deps, entity, reportUpdate, key, command);
  const { toRecord: after, number, version, late } = answer;
  if (!after || version === undefined || late === undefined) return answer;
  const recorded = await recordInTurn(deps, command, { entity, cycle, number, version, late, after });
  return recorded ?? callUpdate(deps, entity, requestUpdate, `${key}/again`, command);
}

/** Records a report after those that were decided before it; null where it cannot be as it was decided. */
async function recordInTurn({ db, now }: OperationDeps, command: ReportCommand, decided: UndertakenReport) {
  for (let round = 0; round < ROUNDS; round += 1) {
    const recorded = await recordReport(db, now(), command, decided).catch(outOfReach);
    if (recorded !== 'early') return recorded === 'overtaken' ? null : recorded;
    await nextAppend(db, ROUND_MS);
  }
  return null;
}

/** A record out of reach leaves the report on its way. */
function outOfReach(error: unknown): never {
  throw error instanceof StoreError ? operationError('unavailable', 'record_unavailable', error.code) : error;
}

/** What the record could not keep would stay on its way for good, and every deadline after it would wait. */
function unkeepable(report: Report): Refused[] | null {
  const hidden = hiddenIn(report);
  return hidden && [{ line: null, code: 'hidden_character', subject: `${hidden.path} ${hidden.char}` }];
}

/** A refusal is a fact too: it is recorded before it is told. */
async function refuse({ db, now }: OperationDeps, receipt: Receipt, refusals: readonly Refused[]): Promise<never> {
  const { key, cycle, receivedAt, actor } = receipt;
  const body = { cycle, key, refusals };
  await append(db, [{ entity: `inbox/${cycle}`, key, type: 'report_refused', at: receivedAt, actor, body }], now());
  throw new OperationError('refused', refusals);
}
