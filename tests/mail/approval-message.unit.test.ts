import { describe, expect, it } from 'vitest';
import type { ApprovalItem } from '../../activities/mail/approval-content.ts';
import { plan, posts, unit } from '../support/cast.ts';
import { message } from '../support/message.ts';

const office = {
  id: 'office',
  name: '督查室主任',
  unit: null,
  post: 'supervisor' as const,
  email: 'office@jinyun.example',
};
const staffed = plan({ people: [office, ...posts('slj')], units: [unit('slj')] });

const waiting = (over: Partial<ApprovalItem> = {}): ApprovalItem => ({
  subject: 'task/jinyun-2024/hydropower p1',
  what: 'extend',
  proposedBy: 'slj-head',
  since: '2024-02-20T01:00:00Z',
  ...over,
});

const approval = (...items: ApprovalItem[]) =>
  message({ plan: staffed, row: { kind: 'approval', recipient: 'office', items } });

describe('a reminder to an idle approver', () => {
  it('says what waits, since when, who proposed it, and who may not approve it', async () => {
    const { mail, text } = await approval(waiting());
    expect(mail.subject).toBe('【待审批】延期');
    expect(text.split('\n')).toEqual([
      '督查室主任：以下事项等待审批。',
      '',
      '水电产业发展：延期，2024年2月20日起，由县水利局责任领导提出',
      '',
      '提出人不能自己审批，请另一位审批人处理；处理之前每个工作日提醒一次。',
      '',
      '《缙云县2024年行动计划》',
    ]);
  });

  it('says the same in HTML', async () => {
    const { html, text } = await approval(waiting(), waiting({ what: 'withdraw' }));
    const bare = html.replace(/.*<body>/s, '').replace(/<[^>]+>/g, '\n');
    const said = (part: string) =>
      part
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    expect(said(bare)).toEqual(said(text));
  });

  it.each([
    ['publish', '考核结果的审定与公布'],
    ['correct', '更正已公布的考核结果'],
    ['withdraw', '撤销任务'],
    ['suspend', '暂停任务'],
    ['accept', '任务验收'],
    ['extend', '延期'],
    ['change_target', '调整目标'],
    ['change_lead', '调整牵头单位'],
    ['excuse', '顺延报送时限'],
    ['something_new', 'something_new'],
  ])('has a word for %s', async (what, word) => {
    const { mail, text } = await approval(waiting({ what }));
    expect(mail.subject).toBe(`【待审批】${word}`);
    expect(text).toContain(`水电产业发展：${word}，`);
  });

  it('names a review by its period, and that nobody has proposed yet', async () => {
    const review = waiting({
      subject: 'review/jinyun-2024/2024-Q1',
      what: 'publish',
      proposedBy: null,
      since: '2024-04-09T16:00:00Z',
    });
    expect((await approval(review)).text).toContain(
      '2024年第一季度考核：考核结果的审定与公布，2024年4月10日起，尚无人提出',
    );
  });

  it.each([
    ['plan-change', 'change_plan', '按任务分解表变更方案'],
    ['policy-change', 'publish_policy', '考核规则新版本'],
  ])('names a %s by the plan that it changes', async (kind, what, word) => {
    const { text } = await approval(waiting({ subject: `${kind}/jinyun-2024/a1b2c3d4`, what }));
    expect(text).toContain(`缙云县2024年行动计划：${word}，`);
    expect(text).not.toContain('a1b2c3d4');
  });

  it.each([
    ['a proposer who is in no plan', waiting({ proposedBy: 'rehearsal-proposer' }), '尚无人提出'],
    ['a task that is in no plan', waiting({ subject: 'task/jinyun-2024/gone p1' }), 'gone：延期'],
  ])('does with %s', async (_, item, words) => {
    expect((await approval(item)).text).toContain(words);
  });

  it('has no deadline to put into a calendar', async () => {
    expect((await approval(waiting())).mail.attachments).toEqual([]);
  });
});
