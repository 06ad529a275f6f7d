import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duban } from '../support/duban.ts';
import { bytes, CALENDAR, HEADER, PLAN, POLICY } from '../support/written.ts';

let folder: string;

const at = (name: string) => join(folder, name);
/** What was said without the folder, which is another each time. */
const lines = (text: string) => text.replaceAll(`${folder}/`, '').trimEnd().split('\n');

async function files(written: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, text] of Object.entries(written)) await writeFile(at(name), text);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duban-bad-'));
  const wrong = PLAN.replace('lead: [slj]', 'lead: [nobody]').replace('kind: cap', 'kind: cap, weight: 0');
  await mkdir(at('folder.yaml'));
  await files({
    'plan.yaml': PLAN,
    'policy.yaml': POLICY,
    'wrong.yaml': wrong.replace('issued: 2023-12-08', 'issued: 2023-12-08\nofficer: 王'),
    'wrong-policy.yaml': POLICY.replace('version: 1', 'version: one').replace('flag: red}, do', 'flag: gold}, do'),
    'gbk.csv': Uint8Array.of(0xb9, 0xfa),
    'nul.yaml': bytes('id: a\nname: \0'),
    'elsewhere.yaml': POLICY.replace('calendar: cn', 'calendar: nowhere'),
    'own.yaml': POLICY.replace('calendar: cn', 'calendar: ./own-calendar.yaml'),
    'own-calendar.yaml': CALENDAR.replace('2024-05-01', '2025-05-01'),
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('bad input ends with 2, tells everything at once and starts nothing', () => {
  it('of the plan, the policy, the reports and the options together', async () => {
    const given = ['--policy', at('wrong-policy.yaml'), '--reports', at('gbk.csv'), '--behaviour', 'spring'];
    const days = ['--from', '2024-02-30', '--until', 'tomorrow'];
    const ran = await duban(['rehearse', at('wrong.yaml'), ...given, ...days, '--out', at('out'), '--lang', 'en']);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(lines(ran.err)).toEqual([
      '--behaviour: --reports and --behaviour cannot be used together',
      '--until: expected a day that exists, as YYYY-MM-DD',
      'wrong.yaml:5: officer: there is no field “officer”',
      'wrong.yaml:21: tasks[0].lead[0]: there is no unit “nobody”',
      'wrong.yaml:32: tasks[1].indicators[1].weight: expected a number above 0',
      'wrong-policy.yaml:2: version: expected a whole number',
      'wrong-policy.yaml:26: consequences[0].on.flag: no rule gives the flag “gold”',
      '--from: expected a day that exists, as YYYY-MM-DD',
      'gbk.csv: not UTF-8 text',
      '9 problem(s); nothing was done.',
    ]);
    expect(await readdir(folder)).not.toContain('out');
  });

  it('in Chinese as well', async () => {
    const ran = await duban(['plan', 'check', at('wrong.yaml')], { LC_ALL: 'zh_CN.UTF-8' });
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(lines(ran.err)).toEqual([
      'wrong.yaml:5: officer: 没有名为“officer”的字段',
      'wrong.yaml:21: tasks[0].lead[0]: 没有单位“nobody”',
      'wrong.yaml:32: tasks[1].indicators[1].weight: 应大于 0',
      '共 3 处问题，什么都没有做。',
    ]);
  });

  it('as JSON where that was asked for', async () => {
    const ran = await duban(['plan', 'check', at('nul.yaml'), '--policy', at('elsewhere.yaml'), '--json']);
    expect([ran.code, ran.err]).toEqual([2, '']);
    expect(JSON.parse(ran.out).problems).toMatchObject([
      { file: at('nul.yaml'), line: 2, code: 'control_character' },
      {
        file: at('elsewhere.yaml'),
        line: 28,
        path: 'calendar',
        code: 'unknown_calendar',
        params: { calendar: 'nowhere' },
      },
    ]);
  });

  it('of a folder in place of a file, and of a file that is not there', async () => {
    const ran = await duban(['plan', 'check', at('folder.yaml'), '--policy', at('none.yaml'), '--lang', 'en']);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(lines(ran.err)).toEqual([
      'folder.yaml: the file does not exist or cannot be read',
      'none.yaml: the file does not exist or cannot be read',
      '2 problem(s); nothing was done.',
    ]);
  });

  it('of a calendar of one’s own', async () => {
    const ran = await duban(['plan', 'check', at('plan.yaml'), '--policy', at('own.yaml'), '--lang', 'en']);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(lines(ran.err)[0]).toBe('own-calendar.yaml:6: years[0].off[1]: the day is not in this year');
  });

  it('of a folder for the result that cannot be made, with all that is wrong in the plan', async () => {
    const ran = await duban(['rehearse', at('folder.yaml'), '--behaviour', '1', '--out', '/proc/x', '--lang', 'en']);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(lines(ran.err)).toEqual([
      'folder.yaml: the file does not exist or cannot be read',
      '/proc/x: not a folder that can be written to',
      '2 problem(s); nothing was done.',
    ]);
  });

  it('of a folder for the result that is a file', async () => {
    const reports = at('reports.csv');
    await files({ 'reports.csv': `${HEADER}\n` });
    const ran = await duban(['rehearse', at('plan.yaml'), '--reports', reports, '--out', reports, '--lang', 'en']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(lines(ran.err)).toEqual([
      'reports.csv: not a folder that can be written to',
      '1 problem(s); nothing was done.',
    ]);
  });

  it('of a folder for the result where none can be made', async () => {
    const ran = await duban(['rehearse', at('plan.yaml'), '--out', '/proc/x', '--lang', 'en']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(lines(ran.err)[0]).toBe('/proc/x: not a folder that can be written to');
  });

  it('of a folder for the result that has other things under the names of its files, all left as they are', async () => {
    await mkdir(at('taken/reports.csv'), { recursive: true });
    await files({ 'taken/result.json': '{}' });
    const ran = await duban(['rehearse', at('plan.yaml'), '--out', at('taken'), '--lang', 'en']);
    expect([ran.code, lines(ran.err)[0]]).toEqual([2, 'taken: not a folder that can be written to']);
    expect((await readdir(at('taken'))).toSorted()).toEqual(['reports.csv', 'result.json']);
  });
});

describe('a command line that is none ends with 2, a message and no stack', () => {
  it.each([
    [['fly'], /there is no command fly/],
    [['plan', 'check', 'plan.yaml', '--fast'], /there is no option --fast/],
    [['plan', 'check', 'plan.yaml', '--lang', 'fr'], /fr.*zh, en/],
    [['cycle', 'start', 'seeds/xupu-2024/plan.yaml', '--from', 'soon'], /^--from: /],
    [[], /Usage: duban/],
  ])('%j', async (args, message) => {
    const ran = await duban(args);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(message);
    expect(ran.err).not.toMatch(/\n\s+at |node:internal|Error:/);
  });
});
