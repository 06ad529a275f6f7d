import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { taskEvent } from '../../activities/record-task.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import { DELIVER_MAIL_ID } from '../../workflows/contract/deliver-mail.ts';
import type { TaskCommand } from '../../workflows/rules/task/commands.ts';
import type { TaskFact } from '../../workflows/rules/task/events.ts';
import { evolve } from '../../workflows/rules/task/evolve.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { nextStep, SYSTEM } from '../../workflows/rules/task/next-step.ts';
import { NEW_TASK, type TaskState } from '../../workflows/rules/task/state.ts';
import { policy, task } from '../support/cast.ts';
import type { EventRow } from '../support/events.ts';
import { approve, ask, askReview, hand, propose } from '../support/requests.ts';
import { openStage, quarterPlan, type Stage } from '../support/stage.ts';
import { HISTORIES } from './golden.ts';
import type { Life, Turn } from './refold.ts';

/** Plays a small cycle and keeps the histories of all its workflows: `npm run golden`, before workflow code changes. */
const TASKS = ['on-time', 'late', 'missing', 'changed', 'taken-back'];
const stage = await openStage({
  plan: quarterPlan({ tasks: TASKS.map((id) => task({ id })) }),
  policy: policy({ reminders: { slots: [{ offset: 0, to: ['reporter'] }] } }),
});
try {
  await play(stage);
  await mkdir(HISTORIES, { recursive: true });
  for (const id of TASKS) await keep(`task-${id}`, `task/${stage.cycle}/${id}`, await lifeOf(stage, id));
  await keep('cycle', `cycle/${stage.cycle}`, null);
  await keep('review', `review/${stage.cycle}/2024-Q1`, null);
  await keep('mail', DELIVER_MAIL_ID, null);
} finally {
  await stage.close();
}

async function play(on: Stage): Promise<void> {
  const january = { unit: 'slj', period: '2024-01' };
  await on.until('2024-02-02T01:00:00Z');
  await hand(on, { task: 'on-time', period: '2024-01', at: '2024-02-02T01:00:00Z' });
  await hand(on, { task: 'changed', period: '2024-01', at: '2024-02-02T01:00:00Z' });
  await ask(on, 'on-time', { at: '2024-02-02T02:00:00Z' }, { ask: 'verify', ...january });
  await ask(on, 'changed', { at: '2024-02-02T02:00:00Z' }, { ask: 'return', ...january, reason: '缺少佐证材料' });
  await hand(on, { task: 'changed', period: '2024-01', value: '9', at: '2024-02-02T03:00:00Z' });
  await takenBack(on, january);
  await on.until('2024-02-06T02:00:00Z');
  await hand(on, { task: 'late', period: '2024-01', at: '2024-02-06T02:00:00Z' });
  const change = { act: 'excuse', period: '2024-02', deadline: '2024-03-08T16:00:00Z' } as const;
  const proposal = await propose(on, 'changed', '2024-02-06T03:00:00Z', change);
  await on.until('2024-02-07T02:00:00Z');
  await approve(on, 'changed', '2024-02-07T02:00:00Z', proposal);
  await ask(
    on,
    'changed',
    { actor: 'slj-head', at: '2024-02-07T03:00:00Z' },
    { ask: 'claim_completion', unit: 'slj', note: '完成' },
  );
  await on.until('2024-03-02T01:00:00Z');
  await hand(on, { task: 'on-time', period: '2024-02', value: '20', at: '2024-03-02T01:00:00Z' });
  await on.until('2024-04-02T01:00:00Z');
  await hand(on, { task: 'on-time', period: '2024-03', value: '30', at: '2024-04-02T01:00:00Z' });
  await review(on);
}

/** A report that comes again after it was taken back, and then is taken back for good: the period is missing. */
async function takenBack(on: Stage, of: { readonly unit: string; readonly period: string }): Promise<void> {
  const back = { ask: 'withdraw_report', ...of, reason: '报错了单位' } as const;
  const reporter = 'slj-reporter';
  for (const [at, asked] of [
    ['2024-02-02T04:00:00Z', '2024-02-02T05:00:00Z'],
    ['2024-02-02T06:00:00Z', '2024-02-02T07:00:00Z'],
  ] as const) {
    await hand(on, { task: 'taken-back', period: of.period, at });
    await ask(on, 'taken-back', { actor: reporter, at: asked }, back);
  }
}

