import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bulletinInput } from '../../activities/documents/bulletin-input.ts';
import { publishedDocuments, unitsWorksheets } from '../../activities/documents/publish-documents.ts';
import type { Database } from '../../activities/store/database.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { ReportVersion } from '../../workflows/rules/review/input.ts';
import type { Act } from '../../workflows/rules/task/acts.ts';
import { act, filed, filedAll, leaf, plan, policy, target, task, unit } from '../support/cast.ts';
import { openRecord } from '../support/record.ts';
import { definition, read, rowWith, snapshot, TWO } from './cast.ts';

const END = '2025-01-21T16:00:00Z';
/** The fifth working day after January: the bulletin of January. */
const BULLETIN = '2024-02-06T01:00:00Z';

let db: Database;
let count = 0;
/** One record for all, a cycle of its own for each test. */
let cycleId: string;
beforeAll(async () => {
  db = await openRecord();
});
beforeEach(() => {
  count += 1;
  cycleId = `cycle-${count}`;
});
afterAll(() => db.close());

/** A cycle in the record, as the projection shows it. */
async function cycle(of = TWO, acts: Readonly<Record<string, readonly Act[]>> = {}, rules?: Policy): Promise<void> {
  await db.query(`insert into cycles values ($1, 'running', '2024-01-01', $2, $3)`, [
    cycleId,
    END,
    definition(of, rules),
  ]);
  for (const [place, { id }] of of.tasks.entries()) {
    const made = JSON.stringify(acts[id] ?? []);
    await db.query(`insert into tasks values ($1, $2, $3, 0, 'active', $4, null)`, [cycleId, id, place, made]);
  }
}

async function received(...reports: readonly ReportVersion[]): Promise<void> {
  for (const { task: of, unit: by, period, version, receivedAt, returnedAt, values } of reports) {
    const lines = Object.entries(values).map(([indicator, value]) => ({ indicator, value, note: `${value}家` }));
    await db.query(
      `insert into reports (cycle, task, unit, period, version, received_at, late, actor, key, lines, files, verified_at,
         returned_at)
       values ($1, $2, $3, $4, $5, $6, false, $3, $7, $8, '[]', $6, $9)`,
      [
        cycleId,
        of,
        by,
        period,
        version,
        receivedAt,
        `${of}${by}${period}${version}`,
        JSON.stringify(lines),
        returnedAt,
      ],
    );
  }
}

async function done(kind: string, period: string, at: string, state = 'done'): Promise<void> {
  await db.query(`insert into agenda values ($1, $2, 0, $3, $4, 0, $3, '', false, 'timetable', $5)`, [
    cycleId,
    at,
    kind,
    period,
    state,
  ]);
}

const january = () => bulletinInput(db, cycleId, '2024-01', BULLETIN);
const filedOn = (lead: string, id: string, receivedAt: string, over: Partial<ReportVersion> = {}) =>
  filed(lead, id, '2024-01', { firms: '10' }, { receivedAt, ...over });

describe('what a bulletin reads from the record', () => {
  it('is who reported in time, late and not at all, with the unit’s note', async () => {
    await cycle();
    await received(filedOn('slj', 'hydropower', '2024-02-05T01:00:00Z'));
    const { periods, dataTo, reports } = await january();
    expect([periods, dataTo]).toEqual([['2024-01'], '2024-01-31']);
    expect(reports.map((r) => [r.unit, r.receipt, r.receivedAt, r.note])).toEqual([
      ['slj', 'late', '2024-02-05T01:00:00Z', '10家'],
      ['nyncj', 'missing', null, ''],
    ]);
  });

  it('is how every indicator stands, on the last day of the newest reports', async () => {
    await cycle();
    await received(filedOn('slj', 'hydropower', '2024-02-01T01:00:00Z'));
    const { standings } = await january();
    expect(standings.map((s) => [s.unit, s.value, s.schedule, s.completion, s.state])).toEqual([
      ['slj', '10', '0.084699', '0.100000', 'ahead'],
      ['nyncj', null, '0.084699', null, 'missing'],
    ]);
  });

  it('is not what came at its instant or after it', async () => {
    await cycle();
    await received(filedOn('slj', 'hydropower', BULLETIN), filedOn('nyncj', 'grain', '2024-02-20T01:00:00Z'));
    expect((await january()).reports.map((r) => r.receipt)).toEqual(['missing', 'missing']);
  });

  it('keeps a report that was sent back apart, and one that may still come', async () => {
    const excuse = act({ act: 'excuse', period: '2024-01', deadline: '2024-02-20T16:00:00Z' });
    await cycle(TWO, { grain: [excuse] });
    await received(filedOn('slj', 'hydropower', '2024-02-01T01:00:00Z', { returnedAt: '2024-02-02T01:00:00Z' }));
    const { reports } = await january();
    expect(reports.map((r) => [r.receipt, r.returned, r.note])).toEqual([
      ['on_time', true, ''],
      ['excused', false, ''],
    ]);
  });

  it('knows nothing of an act made later, so that an old bulletin never changes', async () => {
    const later = act({ act: 'withdraw', from: '2024-01-15' }, '2024-03-01T01:00:00Z');
    await cycle(TWO, { grain: [later] });
    const { resting, reports } = await january();
    expect([resting, reports.length]).toEqual([[], 2]);
  });

  it('leaves a withdrawn task out and names it', async () => {
    await cycle(TWO, { grain: [act({ act: 'withdraw', from: '2024-01-15' })] });
    const { resting, reports, standings } = await january();
    expect([resting, reports.length, standings.length]).toEqual([['grain'], 1, 1]);
  });

  it('tells of units in every group, ranked or not', async () => {
    const of = plan({ units: [unit('slj'), unit('hzz', 'guests')], tasks: [task({ lead: ['hzz', 'slj'] })] });
    await cycle(of);
    expect((await january()).standings.map((s) => s.unit)).toEqual(['hzz', 'slj']);
  });
});

