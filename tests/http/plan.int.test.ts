import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { PlanView } from '../../client/views/plan-view.ts';
import { leaf, target, task } from '../support/cast.ts';
import { openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';

const RIVAL = { clause: '正文 一', target: target('>= 20') };
const PLAN = {
  ...COUNTY,
  tasks: [
    task({ co: ['lyj'], indicators: [leaf({ assumed: true, conflicts: [RIVAL] })] }),
    task({ id: 'song', title: '唱山歌', lead: [], indicators: [] }),
  ],
};
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

describe('the plan as it stands', () => {
  it('tells targets with their unit, what is assumed, what contradicts it, and what nobody leads', async () => {
    const { ask, cycle, close } = await openCounter(db, { plan: PLAN });
    const plan = (await (await ask('slj-reporter', `/cycles/${cycle}/plan`)).json()) as PlanView;
    const [hydropower, song] = plan.tasks;
    expect(hydropower).toMatchObject({ lead: ['slj'], co: ['lyj'], standing: 'running', due: '2024-12-31' });
    expect(hydropower?.indicators).toMatchObject([
      { target: '≥100 家', assumed: true, conflicts: [{ clause: '正文 一', target: '≥20 家' }] },
    ]);
    expect(song).toMatchObject({ lead: [], indicators: [] });
    expect(plan.posts).toContainEqual({ id: 'office', name: expect.any(String) });
    await close();
  });
});
