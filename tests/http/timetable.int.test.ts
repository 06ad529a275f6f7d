import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agendaAppended } from '../../activities/agenda-appended.ts';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import type { TimetableView } from '../../client/http/timetable-view.ts';
import { COUNTY, type County, countyOf } from '../review/county.ts';
import { JINYUN, policy } from '../support/cast.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { openRecord } from '../support/record.ts';

const MARCH_DUE = '2024-04-03T16:00:00Z';
/** April ends, and May begins. */
const MAY = '2024-04-30T16:00:00Z';
const NEXT_DAY = '2024-04-08T01:00:00Z';

let db: Database;
let county: Counter & County;

/** One of three departments has reported when March is due; a draft waits for its head, and a proposal for a decision. */
beforeAll(async () => {
  db = await openRecord();
  county = countyOf(await openCounter(db, { plan: COUNTY, policy: policy({ review: JINYUN.review }) }));
  await county.reported('slj', '2024-03', '27', '2024-04-02T01:00:00Z');
  county.goTo(MARCH_DUE);
  for (const unit of ['nyncj', 'lyj']) {
    const body = { cycle: county.cycle, task: `of-${unit}`, unit, period: '2024-03' };
    const event = { entity: `task/${county.cycle}/of-${unit}`, key: 'missing', type: 'report_missing' };
    await append(db, [{ ...event, at: MARCH_DUE, actor: 'system', body }], county.deps.now());
  }
  await county.activities.performInstant(county.cycle, MARCH_DUE);
  const next = { at: NEXT_DAY, rule: 'any' };
  const entries = [
    { ...next, kind: 'signature_reminder', subject: `draft/${county.cycle}/of-slj/slj/2024-03 1` },
    { ...next, kind: 'approval_reminder', subject: 'item/any' },
    { at: MAY, kind: 'unit_plan_due', rule: 'any', subject: 'duty' },
  ];
  const by = { key: 'waiting', source: 'any', at: MARCH_DUE, actor: 'system' };
  await append(db, agendaAppended(county.cycle, by, entries), county.deps.now());
});

afterAll(async () => {
  await county.close();
  await db.close();
});

const read = async (who: string, language = 'zh'): Promise<TimetableView> => {
  const answer = await county.ask(who, `/cycles/${county.cycle}/timetable`, undefined, { 'Accept-Language': language });
  return (await answer.json()) as TimetableView;
};

const of = ({ entries }: TimetableView, kind: string) => entries.find((e) => e.kind === kind && e.period === '2024-03');

describe('the timetable of a cycle', () => {
  it('tells of each entry whom it concerns, and the setting that put it there', async () => {
    const { now, entries } = await read('office');
    expect(now).toBe(MARCH_DUE);
    expect(entries.find((e) => e.kind === 'freeze' && e.period === '2024-Q1')).toMatchObject({
      name: '数据冻结',
      whom: '责任领导、督查',
      why: '每季度考核一次，考核期结束后的冻结期限：5 个工作日',
      rule: 'review.freeze',
      policy: 'jinyun 第 1 版',
      mine: true,
      done: false,
      outcome: null,
    });
    const english = (await read('office', 'en')).entries.find((e) => e.kind === 'reminder');
    expect(english?.why).toBe('2 working day(s) before the deadline, to: reporter; not to those who have reported');
  });

  it('tells what came of what has happened', async () => {
    expect(of(await read('office'), 'deadline')).toMatchObject({
      done: true,
      outcome: '按时 1 份，迟报 0 份，至今未报 2 份',
    });
  });

  it('tells of a reminder how many people were reminded of its own period', async () => {
    await county.performUntil(MARCH_DUE);
    const { entries } = await read('office');
    const both = entries.filter((e) => e.kind === 'reminder' && e.at === '2024-03-05T01:00:00Z');
    expect(both.map((e) => [e.period, e.outcome])).toEqual([
      ['2024-01', '提醒了 5 人'],
      ['2024-02', '提醒了 3 人'],
    ]);
  });

  it('tells what ends a day before what begins the next', async () => {
    const { entries } = await read('office');
    const told = entries.filter((e) => e.at === MAY).map((e) => e.kind);
    expect(told).toEqual(['unit_plan_due', 'period_opens']);
  });

  it('tells a reporter what is theirs', async () => {
    const view = await read('slj-reporter');
    expect([of(view, 'deadline')?.mine, view.entries.find((e) => e.kind === 'freeze')?.mine]).toEqual([true, false]);
  });

  it('tells a unit of its own drafts alone, and nothing of what waits for a decision', async () => {
    const waiting = async (who: string) =>
      (await read(who)).entries.filter((e) => /^(approval|signature)_/.test(e.kind)).map((e) => [e.kind, e.about]);
    expect(await waiting('slj-head')).toEqual([['signature_reminder', '县水利局']]);
    expect(await waiting('lyj-head')).toEqual([]);
    expect(await waiting('office')).toHaveLength(2);
  });
});
