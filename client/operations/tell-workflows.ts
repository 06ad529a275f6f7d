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
  for (const { task, number } of (await openTasks(deps.db)).filter((t) => t.cycle === cycle)) {
    await reconcileTask(deps, cycle, task, number).catch(() => undefined);
  }
}