async function review(on: Stage): Promise<void> {
  const q1 = '2024-Q1';
  await on.until('2024-04-09T01:00:00Z');
  const object = { ask: 'object', unit: 'slj', grounds: '数据有误' } as const;
  await askReview(on, q1, { key: 'objection', actor: 'slj-head', at: '2024-04-09T01:00:00Z' }, object);
  const rule = { ask: 'rule', objection: 'objection', upheld: false, reason: '数据属实' } as const;
  await askReview(on, q1, { at: '2024-04-10T01:00:00Z' }, rule);
  await on.until('2024-04-12T01:00:00Z');
  await askReview(on, q1, { at: '2024-04-12T01:00:00Z' }, { ask: 'propose' });
  await askReview(on, q1, { actor: 'office2', at: '2024-04-12T02:00:00Z' }, { ask: 'approve' });
  await on.until('2024-04-15T01:00:00Z');
  await askReview(on, q1, { at: '2024-04-15T01:00:00Z' }, { ask: 'publish' });
  await on.settled();
}

async function keep(name: string, workflowId: string, life: Life | null): Promise<void> {
  const history = await stage.deps.client.workflow.getHandle(workflowId).fetchHistory();
  const kept = { workflowId, life, history: JSON.parse(historyToJSON(history)) };
  await writeFile(join(HISTORIES, `${name}.json`), `${JSON.stringify(kept)}\n`);
}

/** A task's life as the record tells it: each event is a turn, but those that one deadline brought together. */
async function lifeOf(on: Stage, id: string): Promise<Life> {
  const { plan, windows, closesAt } = await definitionOf(on.db, on.cycle);
  const planned = plan.tasks.find((t) => t.id === id);
  if (!planned) throw new Error(`no task is called ${id}`);
  const setting = { facts: factsOf(planned), windows, closesAt };
  const turns: Turn[] = [];
  let state: TaskState = NEW_TASK;
  for (const rows of byKey(await on.eventsOf(`task/${on.cycle}/${id}`))) {
    const facts = rows.map(factOf);
    const events = rows.map(taskEvent);
    const step = nextStep(setting, state, null);
    const own = step.kind === 'rest' ? undefined : step.command;
    const [row] = rows;
    const command = row?.actor === SYSTEM ? own : row && commandOf(id, row);
    if (!command) throw new Error(`nothing asked for ${JSON.stringify(rows)}`);
    turns.push({ command, facts, events });
    state = events.reduce(evolve, state);
  }
  return JSON.parse(JSON.stringify({ setting, turns, state }));
}

function byKey(rows: readonly EventRow[]): EventRow[][] {
  const turns = new Map<string, EventRow[]>();
  for (const row of rows) {
    const key = row.key.split('#')[0] ?? '';
    turns.set(key, [...(turns.get(key) ?? []), row]);
  }
  return [...turns.values()];
}

function factOf({ type, body }: EventRow): TaskFact {
  const { cycle: _c, task: _t, ...fact } = JSON.parse(body);
  return { type, ...fact };
}

/** What was asked for a fact that is on record. */
function commandOf(id: string, row: EventRow): TaskCommand {
  const { key, actor, at } = row;
  const fact = factOf(row);
  const head = { key, actor, at };
  switch (fact.type) {
    case 'report_received': {
      const { unit, period, lines } = fact;
      return { ask: 'report', ...head, report: { unit, task: id, period, lines } };
    }
    case 'report_verified':
      return { ask: 'verify', ...head, unit: fact.unit, period: fact.period };
    case 'report_returned':
      return { ask: 'return', ...head, unit: fact.unit, period: fact.period, reason: fact.reason };
    case 'report_withdrawn':
      return { ask: 'withdraw_report', ...head, unit: fact.unit, period: fact.period, reason: fact.reason };
    case 'change_proposed':
      return { ask: 'propose', ...head, change: fact.change, reason: fact.reason };
    case 'change_made':
      return { ask: 'approve', ...head, proposal: fact.id };
    case 'completion_claimed':
      return { ask: 'claim_completion', ...head, unit: fact.unit, note: fact.note };
    default:
      throw new Error(`nobody asks for ${fact.type}`);
  }
}
