import { coOpinions } from '../../activities/store/co-opinions.ts';
import type { Database } from '../../activities/store/database.ts';
import { type Definition, readDefinition } from '../../activities/store/definition.ts';
import { amendmentsTo, frozenReviews, handedVersions } from '../../activities/store/handed-versions.ts';
import { organisationOf } from '../../activities/store/organisation.ts';
import { unitsKnownOn } from '../../workflows/rules/organisation/organisation-on.ts';
import { leaves, type Target, type Task } from '../../workflows/rules/plan.ts';
import type { CoOpinion } from '../../workflows/rules/report/co-opinion.ts';
import { type Lowered, lowered } from '../../workflows/rules/report/correction.ts';
import type { Amendment } from '../../workflows/rules/review/amendments.ts';
import type { Act, Change } from '../../workflows/rules/task/acts.ts';
import { leadsOn, taskAsOf } from '../../workflows/rules/task/duty.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { coOn } from '../../workflows/rules/task/plan-as-of.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { type Page, pageIn } from './page.ts';
import { targetText } from './target-text.ts';
import { type TaskProgress, taskProgress } from './task-progress.ts';
import { type TaskReport, taskReports } from './task-reports.ts';
import { changesTold, type ToldChange } from './told-changes.ts';

export type { TaskReport };

/** A change that was asked for, and what became of it. */
export interface Proposal {
  readonly id: string;
  readonly task: string;
  readonly change: Change;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly status: 'open' | 'approved' | 'rejected';
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
}

/** A change that was asked for, told against how things stood when it was decided, or stand now. */
export interface ToldProposal extends Proposal {
  readonly told: ToldChange;
}

/** A change that waits for an approver, with what it is about by name. */
export interface OpenProposal extends ToldProposal {
  readonly title: string;
  /** The indicator that it changes, as it stands today; null where it is about the whole task. */
  readonly of: Pick<TaskIndicator, 'name' | 'target' | 'unit' | 'due'> | null;
}

/** A task's life so far: where it stands, what was reported version by version, what was asked for and changed. */
export interface TaskView {
  readonly task: string;
  readonly title: string;
  readonly clause: string;
  /** The day from which it counts, of one that was added to the running plan. */
  readonly since: Day | null;
  readonly status: string;
  /** Who leads it now; `planned` is what the plan said, here and below. */
  readonly lead: readonly string[];
  readonly co: readonly string[];
  readonly planned: { readonly lead: readonly string[] };
  /** The co-units that a lead may say hold it up. */
  readonly blockers: readonly string[];
  readonly indicators: readonly TaskIndicator[];
  readonly reports: readonly TaskReport[];
  readonly progress: TaskProgress;
  readonly missing: readonly { readonly unit: string; readonly period: string }[];
  readonly proposals: readonly ToldProposal[];
  /** What co-units said of the lead's reports, oldest first. */
  readonly opinions: readonly CoOpinion[];
  /** What was handed in after a review had been frozen and differs from what it counted. */
  readonly amendments: readonly (Amendment & { readonly review: string })[];
  /** Cumulative values that became less than they had been. */
  readonly lowered: readonly LoweredReport[];
  /** Where a report is looked at before it is verified (三看); none where the policy asks for none. */
  readonly channels: readonly { readonly channel: string; readonly name: string }[];
  /** The names of the plan's units. */
  readonly names: Readonly<Record<string, string>>;
}

/** A cumulative value that became less, with the report it stands in and what was said with it. */
export interface LoweredReport extends Lowered {
  readonly unit: string;
  readonly version: number;
  readonly reason: string;
  /** The period of the report it stands in. */
  readonly in: string;
}

export interface TaskIndicator {
  readonly indicator: string;
  readonly name: string;
  readonly unit: string | null;
  readonly target: Target | null;
  readonly due: Day;
  /** The day from which it counts, of one that was added to the running plan. */
  readonly since: Day | null;
  readonly planned: { readonly target: Target | null; readonly due: Day };
  /** Its target in words now, and as the plan said; null for none. */
  readonly targetTold: string | null;
  readonly plannedTold: string | null;
}

const PROPOSAL = `id, task, change, reason, proposed_by as "proposedBy", proposed_at as "proposedAt", status,
  decided_by as "decidedBy", decided_at as "decidedAt"`;

/** One task; null where the cycle or the task is unknown. */
export async function taskView(db: Database, cycle: string, id: string, now: Instant): Promise<TaskView | null> {
  const definition = await readDefinition(db, cycle);
  const task = definition?.plan.tasks.find((t) => t.id === id);
  if (!definition || !task) return null;
  const [row] = await db.query<{ status: string; acts: Act[] }>(
    'select status, acts from tasks where cycle = $1 and task = $2',
    [cycle, id],
  );
  const of = [cycle, id];
  const organisation = await organisationOf(db, cycle);
  const today = dayOf(now);
  const co = coOn(task, organisation, today);
  const closed = row?.status === 'closed';
  const reports = await taskReports(db, cycle, definition, id, closed, now);
  const begun = definition.windows.filter((w) => w.opens <= now);
  return {
    ...dutyOf(task, row?.acts ?? [], today),
    co,
    blockers: closed ? [] : co,
    status: row?.status ?? 'planned',
    names: Object.fromEntries(unitsKnownOn(definition.plan, organisation, today).map((u) => [u.id, u.name])),
    channels: definition.policy.checks?.channels ?? [],
    reports,
    progress: taskProgress(taskAsOf(task, row?.acts ?? [], today), reports, begun),
    missing: await db.query(
      `select m.unit, m.period from missing m where m.cycle = $1 and m.task = $2 and not exists
         (select 1 from reports r where (r.cycle, r.period, r.task, r.unit) = (m.cycle, m.period, m.task, m.unit))
       order by m.period, m.unit`,
      of,
    ),
    opinions: await coOpinions(db, cycle, id, null),
    amendments: await taskAmendments(db, cycle, definition, id),
    lowered: await loweredValues(db, cycle, task),
    proposals: await proposalsOf(db, cycle, id, now),
  };
}

