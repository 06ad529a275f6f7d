import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Policy } from '../../workflows/rules/policy.ts';
import { checkPolicy } from './check-policy.ts';
import { evaluationFromFile } from './evaluation-schema.ts';
import { parseYaml } from './parse.ts';
import { policySchema } from './policy-schema.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** A policy as a person wrote it, with the SHA-256 of the file's bytes that reviews are published with. */
export interface LoadedPolicy {
  readonly policy: Policy;
  /** The rules, by path, that the document does not state. */
  readonly assumed: readonly string[];
  readonly sha256: string;
  readonly source: YamlFile;
}

/** Loads a policy from a file's bytes: the policy, or every problem in it (formats.md, Policy). */
export function loadPolicy(file: string, bytes: Uint8Array): LoadedPolicy | Problem[] {
  const parsed = parseYaml(policySchema, file, bytes, checkPolicy);
  if (Array.isArray(parsed)) return parsed;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { assumed = [], ...rules } = parsed.value;
  return { policy: policyFromFile(rules), assumed, sha256, source: parsed.source };
}

function policyFromFile({ evaluation, ...file }: Omit<z.output<typeof policySchema>, 'assumed'>): Policy {
  return {
    ...file,
    ...(evaluation ? { evaluation: evaluationFromFile(evaluation) } : {}),
    briefing: file.briefing ?? null,
    bulletin: file.bulletin ?? null,
    flags: file.flags as Policy['flags'],
    lights: { on: file.lights.on, steps: file.lights.steps.map((s) => ({ light: s.light, from: s.from ?? null })) },
    consequences: file.consequences.map((c) => ({ ...c, within: c.within ?? null })) as Policy['consequences'],
  };
}
