import type { State } from '../../../workflows/rules/indicator/outcome.ts';
import type { ConsequenceKind, FlagRule } from '../../../workflows/rules/policy.ts';
import type { Deduction } from '../../../workflows/rules/review/deductions.ts';
import { dayEndingAt, dayOf, type Instant, timeOf } from '../../../workflows/rules/time/instant.ts';
import { dayInWords } from '../../../workflows/rules/time/wording.ts';

/** How an indicator stands against its schedule (序时). */
export const STATES: Readonly<Record<State, string>> = {
  ahead: '快于序时',
  on_schedule: '达到序时',
  behind: '慢于序时',
  missing: '缺报',
  not_due: '未到期',
};

/** What a unit lost points for. */
export const DEDUCTIONS: Readonly<Record<Deduction['kind'], string>> = {
  late: '迟报',
  missing: '漏报',
  returned: '退回未重报',
  item: '其他扣分',
};

/** How good a flag is: the colour alone does not say. */
export const SEVERITIES: Readonly<Record<FlagRule['severity'], string>> = {
  best: '最好',
  good: '较好',
  neutral: '一般',
  bad: '较差',
  worst: '最差',
};

const CONSEQUENCES: Readonly<Record<ConsequenceKind | 'supervision_letter', string>> = {
  commendation: '通报表扬',
  commitment_statement: '作表态发言',
  interview: '约谈',
  supervision_notice: '下达督办通知书',
  supervision_letter: '发督办函',
  public_criticism: '通报批评',
  listed_supervision: '挂牌督办',
  referral: '移交有关机关',
  reward: '奖励',
};

/** What people decide besides what is computed, in words. */
export const ITEMS = { bonus: '加', deduction: '扣' } as const;

const GROUPS: ReadonlyMap<string, string> = new Map([
  ['departments', '县直部门（单位）'],
  ['places', '乡镇（街道、园区）'],
  ['support', '配合单位'],
]);

/** What follows a review, in words. */
export function consequenceWord(kind: string): string {
  return Object.hasOwn(CONSEQUENCES, kind) ? CONSEQUENCES[kind as keyof typeof CONSEQUENCES] : kind;
}

/** A ranking group by the name that officials use; one of a plan's own keeps its own. */
export function groupWord(group: string): string {
  return GROUPS.get(group) ?? group;
}

/** An instant as it is read out: 2024年6月7日9时, 2024年6月7日9时30分; midnight is the 24时 of the day before. */
export function instantInWords(at: Instant): string {
  const [hours = 0, minutes = 0] = timeOf(at).split(':').map(Number);
  if (hours === 0 && minutes === 0) return `${dayInWords(dayEndingAt(at))}24时`;
  return `${dayInWords(dayOf(at))}${hours}时${minutes === 0 ? '' : `${minutes}分`}`;
}

/** Whether the key indicators are all complete, in words. */
export function completenessWord(complete: boolean | null): string {
  if (complete === null) return '无到期重点考核指标';
  return complete ? '全部完成' : '未全部完成';
}
