import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeHolder } from '../../client/operations/change-holder.ts';
import { openFollowUp } from '../../client/operations/follow-up.ts';
import { issueToken, postOf } from '../../client/operations/tokens.ts';
import { unitChange } from '../../client/operations/unit-change.ts';
import { dueReports } from '../../client/views/due.ts';
import { followUpView } from '../../client/views/follow-ups.ts';
import { organisationView } from '../../client/views/organisation.ts';
import { reviewView } from '../../client/views/review.ts';
import { policy, task, unit } from '../support/cast.ts';
import { read } from '../support/message.ts';
import { merger } from '../support/organised.ts';
import { freshKey, hand } from '../support/requests.ts';
import { openStage, outcome, quarterPlan, type Stage } from '../support/stage.ts';

/** Two offices become one on the fifteenth of February, in the middle of the first quarter. */
const DAY = '2024-02-15';
const NOON = '2024-02-10T04:00:00Z';
const ONE_REMINDER = policy({ reminders: { slots: [{ offset: 1, to: ['reporter'] }] }, bulletin: null });
let stage: Stage;

const by = (actor: string, at = NOON) => ({ key: freshKey(), actor, at });

/** Who was told of what, by the outbox. */
async function told(): Promise<string[]> {
  const mails = await Promise.all((await stage.outbox()).map(async (name) => read(await stage.message(name))));
  return mails.map(({ mail }) => `${mail.to?.[0]?.address} ${mail.subject}`);
}

beforeAll(async () => {
  const tasks = [task(), task({ id: 'rice', lead: ['nyncj'] }), task({ id: 'shared', lead: ['slj', 'nyncj'] })];
  const units = [unit('slj'), unit('nyncj'), unit('lyj')];
  stage = await openStage({
    plan: quarterPlan({ units, tasks: [...tasks, task({ id: 'forest', lead: ['lyj'] })] }),
    policy: ONE_REMINDER,
  });
  await stage.until('2024-02-03T01:00:00Z');
  for (const name of ['hydropower', 'shared', 'forest']) {
    const of = name === 'forest' ? 'lyj' : 'slj';
    await hand(stage, { task: name, period: '2024-01', unit: of, at: '2024-02-03T01:00:00Z', value: '40' });
  }
  await stage.until(NOON);
});
afterAll(() => stage?.close());

