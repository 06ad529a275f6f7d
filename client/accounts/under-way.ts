import type { Database } from '../../activities/store/database.ts';
import type { Limit } from './misses.ts';

/** Tries under one limit that are not decided yet, and who waits for how they end. */
interface Door {
  underWay: number;
  waiting: (() => void)[];
}

/** The doors of each installation that this process serves. */
const doors = new WeakMap<Database, Map<string, Door>>();

function doorOf(db: Database, { key }: Limit): Door {
  const known = doors.get(db) ?? new Map<string, Door>();
  doors.set(db, known);
  const door = known.get(key) ?? { underWay: 0, waiting: [] };
  known.set(key, door);
  return door;
}

/** How many tries are under way under a limit; none are told where it is one person's alone. */
export function underWay(db: Database, limit: Limit): number {
  return limit.shared ? doorOf(db, limit).underWay : 0;
}

/** Notes that a try has begun under limits. */
export function begun(db: Database, limits: readonly Limit[]): void {
  for (const limit of limits.filter((l) => l.shared)) doorOf(db, limit).underWay += 1;
}

/** Notes that a try has ended; one that was no miss leaves its place to the next, and after the last all look again. */
export function ended(db: Database, limits: readonly Limit[], missed: boolean): void {
  for (const limit of limits.filter((l) => l.shared)) {
    const door = doorOf(db, limit);
    door.underWay -= 1;
    const freed = door.underWay === 0 ? door.waiting.length : Number(!missed);
    for (const look of door.waiting.splice(0, freed)) look();
    if (door.underWay === 0) doors.get(db)?.delete(limit.key);
  }
}

/** Waits until it is worth looking again whether there is a place under limits; not at all where nothing is under way. */
export async function placeMayBe(db: Database, limits: readonly Limit[]): Promise<void> {
  const busy = limits.filter((limit) => underWay(db, limit) > 0);
  await Promise.all(busy.map((limit) => new Promise<void>((look) => doorOf(db, limit).waiting.push(look))));
}
