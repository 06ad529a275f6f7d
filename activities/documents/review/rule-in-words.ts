import { exact } from '../../../workflows/rules/decimal.ts';
import type { FlagRule, Policy, RankCondition, Ties } from '../../../workflows/rules/policy.ts';
import { fixed, plain } from '../sheet/figures.ts';

const TIES: Readonly<Record<Ties, string>> = {
  include: '并列在名额边界上的都算在内',
  exclude: '并列在名额边界上、超出名额的都不算',
  break: '并列在名额边界上的，依次比较得分、到期重点考核指标完成比例、牵头任务数、单位代号',
};

const MISSING: Readonly<Record<Policy['reporting']['missing'], string>> = {
  zero: '缺报的记0分',
  carry: '缺报的按此前最近一次数值计',
};

/** The conditions of a flag rule in words: 到期重点考核指标全部完成，且名列前3名. */
export function flagRuleInWords({ when }: FlagRule): string {
  const conditions = [
    when.complete === undefined ? '' : `到期的重点考核指标${when.complete ? '全部完成' : '未全部完成'}`,
    when.rank ? rankInWords(when.rank, when.pool === 'complete') : '',
    when.score?.min === undefined ? '' : `得分不低于${when.score.min}分`,
    when.score?.max === undefined ? '' : `得分不高于${when.score.max}分`,
  ].filter((words) => words !== '');
  return conditions.length === 0 ? '其余参评单位' : conditions.join('，且');
}

function rankInWords(rank: RankCondition, amongComplete: boolean): string {
  const among = amongComplete ? '在重点考核指标全部完成的单位中' : '在本组';
  return 'top' in rank ? `${among}名列前${rank.top}名` : `${among}名列后${rank.bottom}名`;
}

/** How many a rank condition can take, and what happens to ties. */
export function rankingInWords({ ranking }: Policy): string {
  return `按得分从高到低分组排名，同分同名次；前几名、后几名的名额不超过本组参评单位数的一半；${TIES[ranking.ties]}。`;
}

/** How a score comes about, in one sentence. */
export function scoreInWords({ scoring, reporting }: Policy): string {
  const { late, missing, returned, at_most: most } = scoring.deductions;
  return [
    '得分＝各项指标表现分的加权平均－扣分＋加分，最低0分。',
    `表现分＝100×完成率÷序时进度，单项最高${plain(fixed(exact(scoring.cap).mul(100), 4))}分；${MISSING[reporting.missing]}，未到期的不计。`,
    `迟报一次扣${late}分，漏报一次扣${missing}分，退回未重报一次扣${returned}分，合计最多扣${most}分；加分最多${scoring.bonus.at_most}分。`,
  ].join('');
}

/** The rule that a published path (`flags[1]`) names, or null. */
export function flagRuleAt(policy: Policy, path: string | null): FlagRule | null {
  const index = /^flags\[(\d+)\]$/.exec(path ?? '')?.[1];
  return index === undefined ? null : (policy.flags[Number(index)] ?? null);
}
