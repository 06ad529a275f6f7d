import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuedBulletins } from '../../activities/documents/issued-bulletins.ts';
import { openStage, type Stage } from '../support/stage.ts';
import { caseOf, document, flagsOf, instantOf, openFor, publish, settleAll, told } from '../support/story.ts';

/** 三（五）1: the fourteen departments, each by targets of which it may meet either. */
const { plan, policy } = document(
  'jinyun-2019',
  (task, group) => task.clause === '三（五）1' && group === 'departments',
);

/** Growth of output in percent against the twenty asked for; the departments not named here just meet theirs. */
const GROWTH: Readonly<Record<string, string>> = { jingsj: '23', fgj: '22', lyj: '21', slj: '15', xcb: '14' };
/** 总部经济: two of five headquarters are behind the pace of three years. */
const HEADQUARTERS = '2';
const APRIL = '2020-04-20T02:00:00Z';

describe('缙云县生态工业高质量绿色发展三年行动计划，2020年第一季度', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ plan, policy: { ...policy, reminders: { slots: [] } }, from: '2020-01-01' });
  });
  afterAll(() => stage?.close());

  it('十四个产业主管部门各有任务', () => {
    expect(new Set(plan.tasks.flatMap((t) => t.lead)).size).toBe(14);
  });

  it('月通报：每月报告，县政府通报工作进展', async () => {
    for (const [period, at] of [
      ['2020-01', '2020-02-04T02:00:00Z'],
      ['2020-02', '2020-03-03T02:00:00Z'],
      ['2020-03', '2020-04-02T02:00:00Z'],
    ] as const) {
      await stage.until(at);
      for (const { id, lead } of plan.tasks) {
        const unit = lead[0] ?? '';
        const figures: Record<string, string> =
          id === 'headquarters' ? { goal: HEADQUARTERS } : { growth: GROWTH[unit] ?? '20' };
        await told(stage, [unit, id, period], figures, at);
      }
    }
    await stage.until(await instantOf(stage, 'freeze', '2020-Q1'));
    const issued = await issuedBulletins(stage.db, stage.cycle, await instantOf(stage, 'publish', '2020-Q1'));
    expect(issued.map((b) => b.period)).toEqual(['2020-01', '2020-02', '2020-03']);
  });

  it('季点评：完成指标且排名前三的发红旗，未完成且排名后三的发黄旗，其他发蓝旗', async () => {
    await publish(stage, '2020-Q1');
    const { red, yellow, blue } = await flagsOf(stage, '2020-Q1');
    expect(red).toEqual(['fgj', 'jingsj', 'lyj']);
    expect(yellow).toEqual(['slj', 'tczx', 'xcb']);
    expect(blue).toHaveLength(8);
  });

  it('红旗通报表扬；黄旗做表态发言，并由县政府领导约谈责任领导', async () => {
    expect(await openFor(stage)).toEqual([
      'commendation fgj',
      'commendation jingsj',
      'commendation lyj',
      'commitment_statement slj',
      'commitment_statement tczx',
      'commitment_statement xcb',
      'interview slj',
      'interview tczx',
      'interview xcb',
    ]);
  });

  it('通报表扬由一人起草、另一人批准，印发后办结', async () => {
    await stage.until(APRIL);
    const { take } = await caseOf(stage, ['commendation', 'jingsj'], APRIL);
    expect(await take('drafted', 'office', { text: '一季度完成指标，排名第一' })).toBe('taken');
    expect(await take('approved', 'office')).toBe('refused four_eyes');
    expect(await take('approved', 'office2')).toBe('taken');
    expect(await take('published', 'office', { number: '缙政督〔2020〕3号' })).toBe('taken');
    expect(await openFor(stage)).not.toContain('commendation jingsj');
  });

  it('表态发言之后，约谈未完成的黄旗仍未了结', async () => {
    const { take } = await caseOf(stage, ['commitment_statement', 'slj'], APRIL);
    const speech = { speaker: '县水利局局长', causes: '水电企业培育滞后', commitments: '二季度补齐' };
    expect(await take('scheduled', 'office', { meeting: '一季度点评会' })).toBe('taken');
    expect(await take('delivered', 'office', speech)).toBe('taken');
    expect((await openFor(stage)).filter((f) => f.endsWith('slj'))).toEqual(['interview slj']);
  });

  it('约谈有通知、记录和承诺，由责任领导签字', async () => {
    const { take } = await caseOf(stage, ['interview', 'slj'], APRIL);
    const notice = { time: '2020-04-21 09:00', place: '县政府', interviewer: '县长', reason: '一季度黄旗' };
    const bare = { time: notice.time };
    expect(await take('notified', 'office', bare)).toBe('refused field_missing field_missing field_missing');
    expect(await take('notified', 'office', notice)).toBe('taken');
    const record = { record: '约谈记录', commitments: '六月底前新增规上企业一家' };
    expect(await take('held', 'office', record)).toBe('taken');
    expect(await take('signed', 'slj-head', { signatory: '县水利局局长' })).toBe('taken');
    expect((await openFor(stage)).filter((f) => f.endsWith('slj'))).toEqual([]);
  });

  it('其余各项逐一办结，一个不剩', async () => {
    await settleAll(stage, APRIL);
    expect(await openFor(stage)).toEqual([]);
  });
});
