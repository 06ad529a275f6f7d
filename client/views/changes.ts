import { type Answering, atOnce } from '../../activities/store/at-once.ts';
import type { Database } from '../../activities/store/database.ts';
import { draftStates } from '../../activities/store/form-drafts.ts';
import { readForAll } from '../../activities/store/reader.ts';

/** That something of a cycle changed: where in the record, and of what kind it is (`task`, `review`, `follow-up` …). */
export interface Change {
  readonly position: number;
  readonly cycle: string;
  readonly kind: string;
}

/** What was recorded after a position, in order. */
export async function changesAfter(db: Answering, position: number, most: number): Promise<Change[]> {
  return db.query<Change>(
    `select position::float8 as position, split_part(entity, '/', 1) as kind, split_part(entity, '/', 2) as cycle
     from events where position > $1 order by position limit $2`,
    [position, most],
  );
}

/** Where the record stands. */
export async function newestPosition(db: Answering): Promise<number> {
  const [row] = await db.query<{ position: number }>('select position::float8 as position from chain');
  return row?.position ?? 0;
}

/** How far everything stands: the record, and beside it the drafts of forms of each unit (`cycle/unit`). */
export interface Standing {
  readonly position: number;
  readonly drafts: ReadonlyMap<string, string>;
}

/** What became another since something stood so. */
export interface News {
  readonly changes: readonly Change[];
  /** The units (`cycle/unit`) of whose forms a draft was saved, removed or handed in. */
  readonly drafts: readonly string[];
}

/** How everything stands now, in one statement and for whoever listens. */
export function standingNow(db: Database): Promise<Standing> {
  return forAll(db, async (one) => {
    const [position, drafts] = await Promise.all([newestPosition(one), draftStates(one)]);
    return { position, drafts };
  });
}

/** What is new since then, in one statement and for whoever listens, and how everything stands with it. */
export function newsSince(db: Database, then: Standing, most: number): Promise<News & { readonly stands: Standing }> {
  return forAll(db, async (one) => {
    const [changes, drafts] = await Promise.all([changesAfter(one, then.position, most), draftStates(one)]);
    const known = new Set([...drafts.keys(), ...then.drafts.keys()]);
    return {
      changes,
      drafts: [...known].filter((whose) => drafts.get(whose) !== then.drafts.get(whose)),
      stands: { position: changes.at(-1)?.position ?? then.position, drafts },
    };
  });
}

/** Asked once for all who listen, it is not held back for the one who came first. */
function forAll<T>(db: Database, ask: (one: Answering) => Promise<T>): Promise<T> {
  return readForAll(() => atOnce(db, ask));
}
