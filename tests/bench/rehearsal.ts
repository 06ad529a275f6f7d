import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { rehearsalInput } from '../../client/cli/rehearse/options.ts';
import { play } from '../../client/cli/rehearse/play.ts';
import { playedReports } from '../../client/operations/played-reports.ts';
import { cacheFolder } from '../../worker/config.ts';
import { openMemoryRecord } from '../../worker/memory-record.ts';
import { reportingWindows } from '../../workflows/rules/task/windows.ts';
import { startOfDay } from '../../workflows/rules/time/instant.ts';
import { timetable } from '../../workflows/rules/time/timetable.ts';
import { rehearseBare } from './bare/rehearse.ts';
import { median, report } from './figures.ts';

type Input = Awaited<ReturnType<typeof rehearsalInput>>;

const TARGET = 2.5;

/** A whole rehearsal beside a bare one of the same updates and timers, in one run; the ratio is what counts. */
export async function benchRehearsal(name: string, planFile: string, reports: object): Promise<boolean> {
  const input = await rehearsalInput(planFile, { out: '', ...reports });
  const ratios: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const { ms: whole, instants } = await rehearseWhole(input);
    const bare = await rehearseBare(barePlay(input, instants));
    ratios.push(whole / bare);
    console.log(
      `${name}: bare ${(bare / 1000).toFixed(1)} s, whole ${(whole / 1000).toFixed(1)} s, ratio ${(whole / bare).toFixed(2)}`,
    );
  }
  return report({ name: `rehearsal ÷ bare, ${name}`, value: median(ratios), target: TARGET, within: 'at most' });
}

/** How long it took, and the instants at which something was done: what a bare rehearsal has to wait for too. */
async function rehearseWhole(input: Input): Promise<{ ms: number; instants: readonly string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'duban-bench-'));
  const smtp = await smtpServer();
  const db = await openMemoryRecord(cacheFolder(process.env));
  try {
    const started = performance.now();
    await play(db, input, folder, { ...process.env, SMTP_URL: smtp.url }, () => {});
    const ms = performance.now() - started;
    const rows = await db.query<{ at: string }>(`select distinct at from agenda where state = 'done' order by at`);
    return { ms, instants: rows.map((row) => row.at) };
  } finally {
    await db.close();
    await smtp.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function smtpServer(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, callback) => {
      stream.resume();
      stream.once('end', callback);
    },
  });
  return new Promise((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ url: `smtp://127.0.0.1:${port}`, close: () => new Promise((done) => server.close(() => done())) });
    });
  });
}

function barePlay({ assessment, script, from }: Input, instants: readonly string[]) {
  const { plan } = assessment.plan;
  const { policy } = assessment.policy;
  const { calendar } = assessment;
  const windows = reportingWindows(plan, policy, calendar, from);
  const known = new Set(plan.tasks.map((t) => t.id));
  const reports = playedReports(plan, policy, script).filter((r) => known.has(r.report.task));
  return {
    entries: timetable(plan, policy, calendar, from),
    instants,
    windows,
    tasks: plan.tasks,
    reports,
    opensAt: startOfDay(from),
  };
}
