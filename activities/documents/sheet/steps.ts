import { own } from '../../../workflows/rules/own.ts';

/** Each step of a follow-up in words; the catalogue has them from here. */
export const STEPS = {
  drafted: '拟稿',
  approved: '审批',
  published: '印发',
  scheduled: '安排会议',
  delivered: '表态发言',
  notified: '通知约谈',
  held: '约谈并记录',
  signed: '签字确认',
  issued: '编号印发',
  received: '签收',
  planned: '报整改方案',
  evidence: '报整改佐证',
  verified: '核验',
  closed: '销号',
  listed: '挂牌',
  delisted: '摘牌',
  granted: '兑现',
  referred: '移交',
  answered: '答复',
  explained: '说明原因和措施',
  settled: '办结',
  feedback: '反馈',
} as const;

/** A step of a follow-up, in words; one that is not known stands for itself. */
export function stepWord(step: string): string {
  return own<string>(STEPS, step) ?? step;
}
