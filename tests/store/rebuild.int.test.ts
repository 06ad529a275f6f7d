import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { projectionSql } from '../../activities/store/migrate.ts';
import { rebuild } from '../../activities/store/rebuild.ts';
import { verify } from '../../activities/store/verify.ts';
import { shown } from '../support/dump.ts';
import { events, recorded } from '../support/events.ts';
import { playEverything } from '../support/every-event.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
let before: Record<string, string[]>;

beforeAll(async () => {
  db = await openRecord();
  await playEverything(db);
  await recorded(db, ...events('cycle/filler', 600));
  before = await shown(db);
});

afterAll(() => db.close());

/** The types that the projection has a branch for. */
const projected = () => [...projectionSql().matchAll(/when '([a-z_]+)' then perform/g)].map((m) => m[1]).toSorted();

/** What shows something of an event: named by its type, unless it serves another. */
const showing = () =>
  [...projectionSql().matchAll(/function project_([a-z_]+)\(e events, b jsonb\)/g)].map((m) => m[1] ?? '');
const SERVING = ['draft_decided', 'mail_planned', 'follow_up_stands'];

describe('what is shown', () => {
  it('knows a branch for everything that shows something', () => {
    expect(showing().toSorted()).toEqual([...projected(), ...SERVING].toSorted());
    for (const name of SERVING)
      expect(projectionSql()).toMatch(new RegExp(`(select|perform) project_${name}\\(e, b\\)`));
  });

  it('comes from a record that has every type of event, and fills every table', async () => {
    const types = await db.query<{ type: string }>('select distinct type from events');
    expect(types.map((t) => t.type).toSorted()).toEqual(projected());
    const empty = Object.entries(before).filter(([, rows]) => rows.length === 0);
    expect(empty).toEqual([]);
  });

  it('is the same to the byte after a rebuild', async () => {
    await rebuild(db, projectionSql());
    expect(await shown(db)).toEqual(before);
  });

  it('is mended by a rebuild when somebody has changed it', async () => {
    await db.script(
      `update reports set late = true; delete from flags; update mail set state = 'accepted'; drop index mail_open`,
    );
    expect(await shown(db)).not.toEqual(before);
    await rebuild(db, projectionSql());
    expect(await shown(db)).toEqual(before);
  });

  it('leaves the record itself alone', async () => {
    expect(await verify(db)).toMatchObject({ whole: true });
  });
});
