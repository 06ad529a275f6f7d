import type { Database } from '../../activities/store/database.ts';

/** How much may be asked for in a window of so many seconds. */
export interface Budget {
  readonly most: number;
  readonly seconds: number;
}

/** What is counted by key in windows of time, in memory, and settled with the database about once a second. */
export interface Budgets {
  /** Takes weight from a key's budget; answers with the seconds to wait, and takes nothing, where it is spent (0: taken). */
  readonly spend: (key: string, weight: number, budget: Budget) => Promise<number>;
  /** Brings the database up to what was counted, and learns what other servers counted. */
  readonly settle: () => Promise<void>;
  /** Settles for the last time; nothing is planned any more. */
  readonly close: () => Promise<void>;
}

interface Counted {
  /** When the window ends; windows of one length all begin at the same instants, on every server. */
  until: number;
  used: number;
  /** What the database has not been told of. */
  fresh: number;
}

const SETTLE_MS = 1000;

/** Opens the budgets over a database: what was spent before a restart is read once, at the first request. */
export function openBudgets(db: Database, now: () => Date, onError: (error: unknown) => void): Budgets {
  const counts = new Map<string, Counted>();
  let loaded: Promise<void> | null = null;
  let planned: NodeJS.Timeout | null = null;
  const settle = async () => {
    forgetEnded(counts, now().getTime());
    const fresh = [...counts].filter(([, count]) => count.fresh > 0);
    if (fresh.length > 0) learn(counts, await settled(db, fresh));
  };
  const later = () => {
    if (planned) return;
    planned = setTimeout(() => {
      planned = null;
      settle().catch(onError);
    }, SETTLE_MS).unref();
  };
  return {
    settle,
    close: async () => {
      clearTimeout(planned ?? undefined);
      await settle();
    },
    spend: async (key, weight, budget) => {
      loaded ??= load(db, counts, now());
      await loaded.catch((error) => {
        loaded = null;
        onError(error);
      });
      const wait = take(counts, key, weight, budget, now().getTime());
      if (wait === 0) later();
      return wait;
    },
  };
}

function take(counts: Map<string, Counted>, key: string, weight: number, { most, seconds }: Budget, now: number) {
  const until = (Math.floor(now / (seconds * 1000)) + 1) * seconds * 1000;
  const known = counts.get(key);
  const count = known?.until === until ? known : { until, used: 0, fresh: 0 };
  counts.set(key, count);
  if (count.used + weight > most) return Math.max(1, Math.ceil((until - now) / 1000));
  count.used += weight;
  count.fresh += weight;
  return 0;
}

interface Row {
  readonly key: string;
  readonly until: Date;
  readonly used: number;
}

async function load(db: Database, counts: Map<string, Counted>, now: Date): Promise<void> {
  await db.query('delete from spent where until <= $1', [now.toISOString()]);
  const rows = await db.query<Row>('select key, until, used from spent');
  for (const { key, until, used } of rows) counts.set(key, { until: until.getTime(), used, fresh: 0 });
}

/** Adds what is fresh to the database; a failed statement leaves it fresh. */
async function settled(db: Database, fresh: readonly (readonly [string, Counted])[]): Promise<Row[]> {
  const told = fresh.map(([key, count]) => ({ key, count, weight: count.fresh }));
  const rows = await db.query<Row>(
    `insert into spent (key, until, used)
     select * from unnest($1::text[], $2::timestamptz[], $3::integer[])
     on conflict (key) do update set until = excluded.until,
       used = case when spent.until = excluded.until then spent.used else 0 end + excluded.used
     returning key, until, used`,
    [told.map((t) => t.key), told.map((t) => new Date(t.count.until).toISOString()), told.map((t) => t.weight)],
  );
  for (const { count, weight } of told) count.fresh -= weight;
  return rows;
}

/** What all servers counted together is what is counted on. */
function learn(counts: Map<string, Counted>, rows: readonly Row[]): void {
  for (const { key, until, used } of rows) {
    const count = counts.get(key);
    if (count?.until === until.getTime()) count.used = used + count.fresh;
  }
}

function forgetEnded(counts: Map<string, Counted>, now: number): void {
  for (const [key, { until, fresh }] of counts) if (until <= now && fresh === 0) counts.delete(key);
  for (const [key, { until }] of counts) if (until + 3_600_000 <= now) counts.delete(key);
}
