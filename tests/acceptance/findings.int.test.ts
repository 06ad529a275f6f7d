import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFollowUp } from '../../client/operations/follow-up.ts';
import { recordFinding } from '../../client/operations/record-finding.ts';
import { freshKey } from '../support/requests.ts';
import { openStage, outcome, type Stage } from '../support/stage.ts';
import { caseOf, document, instantOf, openFor, told } from '../support/story.ts';

/** 绛县五（四）, 应县四（五）: what is found about a unit is named by a person, and followed to its end. */
const COUNTIES = [
  { name: '绛县', seed: 'jiangxian-2023', praised: 'gxkjj', blamed: 'xzspj', helper: 'nyncj', others: ['nyncj'] },
  { name: '应县', seed: 'yingxian-2023', praised: 'gxj', blamed: 'wlj', helper: 'nyncj', others: ['nyncj'] },
];
const TASK = { 'jiangxian-2023': 'action-1', 'yingxian-2023': 'action-2' } as Readonly<Record<string, string>>;
const AT = '2024-01-15T02:00:00Z';

describe.each(COUNTIES)('$name专业镇建设：督查发现的情形指名认定', ({ seed, praised, blamed, helper, others }) => {
  const task = TASK[seed] ?? '';
  const { plan, policy } = document(seed, ({ id }) => id === task);
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ plan, policy: { ...policy, reminders: { slots: [] } }, from: '2023-10-01' });
  });
  afterAll(() => stage?.close());

  const found = (id: string, unit: string, name: string) => {
    const finding = { unit, name, text: '专项督查现场所见', source: '县政府督查室', evidence: '督查记录第三页' };
    return recordFinding(stage.deps, stage.cycle, id, finding, { key: freshKey(), actor: 'office', at: AT });
  };

  it('各牵头单位按季报告', async () => {
    const due = (await instantOf(stage, 'deadline', '2023-Q4')).replace('T16:00:00Z', 'T02:00:00Z');
    await stage.until(due);
    for (const unit of [praised, blamed, ...others]) await told(stage, [unit, task, '2023-Q4'], {}, due);
    await stage.until(AT);
    expect(await stage.db.query('select 1 from missing')).toEqual([]);
  });

  it('办法里没有写的情形，不能认定', async () => {
    expect(await outcome(found('f0', blamed, '态度不好'))).toBe('refused unknown_finding');
    expect(await openFor(stage)).toEqual([]);
  });

  it('推诿扯皮的，通报批评和约谈一并提出', async () => {
    await found('f1', blamed, '推诿扯皮');
    expect(await openFor(stage)).toEqual([`interview ${blamed}`, `public_criticism ${blamed}`]);
  });

  it('真抓实干、成效明显的，提出表扬', async () => {
    await found('f2', praised, '真抓实干');
    expect(await openFor(stage)).toContain(`commendation ${praised}`);
    const { take } = await caseOf(stage, ['commendation', praised], AT);
    expect(await take('drafted', 'office', { text: '推进有力' })).toBe('taken');
    expect(await take('approved', 'office2')).toBe('taken');
    expect(await take('published', 'office', { number: '督〔2024〕1号' })).toBe('taken');
  });

  it('通报批评写明查明的事实和理由，起草与批准不是同一人', async () => {
    const { take } = await caseOf(stage, ['public_criticism', blamed], AT);
    expect(await take('drafted', 'office', { finding: '两次会议不到会' })).toBe('refused field_missing');
    expect(await take('drafted', 'office', { finding: '两次会议不到会', reason: '推诿扯皮' })).toBe('taken');
    expect(await take('approved', 'office')).toBe('refused four_eyes');
    expect(await take('approved', 'office2')).toBe('taken');
    expect(await take('published', 'office', { number: '督〔2024〕2号' })).toBe('taken');
    expect(await openFor(stage)).toEqual([`interview ${blamed}`]);
  });

  it('约谈记录和承诺由被约谈单位签字', async () => {
    const { take } = await caseOf(stage, ['interview', blamed], AT);
    const notice = { time: '2024-01-16 09:00', place: '县政府', interviewer: '分管副县长', reason: '推诿扯皮' };
    expect(await take('notified', 'office', notice)).toBe('taken');
    expect(await take('held', 'office', { record: '约谈记录', commitments: '一月底前办结' })).toBe('taken');
    expect(await take('signed', `${blamed}-head`, { signatory: '局长' })).toBe('taken');
    expect(await openFor(stage)).toEqual([]);
  });

  it('问题记入台账，有帮扶单位和期限；整改后由他人核验销号', async () => {
    const problem = { id: 'p1', kind: 'problem', unit: blamed, title: '检验检测能力不足', due: '2024-01-31' } as const;
    const opening = { ...problem, reason: '把脉问诊发现', helpers: [helper], common: false };
    await openFollowUp(stage.deps, stage.cycle, opening, { actor: 'office', at: AT, key: freshKey() });
    const { take } = await caseOf(stage, ['problem', blamed], AT);
    expect(await take('evidence', `${blamed}-head`, { evidence: '设备验收单' })).toBe('taken');
    expect(await take('verified', 'office2', { finding: '已配齐' })).toBe('taken');
    expect(await take('closed', 'office')).toBe('taken');
    expect(await openFor(stage)).toEqual([]);
  });
});
