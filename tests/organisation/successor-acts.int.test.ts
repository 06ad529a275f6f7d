import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitChange } from '../../client/operations/unit-change.ts';
import type { DraftView } from '../../client/views/drafts.ts';
import type { FollowUpView } from '../../client/views/follow-ups.ts';
import { policy, posts, task, unit } from '../support/cast.ts';
import { edge, type Post } from '../support/edge.ts';
import { split } from '../support/organised.ts';
import { freshKey, hand } from '../support/requests.ts';
import { openStage, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

/** The water office is split on the second of February, before January's report is due. */
const DAY = '2024-02-02';
const BEFORE = '2024-02-01T02:00:00Z';
const AFTER = '2024-02-02T02:00:00Z';
const dispute = { open: 'problem', answer: { working_days: 5 } } as const;
const SIGNED = policy({ ...QUIET, reporting: { ...QUIET.reporting, sign_off: 'head', dispute } });
const change = { ...split(DAY), posts: posts('nyj') };

describe('what a unit owed before it was split (domain §6, case 20)', () => {
  let stage: Stage;
  let energy: Post;
  let water: Post;
  let forest: Post;
  let office: Post;
  const report = { unit: 'slj', task: 'hydropower', period: '2024-01' };
  const sign = (who: Post, draft = 1) =>
    who.post<{ status: string; code?: string }>('/drafts/hydropower/slj/2024-01/requests', { ask: 'sign', draft });
  const waiting = async (who: Post) => (await who.get<DraftView[]>('/drafts')).body.map((d) => `${d.unit} ${d.task}`);
  const says = (who: Post, of: string, over: object) =>
    who.post<{ number?: number; code?: string }>(`/tasks/${of}/opinions`, {
      period: '2024-01',
      reason: '不实',
      ...over,
    });
  const blocked = (who: Post, over: object) =>
    who.post<{ id: string; code?: string }>('/tasks/trees/blockers', { due: '2024-02-20', reason: '未办', ...over });
  const problem = async (id: string) => (await office.get<FollowUpView>(`/follow-ups/${id}`)).body;

  beforeAll(async () => {
    const units = [unit('slj'), unit('nyncj'), unit('lyj')];
    const tasks = [task({ co: ['lyj'] }), task({ id: 'trees', title: '造林绿化', lead: ['lyj'], co: ['slj'] })];
    stage = await openStage({ plan: quarterPlan({ units, tasks }), policy: SIGNED });
    await stage.until(BEFORE);
    const reporter = await edge(stage, 'slj-reporter');
    const lines = [{ indicator: 'firms', value: '10', note: '' }];
    await reporter.post('/reports', { ...report, lines });
    await hand(stage, { task: 'trees', unit: 'lyj', period: '2024-01', at: BEFORE });
    const by = (actor: string) => ({ key: freshKey(), actor, at: BEFORE });
    const asked = { ask: 'propose_unit_change', change, reason: '机构改革' } as const;
    await unitChange(stage.deps, stage.cycle, 'u1', { ...asked, ...by('office') });
    await unitChange(stage.deps, stage.cycle, 'u1', { ask: 'approve_unit_change', ...by('office2') });
  });
  afterAll(() => stage?.close());

  it('is its own to sign until the day', async () => {
    const head = await edge(stage, 'slj-head');
    expect(await waiting(head)).toEqual(['slj hydropower']);
  });

  it('waits from the day on for the head of the successor that took the task, who is reminded of it', async () => {
    await stage.until(AFTER);
    energy = await edge(stage, 'nyj-head');
    water = await edge(stage, 'slj-head');
    forest = await edge(stage, 'lyj-head');
    office = await edge(stage, 'office');
    expect([await waiting(energy), await waiting(water)]).toEqual([['slj hydropower'], []]);
    const { body } = await energy.get<DraftView>('/drafts/hydropower/slj/2024-01');
    expect(body).toMatchObject({ unit: 'slj', signer: 'nyj-head' });
    const told = (await stage.outbox()).filter((name) => name.includes('signature'));
    expect(told.map((name) => /signature-([a-z-]+?)-[0-9a-f]+\.eml$/.exec(name)?.[1])).toEqual(['nyj-head']);
  });

  it('is signed by that head and by no other, as the report of the unit that owed it', async () => {
    expect((await sign(water)).status).toBe(404);
    expect((await sign(energy)).status).toBe(201);
    const [received] = await stage
      .eventsOf(`task/${stage.cycle}/hydropower`)
      .then((e) => e.filter((one) => one.type === 'report_received'));
    expect([received?.actor, JSON.parse(received?.body ?? '{}').unit]).toEqual(['nyj-head', 'slj']);
  });

  it('is spoken of by the successor of a co-unit, under its own name or the old one', async () => {
    expect((await says(water, 'trees', { stance: 'confirmed', lead: 'lyj', unit: 'swj' })).status).toBe(201);
    expect((await says(water, 'trees', { stance: 'disputed', lead: 'lyj', unit: 'slj' })).status).toBe(201);
    expect((await says(energy, 'trees', { stance: 'disputed', lead: 'lyj', unit: 'slj' })).status).toBe(403);
    expect((await says(energy, 'trees', { stance: 'disputed', lead: 'lyj', unit: 'nyj' })).body.code).toBe(
      'not_co_unit',
    );
  });

  it('is answered for by the successor of a lead that a co-unit disputes', async () => {
    expect((await says(forest, 'hydropower', { stance: 'disputed', lead: 'slj', unit: 'lyj' })).status).toBe(201);
    expect(await problem('dispute.hydropower.1')).toMatchObject({ unit: 'nyj', source: { lead: 'slj' } });
  });

  it('is the successor’s to answer when a lead names the old co-unit as the one that blocks it', async () => {
    const named = await blocked(forest, { lead: 'lyj', unit: 'slj' });
    expect(named.status).toBe(201);
    expect(await problem(named.body.id)).toMatchObject({ unit: 'swj' });
  });
});
