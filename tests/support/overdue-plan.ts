import { addDays } from '../../workflows/rules/time/day.ts';
import { periodOf } from '../../workflows/rules/time/period.ts';
import { LIVE_POLICY } from './live-plan.ts';

/** A plan over one month that is long past: every unit owes a report of the one task, and one reminder of that is overdue. */
export interface OverduePlan {
  readonly plan: string;
  readonly policy: string;
  readonly from: string;
  readonly period: string;
  readonly units: readonly string[];
  readonly addresses: readonly string[];
}

/** The same on whatever day it is asked for: nothing else of the cycle is due for many months. */
export function overduePlan(count: number, today: string): OverduePlan {
  const month = periodOf('month', addDays(periodOf('month', today).from, -80));
  const units = Array.from({ length: count }, (_, i) => `u${i + 1}`);
  const address = (unit: string) => `${unit}-reporter@duban.example`;
  return {
    units,
    period: month.id,
    from: month.from,
    addresses: units.map(address).toSorted(),
    policy: LIVE_POLICY.replace('bulletin: null', 'bulletin: {period: month, publish: {working_days: 300}}'),
    plan: `id: live
title: 逾期样例
issuer: 测试县人民政府
number: null
issued: ${month.from}
source: null
zone: Asia/Shanghai
horizon: {from: ${month.from}, to: ${month.to}}
policy: live
units:
${lines(units, (u) => `{id: ${u}, name: 单位${u}, group: departments}`)}
people:
${lines(units, (u) => `{id: ${u}-reporter, name: ${u}联络员, unit: ${u}, post: reporter, email: ${address(u)}}`)}
  - {id: office, name: 县政府督查室, post: supervisor, email: office@duban.example}
  - {id: office2, name: 县政府办, post: supervisor, email: office2@duban.example}
tasks:
  - {id: all, title: 共同任务, clause: "1", lead: [${units.join(', ')}], indicators: [{id: done, name: 完成数, kind: cumulative, unit: 个, target: ">= 12"}]}
`,
  };
}

function lines(units: readonly string[], line: (unit: string) => string): string {
  return units.map((unit) => `  - ${line(unit)}`).join('\n');
}
