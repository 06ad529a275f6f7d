import { readFileSync } from 'node:fs';
import type { Problem } from '../../client/intake/problem.ts';

/** A plan as a person writes it; the comments of the tests count its lines from 1. */
export const PLAN = `id: jinyun-2024
title: 缙云县2024年行动计划
issuer: 缙云县人民政府
issued: 2023-12-08
zone: Asia/Shanghai
horizon: {from: 2024-01-01, to: 2024-12-31}
policy: jinyun
units:
  - {id: slj, name: 县水利局, group: departments}
  - {id: hzz, name: 壶镇镇, group: places}
people:
  - {id: slj-reporter, name: 县水利局联络员, unit: slj, post: reporter, email: slj@jinyun.example}
  - {id: hzz-reporter, name: 壶镇镇联络员, unit: hzz, post: reporter, email: hzz@jinyun.example}
  - {id: office, name: 县政府督查室, post: supervisor, email: office@jinyun.example}
  - {id: office2, name: 县政府办公室, post: supervisor, email: office2@jinyun.example}
tasks:
  - id: hydropower
    title: 水电产业发展
    clause: 三（五）1
    lead: [slj]
    indicators:
      - {id: firms, name: 培育规上企业, kind: cumulative, unit: 个, target: ">= 2"}
      - {id: growth, name: 产值年均增速, kind: growth, unit: "%", target: ">= 20"}
      - {id: goal, name: 目标, kind: any_of, of: [firms, growth], key: true}
  - id: rivers
    title: 河道治理
    clause: 三（五）2
    lead: [hzz]
    indicators:
      - {id: length, name: 治理河道, kind: level, unit: 公里, base: 10, target: ">= 20"}
      - {id: outfalls, name: 入河排污口, kind: cap, unit: 个, target: "<= 5"}
      - {id: accepted, name: 通过验收, kind: milestone}
`;

/** A policy as a person writes it. */
export const POLICY = `id: jinyun
version: 1
at: "09:00"
reporting: {period: month, due: {working_days: 3}, counts: submitted, missing: zero}
reminders:
  slots:
    - {offset: -2, to: [reporter]}
    - {every: 5, from: 8, times: 6, to: [head, supervisor]}
briefing: null
bulletin: {period: month, publish: {working_days: 5}}
review: {period: quarter, freeze: {working_days: 5}, objection: {working_days: 3}, publish: {working_days: 10}}
scoring:
  cap: "1.2"
  lead_credit: full
  deductions: {late: "2", missing: "5", returned: "2", at_most: "20"}
  bonus: {at_most: "5"}
ranking: {groups: [departments, places], ties: include}
flags:
  - {flag: red, severity: best, label: 红旗, when: {complete: true, rank: {top: 3}}}
  - {flag: yellow, severity: worst, label: 黄旗, when: {complete: false, rank: {bottom: 3}}}
  - {flag: blue, severity: neutral, label: 蓝旗, when: {}}
lights:
  on: gap
  steps: [{light: green, from: "0"}, {light: amber, from: "-10"}, {light: red}]
consequences:
  - {on: {flag: red}, do: commendation}
  - {on: {flag: yellow, in_a_row: 2}, do: [supervision_notice, interview], within: {working_days: 15}}
calendar: cn
`;

/** A working calendar as a person writes it. */
export const CALENDAR = `id: county
title: 县里的工作日历
years:
  - year: 2024
    title: 2024年部分节假日安排
    off: [2024-01-01, 2024-05-01]
    work: [2024-02-04]
`;

export const HEADER = 'at,unit,task,period,indicator,value,note';

/** A file as it lies on the disk. */
export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A file of the repository. */
export function stored(path: string): Uint8Array {
  return readFileSync(new URL(`../../${path}`, import.meta.url));
}

/** The text with one passage written otherwise; a passage that is not there is a fault of the test. */
export function rewritten(text: string, passage: string, otherwise: string): Uint8Array {
  if (!text.includes(passage)) throw new Error(`the text does not say ${passage}`);
  return bytes(text.replace(passage, () => otherwise));
}

/** What a loader made of good bytes. */
export function good<T extends object>(loaded: T | Problem[]): T {
  if (Array.isArray(loaded)) throw new Error(`refused: ${told(loaded).join('; ')}`);
  return loaded;
}

/** The problems a loader found, each as `line path code`; none when it found nothing wrong. */
export function told(loaded: unknown): string[] {
  if (!Array.isArray(loaded)) return [];
  return (loaded as Problem[]).map(({ line, path, code }) =>
    [line ?? '-', path, code].filter((p) => p !== '').join(' '),
  );
}
