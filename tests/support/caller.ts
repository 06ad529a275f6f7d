import { randomUUID } from 'node:crypto';

/** What a report was answered with. */
export interface Answer {
  readonly status: number;
  readonly body: {
    readonly version?: number | null;
    readonly late?: boolean | null;
    readonly code?: string;
    readonly receivedAt?: string;
  };
}

/** A row of the mail ledger, in short. */
export interface Mailed {
  readonly key: string;
  readonly recipient: string;
  readonly state: string;
  readonly attempts: number;
}

/** How the reports of a period stand. */
export interface PeriodStatus {
  readonly period: string;
  readonly received: number;
  readonly late: number;
  readonly missing: number;
}

interface Which {
  readonly unit: string;
  readonly task: string;
  readonly period: string;
  readonly value?: string;
}

/** Speaks to a server as one bearer of a token. */
export function caller(url: string, token: string) {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const key = () => ({ 'Idempotency-Key': randomUUID() });
  const get = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${url}/api${path}`, { headers })).json()) as T;
  const post = async (path: string, body: object = {}, more: Record<string, string> = {}) => {
    const init = { method: 'POST', headers: { ...headers, ...key(), ...more }, body: JSON.stringify(body) };
    const answer = await fetch(`${url}/api${path}`, init);
    return (await answer.json()) as Record<string, unknown>;
  };
  const period = async (cycle: string, id: string): Promise<PeriodStatus | undefined> => {
    const { periods } = await get<{ periods: PeriodStatus[] }>(`/cycles/${cycle}`);
    return periods.find((p) => p.period === id);
  };
  return {
    post,
    period,
    token: async (cycle: string, person: string): Promise<string> =>
      String((await post('/tokens', { cycle, post: person })).token),
    received: async (cycle: string, id: string): Promise<number> => (await period(cycle, id))?.received ?? -1,
    mail: (cycle: string) => get<Mailed[]>(`/cycles/${cycle}/mail?limit=500`),
    ask: (cycle: string, task: string, key: string, body: object) =>
      post(`/cycles/${cycle}/tasks/${task}/requests`, body, { 'Idempotency-Key': key }),
    report: async (cycle: string, key: string, { value = '3', ...which }: Which): Promise<Answer> => {
      const body = JSON.stringify({ ...which, lines: [{ indicator: 'done', value }] });
      const init = { method: 'POST', headers: { ...headers, 'Idempotency-Key': key }, body };
      const answer = await fetch(`${url}/api/cycles/${cycle}/reports`, init);
      return { status: answer.status, body: (await answer.json()) as Answer['body'] };
    },
  };
}
