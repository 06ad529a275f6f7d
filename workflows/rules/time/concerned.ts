import { own } from '../own.ts';
import type { Post } from '../plan.ts';
import type { Policy } from '../policy.ts';

const EVERYBODY: readonly Post[] = ['reporter', 'head', 'supervisor', 'leader'];
const OF_A_CASE: readonly Post[] = ['reporter', 'head', 'supervisor'];
const DECIDING: readonly Post[] = ['supervisor', 'leader'];
const OF_A_DRAFT: readonly Post[] = ['head', 'supervisor'];

const CONCERNED: Readonly<Record<string, readonly Post[]>> = {
  period_opens: ['reporter'],
  deadline: ['reporter', 'head'],
  freeze: OF_A_DRAFT,
  objection_closes: OF_A_DRAFT,
  publish: EVERYBODY,
  bulletin: EVERYBODY,
  briefing: EVERYBODY,
  cycle_ends: EVERYBODY,
  approval_reminder: DECIDING,
  signature_reminder: ['head'],
  follow_up_due: OF_A_CASE,
  follow_up_served: OF_A_CASE,
  matter_reminder: OF_A_CASE,
  rating_opens: OF_A_CASE,
  rating_reminder: OF_A_CASE,
  rating_closes: OF_A_CASE,
  organisation: EVERYBODY,
  evaluation_due: EVERYBODY,
  unit_plan_due: OF_A_DRAFT,
  unit_plan_reminder: OF_A_DRAFT,
  inspection_due: ['supervisor'],
  inspection_reminder: ['supervisor'],
  work_report_due: ['supervisor'],
};

/**
 * Which posts something on a cycle's agenda concerns; a reminder of reports those that its slot of the policy
 * names, what the office left lying itself the office and who is above it.
 */
export function concernedBy(
  { kind, slot, called }: { readonly kind: string; readonly slot: number; readonly called?: string | null },
  { reminders }: Pick<Policy, 'reminders'>,
): readonly Post[] {
  if (kind === 'reminder') return reminders.slots[slot]?.to ?? [];
  if (called === 'office_problem') return DECIDING;
  return own(CONCERNED, kind) ?? EVERYBODY;
}
