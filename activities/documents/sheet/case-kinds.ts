import type { FollowUpKind } from '../../../workflows/rules/follow-up/lives.ts';
import { own } from '../../../workflows/rules/own.ts';

/** Each kind of follow-up by the name that officials use; the catalogue has them from here. */
export const CASE_KINDS = {
  commendation: '通报表扬',
  commitment_statement: '表态发言',
  interview: '约谈',
  supervision_notice: '督办通知书',
  supervision_letter: '督办函',
  public_criticism: '通报批评',
  listed_supervision: '挂牌督办',
  referral: '问责移交',
  reward: '奖励',
  problem: '问题台账',
  office_problem: '督查室问题',
  help_request: '协调请求',
  matter: '交办事项',
  list_entry: '清单事项',
} as const satisfies Readonly<Record<FollowUpKind | 'supervision_letter', string>>;

/** A kind of follow-up, in words; one that is not known stands for itself. */
export function caseKind(kind: string): string {
  return own<string>(CASE_KINDS, kind) ?? kind;
}
