import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caller } from '../support/caller.ts';
import { eventually } from '../support/eventually.ts';
import { type Home, home, type RunningDuban } from '../support/installation.ts';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';

const TASKS = 24;
const now = new Date();
const period = now.toISOString().slice(0, 7);
const tasks = Array.from({ length: TASKS }, (_, i) => `t${i + 1}`);

/** The key of a task's report in a round: each round hands in a further version. */
const keyOf = (round: number, task: string) => `round-${round}-report-${task}`;

/** Hands every task's report in at once and kills the process after some answers; says which were acknowledged. */
async function reportUntilKilled(
  running: RunningDuban,
  token: string,
  round: number,
  after: number,
): Promise<Set<string>> {
  const call = caller(running.url, token);
  const acknowledged = new Set<string>();
  let killed: Promise<void> | null = null;
  await Promise.all(
    tasks.map(async (task) => {
      const answer = await call.report('live', keyOf(round, task), { unit: 'slj', task, period }).catch(() => null);
      if (answer && (answer.status === 201 || answer.status === 202)) acknowledged.add(task);
      if (acknowledged.size >= after) killed ??= running.kill();
    }),
  );
  await killed;
  return acknowledged;
}

describe('an embedded installation that is killed while reports come in', () => {
  let place: Home;
  let token: string;

  beforeAll(async () => {
    place = await home(livePlan(TASKS, now.getUTCFullYear()), LIVE_POLICY);
    const running = await place.start();
    token = await caller(running.url, running.operator).token('live', 'slj-reporter');
    await running.stop();
  });

  afterAll(() => place.clear());

  it.each([
    [1, 1],
    [2, 9],
    [3, 20],
  ])('in round %i, after %i answers, keeps every acknowledged report once', async (round, after) => {
    const acknowledged = await reportUntilKilled(await place.start(), token, round, after);
    expect(acknowledged.size).toBeGreaterThanOrEqual(after);

    const again = await place.start();
    const call = caller(again.url, token);
    // Whoever asks again before their report is recorded is given its receipt once more, without a version yet.
    const versions = await eventually('the version of every report', async () => {
      const handIn = (task: string) => call.report('live', keyOf(round, task), { unit: 'slj', task, period });
      const answers = await Promise.all(tasks.map(handIn));
      return answers.every(({ status }) => status === 201) && answers.map(({ body }) => body.version);
    });
    expect(versions).toEqual(tasks.map(() => round));
    const operator = caller(again.url, again.operator);
    expect(await operator.received('live', period)).toBe(TASKS);
    expect(await operator.post('/verify')).toMatchObject({ whole: true });
    expect(await operator.post('/reconcile')).toMatchObject({ started: [], caughtUp: [] });
    await again.stop();
  });
});
