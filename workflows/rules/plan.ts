import type { Day } from './time/day.ts';

/** How a target compares: `=` means reach, like `>=`. */
export type Operator = '>=' | '>' | '<=' | '<' | '=';

export interface Target {
  readonly op: Operator;
  readonly value: string;
}

export type LeafKind =
  | 'cumulative'
  | 'net_increase'
  | 'level'
  | 'ratio'
  | 'growth'
  | 'reduction'
  | 'cap'
  | 'zero_event'
  | 'milestone'
  | 'benchmark'
  | 'manual';

/** The schedule curve (序时进度): how much is owed by a day. Table keys are period ids, shares are decimals. */
export type Schedule = 'linear' | 'step' | 'none' | { readonly table: Readonly<Record<string, string>> };

interface IndicatorBase {
  readonly id: string;
  readonly name: string;
  readonly weight: string;
  readonly key: boolean;
  /** The day from which it counts, of what was added to a running plan. */
  readonly since?: Day;
}

/** An indicator with a value of its own. Days are inclusive; `target` is null where the kind needs none. */
export interface Leaf extends IndicatorBase {
  readonly kind: LeafKind;
  readonly unit: string | null;
  readonly target: Target | null;
  readonly base: string;
  readonly stretch: Target | null;
  readonly from: Day;
  readonly due: Day;
  readonly schedule: Schedule;
  readonly assumed: boolean;
  readonly conflicts: readonly { readonly clause: string; readonly target: Target }[];
}

/** An indicator made of others: all of them, or any of them (either-or targets). */
export interface Composite extends IndicatorBase {
  readonly kind: 'all_of' | 'any_of';
  readonly of: readonly string[];
}

export type Indicator = Leaf | Composite;

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  /** The task force (专班) it belongs to. */
  readonly force?: string;
  /** How often it is reported; absent where the whole plan keeps the policy's rhythm. */
  readonly rhythm?: Rhythm;
  readonly lead: readonly string[];
  readonly co: readonly string[];
  readonly from: Day;
  readonly due: Day;
  readonly indicators: readonly Indicator[];
  /** The day from which it counts, of a task that was added to a running plan. */
  readonly since?: Day;
}

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly subordinate: boolean;
  readonly aliases: readonly string[];
}

/** `leader`: a leader of the county (县领导), above the supervision office. */
export type Post = 'reporter' | 'head' | 'supervisor' | 'leader';

/** A post, not a person: who holds it may change, its id does not. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly post: Post;
  readonly email: string;
}

/** Somebody who gets mail: a post of the plan, or an addressee outside it. */
export type Recipient = Pick<Person, 'id' | 'name' | 'email'> & Partial<Pick<Person, 'post'>>;

/** How often reports are due. */
export type Rhythm = 'ten-day' | 'month' | 'quarter';

/**
 * A task force (专班): who convenes it, the unit that is its office, how often its tasks are reported, and, as the
 * document names them, who stands in for the convener and which units belong to it.
 */
export interface Force {
  readonly id: string;
  readonly name: string;
  readonly convener: string | null;
  readonly office: string | null;
  /** Null: as the policy says. */
  readonly reporting: Rhythm | null;
  readonly deputies?: readonly string[];
  /** By name: also units that have no part in the plan. */
  readonly members?: readonly string[];
}

/** A government plan as data (formats.md, Plan). */
export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly number: string | null;
  readonly issued: Day;
  readonly source: string | null;
  readonly zone: 'Asia/Shanghai';
  readonly horizon: { readonly from: Day; readonly to: Day };
  readonly policy: string;
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly forces?: readonly Force[];
  readonly tasks: readonly Task[];
}

/** True for a post of the whole county, which no unit limits: the supervision office, and the leader above it. */
export function isCountywide({ post }: Partial<Pick<Person, 'post'>>): boolean {
  return post === 'supervisor' || post === 'leader';
}

/** True for an indicator that is reported itself. */
export function isLeaf(indicator: Indicator): indicator is Leaf {
  return indicator.kind !== 'all_of' && indicator.kind !== 'any_of';
}

/** The task's leaf indicators, in plan order. */
export function leaves(task: Task): Leaf[] {
  return task.indicators.filter(isLeaf);
}

/** The indicators that count by themselves: those that are nobody's part. */
export function topLevel(task: Task): Indicator[] {
  const parts = new Set(task.indicators.flatMap((i) => (isLeaf(i) ? [] : i.of)));
  return task.indicators.filter((i) => !parts.has(i.id));
}