describe('two units that merge while a cycle runs (domain §6, case 20)', () => {
  it('need a second person, who is told daily until then', async () => {
    const ask = { ask: 'propose_unit_change', change: merger(DAY), reason: '县委编办〔2024〕3号' } as const;
    const { deps, cycle } = stage;
    const opening = { id: 'p1', kind: 'problem', unit: 'slj', title: '河道堆积', due: '2024-03-15' } as const;
    const about = { reason: '督查', helpers: [], common: false };
    await openFollowUp(deps, cycle, { ...opening, ...about }, by('office'));
    await unitChange(deps, cycle, 'u1', { ...ask, ...by('office') });
    const own = unitChange(deps, cycle, 'u1', { ask: 'approve_unit_change', ...by('office') });
    expect(await outcome(own)).toBe('refused four_eyes');
    await stage.until('2024-02-12T01:00:00Z');
    expect(await outcome(hand(stage, { task: 'rice', period: '2024-02', unit: 'nysl', at: NOON }))).toBe(
      'refused unknown_unit',
    );
  });

  it('hand their tasks over from the day on, shared ones once', async () => {
    const { deps, cycle, db } = stage;
    const key = { ...by('office2', '2024-02-12T02:00:00Z'), ask: 'approve_unit_change' } as const;
    const number = await unitChange(deps, cycle, 'u1', key);
    expect(await unitChange(deps, cycle, 'u1', key)).toBe(number);
    await stage.until('2024-02-16T04:00:00Z');
    const at = '2024-02-16T04:00:00Z';
    const period = '2024-02';
    expect(await outcome(hand(stage, { task: 'shared', period, unit: 'slj', at }))).toBe('refused not_lead');
    expect(await outcome(hand(stage, { task: 'shared', period, unit: 'nysl', at, value: '30' }))).toBe('taken');
    const view = await organisationView(db, cycle, at);
    expect(view?.units.map((u) => `${u.id} ${u.successor}`)).toEqual([
      'slj nysl',
      'nyncj nysl',
      'lyj null',
      'nysl null',
    ]);
  });

  it('owe before the day what they owed: their successor is told of it and may still report it', async () => {
    const { deps, cycle, db } = stage;
    const owed = (await dueReports(db, cycle, 'nysl', await deps.businessNow())).map(
      (d) => `${d.unit} ${d.task} ${d.period} ${d.overdue}`,
    );
    expect(owed.toSorted()).toEqual([
      'nyncj rice 2024-01 true',
      'nyncj shared 2024-01 true',
      'nysl hydropower 2024-02 false',
      'nysl rice 2024-02 false',
    ]);
    const late = hand(stage, { task: 'rice', period: '2024-01', unit: 'nyncj', at: '2024-02-16T04:00:00Z' });
    expect(await late).toMatchObject({ late: true });
  });

  it('pass their open problems on, on the day', async () => {
    const { db, cycle } = stage;
    const moved = await followUpView(db, cycle, 'p1');
    expect(moved).toMatchObject({ unit: 'nysl', steps: [{ movedFrom: 'slj', movedTo: 'nysl' }] });
    expect(moved?.steps[0]?.at).toBe('2024-02-14T16:00:00Z');
    const opening = { id: 'p2', kind: 'problem', unit: 'slj', title: 'x', due: null } as const;
    const about = { reason: '督查', helpers: [], common: false };
    const late = openFollowUp(stage.deps, cycle, { ...opening, ...about }, by('office', '2024-02-16T04:00:00Z'));
    expect(await outcome(late)).toBe('refused unit_dissolved');
  });

  it('are one unit to the reminders: its posts are those of both', async () => {
    await stage.until('2024-03-07T01:00:00Z');
    const reminded = (await told()).filter((line) => line.includes('催报'));
    expect(reminded.map((line) => line.split('@')[0]).toSorted()).toEqual(
      ['lyj-reporter', 'nyncj-reporter', 'nyncj-reporter', 'slj-reporter'].toSorted(),
    );
  });

  it('are scored once: the successor is ranked, they are listed with what they failed to report before', async () => {
    const { db, cycle } = stage;
    const at = '2024-04-01T02:00:00Z';
    await stage.until(at);
    for (const [name, of] of [
      ['hydropower', 'nysl'],
      ['rice', 'nysl'],
      ['shared', 'nysl'],
      ['forest', 'lyj'],
    ] as const) {
      await hand(stage, { task: name, period: '2024-03', unit: of, at, value: '50' });
    }
    await stage.until('2024-04-09T16:00:00Z');
    const review = await reviewView(db, cycle, '2024-Q1');
    const units = review?.snapshot.groups[0]?.units ?? [];
    expect(units.map((u) => `${u.unit} ${u.rank} ${u.lines.length} -${Number(u.deductions)}`)).toEqual([
      'lyj 1 1 -5',
      'nysl 2 3 -10',
      'nyncj null 0 -7',
      'slj null 0 -0',
    ]);
    expect(review?.organisation).toMatchObject([
      { change: { act: 'merge_units' }, by: 'office', approvedBy: 'office2' },
    ]);
    expect(review?.units.map((u) => u.name)).toContain('县农业水利局');
  });
});

describe('a post that changes hands while a cycle runs', () => {
  it('ends the token of the old holder on its day, and has messages go to the new address', async () => {
    const { deps, cycle, db } = stage;
    const before = '2024-04-09T16:00:00Z';
    const token = await issueToken(deps, cycle, 'lyj-reporter');
    const change = {
      act: 'change_holder',
      post: 'lyj-reporter',
      name: '李四',
      email: 'li@x.example',
      from: '2024-04-15',
    } as const;
    const past = changeHolder(
      deps,
      cycle,
      { ...change, from: '2024-04-01' },
      { ...by('office', before), reason: '调整' },
    );
    expect(await outcome(past)).toBe('refused day_is_past');
    const nobody = changeHolder(deps, cycle, { ...change, post: 'x' }, { ...by('office', before), reason: '调整' });
    expect(await outcome(nobody)).toBe('refused unknown_post');
    await changeHolder(deps, cycle, change, { ...by('office', before), reason: '工作调整' });
    expect(await postOf(deps, cycle, token)).toMatchObject({ name: '县林业局联络员' });
    await stage.until('2024-04-14T16:00:00Z');
    expect(await postOf(deps, cycle, token)).toBeUndefined();
    const fresh = await issueToken(deps, cycle, 'lyj-reporter');
    expect(await postOf(deps, cycle, fresh)).toMatchObject({ name: '李四', email: 'li@x.example', unit: 'lyj' });
    const events = (await stage.eventsOf(`post/${cycle}/lyj-reporter`)).map((e) => `${e.type} ${e.at}`);
    expect(events).toEqual([`holder_changed ${before}`, 'token_revoked 2024-04-14T16:00:00Z']);
    expect((await organisationView(db, cycle, '2024-04-16T00:00:00Z'))?.holders).toHaveLength(1);
  });
});
