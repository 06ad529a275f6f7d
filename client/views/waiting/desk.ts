import { type Definition, type Organised, ruling } from '../../../activities/store/definition.ts';
import { planOn } from '../../../workflows/rules/organisation/organisation-on.ts';
import type { Person, Plan } from '../../../workflows/rules/plan.ts';
import type { Policy } from '../../../workflows/rules/policy.ts';
import { dayOf, type Instant } from '../../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../../workflows/rules/time/period.ts';

/** How often something was reminded of since it began to wait, and when for the first time. */
interface Reminded {
  readonly first: Instant | null;
  readonly times: number;
}

/** Somebody at their desk at an instant, with all that the rules look at to say what waits for them. */
export interface Desk {
  readonly cycle: string;
  readonly person: Person;
  readonly now: Instant;
  readonly definition: Definition;
  /** The plan with the units and posts of today. */
  readonly plan: Plan;
  readonly policyOf: (period: string) => Policy;
  /** When the review that counts a period is frozen; null where none does. */
  readonly freezeOf: (period: string) => Instant | null;
  readonly remindedOf: (subject: string, since: Instant) => Reminded;
  /** A task's title. */
  readonly titleOf: (task: string) => string;
}

/** What of the agenda tells how long something may wait. */
export interface AgendaKnown {
  readonly freezes: readonly { readonly period: string; readonly at: Instant }[];
  /** When each subject is reminded of, in order, those to come included. */
  readonly reminders: Readonly<Record<string, readonly Instant[]>>;
}

/** Seats somebody at their desk. */
export function deskOf(
  cycle: string,
  person: Person,
  now: Instant,
  { definition, organisation }: Organised,
  { freezes, reminders }: AgendaKnown,
): Desk {
  const plan = planOn(definition.plan, organisation, dayOf(now));
  const titles = new Map(plan.tasks.map(({ id, title }) => [id, title]));
  return {
    cycle,
    person,
    now,
    definition,
    plan,
    policyOf: (period) => ruling(definition, period).policy,
    freezeOf: (period) => freezes.find((freeze) => counts(freeze.period, period))?.at ?? null,
    remindedOf: (subject, since) => {
      const all = (reminders[subject] ?? []).filter((at) => at > since);
      return { first: all[0] ?? null, times: all.filter((at) => at <= now).length };
    },
    titleOf: (task) => titles.get(task) ?? task,
  };
}

/** True for a reporting period that ends within the one that is reviewed. */
function counts(reviewed: string, reported: string): boolean {
  const [whole, part] = [periodFromId(reviewed), periodFromId(reported)];
  return whole !== null && part !== null && whole.from <= part.to && part.to <= whole.to;
}
