import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import { readPolicyChange } from '../../activities/store/policy-changes.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { PolicyChangeRow } from './policy-changes.ts';
import { policyText } from './policy-text.ts';

/** A version of the rules as text. */
export interface PolicyView {
  readonly policy: string;
  readonly version: number;
  readonly text: string;
  /** Which versions rule, each from its day on, the newest first. */
  readonly ruling: readonly { readonly version: number; readonly from: Day }[];
}

/**
 * The rules of a cycle that were published last, or those that a change asks for which stands so; null when there is no
 * such cycle or change.
 */
export async function policyView(
  db: Database,
  cycle: string,
  change: string | null,
  statuses: readonly PolicyChangeRow['status'][],
): Promise<PolicyView | null> {
  const definition = await readDefinition(db, cycle);
  const wanted = change === null ? undefined : await readPolicyChange(db, cycle, change);
  const asked = change === null ? definition : wanted;
  if (!definition || !asked || (wanted && !statuses.includes(wanted.status))) return null;
  const { policy } = asked;
  const { replaced = [], from } = definition;
  const versions: readonly Pick<Policy, 'version'>[] = [...replaced.map((r) => r.policy), definition.policy];
  const since = [from, ...replaced.map((r) => r.before)];
  const ruling = versions.map(({ version }, index) => ({ version, from: since[index] ?? from })).toReversed();
  return { policy: policy.id, version: policy.version, text: policyText(policy), ruling };
}
