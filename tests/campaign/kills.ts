import { caller } from '../support/caller.ts';
import { eventually } from '../support/eventually.ts';
import { home } from '../support/installation.ts';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';

const TASKS = 24;
const PATIENCE_MS = 120_000;

/** Kills an embedded installation again and again while reports come in, each time at another answer; says what was lost. */
export async function killLoop(rounds: number, seed: number, say: (text: string) => void): Promise<number> {
  const now = new Date();
  const period = now.toISOString().slice(0, 7);
  const tasks = Array.from({ length: TASKS }, (_, i) => `t${i + 1}`);
  const place = await home(livePlan(TASKS, now.getUTCFullYear()), LIVE_POLICY);
  let failed = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const after = 1 + ((seed * 7 + round * 11) % (TASKS - 1));
    const key = (task: string) => `round-${round}-report-${task}`;
    const running = await place.start();
    const reporter = caller(running.url, await caller(running.url, running.operator).token('live', 'slj-reporter'));
    const acknowledged = new Set<string>();
    let killed: Promise<void> | null = null;
    const handIn = async (task: string) => {
      const answer = await reporter.report('live', key(task), { unit: 'slj', task, period }).catch(() => null);
      if (answer && (answer.status === 201 || answer.status === 202)) acknowledged.add(task);
      if (acknowledged.size >= after) killed ??= running.kill();
    };
    await Promise.all(tasks.map(handIn));
    await (killed ?? running.kill());

    const again = await place.start();
    const operator = caller(again.url, again.operator);
    const known = caller(again.url, await operator.token('live', 'slj-reporter'));
    const handInAgain = async (task: string) =>
      (await known.report('live', key(task), { unit: 'slj', task, period })).body.version;
    const settled = await eventually(
      'every report taken',
      async () => (await Promise.all(tasks.map(handInAgain))).every((version) => version === round),
      PATIENCE_MS,
    ).catch(() => false);
    const verdict = await operator.post('/verify');
    const mended = await operator.post('/reconcile');
    const wrong = !settled || verdict.whole !== true || JSON.stringify(mended).includes('task/');
    failed += wrong ? 1 : 0;
    const found = wrong
      ? `WRONG ${settled ? 'all' : 'not all'} taken once, ${JSON.stringify(verdict)} ${JSON.stringify(mended)}`
      : 'nothing lost, nothing twice';
    say(`kill ${round} of ${rounds}, after ${after} of ${TASKS} answers (${acknowledged.size} acknowledged): ${found}`);
    await again.stop();
  }
  await place.clear();
  return failed;
}
