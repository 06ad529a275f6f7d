import type { Context } from 'hono';
import type { Day } from '../../workflows/rules/time/day.ts';
import { asRecorded } from '../operations/as-recorded.ts';
import type { HttpDeps } from './deps.ts';
import { given, inBytes } from './entity-tag.ts';
import { tellNext } from './paging.ts';

/** A page of a list, and where the next one is; null where it is the last. */
export interface Listed<Rows> {
  readonly rows: Rows;
  readonly next: string | null;
}

/** What a page depends on besides its address: its cycle, for whom it is where not all see the same, and of which day. */
export interface OfPage {
  readonly cycle: string;
  readonly for?: unknown;
  readonly day?: Day;
}

/**
 * Tells a page of a list that the record alone tells as it was told before, while nothing more is recorded: everybody who
 * has it open asks for it again at each change, and it is made for the first of them.
 */
export async function toldAgain(
  context: Context,
  { operations }: HttpDeps,
  { cycle, ...of }: OfPage,
  list: () => Promise<Listed<object>>,
): Promise<Response> {
  const { pathname, search } = new URL(context.req.url);
  const told = await asRecorded(operations.db, cycle, [pathname, search, of], async () => {
    const { rows, next } = await list();
    return { ...inBytes(rows), next };
  });
  tellNext(context, told.next);
  return given(context, told, 200);
}
