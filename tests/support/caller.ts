/** What a report was answered with. */
export interface Answer {
  readonly status: number;
  readonly body: { readonly version?: number | null; readonly late?: boolean; readonly code?: string };
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
  const post = async (path: string, body: object = {}) => {
    const answer = await fetch(`${url}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await answer.json()) as Record<string, unknown>;
  };
  return {
    post,
    token: async (cycle: string, person: string): Promise<string> =>
      String((await post('/tokens', { cycle, post: person })).token),
    received: async (cycle: string, period: string): Promise<number> => {
      const answer = await fetch(`${url}/api/cycles/${cycle}`, { headers });
      const { periods } = (await answer.json()) as { periods: { period: string; received: number }[] };
      return periods.find((p) => p.period === period)?.received ?? -1;
    },
    report: async (cycle: string, key: string, { value = '3', ...which }: Which): Promise<Answer> => {
      const body = JSON.stringify({ ...which, lines: [{ indicator: 'done', value }] });
      const init = { method: 'POST', headers: { ...headers, 'Idempotency-Key': key }, body };
      const answer = await fetch(`${url}/api/cycles/${cycle}/reports`, init);
      return { status: answer.status, body: (await answer.json()) as Answer['body'] };
    },
  };
}
