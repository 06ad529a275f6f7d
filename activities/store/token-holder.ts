import type { Database } from './database.ts';
import { STANDING, type Standing, seenToStand } from './standing.ts';

/** A post that holds a token, and how its cycle stands. */
interface TokenHolder extends Standing {
  readonly cycle: string;
  readonly post: string;
}

/** Whose token it is, by its hash. */
export async function tokenHolder(db: Database, hash: string): Promise<TokenHolder | undefined> {
  const [row] = await db.query<TokenHolder>(
    `select cycle, post, ${STANDING} from tokens join cycles using (cycle) where hash = $1`,
    [hash],
  );
  return row && seenToStand(row.cycle, row);
}
