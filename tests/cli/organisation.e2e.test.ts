import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duban } from '../support/duban.ts';
import { type Home, home, type RunningDuban } from '../support/installation.ts';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';

const year = new Date().getUTCFullYear();
const day = `${year + 1}-07-01`;
let place: Home;
let running: RunningDuban;

beforeAll(async () => {
  place = await home(livePlan(1, year), LIVE_POLICY);
  running = await place.start();
});

afterAll(async () => {
  await running.stop();
  await place.clear();
});

/** Runs `duban` against the installation and says what it came to. */
const run = (...args: string[]) => duban([...args, '--lang', 'en'], { DUBAN_HOME: `${place.folder}/data` });

/** Runs what has to end well, and reads its JSON. */
async function read<T>(...args: string[]): Promise<T> {
  const ran = await run(...args, '--json');
  expect(ran).toMatchObject({ code: 0, err: '' });
  return JSON.parse(ran.out) as T;
}

/** What is refused ends with 2, says this, prints nothing else and no place in the program. */
async function refused(args: string[], told: string): Promise<void> {
  const ran = await run(...args);
  expect([args.join(' '), ran.code, ran.out, ran.err]).toEqual([args.join(' '), 2, '', expect.stringContaining(told)]);
  expect(ran.err).not.toMatch(/\n\s+at /);
}

const why = ['--from', day, '--reason', 'reform', '--as', 'office'];

describe('duban unit', () => {
  it('renames a unit when another post approves what one proposed', async () => {
    const { id } = await read<{ id: string }>('unit', 'rename', 'jyj', '--name', '县教育体育局', ...why);
    await refused(['unit', 'approve', id, '--as', 'office'], 'office');
    await read('unit', 'approve', id, '--as', 'office2');
    const { out } = await run('unit', 'list');
    expect(out).toContain(`from ${day} 县教育局 is called 县教育体育局`);
    expect(out).toContain('Approved by office2');
  });

  it('keeps what was rejected, with the reason for which it was proposed', async () => {
    const { id } = await read<{ id: string }>('unit', 'merge', 'jyj', '--into', 'slj', ...why);
    await refused(['unit', 'reject', id, '--as', 'office2'], '--reason');
    await read('unit', 'reject', id, '--reason', 'not yet', '--as', 'office2');
    const { unitChanges } = await read<{ unitChanges: { id: string; status: string }[] }>('unit', 'list');
    expect(unitChanges.find((c) => c.id === id)).toMatchObject({ status: 'rejected', reason: 'reform' });
  });

  it('tells what cannot be changed, and changes nothing', async () => {
    const before = await read('unit', 'list');
    await refused(['unit', 'rename', 'nobody', '--name', '县水务局', ...why], 'there is no unit “nobody”');
    await refused(
      ['unit', 'rename', 'slj', '--name', '县教育体育局', ...why],
      'another unit has this name: 县教育体育局 (jyj)',
    );
    await refused(['unit', 'rename', 'slj', '--name', '县水务局', ...why.with(1, `${year}-02-30`)], '--from');
    await refused(['unit', 'rename', 'slj', '--name', '县水务局', ...why.with(5, 'slj-head')], 'slj-head');
    await refused(
      ['unit', 'merge', 'jyj', '--into', 'x:y', ...why],
      'change.into: expected an id of lower-case letters',
    );
    const parts = ['--into', 'slj', 'nyj=县能源局', '--reporter', 'nyj=李四<li@x.example>', '--rest', 'slj'];
    await refused(['unit', 'split', 'slj', ...parts, '--task', 't9=nyj', ...why], 't9');
    await refused(['unit', 'approve', 'nothing', '--as', 'office2'], 'nothing');
    expect(await read('unit', 'list')).toEqual(before);
  });
});

