import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { ChainRow } from '../../activities/store/verify.ts';
import { verifyExport } from '../../client/operations/verify-export.ts';
import type { RecordedEvent } from '../../client/views/events.ts';
import { type Browser, refusal, withSecondFactor } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

let db: Database;
let county: SignedUp;
let auditor: Browser;
let reporter: Browser;

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db);
  auditor = await county.newcomer('sjy', 'sjy@jinyun.example', 'auditor');
  await withSecondFactor(auditor);
  reporter = await county.newcomer('lly', 'slj-reporter@jinyun.example');
  await county.performUntil('2024-04-15T01:00:00Z');
  const opened = { id: 'p1', kind: 'problem', unit: 'slj', title: '河道堆积', due: '2024-04-30', reason: '督查' };
  await county.ask('office', `/cycles/${county.cycle}/follow-ups`, opened);
});

afterAll(async () => {
  await county.close();
  await db.close();
});

const because = { 'Duban-Reason': encodeURIComponent('年度审计') };
const listed = async (answer: Response) => (await answer.json()) as RecordedEvent[];
const audited = (path: string) => auditor.ask('GET', path, undefined, because);

describe('the record as an auditor reads it', () => {
  it('is listed newest first, in pages that follow each other without a gap', async () => {
    const told: number[] = [];
    let path: string | undefined = '/events?limit=7';
    for (let pages = 0; path !== undefined && pages < 200; pages += 1) {
      const answer: Response = await audited(path);
      told.push(...(await listed(answer)).map((row) => row.position));
      path = /<\/api([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
    }
    expect(told).toEqual(Array.from({ length: told[0] ?? 0 }, (_, i) => (told[0] ?? 0) - i));
  });

  it.each([
    ['actor=office', (row: RecordedEvent) => row.actor === 'office'],
    ['kind=follow-up', (row: RecordedEvent) => row.entity.startsWith('follow-up/')],
    ['type=account_made', (row: RecordedEvent) => row.type === 'account_made'],
    ['day=2024-04-15', (row: RecordedEvent) => row.at.startsWith('2024-04-15')],
  ])('is listed by %s', async (query, fits) => {
    const rows = await listed(await audited(`/events?${query}`));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(fits)).toBe(true);
  });

  it('is listed for one cycle, with nothing of accounts', async () => {
    const rows = await listed(await audited(`/cycles/${county.cycle}/events`));
    expect(rows.some((row) => row.type === 'follow_up_opened')).toBe(true);
    expect(rows.every((row) => row.entity.split('/')[1] === county.cycle)).toBe(true);
  });

  it('is read for a reason, which is recorded', async () => {
    expect(await refusal(await auditor.ask('GET', '/events'))).toEqual([422, 'audit_reason_needed']);
    const rows = await listed(await audited('/events?type=account_audited'));
    expect(rows.every(({ account, entity }) => entity.startsWith('account/') && account !== null)).toBe(true);
    expect((await listed(await audited('/events?kind=task'))).every(({ account }) => account === null)).toBe(true);
    expect(rows.map((row) => row.actor)).toContain('account:sjy');
  });
});

describe('the record as everybody else reads it', () => {
  it('tells a post its own acts in its cycle, whomever it asks for', async () => {
    const rows = await listed(await county.ask('office', `/cycles/${county.cycle}/events?kind=follow-up`));
    expect(rows).toMatchObject([{ actor: 'office', type: 'follow_up_opened' }]);
    expect(await listed(await reporter.ask('GET', `/cycles/${county.cycle}/events`))).toEqual([]);
    expect(await listed(await reporter.ask('GET', `/cycles/${county.cycle}/events?actor=office`))).toEqual([]);
  });

  it('tells an account what it did itself', async () => {
    const rows = await listed(await reporter.ask('GET', '/events'));
    expect(rows.map((row) => [row.actor, row.type])).toEqual([['account:lly', 'account_made']]);
  });

  it('tells an administrator nothing', async () => {
    expect(await refusal(await county.admin.ask('GET', '/events'))).toEqual([403, 'forbidden']);
  });
});

describe('the record as it is exported', () => {
  const exported = async () => {
    const text = await (await audited('/events/export')).text();
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ChainRow);
  };
  const verdict = (rows: readonly ChainRow[]) =>
    verifyExport(
      (async function* () {
        yield* rows;
      })(),
    );

  it('is verified elsewhere, by its own hashes', async () => {
    const rows = await exported();
    expect(await verdict(rows)).toEqual({ whole: true, events: rows.length, head: rows.at(-1)?.hash });
  });

  it('is found altered, at its place', async () => {
    const rows = await exported();
    const altered = rows.map((row, at) => (at === 3 ? { ...row, actor: 'somebody' } : row));
    expect(await verdict(altered)).toMatchObject({ whole: false, position: 4, fault: 'altered' });
    expect(await verdict(rows.toSpliced(2, 1))).toMatchObject({ whole: false, position: 3, fault: 'gap' });
  });

  it('is handed to nobody but who audits, after the password once more', async () => {
    expect(await refusal(await reporter.ask('GET', '/events/export'))).toEqual([403, 'forbidden']);
    await db.query(`update sessions set created_at = created_at - interval '11 minutes', proved_at = null`);
    expect(await refusal(await audited('/events/export'))).toEqual([403, 'proof_needed']);
  });
});
