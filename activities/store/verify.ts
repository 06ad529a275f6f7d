import { createHash } from 'node:crypto';
import type { Database } from './database.ts';
import type { OnProgress } from './rebuild.ts';

/** The record is whole, or the first thing found wrong with it. */
export type Verdict =
  | { readonly whole: true; readonly events: number; readonly head: string }
  | { readonly whole: false; readonly position: number; readonly fault: VerifyFault; readonly entity: string };

/** altered: not what was hashed. gap: a position or number is missing. tail: the chain's head knows more, or other. */
export type VerifyFault = 'altered' | 'gap' | 'tail';

/** An event as it is chained. */
export interface ChainRow {
  readonly position: number;
  readonly entity: string;
  readonly number: number;
  readonly key: string;
  readonly type: string;
  readonly at: string;
  readonly recorded_at: string;
  readonly actor: string;
  readonly body: string;
  readonly hash: string;
}

const PAGE = 250;

/**
 * Recomputes the whole chain and names the first bad entry: a changed, added or removed event, a number that is
 * missing inside an entity, a tail that was cut off. `known` is a head kept elsewhere: it must lie in the chain.
 * What is recorded after the start is left to the next verification.
 */
export async function verify(
  db: Database,
  known: { readonly position: number; readonly hash: string } | null = null,
  onProgress: OnProgress = () => {},
): Promise<Verdict> {
  const head = await headOf(db);
  const total = head.position;
  const chain = new ChainReader();
  for (;;) {
    const page = await db.query<ChainRow>(
      `select * from events where position > $1 and position <= $2 order by position limit ${PAGE}`,
      [chain.position, total],
    );
    for (const row of page) {
      const at = chain.position + 1;
      const fault = chain.next(row);
      if (fault) return { whole: false, position: fault === 'gap' ? at : row.position, fault, entity: row.entity };
      if (known?.position === row.position && known.hash !== row.hash) {
        return { whole: false, position: row.position, fault: 'altered', entity: row.entity };
      }
    }
    onProgress(chain.position, total);
    if (page.length < PAGE) break;
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { position, hash: previous } = chain;
  const cut = position !== total || previous !== head.hash || head.last !== total || (known?.position ?? 0) > position;
  return cut
    ? { whole: false, position: position + 1, fault: 'tail', entity: '' }
    : { whole: true, events: position, head: previous };
}

/** Where the chain stands and the last event there is, as of one moment. */
async function headOf(db: Database): Promise<{ position: number; hash: string; last: number }> {
  const [row] = await db.query<{ position: number; hash: string; last: number }>(
    `select coalesce(position, 0) as position, coalesce(hash, '') as hash, last
     from (select coalesce(max(position), 0) as last from events) e left join chain on true`,
  );
  return row ?? { position: 0, hash: '', last: 0 };
}

/** Reads the events of a chain in order, wherever they come from. */
export class ChainReader {
  position = 0;
  hash = '0'.repeat(64);
  readonly #numbers = new Map<string, number>();

  /** What is wrong with the event that comes next, or null. */
  next(row: ChainRow): Exclude<VerifyFault, 'tail'> | null {
    if (row.position !== this.position + 1) return 'gap';
    const number = (this.#numbers.get(row.entity) ?? 0) + 1;
    this.#numbers.set(row.entity, number);
    if (row.number !== number) return 'gap';
    if (hashOf(this.hash, row) !== row.hash) return 'altered';
    this.position = row.position;
    this.hash = row.hash;
    return null;
  }
}

/** The same hash as the database's `event_hash`, computed outside it. */
function hashOf(previous: string, row: ChainRow): string {
  const columns = [
    row.position,
    row.entity,
    row.number,
    row.key,
    row.type,
    row.at,
    row.recorded_at,
    row.actor,
    row.body,
  ];
  return createHash('sha256')
    .update([previous, ...columns].join('\n'))
    .digest('hex');
}
