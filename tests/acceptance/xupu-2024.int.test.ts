import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuedBulletins } from '../../activities/documents/issued-bulletins.ts';
import { findRated } from '../../activities/rating/rated.ts';
import { rate } from '../../client/operations/ballots.ts';
import { recordCheck } from '../../client/operations/checks.ts';
import { openRound } from '../../client/operations/rating.ts';
import { roundView } from '../../client/views/rating-rounds.ts';
import { dimensionsOf } from '../../workflows/rules/evaluation/scheme.ts';
import { ask, freshKey } from '../support/requests.ts';
import { openStage, outcome, type Stage } from '../support/stage.ts';
import { document, flagsOf, instantOf, openFor, publish, settleAll, told } from '../support/story.ts';

/** 附件5 三（二）旬调度; 附件1 四（三）月调度: two task forces, of each the tasks of two units. */
const TEN_DAY = { scjgj: 'a5-2-6', nyncj: 'a5-2-7' };
const MONTHLY = { gxj: 'a1-3-3', shangwj: 'a1-2-4' };
const UNITS = [...Object.keys(TEN_DAY), ...Object.keys(MONTHLY)];
const tasks: readonly string[] = [...Object.values(TEN_DAY), ...Object.values(MONTHLY)];
const { plan, policy } = document('xupu-2024-actions', (task) => tasks.includes(task.id));

const FIGURES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  scjgj: { mediation: '12', pledge: '800', licensed: '12', transfer: '15', marks: '80' },
  nyncj: { trained: '100', entities: '300' },
  gxj: { digital: '11' },
  shangwj: { retail: '30', 'retail-growth': '4' },
};

describe('溆浦县实施“八大行动”总体方案，2024年第二季度', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ plan, policy: { ...policy, reminders: { slots: [] } }, from: '2024-04-01' });
  });
  afterAll(() => stage?.close());

  /** Every unit of a task force reports in the morning of the day it is due. */
  async function reported(of: Readonly<Record<string, string>>, period: string): Promise<void> {
    const due = (await instantOf(stage, 'deadline', period)).replace('T16:00:00Z', 'T02:00:00Z');
    await stage.until(due);
    for (const [unit, task] of Object.entries(of)) await told(stage, [unit, task, period], FIGURES[unit] ?? {}, due);
  }

  it('旬调度、月调度：同一方案里，主体强身行动按旬报，产业培塑行动按月报', async () => {
    for (const month of ['2024-04', '2024-05', '2024-06']) {
      for (const tenDay of ['D1', 'D2', 'D3']) await reported(TEN_DAY, `${month}-${tenDay}`);
      await reported(MONTHLY, month);
    }
    const rows = await stage.db.query<{ unit: string; n: number }>(
      'select unit, count(*) as n from reports group by unit order by unit',
    );
    expect(Object.fromEntries(rows.map((r) => [r.unit, Number(r.n)]))).toEqual({
      gxj: 3,
      nyncj: 9,
      scjgj: 9,
      shangwj: 3,
    });
    expect(await stage.db.query('select 1 from missing')).toEqual([]);
  });

  it('旬简报、月通报按期印发', async () => {
    await stage.until(await instantOf(stage, 'freeze', '2024-Q2'));
    const issued = await issuedBulletins(stage.db, stage.cycle, await instantOf(stage, 'publish', '2024-Q2'));
    const of = (kind: string) => issued.filter((b) => b.kind === kind).length;
    expect({ briefings: of('briefing'), bulletins: of('bulletin') }).toEqual({ briefings: 9, bulletins: 3 });
  });

  it('互看、互学、互评：各单位互相评分，不评自己，去掉最高最低后取平均', async () => {
    const at = await instantOf(stage, 'freeze', '2024-Q2');
    const source = findRated(policy, 'mutual');
    const scheme = policy.evaluation?.schemes.find((s) => s.id === source?.scheme);
    const dimensions = scheme ? dimensionsOf(scheme) : [];
    expect(dimensions.map((d) => d.name)).toContain('攻坚克难成效');
    const round = { id: 'q2', source: 'mutual', period: '2024-Q2', title: null, opens: null, closes: '2024-07-09' };
    const by = { actor: 'office', at, key: freshKey() };
    await openRound(stage.deps, stage.cycle, { ...round, units: UNITS, members: [] }, by);
    const all = (score: string) => Object.fromEntries(dimensions.map((d) => [d.key, score]));
    for (const [index, rater] of UNITS.entries()) {
      const ballots = UNITS.filter((u) => u !== rater).map((unit) => ({ unit, scores: all(String(6 + index)) }));
      await rate(stage.deps, stage.cycle, 'q2', ballots, { actor: `${rater}-head`, at, key: freshKey() });
    }
    const own = [{ unit: 'gxj', scores: all('10') }];
    const self = rate(stage.deps, stage.cycle, 'q2', own, { actor: 'gxj-head', at, key: freshKey() });
    expect(await outcome(self)).toMatch(/^refused/);
    await stage.until('2024-07-09T16:00:00Z');
    const reader = { post: 'office', unit: null, as: 'supervisor' } as const;
    const view = await roundView(stage.db, stage.cycle, 'q2', reader);
    const [scores, missing] = [view?.result.map((r) => `${r.unit} ${r.score}`), view?.missing];
    expect({ state: view?.state, missing }).toEqual({ state: 'closed', missing: [] });
    expect(scores?.toSorted()).toEqual(['gxj 70.000000', 'nyncj 80.000000', 'scjgj 80.000000', 'shangwj 70.000000']);
  });

  it('季讲评：四个牵头单位分出红旗和黄旗，随后的事项逐一办结', async () => {
    await publish(stage, '2024-Q2');
    const { red, yellow } = await flagsOf(stage, '2024-Q2');
    expect({ red, yellow }).toEqual({ red: ['gxj', 'scjgj'], yellow: ['nyncj', 'shangwj'] });
    expect(await openFor(stage)).toHaveLength(6);
    await settleAll(stage, '2024-07-22T02:00:00Z');
    expect(await openFor(stage)).toEqual([]);
  });
});

