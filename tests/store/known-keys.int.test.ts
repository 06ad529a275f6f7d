import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { keysUpTo, rememberKey } from '../../activities/store/known-keys.ts';
import { events, recorded } from '../support/events.ts';
import { overheard } from '../support/overheard.ts';
import { openRecord } from '../support/record.ts';

let record: Database;
let db: Database;
let asked = 0;

beforeAll(async () => {
  record = await openRecord();
  db = overheard(record, () => {
    asked += 1;
  });
  await recorded(record, ...events('task/a', 5));
});

afterAll(() => record.close());

describe('the keys of a task’s events', () => {
  it('are asked for when this process has not seen them, and not again', async () => {
    const keys = await keysUpTo(db, 'task/a', 1, 3);
    expect(keys.slice(0, 2)).toEqual(['2', '3']);
    expect(await keysUpTo(db, 'task/a', 1, 3)).toEqual(['2', '3']);
    expect(asked).toBe(1);
  });

  it('are those that this process recorded itself', async () => {
    rememberKey(db, 'task/b', 4, 'fourth');
    expect(await keysUpTo(db, 'task/b', 3, 4)).toEqual(['fourth']);
    expect(asked).toBe(1);
  });

  it('that are not all known are asked for, however many are', async () => {
    expect(await keysUpTo(db, 'task/a', 3, 7)).toEqual(['4', '5']);
    expect(asked).toBe(2);
  });

  it('are not asked for where none is wanted', async () => {
    expect(await keysUpTo(db, 'task/c', 2, 2)).toEqual([]);
    expect(asked).toBe(2);
  });
});
