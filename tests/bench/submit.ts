import type { Database } from '../../activities/store/database.ts';
import { submitReport } from '../../client/operations/submit-report.ts';
import { openRecord } from '../../worker/open-record.ts';
import { addDays } from '../../workflows/rules/time/day.ts';
import { onDay } from '../../workflows/rules/time/instant.ts';
import { type Bare, openBare } from './bare/answering.ts';
import { median, quantile, report, short, spread } from './figures.ts';
import { county, monthlyReport } from './live/county.ts';
import { type LiveCycle, openLiveCycle } from './live/cycle.ts';
import { openPostgresServer } from './live/postgres.ts';
import { type LiveServer, openLiveServer } from './live/server.ts';
import { alternate, callAtOnce, type Pair } from './live/side-by-side.ts';

const TASKS = 64;
const YEARS = 3;
const PAIRS = 8;
const SERIAL = 40;
const AT_ONCE = 16;
const CROWD = 160;

/** What handing in a report costs beside a bare Update, on both databases and one file-backed server. */
export async function benchSubmit(): Promise<boolean> {
  const server = await openLiveServer();
  try {
    const inProcess = await onPglite(server);
    const onServer = await onPostgres(server);
    return inProcess && onServer;
  } finally {
    await server.close();
  }
}

async function onPglite(server: LiveServer): Promise<boolean> {
  const db = await openRecord(server.folder, {}, console.error);
  return compared(server, db, 'pglite').finally(() => db.close());
}

async function onPostgres(server: LiveServer): Promise<boolean> {
  const postgres = await openPostgresServer();
  if (!postgres) {
    console.log('submit on PostgreSQL: skipped, no DATABASE_URL is set and Debian’s postgresql is not installed');
    return true;
  }
  try {
    const db = await openRecord(server.folder, { DATABASE_URL: postgres.url }, console.error);
    return await compared(server, db, 'postgresql').finally(() => db.close());
  } finally {
    await postgres.stop();
  }
}

async function compared(server: LiveServer, db: Database, name: string): Promise<boolean> {
  const live = await openLiveCycle(server, db, county(`bench-${name}`, TASKS, YEARS), 1);
  const bare = await openBare(server.client, server.native, db, TASKS);
  try {
    const hand = submissions(live);
    await callAtOnce(TASKS, AT_ONCE, hand);
    await callAtOnce(TASKS, AT_ONCE, bare.update);
    const latency = await latencyKept(name, hand, bare);
    const throughput = await throughputKept(name, hand, bare);
    return latency && throughput;
  } finally {
    await bare.close();
    await live.close();
  }
}

/** One report after another, task by task and month by month, each in time. */
function submissions({ deps, cycle, definition }: LiveCycle): () => Promise<void> {
  let next = 0;
  return async () => {
    const index = next % TASKS;
    const window = definition.windows[Math.floor(next / TASKS)];
    next += 1;
    if (!window) throw new Error('the bench has used up its periods');
    const told = monthlyReport(index, window.period, `${next}`);
    const { status } = await submitReport(deps, {
      cycle,
      key: `${told.task}/${window.period}`,
      actor: `${told.unit}-reporter`,
      report: told,
      receivedAt: onDay(addDays(window.to, -5), '10:00'),
    });
    if (status !== 'taken') throw new Error(`a report was ${status}: the bench measures what is taken at once`);
  };
}

async function latencyKept(name: string, hand: () => Promise<void>, bare: Bare): Promise<boolean> {
  const body = JSON.stringify(monthlyReport(0, '2024-01', '1'));
  const whole = async () => (await callAtOnce(SERIAL, 1, hand)).each;
  const floor = async (n: number) => {
    await bare.update(n);
    await bare.commit(body);
  };
  const pairs = await alternate(whole, async () => (await callAtOnce(SERIAL, 1, floor)).each, PAIRS);
  told(`submit latency, ${name}`, pairs, 'ms');
  return report({ name: `submit latency p50 ÷ floor, ${name}`, value: ratio(pairs), target: 1.6, within: 'at most' });
}

async function throughputKept(name: string, hand: () => Promise<void>, bare: Bare): Promise<boolean> {
  const rate = (call: (n: number) => Promise<void>) => async () => [
    (CROWD * 1000) / (await callAtOnce(CROWD, AT_ONCE, call)).all,
  ];
  const pairs = await alternate(rate(hand), rate(bare.update), PAIRS);
  told(`submit throughput at ${AT_ONCE} callers, ${name}`, pairs, 'a second');
  return report({ name: `submit throughput ÷ bare, ${name}`, value: ratio(pairs), target: 0.75, within: 'at least' });
}

function told(name: string, pairs: readonly Pair[], unit: string): void {
  console.log(
    `${name}: ${spread(
      pairs.flatMap((p) => p.subject),
      unit,
    )}`,
  );
  console.log(
    `${name}, floor: ${spread(
      pairs.flatMap((p) => p.floor),
      unit,
    )}`,
  );
  const ratios = pairs.map(pairRatio);
  console.log(
    `${name}, ratios of pairs: quartiles ${short(quantile(ratios, 0.25))} to ${short(quantile(ratios, 0.75))}`,
  );
}

/** The median of the ratios of adjacent blocks. */
function ratio(pairs: readonly Pair[]): number {
  return median(pairs.map(pairRatio));
}

function pairRatio({ subject, floor }: Pair): number {
  return median(subject) / median(floor);
}
