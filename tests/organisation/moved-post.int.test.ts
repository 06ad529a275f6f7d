import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeHolder } from '../../client/operations/change-holder.ts';
import type { HolderChange } from '../../workflows/rules/organisation/changes.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import { unit } from '../support/cast.ts';
import { edge, type Post } from '../support/edge.ts';
import { freshKey } from '../support/requests.ts';
import { openStage, quarterPlan, type Stage } from '../support/stage.ts';

/** Posts may be called anything, even what others are appointed as. */
const ODD: readonly Person[] = [
  { id: 'leader', name: '县林业局责任领导', unit: 'lyj', post: 'head', email: 'lyj-lead@jinyun.example' },
  { id: 'operator', name: '县林业局联络员', unit: 'lyj', post: 'reporter', email: 'lyj-op@jinyun.example' },
];
const MOVED = ['slj-reporter', 'slj-head', 'office2', ...ODD.map(({ id }) => id)];
const DAY = '2024-02-02';

describe('a post that another person holds', () => {
  let stage: Stage;
  const as = new Map<string, Post>();
  const status = async (who: string, path: string) => (await as.get(who)?.get(path))?.status;

  beforeAll(async () => {
    const people = quarterPlan().people;
    stage = await openStage({
      plan: quarterPlan({ units: ['slj', 'nyncj', 'lyj'].map((id) => unit(id)), people: [...people, ...ODD] }),
    });
    for (const post of MOVED) {
      const change: HolderChange = { act: 'change_holder', post, name: '李四', email: `${post}@x.example`, from: DAY };
      const by = { key: freshKey(), actor: 'office', at: '2024-01-15T02:00:00Z', reason: '工作调整' };
      await changeHolder(stage.deps, stage.cycle, change, by);
    }
    await stage.until('2024-02-08T01:00:00Z');
    for (const post of MOVED) as.set(post, await edge(stage, post));
  }, 60_000);
  afterAll(() => stage?.close());

  it('is the post that it was: its duties are told to it, the whole county’s to the office alone', async () => {
    expect(await Promise.all(MOVED.map((who) => status(who, '/units/slj/due')))).toEqual([200, 200, 200, 403, 403]);
    expect(await Promise.all(MOVED.map((who) => status(who, '/units/lyj/due')))).toEqual([403, 403, 200, 200, 200]);
    expect(await Promise.all(MOVED.map((who) => status(who, '/mail')))).toEqual([403, 403, 200, 403, 403]);
  });

  it('is reminded of what its unit owes, at the new address', async () => {
    const sent = await stage.db.query<{ raw: string }>(
      `select raw from mail join messages using (key) where recipient = 'slj-reporter' and at >= '${DAY}'`,
    );
    expect(sent.length).toBeGreaterThan(0);
    for (const { raw } of sent) expect(raw).toContain('slj-reporter@x.example');
  });

  it('does what it did: reports, and nothing that is not its own', async () => {
    const report = {
      unit: 'slj',
      task: 'hydropower',
      period: '2024-01',
      lines: [{ indicator: 'firms', value: '10', note: '' }],
    };
    expect((await as.get('slj-reporter')?.post('/reports', report))?.status).toBe(201);
    expect((await as.get('operator')?.post('/reports', report))?.status).toBe(403);
  });
});
