import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { verify } from '../../activities/store/verify.ts';
import { event, events, recorded } from '../support/events.ts';
import { openRecord } from '../support/record.ts';

/** More than two pages. */
const MANY = 1100;
let db: Database;

beforeAll(async () => {
  db = await openRecord();
  await recorded(db, ...events('cycle/long', MANY));
});

afterAll(() => db.close());

describe('a verification of a long record', () => {
  it('says how far it has come, and yields between pages', async () => {
    const progress: string[] = [];
    let yielded = 0;
    const beat = setInterval(() => (yielded += 1));
    await verify(db, null, (done, total) => progress.push(`${done}/${total}`));
    clearInterval(beat);
    expect(progress).toEqual(['250/1100', '500/1100', '750/1100', '1000/1100', '1100/1100']);
    expect(yielded).toBeGreaterThan(0);
  });

  it.each([250, 251, 1000, MANY])('names a changed event at position %i', async (position) => {
    await db.query('update events set actor = $2 where position = $1', [position, 'somebody']);
    const verdict = await verify(db);
    await db.query('update events set actor = $2 where position = $1', [position, 'office']);
    expect(verdict).toMatchObject({ whole: false, position, fault: 'altered' });
  });

  it('finds nothing wrong while others write between any two of its reads', async () => {
    let written = 0;
    const busy: Database = {
      ...db,
      query: async (sql, params) => {
        const rows = await db.query(sql, params);
        written += 1;
        await recorded(db, event({ entity: 'cycle/busy', key: String(written) }));
        return rows as never;
      },
    };
    expect(await verify(busy)).toMatchObject({ whole: true, events: MANY });
    expect(await verify(db)).toMatchObject({ whole: true, events: MANY + written });
  });
});
