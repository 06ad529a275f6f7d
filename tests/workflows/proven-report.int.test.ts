import { afterAll, beforeAll, expect, it } from 'vitest';
import { submitReport } from '../../client/operations/submit-report.ts';
import { taskView } from '../../client/views/task.ts';
import { taskId } from '../../workflows/contract/supervise-task.ts';
import { openStage, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ plan: quarterPlan(), policy: QUIET });
});

afterAll(() => stage.close());

/** The largest that are taken, ten of them. */
const FILES = Array.from({ length: 10 }, (_, n) => ({
  sha256: `${n}`.repeat(64),
  name: `现场照片${n}.jpg`,
  size: 20 * 1024 * 1024,
  mediaType: 'image/jpeg',
}));

const report = (over: object = {}) => ({
  cycle: stage.cycle,
  key: 'proven-1',
  actor: 'slj-reporter',
  receivedAt: '2024-01-20T01:00:00Z',
  report: { unit: 'slj', task: 'hydropower', period: '2024-01', lines: [], files: FILES, ...over },
});

/** What the task's workflow keeps, in bytes. */
async function historyBytes(): Promise<number> {
  const { workflow } = stage.deps.client;
  const history = await workflow.getHandle(taskId(stage.cycle, 'hydropower')).fetchHistory();
  return JSON.stringify(history).length;
}

it('a report with two hundred megabytes of evidence leaves two kilobytes in the record and a few in its history', async () => {
  await stage.until('2024-01-19T16:00:00Z');
  const before = await historyBytes();
  expect(await submitReport(stage.deps, report())).toMatchObject({ status: 'taken', version: 1 });
  const events = await stage.eventsOf(taskId(stage.cycle, 'hydropower'));
  const received = events.find((e) => e.type === 'report_received')?.body ?? '{}';
  expect(JSON.parse(received)).toMatchObject({ files: FILES });
  expect(received.length).toBeLessThan(2_000);
  expect((await historyBytes()) - before).toBeLessThan(60_000);
  const view = await taskView(stage.db, stage.cycle, 'hydropower', '2024-01-20T02:00:00Z');
  expect(view?.reports).toMatchObject([{ files: FILES }]);
});

it('the same key with other evidence is another report, and refused', async () => {
  expect(await submitReport(stage.deps, report())).toMatchObject({ version: 1 });
  await expect(submitReport(stage.deps, report({ files: FILES.slice(1) }))).rejects.toMatchObject({ kind: 'conflict' });
});
