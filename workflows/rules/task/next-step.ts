import type { Instant } from '../time/instant.ts';
import type { TaskCommand } from './commands.ts';
import { outstandingUnits } from './decide.ts';
import type { TaskSetting } from './decision.ts';
import { deadlineOf } from './duty.ts';
import { settingIn } from './setting-in.ts';
import type { TaskState } from './state.ts';

/** What a task waits for next: a deadline to be recorded, the cycle's close, or a calm moment to rest. */
export type Step =
  | { readonly kind: 'deadline' | 'close'; readonly at: Instant; readonly command: TaskCommand }
  | { readonly kind: 'rest'; readonly at: Instant };

/** Nobody's act: what the calendar brings about. */
export const SYSTEM = 'system';

/**
 * The earliest thing a task has to do by itself. With `restAfter`, a period's opening after that instant may come
 * first: that is when a long history is laid down.
 */
export function nextStep(started: TaskSetting, state: TaskState, restAfter: Instant | null): Step {
  const setting = settingIn(started, state);
  const deadlines = setting.windows
    .map((w) => ({ period: w.period, at: deadlineOf(w, state.acts), units: outstandingUnits(setting, state, w) }))
    .filter((d) => d.units.length > 0);
  const first = deadlines.toSorted((a, b) => (a.at < b.at ? -1 : 1))[0];
  const opening = restAfter === null ? undefined : setting.windows.find((w) => w.opens > restAfter)?.opens;
  const due = first && first.at < setting.closesAt ? deadlineStep(first) : closeStep(setting.closesAt);
  return opening !== undefined && opening < due.at ? { kind: 'rest', at: opening } : due;
}

interface Deadline {
  readonly period: string;
  readonly at: Instant;
  readonly units: readonly string[];
}

/** Keyed by who owes, too: a lead named in hindsight makes a period that is past outstanding once more. */
function deadlineStep({ period, at, units }: Deadline): Step {
  const key = `deadline/${period}/${units.join('+')}`;
  return { kind: 'deadline', at, command: { ask: 'deadline', period, key, actor: SYSTEM, at } };
}

function closeStep(at: Instant): Step {
  return { kind: 'close', at, command: { ask: 'close', key: 'close', actor: SYSTEM, at } };
}
