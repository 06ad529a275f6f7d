import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaves } from '../../workflows/rules/plan.ts';
import { openStage, type Stage } from '../support/stage.ts';
import { caseOf, document, flagsOf, instantOf, openFor, publish, settleAll, told } from '../support/story.ts';

/** 二、四（五）: the first five towns, each judged by the conditions it was chosen under and by its own progress. */
const { plan, policy } = document('huguan-2023', (_, group) => group === 'places');

/** What each town has done of its year's tasks, in percent of what was to be done by then. */
const PROGRESS = { 'town-1': '120', 'town-2': '110', 'town-3': '95', 'town-4': '90', 'town-5': '60' };
const SPRING = '2025-03-03T02:00:00Z';

/** Every condition met: what is asked for is reported, whatever its kind. */
function conditions(town: keyof typeof PROGRESS): Record<string, string> {
  const task = plan.tasks.find((t) => t.id === town);
  const met = (task ? leaves(task) : []).map((leaf) => {
    if (leaf.id === 'progress') return [leaf.id, PROGRESS[town]];
    return [leaf.id, leaf.kind === 'benchmark' ? 'true' : '100'];
  });
  return Object.fromEntries(met);
}

describe('壶关县促进专业镇高质量发展实施方案，2024年度评估', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ plan, policy: { ...policy, reminders: { slots: [] } }, from: '2024-01-01' });
  });
  afterAll(() => stage?.close());

  it('各专业镇按季报告', async () => {
    for (const period of ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']) {
      const opens = await instantOf(stage, 'deadline', period);
      const at = opens.replace('T16:00:00Z', 'T02:00:00Z');
      await stage.until(at);
      for (const town of Object.keys(PROGRESS) as (keyof typeof PROGRESS)[]) {
        await told(stage, [town, town, period], conditions(town), at);
      }
    }
  });

  it('开展年度评估：排名靠前且成效突出、排名靠后、建设进度较慢', async () => {
    await publish(stage, '2024');
    const { leading, trailing, slow } = await flagsOf(stage, '2024');
    expect({ leading, trailing, slow }).toEqual({
      leading: ['town-1', 'town-2'],
      trailing: ['town-4', 'town-5'],
      slow: ['town-3'],
    });
  });

  it('靠前的予以表扬；靠后或较慢的下发督办通知书，限期整改', async () => {
    expect(await openFor(stage)).toEqual([
      'commendation town-1',
      'commendation town-2',
      'reward town-1',
      'reward town-2',
      'supervision_notice town-3',
      'supervision_notice town-4',
      'supervision_notice town-5',
    ]);
  });

  it('督办通知书经起草、批准、编号后送达，由乡镇签收', async () => {
    await stage.until(SPRING);
    const { take } = await caseOf(stage, ['supervision_notice', 'town-5'], SPRING);
    const text = '2024年度建设任务完成率60%，列末位，限期整改。';
    expect(await take('issued', 'office', { number: '壶督〔2025〕1号' })).toBe('refused not_awaited');
    expect(await take('drafted', 'office', { text })).toBe('taken');
    expect(await take('approved', 'office')).toBe('refused four_eyes');
    expect(await take('approved', 'office2')).toBe('taken');
    expect(await take('issued', 'office', { number: '壶督〔2025〕1号' })).toBe('taken');
    expect(await take('received', 'town-5-head', { signatory: '镇长' })).toBe('taken');
  });

  it('整改有方案、有佐证；不实的退回，由他人核验后销号', async () => {
    const { take, sendBack } = await caseOf(stage, ['supervision_notice', 'town-5'], SPRING);
    const head = 'town-5-head';
    expect(await take('planned', head, { plan: '倒排工期，三月底前补齐' })).toBe('taken');
    expect(await take('evidence', head, { evidence: '照片三张' })).toBe('taken');
    expect(await sendBack('office2', '照片不是今年的')).toBe('taken');
    expect(await take('evidence', head, { evidence: '验收单' })).toBe('taken');
    expect(await take('verified', head, { finding: '属实' })).toBe('refused four_eyes');
    expect(await take('verified', 'office2', { finding: '现场核查属实' })).toBe('taken');
    expect(await take('closed', 'office')).toBe('taken');
    expect(await openFor(stage)).not.toContain('supervision_notice town-5');
  });

  it('其余各项逐一办结，一个不剩', async () => {
    await settleAll(stage, SPRING);
    expect(await openFor(stage)).toEqual([]);
  });
});
