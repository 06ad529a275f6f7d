import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { projectionSql } from '../../activities/store/migrate.ts';
import { rebuild } from '../../activities/store/rebuild.ts';
import { verify } from '../../activities/store/verify.ts';
import { shown } from '../support/dump.ts';
import { event, events, recorded } from '../support/events.ts';
import { playEverything } from '../support/every-event.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
let issued = 0;

beforeAll(async () => {
  db = await openRecord();
  await playEverything(db);
  await recorded(db, ...events('cycle/filler', 1200));
});

afterAll(() => db.close());

/** Records an event that everybody can see: one more token. */
async function issue(): Promise<void> {
  issued += 1;
  const body = { cycle: 'jinyun-2024', post: `post-${issued}`, hash: `hash-${issued}` };
  await recorded(db, event({ entity: 'tokens', key: `hash-${issued}`, type: 'token_issued', body }));
}

const tokens = async () => (await db.query<{ n: number }>('select count(*)::integer as n from tokens'))[0]?.n ?? -1;

/** A database that does something before each of its transactions. */
const preceded = (work: () => Promise<void>): Database => ({
  ...db,
  transaction: async (inside) => {
    await work();
    return db.transaction(inside);
  },
});

describe('a rebuild under way', () => {
  it('says how far it has come', async () => {
    const progress: [number, number][] = [];
    await rebuild(db, projectionSql(), (...step) => progress.push(step));
    expect(progress.length).toBeGreaterThan(4);
    expect(progress.map(([done]) => done)).toEqual(progress.map(([done]) => done).toSorted((a, b) => a - b));
    expect(progress.at(-1)?.[0]).toBe(progress.at(-1)?.[1]);
  });

  it('takes along what is recorded between any two of its pages, and before it changes over', async () => {
    const had = await tokens();
    await rebuild(preceded(issue), projectionSql());
    expect(await tokens()).toBe(had + issued);
    const then = await shown(db);
    await rebuild(db, projectionSql());
    expect(await shown(db)).toEqual(then);
  });

  it('shows everything that is recorded at once, and holds neither writers nor readers up for good', async () => {
    const had = await tokens();
    const written = issued;
    let over = false;
    const seen: number[] = [];
    const keep = async (act: () => Promise<unknown>) => {
      for (; !over; await setImmediate()) await act();
    };
    const busy = [keep(issue), keep(async () => seen.push(await tokens()))];
    await rebuild(db, projectionSql());
    over = true;
    await Promise.all(busy);
    expect(await tokens()).toBe(had + issued - written);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(await verify(db)).toMatchObject({ whole: true });
  });

  it.each([2, 4, 6])(
    'changes nothing when it is killed before its transaction %i, and is done when run again',
    async (nth) => {
      const then = await shown(db);
      let left = nth;
      const killed = preceded(async () => {
        left -= 1;
        if (left === 0) throw new Error('killed');
      });
      await expect(rebuild(killed, projectionSql())).rejects.toThrow('killed');
      expect(await shown(db)).toEqual(then);
      await rebuild(db, projectionSql());
      expect(await shown(db)).toEqual(then);
    },
  );

  it('waits for one that was begun before it', async () => {
    const then = await shown(db);
    await Promise.all([1, 2, 3].map(() => rebuild(db, projectionSql())));
    expect(await shown(db)).toEqual(then);
  });

  it('leaves nothing behind but what is shown', async () => {
    const schemas = await db.query<{ name: string }>(
      `select nspname as name from pg_namespace where nspname like 'projection%'`,
    );
    expect(schemas).toEqual([{ name: 'projection' }]);
  });
});
