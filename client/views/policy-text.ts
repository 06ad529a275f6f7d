import type { Policy } from '../../workflows/rules/policy.ts';
import { loadPolicy } from '../intake/load-policy.ts';
import { yamlText } from './yaml-text.ts';

/**
 * A policy as the file that a person would write for it: read again, it is the same policy. The record keeps no order of
 * what is in it; reading it once as a file puts everything where files have it.
 */
export function policyText(policy: Policy): string {
  const written = yamlText(policy);
  const read = loadPolicy('', new TextEncoder().encode(written));
  return Array.isArray(read) ? written : yamlText(read.policy);
}
