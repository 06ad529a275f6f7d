import type { Database } from '../../activities/store/database.ts';

/** How the entries of some periods stand on a cycle's agenda, by kind. */
export async function agendaStates(
  db: Database,
  cycle: string,
  periods: readonly string[],
): Promise<Record<string, string>> {
  const rows = await db.query<{ kind: string; state: string }>(
    'select kind, state from agenda where cycle = $1 and period = any($2)',
    [cycle, periods],
  );
  return Object.fromEntries(rows.map(({ kind, state }) => [kind, state]));
}
