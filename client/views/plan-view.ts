import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import { organisationOf } from '../../activities/store/organisation.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { unitsKnownOn } from '../../workflows/rules/organisation/organisation-on.ts';
import { own } from '../../workflows/rules/own.ts';
import { type Indicator, isLeaf, type Plan, type Task } from '../../workflows/rules/plan.ts';
import { type Act, actsOf } from '../../workflows/rules/task/acts.ts';
import { isActiveOn, spanOf } from '../../workflows/rules/task/duty.ts';
import { factsOf, type Window } from '../../workflows/rules/task/facts.ts';
import { dutiesAsOf } from '../../workflows/rules/task/plan-as-of.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { targetText } from './target-text.ts';

/** The plan of a running cycle as it stands: units and posts of the day, targets, deadlines and leads in force. */
export interface PlanView extends Pick<Plan, 'title' | 'issuer' | 'number' | 'horizon'> {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** The names of the posts, and of their holders. */
  readonly posts: readonly { readonly id: string; readonly name: string }[];
  /** The reporting periods whose reports are not due yet, the next first. */
  readonly periods: readonly Pick<Window, 'period' | 'deadline'>[];
  readonly tasks: readonly PlanTask[];
}

/** A task of the plan; who leads it may be nobody. */
export interface PlanTask {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  /** The name of its task force. */
  readonly force: string | null;
  readonly lead: readonly string[];
  readonly co: readonly string[];
  readonly due: Day;
  /** The day from which it counts, of one that was added to the running plan. */
  readonly since: Day | null;
  readonly standing: 'running' | 'suspended' | 'accepted' | 'withdrawn';
  readonly indicators: readonly PlanIndicator[];
}

/** What a task is measured by; a goal that is made of others names them and has neither target nor day. */
export interface PlanIndicator {
  readonly id: string;
  readonly name: string;
  readonly kind: Indicator['kind'];
  readonly key: boolean;
  /** With what it is counted in: `≥ 20 个`. */
  readonly target: string | null;
  /** What is to be striven for beyond the target. */
  readonly stretch: string | null;
  readonly due: Day | null;
  /** True where the document does not say so and whoever typed it in took it to be meant. */
  readonly assumed: boolean;
  /** What the same document says elsewhere, and where (domain §2.4). */
  readonly conflicts: readonly { readonly clause: string; readonly target: string }[];
  /** The names of what it is made of. */
  readonly of: readonly string[];
}

/** The plan of a cycle as it stands at an instant; null when there is no such cycle. */
export async function planView(db: Database, cycle: string, now: Instant): Promise<PlanView | null> {
  const definition = await readDefinition(db, cycle);
  if (!definition) return null;
  const [acts, organisation, today] = [await taskActs(db, cycle), await organisationOf(db, cycle), dayOf(now)];
  const {
    title,
    issuer,
    number,
    horizon,
    people,
    forces = [],
    tasks,
  } = dutiesAsOf(definition.plan, acts, today, organisation);
  const forceName = (id: string | undefined) => forces.find((f) => f.id === id)?.name ?? null;
  return {
    title,
    issuer,
    number,
    horizon,
    units: unitsKnownOn(definition.plan, organisation, today).map(({ id, name }) => ({ id, name })),
    posts: people.map(({ id, name }) => ({ id, name })),
    periods: definition.windows
      .filter((window) => window.deadline > now)
      .map(({ period, deadline }) => ({ period, deadline })),
    tasks: tasks.map((task) => taskOf(task, forceName(task.force), own(acts, task.id) ?? [], today)),
  };
}

function taskOf(task: Task, force: string | null, acts: readonly Act[], today: Day): PlanTask {
  const { id, title, clause, lead, co, since = null, indicators } = task;
  const { due } = spanOf(factsOf(task), acts, today);
  const standing = standingOn(acts, today);
  const shown = indicators.map((indicator) => indicatorOf(indicator, indicators));
  return { id, title, clause, force, lead, co, due, since, standing, indicators: shown };
}

function standingOn(acts: readonly Act[], today: Day): PlanTask['standing'] {
  if (actsOf(acts, 'withdraw').some(({ change }) => change.from <= today)) return 'withdrawn';
  if (!isActiveOn(acts, today)) return 'suspended';
  return actsOf(acts, 'accept').length > 0 ? 'accepted' : 'running';
}

function indicatorOf(indicator: Indicator, all: readonly Indicator[]): PlanIndicator {
  const { id, name, kind, key } = indicator;
  const none = { target: null, stretch: null, due: null, assumed: false, conflicts: [] };
  if (!isLeaf(indicator)) {
    return {
      id,
      name,
      kind,
      key,
      ...none,
      of: indicator.of.map((part) => all.find((i) => i.id === part)?.name ?? part),
    };
  }
  const { target, stretch, unit, due, assumed, conflicts } = indicator;
  return {
    id,
    name,
    kind,
    key,
    target: targetText(target, unit),
    stretch: targetText(stretch, unit),
    due,
    assumed,
    conflicts: conflicts.map((c) => ({ clause: c.clause, target: targetText(c.target, unit) ?? '' })),
    of: [],
  };
}