async function proposalsOf(db: Database, cycle: string, task: string, now: Instant): Promise<ToldProposal[]> {
  const rows = await db.query<Proposal>(
    `select ${PROPOSAL} from proposals where cycle = $1 and task = $2 order by proposed_at, id`,
    [cycle, task],
  );
  if (rows.length === 0) return [];
  const tell = await changesTold(db, cycle);
  return rows.map((row) => ({ ...row, told: tell(row, row.decidedAt ?? now) }));
}

async function taskAmendments(db: Database, cycle: string, definition: Definition, task: string) {
  const found: TaskView['amendments'][number][] = [];
  for (const review of await frozenReviews(db, cycle, null)) {
    const made = await amendmentsTo(db, cycle, definition, review, { before: null, task });
    found.push(...made.map((amendment) => ({ review: review.period, ...amendment })));
  }
  return found;
}

async function loweredValues(db: Database, cycle: string, task: Task): Promise<TaskView['lowered']> {
  const versions = await handedVersions(db, cycle, { task: task.id, unit: null });
  const { leaves: known } = factsOf(task);
  return versions.flatMap((told, index) => {
    const before = versions.slice(0, index).filter((v) => v.unit === told.unit && v.returnedAt === null);
    const { unit, version, reason, period } = told;
    return lowered(known, told, before).map((less) => ({ ...less, unit, version, reason, in: period }));
  });
}

function dutyOf(task: Task, acts: readonly Act[], today: Day) {
  const { id, title, clause, lead } = task;
  const now = leaves(taskAsOf(task, acts, today));
  return {
    task: id,
    title,
    clause,
    since: task.since ?? null,
    lead: leadsOn(factsOf(task), acts, today),
    planned: { lead },
    indicators: leaves(task).map(({ id: indicator, name, unit, target, due, since = null }, index) => ({
      indicator,
      name,
      unit,
      target: now[index]?.target ?? null,
      due: now[index]?.due ?? due,
      since,
      planned: { target, due },
      targetTold: targetText(now[index]?.target ?? null, unit),
      plannedTold: targetText(target, unit),
    })),
  };
}

/** True where one of these units leads a task, helps with it, or was to lead it by the plan. */
export function sharesIn({ lead, co, planned }: Pick<TaskView, 'lead' | 'co' | 'planned'>, units: readonly string[]) {
  return [...lead, ...co, ...planned.lead].some((unit) => units.includes(unit));
}

/** Who is told what units ask for: those that share in the task, and whoever asked. */
export interface AskedFor {
  readonly post: string;
  readonly units: readonly string[];
}

/** What names a proposal among its pages. */
export function proposalKey({ proposedAt, task, id }: OpenProposal): string[] {
  return [proposedAt, task, id];
}

/**
 * The changes that wait for an approver, oldest first; those of closed tasks wait for nobody. All of them (null), or
 * what is some unit's business.
 */
export async function openProposals(
  db: Database,
  cycle: string,
  now: Instant,
  own: AskedFor | null,
  page: Page,
): Promise<OpenProposal[]> {
  const definition = await readDefinition(db, cycle);
  const rows = await db.query<Proposal & { readonly acts: Act[] | null }>(
    `select p.*, (select acts from tasks t where (t.cycle, t.task) = ($1, p.task)) as acts
     from (select ${PROPOSAL} from proposals where cycle = $1 and status = 'open') p
     where not exists (select 1 from tasks t where (t.cycle, t.task, t.status) = ($1, p.task, 'closed'))
     order by p."proposedAt", p.id`,
    [cycle],
  );
  const tell = await changesTold(db, cycle);
  const [organisation, today] = [own ? await organisationOf(db, cycle) : [], dayOf(now)];
  const told = rows.flatMap(({ acts, ...open }) => {
    const task = definition?.plan.tasks.find((t) => t.id === open.task);
    const duty = task && { ...dutyOf(task, acts ?? [], today), co: coOn(task, organisation, today) };
    if (own && open.proposedBy !== own.post && !(duty && sharesIn(duty, own.units))) return [];
    const named = 'indicator' in open.change ? open.change.indicator : null;
    const of = duty?.indicators.find((i) => i.indicator === named) ?? null;
    return [{ ...open, title: task?.title ?? '', of, told: tell(open, now) }];
  });
  return pageIn(told, proposalKey, page);
}
