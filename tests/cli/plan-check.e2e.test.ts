import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { duban, type Ran } from '../support/duban.ts';

const check = (plan: string, ...options: string[]) => duban(['plan', 'check', `seeds/${plan}/plan.yaml`, ...options]);

const COUNTED = {
  'xupu-2024': { policy: 'xupu', tasks: 31, leads: 33, leadUnits: 18, targets: 45, unassigned: [], warnings: [] },
  'jinyun-2019': { policy: 'jinyun', tasks: 70, leads: 61, leadUnits: 31, targets: 100 },
  'xupu-2024-actions': { policy: 'xupu-actions', tasks: 127, leads: 112, leadUnits: 26, targets: 125, warnings: [] },
};

it.each(Object.entries(COUNTED))(
  'duban plan check of %s, as JSON, has the counts of its document',
  async (plan, counted) => {
    const ran = await check(plan, '--json');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(ran.out)).toMatchObject({ plan, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), ...counted });
  },
);

describe('duban plan check of the plan of Jinyun, in Chinese', () => {
  let ran: Ran;
  let lines: string[];

  beforeAll(async () => {
    ran = await check('jinyun-2019', '--lang=zh');
    lines = ran.out.split('\n');
  });

  it('is done', () => expect(ran).toMatchObject({ code: 0, err: '' }));

  it('begins with the title and what was counted', () => {
    expect(lines[0]).toBe('缙云县生态工业高质量绿色发展三年行动计划(2019-2021年)');
    expect(ran.out).toContain('任务 70 项，牵头 61 个（31 个单位），单位 36 个');
    expect(ran.out).not.toMatch(/\{\w+\}/);
  });

  it('warns of a group that is not ranked', () => expect(ran.out).toContain('! 分组“support”有牵头单位'));

  it('lists what nobody leads', () => expect(ran.out).toMatch(/无牵头单位的任务 \d+ 项：\n任务 +名称\n─+\n/));

  it('has tables whose rule is as wide as their widest row', () => {
    const rules = lines.flatMap((line, index) => (/^─+$/.test(line) ? [index] : []));
    expect(rules.length).toBeGreaterThanOrEqual(2);
    for (const index of rules) {
      const end = lines.findIndex((line, i) => i > index && line === '');
      const rows = [lines[index - 1] ?? '', ...lines.slice(index + 1, end < 0 ? undefined : end)].filter(
        (l) => l !== '',
      );
      expect(Math.max(...rows.map((row) => stringWidth(row)))).toBe(stringWidth(lines[index] ?? ''));
    }
  });

  it('has columns that begin at one place in every row', () => {
    const start = lines.findIndex((line) => line.startsWith('推定值')) + 1;
    const [head = '', , ...rows] = lines.slice(start, lines.indexOf('', start));
    expect(rows).toHaveLength(79);
    for (const title of ['指标', '名称']) {
      const place = stringWidth(head.split(title)[0] ?? '');
      const before = rows.map((row) => upTo(row, place));
      expect(before.filter((text) => stringWidth(text) !== place || !text.endsWith('  '))).toEqual([]);
    }
  });
});

/** The beginning of a row, as wide as `place` on the screen or less where a character straddles it. */
function upTo(row: string, place: number): string {
  const [first = '', ...rest] = row;
  const width = stringWidth(first);
  return row === '' || width > place ? '' : first + upTo(rest.join(''), place - width);
}

it('Chinese is spoken where the environment speaks it', async () => {
  const ran = await duban(['plan', 'check', 'seeds/xupu-2024/plan.yaml'], { LC_ALL: '', LANG: 'zh_CN.UTF-8' });
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('任务 31 项，牵头 33 个（18 个单位）');
});
