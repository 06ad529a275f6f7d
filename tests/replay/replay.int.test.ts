import { Worker, type WorkflowBundle } from '@temporalio/worker';
import { beforeAll, describe, expect, it } from 'vitest';
import { workflowBundle } from '../../worker/bundle.ts';
import { cacheFolder } from '../../worker/config.ts';
import { quietRuntime } from '../../worker/run-worker.ts';
import { decide } from '../../workflows/rules/task/decide.ts';
import { evolve } from '../../workflows/rules/task/evolve.ts';
import { golden, goldens } from './golden.ts';
import { divergences, TODAY } from './refold.ts';

const ALL = goldens();
const LIVES = ALL.flatMap(([name, { life }]) => (life ? [[name, life] as const] : []));

describe('histories that were recorded before', () => {
  let code: string;
  const replay = (name: string, by: string) => {
    const { history, workflowId } = golden(name);
    const bundle: WorkflowBundle = { code: by };
    return Worker.runReplayHistory({ workflowBundle: bundle }, structuredClone(history), workflowId);
  };
  const changed = (passage: string, otherwise: string) => {
    if (!code.includes(passage)) throw new Error(`the bundle does not say ${passage}`);
    return code.replaceAll(passage, otherwise);
  };

  beforeAll(async () => {
    quietRuntime();
    ({ code } = await workflowBundle(cacheFolder(process.env)));
  });

  it('are there for every workflow', () => {
    expect(ALL.map(([name]) => name)).toEqual([
      'cycle',
      // Of tasks that recorded their reports by themselves.
      'earlier-task-changed',
      'earlier-task-late',
      'mail',
      'review',
      'task-changed',
      'task-late',
      'task-missing',
      'task-on-time',
      'task-taken-back',
    ]);
  });

  it.each(ALL.map(([name]) => name))('%s replays by today’s workflows', async (name) => {
    await expect(replay(name, code)).resolves.toBeUndefined();
  });

  it.each(LIVES)('%s decides and remembers by today’s rules what it did then', (_name, life) => {
    expect(life.turns.length).toBeGreaterThan(0);
    expect(divergences(life)).toEqual([]);
  });

  it.each([
    ['task-late', 'recordTask', 'recordOther'],
    ['review', 'freezeReview', 'freezeOther'],
    ['mail', 'deliverDue', 'deliverOther'],
    ['cycle', 'performInstant', 'performOther'],
  ])('%s is not replayed by workflows that call another activity', async (name, passage, otherwise) => {
    await expect(replay(name, changed(passage, otherwise))).rejects.toThrow(/TMPRL1100|[Nn]ondeterminism/);
  });

  it.each(['task-on-time', 'cycle'])('%s is not replayed by workflows that hold no timer', async (name) => {
    const without = changed('if (ms === null || rang) return', 'if (true) return');
    await expect(replay(name, without)).rejects.toThrow(/TMPRL1100|[Nn]ondeterminism/);
  });

  it('a changed decision, which a replay lets pass, is caught by living the life again', async () => {
    const blind: typeof decide = (setting, state, command) => {
      const decision = decide(setting, state, command);
      if ('refused' in decision) return decision;
      return { facts: decision.facts.map((f) => (f.type === 'report_received' ? { ...f, late: false } : f)) };
    };
    await expect(replay('task-late', changed('at >= (0,', 'false && at >= (0,'))).resolves.toBeUndefined();
    const found = LIVES.filter(([, life]) => divergences(life, { ...TODAY, decide: blind }).length > 0);
    expect(found.map(([name]) => name)).toEqual(['earlier-task-late', 'task-late']);
  });

  it('a changed memory is caught by where the life ends', () => {
    const forgetful: typeof evolve = (state, event) => {
      const next = evolve(state, event);
      return event.fact.type === 'completion_claimed' ? { ...next, claimed: null } : next;
    };
    const found = LIVES.flatMap(([name, life]) => divergences(life, { ...TODAY, evolve: forgetful }).map(() => name));
    expect(found).toEqual(['earlier-task-changed', 'task-changed']);
  });

  it('so is a report that was taken back and is taken for one that stands', () => {
    const stubborn: typeof evolve = (state, event) =>
      event.fact.type === 'report_withdrawn' ? { ...state, number: event.number } : evolve(state, event);
    const found = LIVES.filter(([, life]) => divergences(life, { ...TODAY, evolve: stubborn }).length > 0);
    expect(found.map(([name]) => name)).toEqual(['task-taken-back']);
  });
});
