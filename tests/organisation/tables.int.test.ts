import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeUnits } from '../../activities/organisation/change-units.ts';
import type { Database } from '../../activities/store/database.ts';
import type { UnitChangeCommand } from '../../workflows/rules/organisation/decide-unit-change.ts';
import type { Difference } from '../../workflows/rules/plan-differences.ts';
import { plan, policy, posts, task, unit } from '../support/cast.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { supervisor } from '../support/countywide.ts';
import { split } from '../support/organised.ts';
import { openRecord } from '../support/record.ts';

const COUNTY = plan({
  units: [unit('slj'), unit('lyj')],
  people: [...posts('slj'), ...posts('lyj'), supervisor('office'), supervisor('office2')],
  tasks: [task(), task({ id: 'trees', title: '造林绿化', lead: ['lyj'] })],
});
const RULES = policy({ reminders: { slots: [] }, lists: [{ list: 'shortcoming', name: '短板问题清单', fields: [] }] });
let db: Database;
let counter: Counter;

/** The water office was split on the first of May: the energy office and the water affairs office are new. */
beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY, policy: RULES });
  await counter.performUntil('2024-04-19T02:00:00Z');
  const change = { ...split('2024-05-01'), posts: posts('nyj') };
  const by = { at: '2024-04-19T02:00:00Z', reason: '机构改革' };
  const asks = [
    { key: 'a', actor: 'office', ask: 'propose_unit_change', change },
    { key: 'b', actor: 'office2', ask: 'approve_unit_change' },
  ];
  for (const ask of asks) {
    await changeUnits(db, counter.cycle, 'u1', { ...by, ...ask } as UnitChangeCommand, counter.deps.now());
  }
  await counter.performUntil('2024-05-06T02:00:00Z');
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

const at = (path: string) => `/cycles/${counter.cycle}${path}`;

describe('a unit that was founded while the cycle runs', () => {
  it('is known to a plan table by its name', async () => {
    const table = Buffer.from('任务编号,工作任务,牵头单位\ntrees,造林绿化,县能源局\nhydropower,水电产业发展,县能源局');
    const answer = await counter.ask('office', at('/plan-diff?name=table.csv'), new Uint8Array(table));
    const found = (await answer.json()) as Difference[];
    expect(found.map(({ task: of, change }) => [of, change])).toEqual([
      ['trees', { act: 'change_lead', lead: ['nyj'], from: '2024-05-06' }],
    ]);
  });

  it('stands in the plan as it is handed out, by its name', async () => {
    const text = await (await counter.ask('office', at('/plan-table?as=csv'))).text();
    expect(text.split('\r\n').find((line) => line.includes('水电产业发展'))).toContain('县能源局');
  });

  it('gets its form', async () => {
    const answer = await counter.ask('office', at('/units/nyj/form?as=csv'));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('水电产业发展');
  });

  it('has entries in lists, which the unit that is no more has not', async () => {
    const entry = { title: '渠系老化', due: '2024-05-31', charge: '张局长', fields: {} };
    const add = async (id: string, of: string) => {
      const answer = await counter.ask('office', at('/lists/shortcoming/entries'), { id, unit: of, ...entry });
      return ((await answer.json()) as { code?: string }).code ?? answer.status;
    };
    expect([await add('e1', 'nyj'), await add('e2', 'slj')]).toEqual([201, 'unit_dissolved']);
  });

  it('may prove what it reports by files', async () => {
    const file = new TextEncoder().encode('县能源局四月情况');
    const path = at(`/evidence?unit=nyj&name=${encodeURIComponent('说明.txt')}`);
    expect((await counter.ask('office', path, file)).status).toBe(201);
  });
});

describe('a unit that is no more', () => {
  it('is given no task by a plan table', async () => {
    const table = Buffer.from('任务编号,工作任务,牵头单位\ntrees,造林绿化,县水利局');
    const path = at('/plan-changes/c1?name=table.csv&reason=x');
    const answer = await counter.ask('office', path, new Uint8Array(table));
    const { refusals } = (await answer.json()) as { refusals: { code: string; subject: string }[] };
    expect(refusals.map((r) => `${r.code} ${r.subject}`)).toContain('unit_dissolved slj → swj');
  });
});
