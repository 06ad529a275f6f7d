import { unitChangeId } from '../../workflows/contract/organisation.ts';
import { taskId } from '../../workflows/contract/supervise-task.ts';
import type { UnitChange } from '../../workflows/rules/organisation/changes.ts';
import {
  decideUnitChange,
  type UnitChangeCommand,
  type UnitChangeDecision,
  type UnitChangeFact,
} from '../../workflows/rules/organisation/decide-unit-change.ts';
import { leadMoves } from '../../workflows/rules/organisation/lead-moves.ts';
import { type Reorganised, unitChangeFaults } from '../../workflows/rules/organisation/unit-change-fault.ts';
import { own } from '../../workflows/rules/own.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { approvalReminder } from '../approval-reminder.ts';
import { append, type NewEvent } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import { type Definition, definitionOf } from '../store/definition.ts';
import { lockChain } from '../store/lock-chain.ts';
import { numberUnder } from '../store/number-under.ts';
import { organisationOf, readUnitChange } from '../store/organisation.ts';
import { taskActs } from '../store/task-acts.ts';
import { changeEntry } from './change-entry.ts';
import { endSessionsMovedBy } from './end-sessions.ts';

/** What came of a request about a change of units. */
export type UnitsChanged =
  | { readonly status: 'done'; readonly number: number }
  | (Extract<UnitChangeDecision, { readonly refused: unknown }> & { readonly status: 'refused' });

/**
 * Decides a request about a change of units and records what follows: with the approval also the new leads of every
 * task it concerns, all or nothing. Writers wait meanwhile, so that no task changes hands unseen. The same key acts once.
 */
export async function changeUnits(
  db: Database,
  cycle: string,
  id: string,
  command: UnitChangeCommand,
  now: Date,
): Promise<UnitsChanged> {
  const definition = await definitionOf(db, cycle);
  return db.transaction(async (tx) => {
    await lockChain(tx);
    const before = await numberUnder(tx, unitChangeId(cycle, id), command.key);
    if (before !== undefined) return { status: 'done', number: before };
    const known = await readUnitChange(tx, cycle, id);
    const { plan, windows } = definition;
    const organisation = await organisationOf(tx, cycle);
    const stands: Reorganised = { plan, windows, organisation, acts: await taskActs(tx, cycle) };
    const decision = decideUnitChange(id, known, command, (change) => unitChangeFaults(stands, change, command.at));
    if ('refused' in decision) return { status: 'refused', ...decision };
    const events = eventsOf(definition, stands, { cycle, id, command }, decision.fact);
    const [first] = await append(tx, events, now);
    if (decision.fact.type === 'unit_change_approved') {
      const { change, by, reason } = decision.fact;
      const act = { change, by, approvedBy: command.actor, at: command.at, reason };
      await endSessionsMovedBy(tx, plan, organisation, act, dayOf(command.at));
    }
    return { status: 'done', number: first?.number ?? 0 };
  });
}

interface Asked {
  readonly cycle: string;
  readonly id: string;
  readonly command: UnitChangeCommand;
}

function eventsOf(definition: Definition, stands: Reorganised, asked: Asked, fact: UnitChangeFact): NewEvent[] {
  const { cycle, id, command } = asked;
  const { key, at, actor } = command;
  const entity = unitChangeId(cycle, id);
  const { type, ...body } = fact;
  const own = { entity, key, type, at, actor, body: { cycle, id, ...body } };
  if (type === 'unit_change_proposed') return [own, ...approvalReminder(definition, cycle, at, entity)];
  if (type === 'unit_change_rejected') return [own];
  const { change } = fact as Extract<UnitChangeFact, { readonly type: 'unit_change_approved' }>;
  return [
    own,
    ...leadEvents(stands, asked, fact as Approval),
    ...changeEntry(cycle, entity, change, { at, actor, key }),
  ];
}

type Approval = Extract<UnitChangeFact, { readonly type: 'unit_change_approved' }>;

/** The tasks that pass to a successor, each as a change of its lead that the task makes its own. */
function leadEvents({ plan, acts }: Reorganised, { cycle, id, command }: Asked, fact: Approval): NewEvent[] {
  const { change, reason, by } = fact;
  const { at, actor } = command;
  return plan.tasks.flatMap((task) =>
    movesOf(task, change).map((move, index) => ({
      entity: taskId(cycle, task.id),
      key: index === 0 ? `unit-change/${id}` : `unit-change/${id}#${index + 1}`,
      type: 'change_made',
      at,
      actor,
      body: {
        cycle,
        task: task.id,
        id: `unit-change/${id}`,
        made: { change: move, by, approvedBy: actor, at, reason },
      },
    })),
  );

  function movesOf(task: (typeof plan.tasks)[number], units: UnitChange) {
    return leadMoves(task, own(acts, task.id) ?? [], units);
  }
}
