import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Has a sample's office publish rules that ask for these papers too; its clock stands on 30 May 2024 from then on. */
export async function askForPapers(sample: SamplePlace): Promise<void> {
  await standAt(sample, ASKED);
  const operator = (await readFile(join(sample.folder, 'operator.token'), 'utf8')).trim();
  const tokenOf = async (post: string) => {
    const { token } = await asked<{ token: string }>(sample, '/tokens', operator, { cycle: 'xupu-2024', post });
    return token;
  };
  const { text } = await asked<{ text: string }>(sample, '/cycles/xupu-2024/policy', operator);
  const policy = { name: 'policy.yaml', text: text.replace(/^version: 1$/m, 'version: 2') + MORE };
  const change = '/cycles/xupu-2024/policy-changes/papers/requests';
  const proposal = { ask: 'propose_policy', policy, from: '2024-05-29', reason: '要求报备方案、报送月报' };
  await asked(sample, change, await tokenOf('office'), proposal);
  await asked(sample, change, await tokenOf('leader'), { ask: 'approve_policy' });
  await standAt(sample, RULED);
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
