import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { Listening } from '../../client/serve/listen.ts';
import { plan, policy, posts, task, unit } from '../support/cast.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { duban } from '../support/duban.ts';
import { openOffice } from '../support/office.ts';
import { outbox } from '../support/outbox.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
let counter: Counter;
let doors: Listening;
const RULES = policy({ reminders: { slots: [] } });

/** One plan that both units have a part in, and another of the water office alone. */
beforeAll(async () => {
  db = await openRecord();
  const units = [unit('slj'), unit('lyj')];
  const people = units.flatMap(({ id }) => posts(id));
  const tasks = [task(), task({ id: 'forest', title: '造林绿化', lead: ['lyj'] })];
  counter = await openCounter(db, { policy: RULES, plan: plan({ title: '总体方案', units, people, tasks }) });
  const actions = {
    title: '专项行动',
    units: [unit('slj')],
    people: posts('slj'),
    tasks: [task({ title: '河道清理' })],
  };
  await openOffice(db, { mailer: outbox(), policy: RULES, cycle: 'actions', plan: plan(actions) });
  await counter.performUntil('2024-01-20T01:00:00Z');
  doors = await counter.listen();
});

afterAll(async () => {
  await doors.stop();
  await counter.close();
  await db.close();
});

const run = async (...args: string[]) => {
  const env = { DUBAN_URL: doors.url, DUBAN_TOKEN: counter.tokenOf('operator'), DUBAN_HOME: counter.folder };
  const { code, out, err } = await duban([...args, '--lang', 'zh'], env);
  return code === 0 ? out : err;
};

describe('what a unit owes where two plans run', () => {
  it('is told of both, each under its title, without one being named', async () => {
    const told = await run('due', 'slj');
    expect(told).toMatch(/# 专项行动（actions）\n\n.*河道清理[\s\S]*# 总体方案[\s\S]*水电产业发展/);
    const rows = JSON.parse(await run('due', 'slj', '--json')) as { cycle: string }[];
    expect(rows.map(({ cycle }) => cycle)).toEqual(['actions', counter.cycle]);
  });

  it('is told of the one that has the unit, and refused where none has', async () => {
    const told = await run('due', 'lyj');
    expect(told).toContain('造林绿化');
    expect(told).not.toContain('专项行动');
    expect(await run('due', 'nobody')).toContain('nobody');
  });

  it('is told of one alone that is named', async () => {
    expect(await run('due', 'slj', '--cycle', 'actions')).not.toContain('水电产业发展');
  });
});
