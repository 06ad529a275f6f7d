import type { ConsequenceKind, ConsequenceRule, Policy, Trigger } from '../policy.ts';
import { offsetDay, type WorkingCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import type { PastFlag } from './input.ts';
import { type Contender, meetsRank } from './ranking.ts';
import type { SlowFinding } from './slow.ts';
import { isStreak } from './streak.ts';

/** Something that follows a review: what has to be done about a unit, by when, and the rule that says so. */
export interface Consequence {
  /** What it is followed under: `2024-Q1.slj.interview`. */
  readonly id: string;
  readonly unit: string;
  readonly kind: ConsequenceKind;
  readonly due: Day | null;
  readonly rule: string;
  readonly provisional: boolean;
}

/** The flag a review gave to a unit, and how it stood in its group; one that is not ranked stands in no group. */
export interface Standing {
  readonly contender: Contender;
  readonly group: readonly Contender[];
  readonly flag: string;
  /** The ranking group by its name. */
  readonly grouping?: string;
  /** The rules on slow progress that apply to the unit. */
  readonly slow?: readonly SlowFinding[];
}

/**
 * What follows a review for one unit, in policy order (assessment-rules §8).
 * `past` are the unit's earlier reviews, oldest first; `within` counts from `publishedOn`.
 */
export function consequencesFor(
  standing: Standing,
  period: string,
  past: readonly PastFlag[],
  policy: Policy,
  calendar: WorkingCalendar,
  publishedOn: Day,
): Consequence[] {
  const found = policy.consequences.flatMap((rule, index) => {
    const path = pathOf(index);
    if (!concerns(rule, standing.grouping) || !triggers(rule.on, path, standing, period, past, policy)) return [];
    return measures(rule, path, standing.contender.unit, period, calendar, publishedOn);
  });
  return found.map((one, index) => ({ ...one, id: numbered(one.id, found.slice(0, index)) }));
}

/** What follows a finding that a person made about a unit (推诿扯皮 and the like; 000-1, 001-1), in policy order. */
export function consequencesOfFinding(
  finding: { readonly id: string; readonly name: string; readonly unit: string; readonly grouping: string },
  { consequences }: Policy,
  calendar: WorkingCalendar,
  foundOn: Day,
): Consequence[] {
  const found = consequences.flatMap((rule, index) => {
    if (!('finding' in rule.on) || rule.on.finding !== finding.name || !concerns(rule, finding.grouping)) return [];
    return measures(rule, pathOf(index), finding.unit, finding.id, calendar, foundOn);
  });
  return found.map((one, index) => ({ ...one, id: numbered(one.id, found.slice(0, index)) }));
}

/** The rule that a consequence names; undefined where the policy has none there. */
export function ruleAt({ consequences }: Pick<Policy, 'consequences'>, path: string): ConsequenceRule | undefined {
  return consequences.find((_, index) => pathOf(index) === path);
}

/** Which of the policy's rules on what follows is at a path, counted from one. */
export function ruleNumber({ consequences }: Pick<Policy, 'consequences'>, path: string): number {
  return consequences.findIndex((_, index) => pathOf(index) === path) + 1;
}

function pathOf(index: number): string {
  return `consequences[${index}]`;
}

/** A rule is for the groups it names, or for all. */
function concerns({ groups }: ConsequenceRule, grouping: string | undefined): boolean {
  return groups === undefined || (grouping !== undefined && groups.includes(grouping));
}

function measures(
  rule: ConsequenceRule,
  path: string,
  unit: string,
  cause: string,
  calendar: WorkingCalendar,
  from: Day,
): Consequence[] {
  const due = rule.within ? offsetDay(calendar, from, rule.within) : null;
  return rule.do.map((kind) => ({
    id: `${cause}.${unit}.${kind}`,
    unit,
    kind,
    due: due?.day ?? null,
    rule: path,
    provisional: due?.provisional ?? false,
  }));
}

/** Two rules may ask for the same: the second is followed under a number of its own. */
function numbered(id: string, before: readonly { readonly id: string }[]): string {
  const same = before.filter((other) => other.id === id).length;
  return same === 0 ? id : `${id}.${same + 1}`;
}

function triggers(
  trigger: Trigger,
  path: string,
  standing: Standing,
  period: string,
  past: readonly PastFlag[],
  policy: Policy,
): boolean {
  if ('rank' in trigger) {
    return meetsRank(trigger.rank, standing.contender, standing.group, standing.group, policy.ranking.ties);
  }
  if ('slow' in trigger) return standing.slow?.some(({ rule }) => rule === path) ?? false;
  if ('finding' in trigger || standing.flag !== trigger.flag) return false;
  return isStreak(trigger, past, period);
}
