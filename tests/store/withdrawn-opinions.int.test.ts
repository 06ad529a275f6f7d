import { afterAll, beforeAll, expect, it } from 'vitest';
import { coOpinions } from '../../activities/store/co-opinions.ts';
import type { Database } from '../../activities/store/database.ts';
import { event, recorded } from '../support/events.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
const OF = { cycle: 'c', task: 'hydropower' };

/** Has the record know of a report: that it came, or that its unit took it back. */
const report = (type: 'report_received' | 'report_withdrawn', unit: string, period: string, version: number) => {
  const body = { ...OF, unit, period, version, late: false, lines: [], reason: '报错了单位' };
  return recorded(db, event({ entity: 'task/c/hydropower', key: `${type}/${unit}/${period}/${version}`, type, body }));
};

const disputed = (lead: string, period: string, version: number) => {
  const body = { ...OF, lead, period, version, unit: 'lyj', reason: '两家尚未投产' };
  return recorded(
    db,
    event({ entity: 'co/c/hydropower', key: `${lead}/${period}/${version}`, type: 'report_disputed', body }),
  );
};

const standing = async () =>
  (await coOpinions(db, 'c', null, null)).map(({ lead, period, version }) => `${lead} ${period} v${version}`);

beforeAll(async () => {
  db = await openRecord();
  for (const [unit, period] of [
    ['slj', '2024-01'],
    ['slj', '2024-02'],
    ['nyncj', '2024-01'],
  ] as const) {
    await report('report_received', unit, period, 1);
    await disputed(unit, period, 1);
  }
});

afterAll(() => db.close());

it('what a co-unit said of a report that was taken back does not stand against the one that comes after it', async () => {
  const others = ['nyncj 2024-01 v1', 'slj 2024-02 v1'];
  expect((await standing()).toSorted()).toEqual(['nyncj 2024-01 v1', 'slj 2024-01 v1', 'slj 2024-02 v1']);
  await report('report_withdrawn', 'slj', '2024-01', 1);
  expect((await standing()).toSorted()).toEqual(others);
  await report('report_received', 'slj', '2024-01', 2);
  expect((await standing()).toSorted()).toEqual(others);
  await disputed('slj', '2024-01', 2);
  expect((await standing()).toSorted()).toEqual([...others, 'slj 2024-01 v2'].toSorted());
});
