import type { InstallationClock } from '../../worker/installation.ts';
import type { OperationDeps } from '../operations/deps.ts';

/** The operations of an installation, over its parts and its clock. */
export function operationsOf(
  { db, client, queue }: Pick<OperationDeps, 'db' | 'client' | 'queue'>,
  time: InstallationClock,
): OperationDeps {
  return {
    db,
    client,
    queue,
    now: () => new Date(),
    businessNow: async () => time.businessNow(),
    clock: async () => time.clock(),
  };
}
