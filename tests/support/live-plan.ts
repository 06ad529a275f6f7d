/** A plan whose periods are open today, with as many tasks as asked for, led by one unit. */
export function livePlan(tasks: number, year: number): string {
  return `id: live
title: 实时样例
issuer: 测试县人民政府
number: null
issued: ${year}-01-01
source: null
zone: Asia/Shanghai
horizon: {from: ${year}-01-01, to: ${year + 1}-12-31}
policy: live
units:
  - {id: slj, name: 县水利局, group: departments}
  - {id: jyj, name: 县教育局, group: departments}
people:
  - {id: slj-reporter, name: 县水利局联络员, unit: slj, post: reporter, email: slj-reporter@duban.example}
  - {id: slj-head, name: 县水利局责任领导, unit: slj, post: head, email: slj-head@duban.example}
  - {id: office, name: 县政府督查室, post: supervisor, email: office@duban.example}
  - {id: office2, name: 县政府办, post: supervisor, email: office2@duban.example}
tasks:
${Array.from({ length: tasks }, (_, i) => `  - {id: t${i + 1}, title: 任务${i + 1}, clause: "${i + 1}", lead: [slj], indicators: [{id: done, name: 完成数, kind: cumulative, unit: 个, target: ">= 12"}]}`).join('\n')}
`;
}

/** A usual policy for it. */
export const LIVE_POLICY = `id: live
version: 1
at: "09:00"
reporting: {period: month, due: {working_days: 3}, counts: submitted, missing: zero}
reminders: {slots: [{offset: 0, to: [reporter]}]}
briefing: null
bulletin: null
review: {period: quarter, freeze: {working_days: 5}, objection: {working_days: 3}, publish: {working_days: 10}}
scoring: {cap: "1.2", lead_credit: full, deductions: {late: "2", missing: "5", returned: "2", at_most: "20"}, bonus: {at_most: "5"}}
ranking: {groups: [departments], ties: include}
flags:
  - {flag: red, severity: best, label: 红旗, when: {complete: true, rank: {top: 3}}}
  - {flag: blue, severity: neutral, label: 蓝旗, when: {}}
lights: {on: gap, steps: [{light: green, from: "0"}, {light: red}]}
consequences: []
calendar: cn
`;