describe('duban post', () => {
  const holder = ['--name', '王某', '--email', 'wang@x.example', ...why];

  it('has another person hold it from a day on', async () => {
    await read('post', 'holder', 'slj-reporter', ...holder);
    const { out } = await run('post', 'list');
    expect(out).toContain(`from ${day} slj-reporter is held by 王某`);
  });

  it('tells what is wrong with a holder', async () => {
    await refused(['post', 'holder', 'nobody', ...holder], 'there is no post “nobody”');
    await refused(['post', 'holder', 'slj-head', ...holder.with(3, 'wang')], 'email: expected one e-mail address');
    await refused(['post', 'holder', 'slj-head', ...holder.with(5, `${year - 1}-07-01`)], `${year - 1}-07-01`);
  });
});

describe('duban calendar', () => {
  const file = (name: string) => join(place.folder, name);
  const calendar = (id: string) =>
    `id: ${id}\ntitle: 工作日历\nyears:\n  - year: ${year}\n    notice: 测试〔${year}〕1号\n    title: 通知\n    off: [${year}-12-30]\n    work: []\n`;

  it('is taken by the cycles that keep it, and listed with what moved', async () => {
    await writeFile(file('other.yaml'), calendar('other'));
    expect((await run('calendar', 'import', file('other.yaml'))).out).toContain('other');
    await writeFile(file('cn.yaml'), calendar('cn'));
    expect(await read('calendar', 'import', file('cn.yaml'))).toMatchObject([{ cycle: 'live' }]);
    expect(await read('calendar', 'list')).toMatchObject([{ by: 'operator' }]);
    expect((await run('calendar', 'list')).out).toContain('live');
  });

  it('is refused with its lines', async () => {
    await writeFile(file('bad.yaml'), calendar('cn').replace('-12-30', '-02-30'));
    await refused(['calendar', 'import', file('bad.yaml')], 'bad.yaml:7: years[0].off[0]');
    await refused(['calendar', 'import', file('none.yaml')], 'none.yaml: the file does not exist or cannot be read');
  });
});

describe('duban policy publish', () => {
  const file = () => join(place.folder, 'v2.yaml');
  const version = (number: number) => LIVE_POLICY.replace('version: 1', `version: ${number}`);
  const publish = (from = day, as = 'office') => [
    ...['policy', 'publish', file(), '--from', from],
    ...['--reason', 'more flags', '--as', as],
  ];

  it('has a version rule from a day on when another post approves it', async () => {
    await writeFile(file(), version(2));
    const ran = await run(...publish());
    expect(ran).toMatchObject({ code: 0, err: '' });
    const [{ id } = { id: '' }] = await read<{ id: string }[]>('policy', 'changes');
    expect(ran.out).toContain(`duban policy approve ${id} --on live`);
    await refused(['policy', 'approve', id, '--as', 'office'], 'office');
    await read('policy', 'approve', id, '--as', 'office2');
    await refused(['policy', 'approve', id, '--as', 'office2'], id);
    expect((await run('policy', 'changes')).out).toMatch(/version 2 from .* because: more flags\. Approved by office2/);
  });

  it('keeps what was rejected', async () => {
    await writeFile(file(), version(3));
    expect((await run(...publish(`${year + 1}-10-01`))).err).toBe('');
    const open = (await read<{ id: string; status: string }[]>('policy', 'changes')).find((c) => c.status === 'open');
    await read('policy', 'reject', open?.id ?? '', '--reason', 'too early', '--as', 'office2');
    expect(await read('policy', 'changes')).toMatchObject([{ status: 'rejected' }, { status: 'approved' }]);
  });

  it('refuses a version that is not later, a day that is over, a post that may not, and a wrong file with its lines', async () => {
    await writeFile(file(), version(2));
    await refused(publish(), 'the rules stand at version 2');
    await writeFile(file(), version(4));
    await refused(publish(`${year - 1}-01-01`), 'the earliest day is');
    await refused(publish(day, 'slj-head'), 'slj-head');
    await refused([...publish(), '--on', 'elsewhere'], 'elsewhere');
    await writeFile(file(), version(4).replace('top: 3', 'top: -3'));
    await refused(publish(), 'v2.yaml:12: flags[0].when.rank.top');
    expect(await read('policy', 'changes')).toHaveLength(2);
  });
});
