import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaf, task } from '../support/cast.ts';
import { approve, ask, change, hand, propose } from '../support/requests.ts';
import { openStage, outcome, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const TASKS = ['excused', 'suspended', 'withdrawn', 'led', 'hindsight', 'plain'];
const NOON = '2024-02-10T04:00:00Z';

describe('changes of a task’s duty', () => {
  let stage: Stage;
  const missing = async (name: string) => {
    const events = await stage.eventsOf(`task/${stage.cycle}/${name}`);
    return events
      .filter((e) => e.type === 'report_missing')
      .map((e) => `${e.at} ${JSON.parse(e.body).unit} ${JSON.parse(e.body).period}`);
  };

  beforeAll(async () => {
    const short = task({ id: 'short', indicators: [leaf({ due: '2024-01-31' })] });
    stage = await openStage({
      plan: quarterPlan({ tasks: [short, ...TASKS.map((id) => task({ id }))] }),
      policy: QUIET,
    });
    await stage.until(NOON);
  });
  afterAll(() => stage?.close());

  it('needs another person than the proposer', async () => {
    const proposal = await propose(stage, 'plain', NOON, { act: 'withdraw', from: '2024-03-01' });
    const own = ask(stage, 'plain', { actor: 'office', at: NOON }, { ask: 'approve', proposal });
    expect(await outcome(own)).toBe('refused four_eyes');
    const rejected = ask(
      stage,
      'plain',
      { actor: 'office2', at: NOON },
      { ask: 'reject', proposal, reason: '理由不足' },
    );
    expect(await outcome(rejected)).toBe('taken');
    expect(await outcome(approve(stage, 'plain', NOON, proposal))).toBe('refused unknown_proposal');
  });

  it('answers the same key with the same number, for proposals and approvals alike', async () => {
    const head = { key: 'twice', at: NOON };
    const request = {
      ask: 'propose',
      change: { act: 'excuse', period: '2024-02', deadline: '2024-03-09T16:00:00Z' },
      reason: '系统停机',
    } as const;
    const first = await ask(stage, 'excused', head, request);
    expect(await ask(stage, 'excused', head, request)).toEqual(first);
    const yes = { key: 'twice-yes', actor: 'office2', at: NOON };
    const approved = await ask(stage, 'excused', yes, { ask: 'approve', proposal: 'twice' });
    expect(await ask(stage, 'excused', yes, { ask: 'approve', proposal: 'twice' })).toEqual(approved);
    expect(await stage.eventsOf(`task/${stage.cycle}/excused`)).toHaveLength(approved.number);
  });

  it('takes an extension, a suspension, a withdrawal and a change of lead', async () => {
    await change(stage, 'short', NOON, { act: 'extend', indicator: 'firms', due: '2024-03-31' });
    await change(stage, 'suspended', NOON, { act: 'suspend', from: '2024-02-15', to: '2024-03-15' });
    await change(stage, 'withdrawn', NOON, { act: 'withdraw', from: '2024-02-10' });
    await change(stage, 'led', NOON, { act: 'change_lead', lead: ['nyncj'], from: '2024-02-15' });
    expect(await outcome(hand(stage, { task: 'led', period: '2024-02', at: NOON }))).toBe('refused not_lead');
    expect(await outcome(hand(stage, { task: 'led', period: '2024-02', unit: 'nyncj', at: NOON }))).toBe('taken');
    expect(await outcome(hand(stage, { task: 'withdrawn', period: '2024-02', at: NOON }))).toBe(
      'refused unknown_period',
    );
    expect(await outcome(hand(stage, { task: 'suspended', period: '2024-02', at: NOON }))).toBe(
      'refused unknown_period',
    );
  });

  it('refuses changes that change nothing or come too late', async () => {
    const refused = (name: string, made: Parameters<typeof propose>[3]) => outcome(propose(stage, name, NOON, made));
    expect(await refused('short', { act: 'extend', indicator: 'firms', due: '2024-03-31' })).toBe('refused not_later');
    expect(await refused('short', { act: 'extend', indicator: 'none', due: '2024-05-31' })).toBe(
      'refused unknown_indicator',
    );
    expect(await refused('withdrawn', { act: 'withdraw', from: '2024-03-01' })).toBe('refused already_withdrawn');
    expect(await refused('plain', { act: 'suspend', from: '2024-03-01', to: '2024-02-01' })).toBe('refused bad_span');
    expect(await refused('plain', { act: 'change_lead', lead: ['slj'], from: '2024-02-10' })).toBe('refused not_lead');
    expect(await refused('plain', { act: 'excuse', period: '2024-02', deadline: '2024-03-01T16:00:00Z' })).toBe(
      'refused not_later',
    );
  });

  it('survives a change of lead for a period whose deadline is past: the new lead’s report is missing too', async () => {
    await change(stage, 'hindsight', NOON, { act: 'change_lead', lead: ['nyncj'], from: '2024-01-20' });
    await stage.settled();
    expect(await missing('hindsight')).toEqual([
      '2024-02-04T16:00:00Z slj 2024-01',
      '2024-02-04T16:00:00Z nyncj 2024-01',
    ]);
    expect(await outcome(hand(stage, { task: 'hindsight', period: '2024-01', unit: 'nyncj', at: NOON }))).toBe('taken');
  });

  it('has deadlines that follow the changes', async () => {
    await stage.until('2024-03-05T16:00:00Z');
    expect(await missing('short')).toEqual(['2024-02-04T16:00:00Z slj 2024-01', '2024-03-05T16:00:00Z slj 2024-02']);
    expect(await missing('suspended')).toHaveLength(1);
    expect(await missing('withdrawn')).toHaveLength(1);
    expect(await missing('led')).toEqual(['2024-02-04T16:00:00Z slj 2024-01']);
    expect(await missing('excused')).toHaveLength(1);
    const excused = await hand(stage, { task: 'excused', period: '2024-02', at: '2024-03-06T01:00:00Z' });
    expect(excused).toMatchObject({ late: false });
    await stage.until('2024-03-10T01:00:00Z');
    expect(await missing('excused')).toHaveLength(1);
  });

  it('takes up reporting again after a suspension', async () => {
    await stage.until('2024-04-03T16:00:00Z');
    expect((await missing('suspended')).at(-1)).toBe('2024-04-03T16:00:00Z slj 2024-03');
    expect(await missing('withdrawn')).toHaveLength(1);
    expect((await missing('led')).at(-1)).toBe('2024-04-03T16:00:00Z nyncj 2024-03');
  });

  it('refuses a new target after the indicator’s due day, and takes one before', async () => {
    const target = { op: '>=', value: '80' } as const;
    const at = '2024-04-03T16:00:00Z';
    const made = { act: 'change_target', indicator: 'firms', target, from: '2024-04-01' } as const;
    expect(await outcome(propose(stage, 'short', at, made))).toBe('refused after_due');
    expect(await outcome(change(stage, 'plain', at, made))).toBe('taken');
  });
});
