import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SamplePlace } from './places.ts';

/** What a post of the sample asks of the interface without any window; refused, it throws. */
export type AskAs = (post: string, path: string, body: object) => Promise<void>;

/** How posts of the sample act beside whoever is tested: by tokens that the operator issues. */
export async function postsOf({ url, folder }: SamplePlace): Promise<AskAs> {
  const operator = (await readFile(join(folder, 'operator.token'), 'utf8')).trim();
  const tokens = new Map<string, Promise<string>>();
  const sent = async (token: string, path: string, body: object): Promise<{ readonly token?: string }> => {
    const headers = {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
    };
    const answer = await fetch(`${url}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
    return answer.json() as Promise<{ readonly token?: string }>;
  };
  const tokenOf = (post: string) => {
    const known =
      tokens.get(post) ?? sent(operator, '/tokens', { cycle: 'xupu-2024', post }).then((t) => t.token ?? '');
    tokens.set(post, known);
    return known;
  };
  return async (post, path, body) => {
    await sent(await tokenOf(post), `/cycles/xupu-2024${path}`, body);
  };
}
