import { isDeepStrictEqual } from 'node:util';
import { recurringOnAgenda } from '../../activities/recurring-on-agenda.ts';
import { agendaRow } from '../../activities/store/agenda.ts';
import { append } from '../../activities/store/append.ts';
import type { Definition } from '../../activities/store/definition.ts';
import { cycleId } from '../../workflows/contract/supervise-cycle.ts';
import { reportingWindows } from '../../workflows/rules/task/windows.ts';
import { endOfDay, type Instant, startOfDay } from '../../workflows/rules/time/instant.ts';
import { type Entry, timetable } from '../../workflows/rules/time/timetable.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';

/** What a cycle is started with, all of it checked before. */
export interface NewCycle {
  readonly cycle: string;
  readonly actor: string;
  readonly definition: Pick<Definition, 'plan' | 'policy' | 'policySha256' | 'calendar' | 'from'>;
  /** Ends the intake of reports before the cycle ends; rehearsals only. */
  readonly closesAt?: Instant;
  /** True where the same was asked before and may have been done, to its end or half: what is lacking is done. */
  readonly isAgain?: boolean;
}

/** Starts a cycle: records what it was started with and its whole agenda, then sets its workflow going. */
export async function startCycle(deps: OperationDeps, start: NewCycle): Promise<void> {
  const { db, now, client, queue } = deps;
  const { cycle, actor } = start;
  const entries = timetable(
    start.definition.plan,
    start.definition.policy,
    start.definition.calendar,
    start.definition.from,
  );
  const definition = define(start, entries);
  const startsAt = startOfDay(definition.from);
  const body = { cycle, ...definition, entries: entries.map((e) => agendaRow(e, startsAt)) };
  const event = { entity: cycleId(cycle), key: 'started', type: 'cycle_started', at: startsAt, actor, body };
  const [answer] = await append(db, [event, ...recurringOnAgenda(cycle, actor, definition)], now());
  const isItself = start.isAgain === true && answer?.status === 'repeated' && says(answer.body, body);
  if (answer?.status !== 'stored' && !isItself) throw operationError('conflict', 'cycle_exists', cycle);
  await client.workflow.start('superviseCycle', {
    workflowId: cycleId(cycle),
    taskQueue: queue,
    args: [{ cycle, clock: await deps.clock(), opened: false }],
    ...(isItself ? { workflowIdConflictPolicy: 'USE_EXISTING' as const } : {}),
  });
}

function says(recorded: string, body: object): boolean {
  return isDeepStrictEqual(JSON.parse(recorded), JSON.parse(JSON.stringify(body)));
}

function define({ definition, closesAt }: NewCycle, entries: readonly Entry[]): Definition {
  const { plan, policy, calendar, from } = definition;
  const endsAt = entries.at(-1)?.at ?? endOfDay(plan.horizon.to);
  const windows = reportingWindows(plan, policy, calendar, from);
  return { ...definition, windows, endsAt, closesAt: closesAt && closesAt < endsAt ? closesAt : endsAt };
}