describe('a briefing between two monthly reports', () => {
  const briefing = (period: string, at: string) => bulletinInput(db, cycleId, period, at);

  it('speaks of the newest month whose reports were due', async () => {
    await cycle();
    expect((await briefing('2024-02-D1', '2024-02-19T01:00:00Z')).periods).toEqual(['2024-01']);
    expect((await briefing('2024-01-D3', '2024-02-02T01:00:00Z')).periods).toEqual([]);
  });

  it('is quiet before the first reports were due', async () => {
    await cycle();
    expect(await briefing('2024-01-D1', '2024-01-12T01:00:00Z')).toMatchObject({ dataTo: null, reports: [] });
  });

  it('of a quarter covers its three months', async () => {
    await cycle();
    const { periods, reports } = await briefing('2024-Q1', '2024-04-09T01:00:00Z');
    expect(periods).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(reports).toHaveLength(6);
  });
});

describe('all documents of a cycle', () => {
  const reports = filedAll('slj', 'hydropower', '2024-Q1', { firms: '50' });
  const raised = act({ act: 'change_target', indicator: 'firms', target: target('>= 200'), from: '2024-03-01' });

  async function reviewed(of = TWO, acts: Readonly<Record<string, readonly Act[]>> = {}): Promise<void> {
    await cycle(of, acts);
    await received(...reports);
    const frozen = snapshot('2024-Q1', { plan: of, reports, acts });
    await db.query(
      `insert into reviews (cycle, period, number, state, frozen_at, snapshot, sha256, proposed_by, approved_by,
         published_by, published_at)
       values ($1, '2024-Q1', 5, 'published', $2, $3, $4, 'a', 'b', 'a', $5)`,
      [cycleId, '2024-04-10T16:00:00Z', frozen, 'cd'.repeat(32), '2024-04-17T01:00:00Z'],
    );
    await db.query(
      `insert into review_versions select cycle, period, 1, frozen_at, snapshot, sha256, 'a', 'b', published_at from reviews
       where cycle = $1`,
      [cycleId],
    );
    await db.query(
      `insert into consequences values ($1, '2024-Q1', 'nyncj', 1, 'interview', '2024-05-06', 'x', 'open')`,
      [cycleId],
    );
  }

  it('are the bulletins and briefings that happened, the published reviews and a worksheet a unit', async () => {
    await reviewed();
    await done('bulletin', '2024-01', BULLETIN);
    await done('briefing', '2024-02-D1', '2024-02-19T01:00:00Z');
    await done('bulletin', '2024-02', '2024-03-07T01:00:00Z', 'open');
    expect((await publishedDocuments(db, cycleId, END)).map((d) => d.name)).toEqual([
      'bulletin-2024-01.html',
      'briefing-2024-02-D1.html',
      'review-2024-Q1.html',
      'worksheet-2024-Q1-slj.html',
      'worksheet-2024-Q1-nyncj.html',
    ]);
  });

  it('are of one unit its own worksheets, the same page as in the whole', async () => {
    await reviewed();
    const own = await unitsWorksheets(db, cycleId, 'slj', END);
    expect(own.map((d) => d.name)).toEqual(['worksheet-2024-Q1-slj.html']);
    const whole = await publishedDocuments(db, cycleId, END);
    expect(own).toEqual(whole.filter((d) => d.name === 'worksheet-2024-Q1-slj.html'));
  });

  it('end with the instant asked for', async () => {
    await reviewed();
    await done('bulletin', '2024-01', BULLETIN);
    expect(await publishedDocuments(db, cycleId, BULLETIN)).toEqual([]);
    expect(await publishedDocuments(db, cycleId, '2024-04-17T01:00:00Z')).toHaveLength(1);
  });

  it('carry their number, what follows, and the hash of the snapshot', async () => {
    await reviewed();
    await done('bulletin', '2024-01', BULLETIN);
    await done('bulletin', '2024-02', '2024-03-07T01:00:00Z');
    const [, second, review] = await publishedDocuments(db, cycleId, END);
    expect(read(second?.content ?? '')).toContain('2024年第2期');
    expect(rowWith(review?.content ?? '', '约谈').slice(-2)).toEqual(['约谈', '2024年5月6日24时前']);
    expect(review?.content).toContain('cd'.repeat(32));
  });

  it('show the target that was in force, so that the sums come out', async () => {
    await reviewed(TWO, { hydropower: [raised] });
    const worksheet = (await publishedDocuments(db, cycleId, END)).find((d) => d.name.endsWith('slj.html'));
    expect(rowWith(worksheet?.content ?? '', '<td class="v">50</td>').slice(1, 5)).toEqual([
      '≥200家',
      '50',
      '24.8634%',
      '25.0000%',
    ]);
  });

  it('are the same to the byte when they are made again', async () => {
    await reviewed();
    await done('bulletin', '2024-01', BULLETIN);
    expect(await publishedDocuments(db, cycleId, END)).toEqual(await publishedDocuments(db, cycleId, END));
  });
});

it('follows a policy of ten-day reports and quarterly bulletins', async () => {
  const rules = policy({ reporting: { ...policy().reporting, period: 'ten-day', due: { working_days: 1 } } });
  await cycle(plan({ tasks: [task({ indicators: [leaf()] })] }), {}, rules);
  expect((await january()).periods).toEqual(['2024-01-D1', '2024-01-D2', '2024-01-D3']);
});