describe('溆浦县附件8 民生可感行动，“三看”之后才能核验', () => {
  const people = document('xupu-2024', (task) => task.id === 'sheng-1');
  const of = { task: 'sheng-1', unit: 'jyj', period: '2024-04' };
  const AT = '2024-05-07T02:00:00Z';
  let stage: Stage;

  beforeAll(async () => {
    const quiet = { ...people.policy, reminders: { slots: [] } };
    stage = await openStage({ plan: people.plan, policy: quiet, from: '2024-04-01' });
    await stage.until(AT);
    await told(stage, ['jyj', 'sheng-1', '2024-04'], { schools: '1' }, AT);
  });
  afterAll(() => stage?.close());

  const verify = () => outcome(ask(stage, 'sheng-1', { at: AT }, { ask: 'verify', unit: 'jyj', period: '2024-04' }));
  async function seen(channel: string, schools: string): Promise<boolean> {
    const person = people.plan.people.find((p) => p.id === 'office');
    if (!person) throw new Error('the plan has no office');
    const check = { channel, found: { schools }, evidence: '核查记录' };
    const { matches } = await recordCheck(stage.deps, stage.cycle, of, check, { person, at: AT, key: freshKey() });
    return matches;
  }

  it('看台账、看系统、看现场都没有看过的，不予核验', async () => {
    expect(await verify()).toBe('refused channel_missing channel_missing channel_missing');
  });

  it('现场看到的与所报不符，仍不予核验', async () => {
    expect(await seen('ledger', '1')).toBe(true);
    expect(await seen('system', '1.0')).toBe(true);
    expect(await seen('site', '0')).toBe(false);
    expect(await verify()).toBe('refused channel_mismatch');
  });

  it('复看相符后，予以核验', async () => {
    expect(await seen('site', '1')).toBe(true);
    expect(await verify()).toBe('taken');
    const [row] = await stage.db.query<{ at: string }>(
      `select verified_at as at from reports where task = 'sheng-1' and period = '2024-04'`,
    );
    expect(row?.at).toBe(AT);
  });
});
