import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, StoreError } from '../../activities/store/database.ts';
import { keepReceipt, type Receipt } from '../../activities/store/inbox.ts';
import { migrate } from '../../activities/store/migrate.ts';
import { openPostgres } from '../../activities/store/open-postgres.ts';
import { verify } from '../../activities/store/verify.ts';
import { shown } from '../support/dump.ts';
import { event, eventRows, events, recorded } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { playEverything } from '../support/every-event.ts';
import { createDatabase, dropDatabase } from '../support/record.ts';

let url: string;
let one: Database;
let other: Database;
const lost: string[] = [];

beforeAll(async () => {
  url = await createDatabase();
  [one, other] = await Promise.all([process(), process()]);
  await migrate(one);
});

afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
  await dropDatabase(url);
});

/** What a process of an installation opens. */
function process(): Promise<Database> {
  return openPostgres(url, (message) => lost.push(message));
}

/** Returns when somebody waits for a lock that somebody else holds. */
async function somebodyWaits(): Promise<void> {
  const sql = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  while ((await other.query(sql)).length === 0);
}

/** Ends a connection from the server's side, as a restart of the server does. */
const END = 'select pg_terminate_backend($1::integer)';
const pid = async (tx: Database) => (await tx.query<{ pid: number }>('select pg_backend_pid() as pid'))[0]?.pid;

describe('two processes on one server', () => {
  it('that start at once migrate once', async () => {
    const fresh = await createDatabase();
    const starting = await Promise.all([1, 2, 3].map(() => openPostgres(fresh, () => {})));
    await Promise.all(starting.map((db) => migrate(db)));
    expect(await starting[0]?.query('select position from chain')).toEqual([{ position: 0 }]);
    await Promise.all(starting.map((db) => db.close()));
    await dropDatabase(fresh);
  });

  it('keep one receipt when a second comes under the key of one that is just being kept', async () => {
    const receipt: Receipt = {
      key: 'k',
      cycle: 'c',
      task: 't',
      body: '{}',
      bodyHash: 'a',
      receivedAt: '1',
      actor: 'x',
    };
    const second = await one.transaction(async (tx) => {
      await keepReceipt(tx, receipt);
      const waiting = keepReceipt(other, { ...receipt, bodyHash: 'b', receivedAt: '2' });
      await somebodyWaits();
      return { waiting };
    });
    expect(await second.waiting).toMatchObject({ bodyHash: 'a', receivedAt: '1', fresh: false });
  });

  it('number on from what the other has just recorded', async () => {
    const second = await one.transaction(async (tx) => {
      await recorded(tx, event({ entity: 'cycle/shared', key: '1', expect: 0 }));
      const behind = recorded(other, event({ entity: 'cycle/shared', key: '2', expect: 0 }));
      await somebodyWaits();
      return { behind };
    });
    expect(await second.behind).toEqual([{ status: 'behind', number: 1 }]);
  });

  it('that start at once on another projection rebuild what is shown once', async () => {
    await playEverything(one);
    await recorded(one, ...events('cycle/filler', 2000));
    const then = await shown(one);
    await one.script(`update settings set value = 'older' where name = 'projection'; delete from reports`);
    await Promise.all([migrate(one), migrate(other)]);
    expect(await shown(one)).toEqual(then);
  });
});

describe('a connection that is lost', () => {
  it('in the middle of a transaction fails it, leaves no trace, and the next one is another', async () => {
    const before = await eventRows(other);
    const work = one.transaction(async (tx) => {
      await recorded(tx, event({ entity: 'cycle/lost' }));
      await other.query(END, [await pid(tx)]);
      return recorded(tx, event({ entity: 'cycle/lost', key: 'more' }));
    });
    await expect(work).rejects.toThrow();
    expect(await eventRows(one)).toEqual(before);
    expect(await verify(one)).toMatchObject({ whole: true });
  });

  it('while it waits for its turn fails as an error of the record', async () => {
    const lostTurn = await one.transaction(async (tx) => {
      await recorded(tx, event({ entity: 'cycle/turn' }));
      const waiting = recorded(other, event({ entity: 'cycle/turn', key: 'lost' })).catch((error) => error);
      await somebodyWaits();
      await tx.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      );
      return { error: await waiting };
    });
    expect(lostTurn.error).toBeInstanceOf(StoreError);
    expect(await recorded(other, event({ entity: 'cycle/turn', key: 'lost' }))).toEqual([
      { status: 'stored', number: 2 },
    ]);
  });

  it('while it is idle is replaced, and somebody hears of it', async () => {
    await one.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()`,
    );
    while (lost.length === 0) await one.query('select 1');
    expect(await other.query('select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('a process that works under a name', () => {
  it('is seen by the others to live until it is done', async () => {
    await one.living('a sender', async () => {
      expect(await other.gone(['a sender', 'nobody'])).toEqual(['nobody']);
    });
    await eventually('it is gone', async () => (await other.gone(['a sender'])).length === 1);
  });
});
