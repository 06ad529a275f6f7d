import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import { good } from '../../client/intake/problem.ts';
import { policyText } from '../../client/views/policy-text.ts';

const COUNTIES = ['huguan-2023', 'jiangxian-2023', 'jinyun-2019', 'xupu-2024', 'xupu-2024-actions', 'yingxian-2023'];

describe('the rules of a cycle as text', () => {
  it.each(COUNTIES)('are the same rules when they are read again: %s', async (county) => {
    const written = good(loadPolicy('policy.yaml', await readFile(`seeds/${county}/policy.yaml`)));
    const text = policyText(written.policy);
    expect(good(loadPolicy('text', new TextEncoder().encode(text))).policy).toEqual(written.policy);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(200);
  });
});
