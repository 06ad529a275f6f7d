import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';

const UNIT = { unit: 'jyj' };

/** Asks something of the interface of an installation, as the page of somebody's window would. */
async function post(page: Page, url: string, path: string, data: unknown): Promise<void> {
  const headers = { Origin: url, 'Idempotency-Key': randomUUID() };
  const answer = await page.request.post(`${url}/api/cycles/xupu-2024/${path}`, { headers, data });
  if (!answer.ok()) throw new Error(`${path} answers ${answer.status()}: ${await answer.text()}`);
}

/** The education bureau's reporter reports June, with the lights that the bureau gives itself. */
export async function statedJune(page: Page, url: string): Promise<void> {
  const line = (indicator: string, value: string, light: string) => ({ indicator, value, light });
  await post(page, url, 'reports', {
    ...UNIT,
    period: '2024-06',
    task: 'sheng-1',
    lines: [line('schools', '1', 'amber')],
  });
  await post(page, url, 'reports', {
    ...UNIT,
    period: '2024-06',
    task: 'bang-1',
    lines: [line('schools', '6', 'amber'), line('teachers', '30', 'green'), line('principals', '0', 'green')],
    reason: '逐校核实后更正',
  });
}

/** The office looks at one of these reports in every way that is asked for, and verifies it with lights of its own. */
export async function verifiedJune(page: Page, url: string): Promise<void> {
  const report = { ...UNIT, period: '2024-06' };
  for (const channel of ['ledger', 'system', 'site']) {
    const check = { ...report, task: 'sheng-1', channel, agrees: true, evidence: '逐校核对，与报送一致' };
    await post(page, url, 'checks', check);
  }
  await post(page, url, 'tasks/sheng-1/requests', { ask: 'verify', ...report, lights: { schools: 'orange' } });
}

/** The reporter hands in, after the freeze, what was wrong for May. */
export function amendedMay(page: Page, url: string): Promise<void> {
  const lines = [{ indicator: 'schools', value: '1' }];
  return post(page, url, 'reports', {
    ...UNIT,
    task: 'sheng-1',
    period: '2024-05',
    lines,
    reason: '漏报的一所已经交付',
  });
}

/** The office asks for a later day for one of these tasks, which somebody else decides. */
export function askedLater(page: Page, url: string): Promise<void> {
  const change = { act: 'change_target', indicator: 'schools', target: '= 3', from: '2024-08-01' };
  return post(page, url, 'tasks/sheng-1/requests', { ask: 'propose', change, reason: '市里增加一所' });
}
