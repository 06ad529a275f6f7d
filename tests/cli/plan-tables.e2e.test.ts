import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duban } from '../support/duban.ts';

const PLAN = fileURLToPath(new URL('../../seeds/xupu-2024/plan.yaml', import.meta.url));
const TABLE = '工作任务,目标,完成时限,牵头单位\n新建高标准农田,5.63万亩,年底,县农业农村局\n';

describe('a plan as a table, at the command line', () => {
  let folder = '';
  const file = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duban-tables-'));
    await writeFile(file('table.csv'), TABLE);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is written, compared and found to be the same', async () => {
    expect((await duban(['plan', 'export', PLAN, '--out', file('out.xlsx')])).code).toBe(0);
    const same = await duban(['plan', 'diff', file('out.xlsx'), '--with', PLAN, '--json']);
    expect([same.code, JSON.parse(same.out)]).toEqual([0, []]);
    const again = await duban(['plan', 'export', PLAN, '--out', file('out.xlsx')]);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('the file exists already')]);
  });

  it('is looked at before it is written', async () => {
    const preview = await duban(['plan', 'import', file('table.csv'), '--preview', '--lang', 'zh']);
    expect(preview.code).toBe(0);
    expect(preview.out).toContain('B   目标      目标值 (target)');
    expect(preview.out).not.toContain('2000-');
    expect(preview.out).toContain('写成方案还须给出：--id --issuer --issued --from --to --policy');
  });

  it('becomes a plan file that is checked like any other', async () => {
    const head = ['--id', 'x-2024', '--issuer', '县政府', '--issued', '2024-04-06', '--policy', 'xupu'];
    const days = ['--from', '2024-01-01', '--to', '2024-12-31', '--title', '行动'];
    const made = await duban(['plan', 'import', file('table.csv'), '--out', file('plan.yaml'), ...head, ...days]);
    expect([made.code, made.err]).toEqual([0, '']);
    expect(await readFile(file('plan.yaml'), 'utf8')).toContain('target: = 5.63');
    const policy = fileURLToPath(new URL('../../seeds/xupu-2024/policy.yaml', import.meta.url));
    expect((await duban(['plan', 'check', file('plan.yaml'), '--policy', policy])).code).toBe(0);
  });

  it('tells everything wrong at once and writes nothing', async () => {
    const wrong = await duban(['plan', 'import', file('table.csv'), '--out', file('none.yaml'), '--lang', 'en']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toMatch(/table\.csv: --id: [\s\S]*table\.csv: --issuer: /);
    await expect(readFile(file('none.yaml'))).rejects.toThrow();
    const mapped = await duban(['plan', 'import', file('table.csv'), '--map', '目标=nothing']);
    expect([mapped.code, mapped.err]).toEqual([2, expect.stringContaining('--map')]);
  });
});
