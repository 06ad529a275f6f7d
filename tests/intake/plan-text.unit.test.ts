import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { good } from '../../client/intake/problem.ts';
import { planText } from '../../client/views/plan-text.ts';

const COUNTIES = ['huguan-2023', 'jiangxian-2023', 'jinyun-2019', 'xupu-2024', 'xupu-2024-actions', 'yingxian-2023'];

describe('the plan of a cycle as text', () => {
  it.each(COUNTIES)('is the same plan when it is read again: %s', async (county) => {
    const written = good(loadPlan('plan.yaml', await readFile(`seeds/${county}/plan.yaml`)));
    const again = good(loadPlan('text', new TextEncoder().encode(planText(written.plan))));
    expect(again.plan).toEqual(written.plan);
  });
});
