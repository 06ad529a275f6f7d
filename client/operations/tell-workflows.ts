import { openTasks } from '../../activities/store/open-entities.ts';
import type { OperationDeps } from './deps.ts';
import { reconcileTask } from './reconcile.ts';
import { wake } from './wake.ts';

/**
 * Tells a cycle's workflows that their instants may have moved. Those that cannot be reached learn of it with their
 * next record, or by the next reconciliation.
 */
export async function tellWorkflows(deps: OperationDeps, cycle: string): Promise<void> {
  await wake(deps, cycle);
  const open = await openTasks(deps.db);
  await tellTasks(
    deps,
    cycle,
    open.filter((t) => t.cycle === cycle),
  );
}

/** Tells tasks of a cycle what is on record of them; one that cannot be reached learns it later. */
export async function tellTasks(
  deps: OperationDeps,
  cycle: string,
  tasks: readonly { readonly task: string }[],
): Promise<void> {
  for (const { task } of tasks) {
    await reconcileTask(deps, cycle, task).catch(() => undefined);
  }
}
