import { createHash } from 'node:crypto';
import type { Database } from './database.ts';
import type { OnProgress } from './rebuild.ts';

/** The record is whole, or the first thing found wrong with it. */
export type Verdict =
  | { readonly whole: true; readonly events: number; readonly head: string }
  | { readonly whole: false; readonly position: number; readonly fault: VerifyFault; readonly entity: string };

/** altered: not what was hashed. gap: a position or number is missing. tail: the chain's head knows more, or other. */
export type VerifyFault = 'altered' | 'gap' | 'tail';

interface Row {
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

const PAGE = 500;

/**
 * Recomputes the whole chain and names the first bad entry: a changed, added or removed event, a number that is
 * missing inside an entity, a tail that was cut off. `known` is a head kept elsewhere: it must lie in the chain.
 */
export async function verify(
  db: Database,
  known: { readonly position: number; readonly hash: string } | null = null,
  onProgress: OnProgress = () => {},
): Promise<Verdict> {
  const [head] = await db.query<{ position: number; hash: string }>('select position, hash from chain');
  const total = head?.position ?? 0;
  const numbers = new Map<string, number>();
  let previous = '0'.repeat(64);
  let position = 0;
  for (;;) {
    const page = await db.query<Row>(`select * from events where position > $1 order by position limit ${PAGE}`, [
      position,
    ]);
    for (const row of page) {
      const fault = faultOf(row, position, previous, numbers);
      if (fault)
        return { whole: false, position: fault === 'gap' ? position + 1 : row.position, fault, entity: row.entity };
      if (known?.position === row.position && known.hash !== row.hash) {
        return { whole: false, position: row.position, fault: 'altered', entity: row.entity };
      }
      position = row.position;
      previous = row.hash;
    }
    onProgress(position, total);
    if (page.length < PAGE) break;
    await new Promise((resolve) => setImmediate(resolve));
  }
  const cut = position !== total || previous !== head?.hash || (known !== null && known.position > position);
  return cut
    ? { whole: false, position: position + 1, fault: 'tail', entity: '' }
    : { whole: true, events: position, head: previous };
}

function faultOf(row: Row, position: number, previous: string, numbers: Map<string, number>): VerifyFault | null {
  if (row.position !== position + 1) return 'gap';
  const number = (numbers.get(row.entity) ?? 0) + 1;
  numbers.set(row.entity, number);
  if (row.number !== number) return 'gap';
  return hashOf(previous, row) === row.hash ? null : 'altered';
}

/** The same hash as the database's `event_hash`, computed outside it. */
function hashOf(previous: string, row: Row): string {
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
