import { readFile } from 'node:fs/promises';
import type { AskAs } from './posts.ts';

const SEEDS = new URL('../../../seeds/', import.meta.url);

/** The scheme and the source by which departments rate each other, as the main document has them (正文 三（三）). */
const SCHEME = `    - id: main
      name: 三看三评三比
      clause: 正文 三（三）
      facets:
        - id: kan
          name: 三看
          dimensions: [{id: goals, name: 主要目标完成情况}, {id: dispatch, name: 工作调度情况}, {id: tasks, name: 重点任务推进情况}]
        - {id: ping, name: 三评, dimensions: [{id: work, name: 工作成效}, {id: duty, name: 履职成效}, {id: assault, name: 攻坚克难成效}]}
        - {id: bi, name: 三比, dimensions: [{id: drive, name: 干劲}, {id: results, name: 业绩}, {id: style, name: 作风}]}
`;
const SOURCE = `    - id: mutual
      kind: mutual
      name: 互评
      clause: 正文 三（三）
      scheme: main
      groups: [departments]
      rated_by: head
      scale: {max: 10}
      trim: 1
      at_least: 3
      ballots_shown_to: [auditor]
      remind: [3, 1]
`;
const PARTS = `      - {id: ping, name: 三评, points: 70, at_most: 75, sources: [{source: platform, weight: 6}, {source: qr, weight: 2}, {source: special, weight: 2}], unscored: rescale}
      - {id: mutual, name: 互评, points: 30, sources: [{source: mutual}], unscored: rescale}
`;

const LAST_GRADE = '      - {grade: fail, label: 不合格}\n';
const USES = `    vetoes: [{id: accident, name: 较大以上事故, clause: 附件7 三（二）, not_above: pass}]
    uses:
      - {id: year-end, name: 溆浦县年终考评, clause: 附件1 四（三）}
      - {id: honours, name: 表彰先进集体和先进个人的评选依据, clause: 附件1 四（三）}
`;

/** Everything that is rated, by its key. */
export const ITEMS = ['kan.goals', 'kan.dispatch', 'kan.tasks', 'ping.work', 'ping.duty', 'ping.assault'].concat([
  'bi.drive',
  'bi.results',
  'bi.style',
]);

/** Publishes a second version of the sample's rules, by which its departments rate each other as well. */
export async function rateEachOther(askAs: AskAs, from: string): Promise<void> {
  const text = (await readFile(new URL('xupu-2024/policy.yaml', SEEDS), 'utf8'))
    .replace('version: 1', 'version: 2')
    .replace('  schemes:\n', `  schemes:\n${SCHEME}`)
    .replace('  annual:\n', `${SOURCE}  annual:\n`)
    .replace(/ {6}- \{id: ping, name: 三评, points: 100.*\n/, PARTS)
    .replace(LAST_GRADE, LAST_GRADE + USES);
  const path = '/policy-changes/mutual/requests';
  const policy = { name: 'policy.yaml', text };
  await askAs('office', path, { ask: 'propose_policy', policy, from, reason: '按正文开展互评' });
  await askAs('leader', path, { ask: 'approve_policy' });
}

/** Marks for every item: the first, and the others one less. */
export function marks(first: number): Readonly<Record<string, string>> {
  return Object.fromEntries(ITEMS.map((item, at) => [item, String(at === 0 ? first : first - 1)]));
}
