import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { RehearsalOutcome } from '../../client/rehearsals/outcome.ts';
import type { RehearsalView } from '../../client/rehearsals/rehearsal.ts';
import { openRehearsals } from '../../client/rehearsals/rehearsals.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { shown } from '../support/dump.ts';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';
import { openRecord } from '../support/record.ts';

const PATIENCE = { timeout: 90_000, interval: 200 };
const WISH = {
  title: '一年',
  seed: '7',
  plan: { name: 'plan.yaml', text: livePlan(1, 2024).replace('2025-12-31', '2024-06-30') },
  policy: { name: 'policy.yaml', text: LIVE_POLICY },
};
const BEGUN = { ...WISH, startedAt: '2024-02-01T02:00:00Z' };
let db: Database;
let counter: Counter;

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, {});
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

const ask = async <T>(path: string, body?: object) => {
  const answer = await counter.ask('operator', `/rehearsals${path}`, body);
  return { status: answer.status, body: (await answer.json()) as T };
};

/** The processes of a group that are still there. */
async function groupOf(leader: number): Promise<string[]> {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(all.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')));
  return stats.filter((stat) => {
    const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state !== 'Z' && group === String(leader);
  });
}

/** The process that plays something in a folder. */
async function playing(folder: string): Promise<number> {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  for (const pid of all) {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (line.includes('child.js') && line.includes(folder)) return Number(pid);
  }
  return 0;
}

describe('a rehearsal', () => {
  it('plays beside the record, tells how far it has come, and leaves its flags, mail and documents', async () => {
    const before = await shown(db);
    const { plan, policy, seed } = WISH;
    const begun = await ask<RehearsalView>('', { plan, policy, seed });
    const today = (await counter.httpDeps.operations.businessNow()).slice(0, 10);
    expect([begun.status, begun.body.status, begun.body.startedAt.slice(0, 10)]).toEqual([201, 'running', today]);
    expect(today).toBe('2023-12-31');
    expect((await ask('', { plan, policy, seed })).body).toMatchObject({ code: 'rehearsals_busy' });
    expect((await ask(`/${begun.body.id}/outcome`)).body).toMatchObject({ code: 'rehearsal_not_done' });
    const seen = new Set<number>();
    const ended = await vi.waitUntil(async () => {
      const { body } = await ask<RehearsalView>(`/${begun.body.id}`);
      seen.add(body.done);
      return body.status !== 'running' && body;
    }, PATIENCE);
    expect(ended).toMatchObject({ status: 'done', done: ended.total });
    expect(seen.size).toBeGreaterThan(2);
    const { body: outcome } = await ask<RehearsalOutcome>(`/${begun.body.id}/outcome`);
    expect(outcome.periods.length).toBeGreaterThan(0);
    expect(outcome.units[0]?.reviews.length).toBe(outcome.periods.length);
    const [message] = outcome.mail;
    expect(message?.subject).toMatch(/^【/);
    const read = await ask<{ text: string }>(`/${begun.body.id}/message?name=${message?.name}`);
    expect(read.body.text).toContain('：');
    const page = await counter.ask('operator', `/rehearsals/${begun.body.id}/document?name=${outcome.documents[0]}`);
    expect(page.headers.get('content-security-policy')).toContain("sandbox; default-src 'none'");
    expect(await shown(db)).toEqual(before);
    const outside = await ask(`/${begun.body.id}/message?name=..%2F..%2Fplan.yaml`);
    expect([outside.status, outside.body]).toMatchObject([404, { code: 'unknown_message' }]);
  }, 120_000);

  it('is refused in sentences, all at once, for files that cannot be played', async () => {
    const text = LIVE_POLICY.replace(/^calendar:.*$/m, '');
    const wrong = await ask<{ errors: { message: string }[] }>('', {
      seed: '7',
      plan: { name: 'plan.yaml', text: WISH.plan.text.replace('zone: Asia/Shanghai', 'zone: Mars') },
      policy: { name: 'policy.yaml', text: `${text}\ncolour: red\n` },
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors.map((e) => e.message).join()).toMatch(/plan\.yaml:.*policy\.yaml:/s);
  });

  it('reads no calendar of the server, and takes no option for a seed', async () => {
    const policy = {
      name: 'policy.yaml',
      text: `${LIVE_POLICY.replace(/^calendar:.*$/m, '')}\ncalendar: ../../../etc/passwd\n`,
    };
    expect((await ask('', { ...WISH, title: undefined, policy })).body).toMatchObject({
      errors: [{ code: 'unknown_calendar' }],
    });
    expect((await ask('', { plan: WISH.plan, policy: WISH.policy, seed: '--out=/tmp' })).status).toBe(422);
  });
});

describe('a rehearsal that does not come to its end', () => {
  const opened = async (limits: object = {}) => {
    const folder = await mkdtemp(join(tmpdir(), 'duban-rehearsals-'));
    const usual = { atOnce: 2, milliseconds: 60_000, bytes: 2 ** 31, keptFor: 60_000, kept: 5 };
    const place = { folder, env: process.env, now: () => new Date(), limits: { ...usual, ...limits } };
    return { folder, rehearsals: await openRehearsals(place) };
  };

  it('is ended when it is removed, with everything that it started, and nothing of it is left', async () => {
    const { folder, rehearsals } = await opened();
    const { id } = await rehearsals.begin('somebody', 'a-key', BEGUN);
    await vi.waitUntil(() => rehearsals.get('somebody', id).done > 0, PATIENCE);
    const leader = await playing(folder);
    expect((await groupOf(leader)).length).toBeGreaterThan(1);
    expect(() => rehearsals.get('somebody else', id)).toThrow();
    await rehearsals.remove('somebody', id);
    expect(existsSync(join(folder, id))).toBe(false);
    await vi.waitUntil(async () => (await groupOf(leader)).length === 0, PATIENCE);
    await rehearsals.close();
  }, 120_000);

  it('is ended when its time is over, and says so', async () => {
    const { rehearsals } = await opened({ milliseconds: 1_500 });
    const { id } = await rehearsals.begin('somebody', 'a-key', BEGUN);
    await vi.waitUntil(() => rehearsals.get('somebody', id).status !== 'running', PATIENCE);
    expect(rehearsals.get('somebody', id).status).toBe('too_long');
    await rehearsals.close();
  }, 120_000);

  it('is ended when it takes too much memory', async () => {
    const { rehearsals } = await opened({ bytes: 150 * 2 ** 20 });
    const { id } = await rehearsals.begin('somebody', 'a-key', BEGUN);
    await vi.waitUntil(() => rehearsals.get('somebody', id).status !== 'running', PATIENCE);
    expect(rehearsals.get('somebody', id).status).toBe('failed');
    await rehearsals.close();
  }, 120_000);

  it('ends with its server, however that ends', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'duban-rehearsals-'));
    const server = spawn(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(new URL('./begin-one.ts', import.meta.url)), folder],
      { stdio: 'ignore' },
    );
    const leader = await vi.waitUntil(() => playing(folder), PATIENCE);
    await vi.waitUntil(async () => (await groupOf(leader)).length > 1, PATIENCE);
    server.kill('SIGKILL');
    await vi.waitUntil(async () => (await groupOf(leader)).length === 0, PATIENCE);
    await rm(folder, { recursive: true, force: true });
  }, 120_000);
});
