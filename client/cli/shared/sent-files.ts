import { basename, dirname, join } from 'node:path';
import { loadPolicy } from '../../intake/load-policy.ts';
import type { SentFile } from '../../operations/read-plan-files.ts';
import { shippedCalendar } from '../../operations/shipped-calendar.ts';
import { readInput } from './read-file.ts';

/** The files a cycle is started with, as they travel: the plan, its policy and the working calendar it names. */
export async function sentFiles(
  planFile: string,
  policyFile?: string,
): Promise<{ plan: SentFile; policy: SentFile; calendar: SentFile }> {
  const beside = policyFile ?? join(dirname(planFile), 'policy.yaml');
  const policyBytes = await readInput(beside);
  const policy = loadPolicy(beside, policyBytes);
  const name = Array.isArray(policy) ? 'cn' : policy.policy.calendar;
  const calendar = shippedCalendar(name) ?? join(dirname(beside), name);
  return {
    plan: sent(planFile, await readInput(planFile)),
    policy: sent(beside, policyBytes),
    calendar: sent(calendar, await readInput(calendar)),
  };
}

function sent(file: string, bytes: Uint8Array): SentFile {
  return { name: basename(file), text: new TextDecoder().decode(bytes) };
}
