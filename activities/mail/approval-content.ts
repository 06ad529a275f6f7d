import type { Recipient } from '../../workflows/rules/plan.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { periodInWords } from '../../workflows/rules/time/period-words.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import type { Definition } from '../store/definition.ts';
import type { MailContent } from './content.ts';
import { letter } from './letter.ts';

/** Something that waits for this recipient's approval. */
export interface ApprovalItem {
  readonly subject: string;
  readonly what: string;
  readonly proposedBy: string | null;
  readonly since: string;
}

const ACTS: Readonly<Record<string, string>> = {
  publish: '考核结果的审定与公布',
  correct: '更正已公布的考核结果',
  send_work_report: '工作报告的编发',
  evaluate: '年度考评的审定与公布',
  withdraw: '撤销任务',
  suspend: '暂停任务',
  accept: '任务验收',
  extend: '延期',
  change_target: '调整目标',
  change_lead: '调整牵头单位',
  excuse: '顺延报送时限',
  rename_unit: '单位更名',
  merge_units: '单位合并',
  split_unit: '单位分设',
  change_plan: '按任务分解表变更方案',
  publish_policy: '考核规则新版本',
};

/** What an idle approver is told: what waits, since when, proposed by whom. */
export function approvalContent(
  definition: Definition,
  person: Recipient,
  items: readonly ApprovalItem[],
): MailContent {
  const { plan } = definition;
  const subject = `【待审批】${items.map((i) => ACTS[i.what] ?? i.what).join('、')}`;
  const lines = items.map((item) => {
    const by = plan.people.find((p) => p.id === item.proposedBy)?.name;
    const proposer = by ? `由${by}提出` : '尚无人提出';
    return `${nameOf(definition, item)}：${ACTS[item.what] ?? item.what}，${dayInWords(dayOf(item.since))}起，${proposer}`;
  });
  const closing = '提出人不能自己审批，请另一位审批人处理；处理之前每个工作日提醒一次。';
  return letter(definition, person, { subject, opening: '以下事项等待审批。', lines, closing });
}

function nameOf({ plan }: Definition, { subject }: ApprovalItem): string {
  const [entity = ''] = subject.split(' ');
  const [kind, , id = ''] = entity.split('/');
  if (kind === 'plan-change' || kind === 'policy-change') return plan.title;
  if (kind === 'evaluation') return `${periodInWords(id)}考评`;
  if (kind === 'work-report') return periodInWords(id);
  if (kind === 'unit-change') return '机构调整';
  return kind === 'review' || kind === 'correction'
    ? `${periodInWords(id)}考核`
    : (plan.tasks.find((t) => t.id === id)?.title ?? id);
}
