import type { Organisation } from '../../workflows/rules/organisation/changes.ts';
import type { Database } from './database.ts';

/** A post that holds a token, with what changed of the posts of its cycle and the revision of the cycle's definition. */
interface TokenHolder {
  readonly cycle: string;
  readonly post: string;
  readonly organisation: Organisation;
  readonly revision: number;
}

/** Whose token it is, by its hash. */
export async function tokenHolder(db: Database, hash: string): Promise<TokenHolder | undefined> {
  const [row] = await db.query<TokenHolder>(
    'select cycle, post, organisation, revision from tokens join cycles using (cycle) where hash = $1',
    [hash],
  );
  return row;
}
