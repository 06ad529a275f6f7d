import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { discardFormDraft, formDraft, keepFormDraft } from '../../activities/store/form-drafts.ts';
import { readAs } from '../../activities/store/reader.ts';
import { dutyRows } from '../../client/views/duty-rows.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { EVENTFUL, playEverything } from '../support/every-event.ts';
import { RATED } from '../support/every-rating.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

const DESCRIPTION = new URL('../../client/api/openapi.json', import.meta.url);
/** Tables in which the eventful quarter has rows of other units than the agricultural bureau. */
const HELD_BACK = [
  'checks',
  'co_opinions',
  'evaluation_entries',
  'evaluation_objections',
  'evidence',
  'findings',
  'follow_ups',
  'objections',
  'report_drafts',
  'score_items',
  'unit_plans',
];
const SECRET = [
  'mail',
  'tokens',
  'ballots',
  "events where type = 'ballots_cast'",
  "events where type like 'account%'",
  "plan_changes where status <> 'approved'",
];
/** Who reads, and when; from May on the forestry bureau speaks for the water office too. */
const READERS = [
  ['slj-head', '2024-04-20T00:00:00Z'],
  ['nyncj-reporter', '2024-04-20T00:00:00Z'],
  ['lyj-reporter', '2024-05-02T00:00:00Z'],
] as const;

const reader = { cycle: EVENTFUL.id, unit: 'nyncj', post: 'nyncj-reporter' };

const formOf = (unit: string) => ({ cycle: EVENTFUL.id, unit, period: '2024-01' });

/** Which drafts the duties of a unit tell of. */
const formsTold = async (unit: string) => (await dutyRows(db, EVENTFUL.id, [unit], '2024-02-01T00:00:00Z', unit)).forms;

let db: Database;

beforeAll(async () => {
  db = await openRecord();
  await playEverything(db);
});

afterAll(() => db.close());

/** The tables that the database keeps rows of from others, with and without what would tell of them. */
const GUARDED = `select relname as name from pg_class where relrowsecurity order by relname`;

/** Every address under a cycle that is read, with what of the eventful quarter has such a name in the place of each name. */
async function addresses(tx: Database, cycle: string): Promise<string[]> {
  const { paths } = JSON.parse(await readFile(DESCRIPTION, 'utf8')) as { paths: Record<string, { get?: object }> };
  const named = await names(tx);
  const read = Object.entries(paths).flatMap(([path, { get }]) =>
    get && /^\/cycles\/\{cycle\}/.test(path) ? [path] : [],
  );
  return read
    .filter((path) => !path.endsWith('/changes'))
    .flatMap((path) => filled(path.replace('{cycle}', cycle), named));
}

function filled(path: string, named: ReadonlyMap<string, readonly string[]>): string[] {
  const [whole, before] = /(\w+)\/\{\w+\}/.exec(path) ?? [];
  if (whole === undefined || before === undefined) return [path];
  return (named.get(before) ?? []).flatMap((name) => filled(path.replace(whole, `${before}/${name}`), named));
}

/** What stands in the record, by what it is called in addresses. */
async function names(tx: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const of = async (sql: string) => (await tx.query<{ id: string }>(sql)).map(({ id }) => id);
  return new Map([
    ['units', EVENTFUL.units.map(({ id }) => id)],
    ['tasks', EVENTFUL.tasks.map(({ id }) => id)],
    ['reviews', await of('select period as id from reviews')],
    ['years', await of('select distinct year as id from evaluations')],
  ]);
}

async function told({ ask, goTo }: Counter, paths: readonly string[]): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const [who, at] of READERS) {
    goTo(at);
    for (const path of paths) {
      const answer = await ask(who, path);
      answers[`${who} ${path}`] = [answer.status, await answer.text()];
    }
  }
  return answers;
}

describe('the wall of the database', () => {
  it('takes nothing from a unit that it is told without it', () =>
    undone(db, async (tx) => {
      const counter = await openCounter(tx, { plan: EVENTFUL, policy: RATED });
      const paths = await addresses(tx, counter.cycle);
      const behind = await told(counter, paths);
      for (const { name } of await tx.query<{ name: string }>(GUARDED)) {
        await tx.script(`alter table ${name} disable row level security`);
      }
      expect(behind).toEqual(await told(counter, paths));
      await counter.close();
    }));

  it('tells a unit nothing of another, whatever is asked', async () => {
    const guarded = await db.query<{ name: string }>(GUARDED);
    const unitsIn = async (name: string) => {
      const rows = await db.query<{ unit?: string; lead?: string; source?: { helpers?: string[]; lead?: string } }>(
        `select * from ${name}`,
      );
      return rows.flatMap(({ unit, lead, source }) =>
        unit ? [[unit, lead, source?.lead, ...(source?.helpers ?? [])]] : [],
      );
    };
    const others = async (name: string) => (await unitsIn(name)).filter((units) => !units.includes('nyncj')).length;
    const foreign = async () => Promise.all(guarded.map(async ({ name }) => [name, await others(name)] as const));
    const known = new Map(await foreign());
    const shown = new Map(await readAs(reader, foreign));
    expect([...known].filter(([, count]) => count > 0).map(([name]) => name)).toEqual(HELD_BACK);
    const seen = [...shown].filter(([, count]) => count > 0).map(([name]) => name);
    expect(seen, 'published with their review').toEqual(['objections']);
  });

  it('shows nobody of a unit a letter, a token, an account or how others rated', async () => {
    const count = async (what: string) =>
      (await db.query<{ n: number }>(`select count(*)::integer as n from ${what}`))[0]?.n ?? 0;
    for (const what of SECRET) {
      expect(await count(what), what).toBeGreaterThan(0);
      expect(await readAs(reader, () => count(what)), what).toBe(0);
    }
  });

  it('lets a unit find, save and remove the drafts of its own forms alone', async () => {
    const [own, others] = [formOf('nyncj'), formOf('slj')];
    const saved = { by: 'reporter', at: new Date('2024-02-01T00:00:00Z'), reports: [] };
    await keepFormDraft(db, others, saved, 0);
    expect(await formsTold('slj')).toMatchObject([{ period: '2024-01' }]);
    await readAs(reader, async () => {
      expect(await keepFormDraft(db, own, saved, 0)).not.toBeNull();
      expect((await formDraft(db, own)).version).toBe(1);
      expect((await formDraft(db, others)).version).toBe(0);
      expect(await formsTold('slj')).toEqual([]);
      await expect(keepFormDraft(db, others, saved, null)).rejects.toMatchObject({ code: '42501' });
      await discardFormDraft(db, own, null);
      await discardFormDraft(db, others, null);
    });
    expect([(await formDraft(db, own)).version, (await formDraft(db, others)).version]).toEqual([0, 1]);
  });
});
