import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { SamplePlace } from './places.ts';
import { standAt } from './start-sample.ts';

/** What the sample's rules do not ask for: plans of the units' own, reports on the work, limits to what units are asked. */
const MORE = `
unit_plans:
  - {id: duty, name: 2024年度责任清单, clause: 五（三）, list: key_task, groups: [departments], due: 2024-06-14, remind: [3]}
work_reports:
  - id: monthly
    name: 工作月报
    clause: 正文 三（四）
    period: month
    publish: {working_days: 0}
    blocks:
      - {id: indicators, name: 重要指标, from: indicators}
      - {id: tasks, name: 重点任务, from: tasks}
      - {id: problems, name: 突出问题, from: problems}
    to: [leader]
burden: {forms: 2, notices: 1, messages: 30}
`;

const [ASKED, RULED] = ['2024-05-28T02:00:00Z', '2024-05-30T01:00:00Z'];

/** The inspection that comes every quarter is given to the head of the education bureau. */
function withInCharge(policy: string): string {
  return policy.replace('acts: [督查]\n', 'acts: [督查]\n    by: jyj-head\n');
}

/** Has a sample's office publish rules that ask for these papers too; its clock stands on 30 May 2024 from then on. */
export async function askForPapers(sample: SamplePlace): Promise<void> {
  await standAt(sample, ASKED);
  const { text } = await asked<{ text: string }>(sample, '/cycles/xupu-2024/policy', await operatorOf(sample));
  const policy = { name: 'policy.yaml', text: withInCharge(text.replace(/^version: 1$/m, 'version: 2')) + MORE };
  const change = '/cycles/xupu-2024/policy-changes/papers/requests';
  const proposal = { ask: 'propose_policy', policy, from: '2024-05-29', reason: '要求报备方案、报送月报' };
  await asked(sample, change, await tokenOf(sample, 'office'), proposal);
  await asked(sample, change, await tokenOf(sample, 'leader'), { ask: 'approve_policy' });
  await standAt(sample, RULED);
}

/** Has a round of ratings end, of which a special report may tell. */
export async function endARound(sample: SamplePlace): Promise<void> {
  const round = { id: 'qr-q2', source: 'qr', period: '2024-Q2', title: '第二季度码上评', closes: '2024-06-05' };
  const office = await tokenOf(sample, 'office');
  await asked(sample, '/cycles/xupu-2024/rating-rounds', office, round);
  await standAt(sample, '2024-06-07T01:00:00Z');
  const state = async () => {
    const rounds = await asked<readonly { state: string }[]>(sample, '/cycles/xupu-2024/rating-rounds', office);
    return rounds[0]?.state;
  };
  await expect.poll(state, { timeout: 60_000 }).toBe('closed');
}

async function operatorOf({ folder }: SamplePlace): Promise<string> {
  return (await readFile(join(folder, 'operator.token'), 'utf8')).trim();
}

async function tokenOf(sample: SamplePlace, post: string): Promise<string> {
  const body = { cycle: 'xupu-2024', post };
  return (await asked<{ token: string }>(sample, '/tokens', await operatorOf(sample), body)).token;
}

async function asked<T>({ url }: SamplePlace, path: string, bearer: string, body?: object): Promise<T> {
  const headers = {
    Authorization: `Bearer ${bearer}`,
    'Content-Type': 'application/json',
    'Idempotency-Key': randomUUID(),
  };
  const sent = body ? { method: 'POST', body: JSON.stringify(body) } : {};
  const answer = await fetch(`${url}/api${path}`, { headers, ...sent });
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
