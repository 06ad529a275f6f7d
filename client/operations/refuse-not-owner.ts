import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';

/** Refuses to build anew what is shown where this server's database user does not own it: `not_owner`. */
export async function refuseNotOwner({ db }: Pick<OperationDeps, 'db'>): Promise<void> {
  const [row] = await db.query<{ may: boolean; name: string }>(
    `select has_database_privilege(current_database(), 'create') as may, current_user::text as name`,
  );
  if (row && !row.may) throw operationError('conflict', 'not_owner', row.name);
}
