import { type Force, isLeaf, type Leaf, leaves, type Plan } from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import { type Entry, timetable } from '../../workflows/rules/time/timetable.ts';
import { conflictsOf, type PlanConflict } from './plan-conflicts.ts';
import { targetText } from './target-text.ts';

/** What a person should know of a plan before starting a cycle with it. */
export interface PlanCheck {
  readonly tasks: number;
  readonly leads: number;
  readonly leadUnits: number;
  readonly units: number;
  readonly people: number;
  readonly indicators: number;
  readonly targets: number;
  readonly key: number;
  readonly entries: number;
  readonly provisional: number;
  readonly endsAt: string;
  readonly assumed: readonly {
    readonly task: string;
    readonly indicator: string;
    readonly name: string;
    readonly target: string;
  }[];
  /** The policy's rules that its document does not state, by path. */
  readonly assumedRules: readonly string[];
  readonly conflicts: readonly PlanConflict[];
  readonly forces: readonly ForceCheck[];
  readonly unassigned: readonly { readonly task: string; readonly title: string }[];
  readonly warnings: readonly { readonly code: string; readonly subject: string }[];
}

/** A task force as the document makes it up, and which of its members have no part in the plan. */
export interface ForceCheck {
  readonly name: string;
  readonly convener: string | null;
  readonly deputies: readonly string[];
  readonly members: number;
  readonly outside: readonly string[];
}

/** Counts a plan, as it stands in a file, and lists what it assumes, where its document contradicts itself, and what nobody leads. */
export function planCheck(
  plan: Plan,
  { policy, assumed }: { readonly policy: Policy; readonly assumed: readonly string[] },
  calendar: WorkingCalendar,
  file: string,
): PlanCheck {
  const all = plan.tasks.flatMap((task) => leaves(task).map((leaf) => ({ task, leaf })));
  const entries = timetable(plan, policy, calendar);
  return {
    tasks: plan.tasks.length,
    leads: plan.tasks.reduce((sum, t) => sum + t.lead.length, 0),
    leadUnits: new Set(plan.tasks.flatMap((t) => t.lead)).size,
    units: plan.units.length,
    people: plan.people.length,
    indicators: plan.tasks.reduce((sum, t) => sum + t.indicators.length, 0),
    targets: all.filter(({ leaf }) => leaf.target !== null).length,
    key: plan.tasks.flatMap((t) => t.indicators).filter((i) => i.key).length,
    entries: entries.length,
    provisional: entries.filter((e: Entry) => e.provisional).length,
    endsAt: entries.at(-1)?.at ?? '',
    assumed: all
      .filter(({ leaf }) => leaf.assumed)
      .map(({ task, leaf }) => ({
        task: task.id,
        indicator: leaf.id,
        name: leaf.name,
        target: targetText(leaf.target, leaf.unit) ?? '-',
      })),
    assumedRules: assumed,
    conflicts: conflictsOf(plan),
    forces: (plan.forces ?? []).map((force) => forceCheck(force, plan)),
    unassigned: plan.tasks.filter((t) => t.lead.length === 0).map((t) => ({ task: t.id, title: t.title })),
    warnings: [
      ...fourEyes(plan),
      ...withoutReporter(plan),
      ...weightedParts(plan),
      ...unrankedGroups(plan, policy),
      ...emptyGroups(plan, policy),
      ...negativeTargets(plan),
      ...withoutKey(plan, policy, file),
    ],
  };
}

function forceCheck({ name, convener, deputies = [], members = [] }: Force, { units }: Plan): ForceCheck {
  const known = new Set(units.flatMap((u) => [u.name, ...u.aliases]));
  return { name, convener, deputies, members: members.length, outside: members.filter((m) => !known.has(m)) };
}

type Warning = PlanCheck['warnings'][number];

/** Proposals need a second person to approve them: of the office, or a leader of the county. */
function fourEyes(plan: Plan): Warning[] {
  const supervisors = plan.people.filter((p) => p.post === 'supervisor');
  const deciders = plan.people.filter((p) => p.post === 'supervisor' || p.post === 'leader');
  const persons = new Set(deciders.map((p) => p.email.toLowerCase()));
  return supervisors.length > 0 && persons.size >= 2
    ? []
    : [{ code: 'four_eyes_impossible', subject: supervisors[0]?.id ?? '' }];
}

function withoutReporter(plan: Plan): Warning[] {
  const leads = new Set(plan.tasks.flatMap((t) => t.lead));
  const told = new Set(plan.people.filter((p) => p.post === 'reporter').map((p) => p.unit));
  return [...leads].filter((unit) => !told.has(unit)).map((subject) => ({ code: 'no_reporter', subject }));
}

/** A part is never scored by itself, so a weight on it says nothing. */
function weightedParts(plan: Plan): Warning[] {
  return plan.tasks.flatMap((task) => {
    const parts = new Set(task.indicators.flatMap((i) => (isLeaf(i) ? [] : i.of)));
    return task.indicators
      .filter((i) => parts.has(i.id) && i.weight !== '1')
      .map((i) => ({ code: 'weight_on_part', subject: `${task.id}/${i.id}` }));
  });
}

/** Below zero, completion = value / target falls as the value rises: seldom what is meant. */
function negativeTargets(plan: Plan): Warning[] {
  const divides = (leaf: Leaf) => leaf.kind !== 'level' && leaf.kind !== 'cap' && leaf.target?.value.startsWith('-');
  return plan.tasks.flatMap((task) =>
    leaves(task)
      .filter(divides)
      .map((leaf) => ({ code: 'negative_target', subject: `${task.id}/${leaf.id}` })),
  );
}

/** A unit is complete by its key indicators: without a single one no flag that asks for it comes to anybody. */
function withoutKey(plan: Plan, { flags }: Policy, file: string): Warning[] {
  const asksForIt = flags.some(({ when }) => when.complete !== undefined || when.pool === 'complete');
  const hasKey = plan.tasks.some((t) => t.indicators.some((i) => i.key));
  return hasKey || !asksForIt ? [] : [{ code: 'no_key_indicator', subject: `${file} tasks[].indicators[].key` }];
}

function unrankedGroups(plan: Plan, policy: Policy): Warning[] {
  const leads = new Set(plan.tasks.flatMap((t) => t.lead));
  const groups = new Set(plan.units.filter((u) => leads.has(u.id)).map((u) => u.group));
  return [...groups]
    .filter((group) => !policy.ranking.groups.includes(group))
    .map((subject) => ({ code: 'group_not_ranked', subject }));
}

/** A review lists every group of the policy (formats.md, Rehearsal), so one that nobody is in is shown empty. */
function emptyGroups(plan: Plan, policy: Policy): Warning[] {
  const groups = new Set(plan.units.map((u) => u.group));
  return policy.ranking.groups
    .filter((group) => !groups.has(group))
    .map((subject) => ({ code: 'group_empty', subject }));
}
