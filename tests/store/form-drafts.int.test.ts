import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import {
  clearFromDraft,
  discardFormDraft,
  forgetOldDrafts,
  formDraft,
  keepFormDraft,
} from '../../activities/store/form-drafts.ts';
import { openRecord } from '../support/record.ts';

const FORM = { cycle: 'c', unit: 'slj', period: '2024-01' };
const MARCH = { ...FORM, period: '2024-03' };
const OF = { unit: 'slj', task: 'hydropower' };
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

beforeEach(() => db.query('delete from form_drafts'));

afterAll(() => db.close());

const filled = (value: string, of = OF) => {
  return { ...of, lines: [{ indicator: 'firms', value, note: '', light: '', dataTo: '' }], reason: '', files: [] };
};
const saved = (at: string, ...reports: ReturnType<typeof filled>[]) => ({ by: 'slj-head', at: new Date(at), reports });
const keep = (value: string, seen: number | null) =>
  keepFormDraft(db, FORM, saved('2024-02-01T00:00:00Z', filled(value)), seen);
const kept = async () => (await formDraft(db, FORM)).draft.reports.map((r) => r.lines[0]?.value);

describe('the draft of a form as it is stored', () => {
  it('is saved over the saving that was seen, by one of several at the same moment', async () => {
    const first = await Promise.all(['1', '2', '3'].map((value) => keep(value, 0)));
    expect(first.filter((draft) => draft !== null)).toHaveLength(1);
    const next = await Promise.all(['4', '5', '6'].map((value) => keep(value, 1)));
    expect(next.filter((draft) => draft !== null)).toHaveLength(1);
    expect(await keep('7', 1)).toBeNull();
    expect(await keep('8', null)).toMatchObject({ savedBy: 'slj-head', savedAt: '2024-02-01T00:00:00.000Z' });
    expect(await kept()).toEqual(['8']);
  });

  it('is not begun anew by whoever saw one that is gone', async () => {
    expect(await keep('1', 3)).toBeNull();
    expect(await kept()).toEqual([]);
  });

  it('is discarded as it was seen, and nothing is amiss where it is gone already', async () => {
    await keep('1', 0);
    await keep('2', 1);
    expect(await discardFormDraft(db, FORM, 1)).toBe(false);
    expect(await kept()).toEqual(['2']);
    expect(await discardFormDraft(db, FORM, 2)).toBe(true);
    expect(await discardFormDraft(db, FORM, 2)).toBe(true);
    expect(await kept()).toEqual([]);
  });

  it('lets go of a report, and is gone with the last one', async () => {
    const other = { unit: 'wjj', task: 'hydropower' };
    await keepFormDraft(db, FORM, saved('2024-02-01T00:00:00Z', filled('1'), filled('2', other)), 0);
    await clearFromDraft(db, FORM, { unit: 'slj', task: 'roads' });
    expect((await formDraft(db, FORM)).version).toBe(1);
    await clearFromDraft(db, FORM, OF);
    expect([await kept(), (await formDraft(db, FORM)).version]).toEqual([['2'], 2]);
    await clearFromDraft(db, FORM, other);
    expect((await formDraft(db, FORM)).version).toBe(0);
  });

  it('is gone when nobody has touched it for a quarter', async () => {
    await keepFormDraft(db, FORM, saved('2024-01-05T00:00:00Z', filled('1')), null);
    await keepFormDraft(db, MARCH, saved('2024-04-05T00:00:00Z', filled('2')), null);
    await forgetOldDrafts(db, new Date('2024-04-05T00:00:00Z'));
    expect(await kept()).toEqual(['1']);
    await forgetOldDrafts(db, new Date('2024-04-07T00:00:00Z'));
    expect(await kept()).toEqual([]);
    expect((await formDraft(db, MARCH)).version).toBe(1);
  });
});
