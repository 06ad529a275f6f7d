import { signatureReminder } from '../../activities/signature-reminder.ts';
import { append } from '../../activities/store/append.ts';
import { lastNumber } from '../../activities/store/last-number.ts';
import { numberUnder } from '../../activities/store/number-under.ts';
import { type DraftOf, draftEntity, newestDraft } from '../../activities/store/report-drafts.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { own } from '../../workflows/rules/own.ts';
import { admit } from '../../workflows/rules/report/admit.ts';
import { draftFault } from '../../workflows/rules/report/draft.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { admissionOf, cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError } from './errors.ts';
import { type Submission, type SubmissionAnswer, submitReport } from './submit-report.ts';
import { wake } from './wake.ts';

/** The answer to a reporter whose report has to be signed: kept, under which number, and not yet submitted. */
export interface DraftAnswer {
  readonly key: string;
  readonly receivedAt: Instant;
  readonly status: 'drafted';
  readonly draft: number;
}

/** Keeps what a reporter filled in until the head of the unit signs it; judged like a report, so that faults are told now. */
export async function draftReport(deps: OperationDeps, submission: Submission): Promise<DraftAnswer> {
  const { cycle, key, actor, report, receivedAt: at } = submission;
  const { db } = deps;
  const acts = own(await taskActs(db, cycle), report.task) ?? [];
  const refused = admit(await admissionOf(db, cycle, { acts, revision: null }, report.unit), report, at);
  if (refused.length > 0) throw new OperationError('refused', refused);
  const definition = await cycleDefinition(db, cycle);
  const { unit, task, period, lines, reason, files } = report;
  const entity = draftEntity(cycle, report);
  const known = await numberUnder(db, entity, key);
  if (known !== undefined) return { key, receivedAt: at, status: 'drafted', draft: known };
  const expect = await lastNumber(db, entity);
  const number = expect + 1;
  const body = { cycle, task, unit, period, lines, reason, ...(files ? { files } : {}) };
  const event = { entity, key, type: 'report_drafted', at, actor, expect, body };
  const reminder = signatureReminder(definition, cycle, at, { entity, number });
  const [answer] = await append(db, [event, ...reminder], deps.now());
  if (answer?.status !== 'stored') throw operationError('unavailable', 'record_unavailable', entity);
  await wake(deps, cycle);
  return { key, receivedAt: at, status: 'drafted', draft: number };
}

/** What a head decides about a draft that was shown under a number. */
export interface DraftDecision extends DraftOf {
  readonly cycle: string;
  readonly key: string;
  readonly actor: string;
  readonly at: Instant;
  readonly draft: number;
}

/**
 * The head signs: the draft is submitted as the unit's report, received when the signature arrived. A draft is signed
 * once: the same answer comes however often it is asked for.
 */
export async function signDraft(deps: OperationDeps, decision: DraftDecision): Promise<SubmissionAnswer> {
  const { cycle, actor, at, draft, task, unit, period } = decision;
  const known = await newestDraft(deps.db, cycle, decision);
  const fault = draftFault(known, draft);
  const again = fault === 'already_signed' && known?.status === 'signed';
  if (!known || (fault !== null && !again)) throw refused(fault ?? 'unknown_draft', decision);
  const key = `${cycle}:draft/${task}/${unit}/${period}/${draft}`;
  const { lines, files, because } = known;
  const more = { ...(files.length > 0 ? { files } : {}), ...(because === null ? {} : { reason: because }) };
  const report = { unit, task, period, lines, ...more, draft };
  return submitReport(deps, { cycle, key, actor, report, receivedAt: at });
}

/** The head sends a draft back to the reporter, with a reason; nothing was submitted. Answers with the draft's last number. */
export async function sendBackDraft(
  deps: OperationDeps,
  decision: DraftDecision & { readonly reason: string },
): Promise<number> {
  const { cycle, key, actor, at, draft, task, unit, period, reason } = decision;
  const entity = draftEntity(cycle, decision);
  const before = await numberUnder(deps.db, entity, key);
  if (before !== undefined) return before;
  const fault = draftFault(await newestDraft(deps.db, cycle, decision), draft);
  if (fault) throw refused(fault, decision);
  const body = { cycle, task, unit, period, draft, reason };
  const event = { entity, key, type: 'draft_sent_back', at, actor, body, expect: draft };
  const [answer] = await append(deps.db, [event], deps.now());
  if (!answer || answer.status === 'behind') throw refused('newer_draft', decision);
  return answer.number;
}

function refused(code: string, { task, unit, period }: DraftOf): OperationError {
  return operationError(code === 'unknown_draft' ? 'not_found' : 'refused', code, `${task}/${unit}/${period}`);
}
