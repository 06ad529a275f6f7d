import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { duban } from '../support/duban.ts';
import { HEADER, PLAN, POLICY } from '../support/written.ts';

let folder: string;
const rules = POLICY.replace('counts: submitted, missing: zero', 'counts: verified, missing: carry, sign_off: head');
const people = PLAN.replaceAll('post: reporter', 'post: head').replace('to: 2024-12-31', 'to: 2024-03-31');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duban-signed-'));
  await writeFile(join(folder, 'plan.yaml'), people);
  await writeFile(join(folder, 'policy.yaml'), rules);
  const rows = ['2024-04-02T10:00,slj,hydropower,2024-03,firms,2,', '2024-02-02T10:00,hzz,rivers,2024-01,length,12,'];
  await writeFile(join(folder, 'reports.csv'), [HEADER, ...rows, ''].join('\n'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Result {
  readonly reports: readonly object[];
  readonly reviews: readonly {
    readonly groups: readonly { readonly units: readonly { readonly indicators: object[] }[] }[];
  }[];
}

it('in a rehearsal a scripted report is signed and verified when it is handed in', async () => {
  const out = join(folder, 'out');
  const ran = await duban([
    'rehearse',
    join(folder, 'plan.yaml'),
    '--reports',
    join(folder, 'reports.csv'),
    '--out',
    out,
  ]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  const { reports, reviews } = JSON.parse(await readFile(join(out, 'result.json'), 'utf8')) as Result;
  expect(reports).toHaveLength(2);
  const shown = reviews[0]?.groups.flatMap((g) => g.units.flatMap((u) => u.indicators));
  expect(shown).toMatchObject([
    { indicator: 'goal', state: 'on_schedule' },
    { indicator: 'length', state: 'missing', completion: null, performance: '0.200000' },
    { indicator: 'outfalls', state: 'missing', performance: '0.000000' },
    { indicator: 'accepted' },
  ]);
  const sheet = await readFile(join(out, 'documents', 'worksheet-2024-Q1-hzz.html'), 'utf8');
  expect(sheet).toContain('未报数，沿用2024年1月的12计表现');
});
