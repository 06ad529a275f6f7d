import { createHash } from 'node:crypto';
import { type Opening, openingEvents } from '../../activities/follow-up/opening.ts';
import { append, type NewEvent } from '../../activities/store/append.ts';
import { latestVersion } from '../../activities/store/co-opinions.ts';
import type { Definition } from '../../activities/store/definition.ts';
import { lastNumber } from '../../activities/store/last-number.ts';
import { numberUnder } from '../../activities/store/number-under.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { disputeTitle } from '../../workflows/rules/follow-up/made-title.ts';
import { unitName } from '../../workflows/rules/names.ts';
import type { Organisation } from '../../workflows/rules/organisation/changes.ts';
import { successorOn } from '../../workflows/rules/organisation/successor.ts';
import { own } from '../../workflows/rules/own.ts';
import type { Task } from '../../workflows/rules/plan.ts';
import { blockerFault, type CoOpinion, opinionFault } from '../../workflows/rules/report/co-opinion.ts';
import { leadsOn } from '../../workflows/rules/task/duty.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { coOn } from '../../workflows/rules/task/plan-as-of.ts';
import { offsetDay } from '../../workflows/rules/time/calendar.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';
import { requireNotice } from './notice.ts';
import { openCase } from './open-case.ts';
import { organisedAt } from './organised.ts';
import { wake } from './wake.ts';

/** Who asks, when, and under which key. */
export interface AskedBy {
  readonly actor: string;
  readonly at: Instant;
  readonly key: string;
}

/** What a co-unit says of the newest version of a lead's report. */
export type SaidOfReport = Pick<CoOpinion, 'task' | 'lead' | 'period' | 'unit' | 'stance' | 'reason'>;

/**
 * Records that a co-unit confirms or disputes the lead's report; a dispute opens a problem of the lead's where the
 * policy says so. The lead's figures stay as they are. Answers with the fact's number.
 */
export async function sayOfReport(
  deps: OperationDeps,
  cycle: string,
  said: SaidOfReport,
  by: AskedBy,
): Promise<number> {
  const { db } = deps;
  const { definition, organisation, today } = await standsAt(deps, cycle, by.at);
  const task = taskOf(definition, said.task);
  const entity = `co/${cycle}/${task.id}`;
  const before = await numberUnder(db, entity, by.key);
  if (before !== undefined) return before;
  const { lead: unit, period } = said;
  const version = await latestVersion(db, cycle, { task: task.id, unit, period });
  const fault = opinionFault({ co: coSince(task, organisation, today) }, said.unit, version);
  if (fault) throw operationError('refused', fault, fault === 'not_co_unit' ? said.unit : `${unit}/${period}`);
  const number = (await lastNumber(db, entity)) + 1;
  const { stance, ...rest } = said;
  const answers = successorOn(organisation, unit, today, task.id);
  const event = { entity, type: `report_${stance}`, ...by, body: { cycle, ...rest, version }, expect: number - 1 };
  const also = stance === 'disputed' ? disputeOpened(definition, cycle, { ...said, answers }, number, by) : [];
  const [answer] = await append(db, [event, ...also], deps.now());
  if (answer?.status !== 'stored') throw operationError('unavailable', 'record_unavailable', entity);
  if (also.length > 0) await wake(deps, cycle);
  return number;
}

function disputeOpened(
  definition: Definition,
  cycle: string,
  { task, lead, answers, period, unit, reason }: SaidOfReport & { readonly answers: string },
  number: number,
  { at, actor }: AskedBy,
): NewEvent[] {
  const { policy, calendar, plan } = definition;
  const { dispute } = policy.reporting;
  if (!dispute) return [];
  const opening: Opening = {
    id: `dispute.${task}.${number}`,
    kind: 'problem',
    unit: answers,
    title: disputeTitle(taskOf({ plan }, task).title, unitName(plan, unit), period),
    due: offsetDay(calendar, dayOf(at), dispute.answer).day,
    source: { by: 'dispute', task, lead, period, co: unit, reason },
  };
  return openingEvents(definition, cycle, opening, { at, actor, key: 'opened' });
}

/** A lead that cannot go on names the co-unit that holds it up, and by when an answer is needed. */
export interface Blocked {
  readonly task: string;
  readonly lead: string;
  readonly unit: string;
  readonly reason: string;
  readonly due: string;
  /** Why the answer cannot wait for the policy's notice. */
  readonly urgent?: string | undefined;
}

/**
 * Opens a problem of the co-unit that blocks a lead, with its deadline (domain §6, edge case 25). The lead's score is
 * not touched by it: that takes an approved override. Answers with the problem's id.
 */
export async function nameBlocker(deps: OperationDeps, cycle: string, blocked: Blocked, by: AskedBy): Promise<string> {
  const { definition, organisation, today } = await standsAt(deps, cycle, by.at);
  const task = taskOf(definition, blocked.task);
  const { reason, due, urgent } = blocked;
  const now = (of: string) => successorOn(organisation, of, today, task.id);
  const [lead, unit] = [now(blocked.lead), now(blocked.unit)];
  const acts = own(await taskActs(deps.db, cycle), task.id) ?? [];
  const leads = leadsOn(factsOf(task), acts, today);
  const fault = blockerFault({ co: coOn(task, organisation, today), leads }, { lead, unit, due }, today);
  if (fault) throw operationError('refused', fault, { not_lead: lead, not_later: due }[fault as string] ?? unit);
  requireNotice(definition, { due, urgent, units: [unit] }, by);
  const id = `blocked.${task.id}.${createHash('sha256').update(by.key).digest('hex').slice(0, 8)}`;
  const title = `${task.title}：${unitName(definition.plan, lead)}反映配合受阻`;
  const source = { by: 'blocked', task: task.id, lead, reason, ...(urgent ? { urgent } : {}) } as const;
  const opening: Opening = { id, kind: 'problem', unit, title, due, source };
  await openCase(deps, cycle, definition, opening, by);
  return id;
}

/** A cycle with its units and posts of a day, under their names of that day. */
async function standsAt(deps: OperationDeps, cycle: string, at: Instant) {
  const definition = await cycleDefinition(deps.db, cycle);
  const { plan, organisation, day: today } = await organisedAt(deps, cycle, at);
  return { definition: { ...definition, plan }, organisation, today };
}

/** Who has shared a task up to a day: its co-units, and those who took over from them. */
function coSince(task: Task, organisation: Organisation, day: Day): readonly string[] {
  return [...task.co, ...coOn(task, organisation, day)];
}

function taskOf({ plan }: Pick<Definition, 'plan'>, id: string): Task {
  const task = plan.tasks.find((t) => t.id === id);
  if (!task) throw operationError('not_found', 'unknown_task', id);
  return task;
}
