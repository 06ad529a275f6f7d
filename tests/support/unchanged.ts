import { expect } from 'vitest';
import type { Database } from '../../activities/store/database.ts';

/** What an answer says, in short: its status, its code and the places it points at. */
export interface Told {
  readonly status: number;
  readonly code: string;
  readonly places: readonly (string | null)[];
}

/** The last position of the record. */
export async function headOf(db: Database): Promise<number> {
  return Number((await db.query<{ at: string }>('select coalesce(max(position), 0) as at from events'))[0]?.at);
}

/** What is refused of a request that must leave the record as it was; answers with what was told. */
export async function refused(db: Database, request: () => Promise<Response>): Promise<Told> {
  const before = await headOf(db);
  const answer = await request();
  const { code, errors } = (await answer.json()) as { code: string; errors: { path: string | null }[] };
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(await headOf(db)).toBe(before);
  return { status: answer.status, code, places: errors.map((e) => e.path) };
}
