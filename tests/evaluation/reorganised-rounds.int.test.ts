import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yearSnapshot } from '../../activities/evaluation/conduct.ts';
import { changeUnits } from '../../activities/organisation/change-units.ts';
import type { Database } from '../../activities/store/database.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import { readRound } from '../../activities/store/rating-rounds.ts';
import type { UnitChangeCommand } from '../../workflows/rules/organisation/decide-unit-change.ts';
import { merger } from '../support/organised.ts';
import { type Hall, openHall, RATED_POLICY } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';

const OPEN = { id: 'before', source: 'mutual', period: '2024-Q2', closes: '2024-04-30' };
const HEAD = { id: 'nysl-head', name: '局长', unit: 'nysl', post: 'head', email: 'nysl@x.example' };
let db: Database;
let hall: Hall;

async function merged(day: string): Promise<void> {
  const by = (actor: string) => ({ key: actor, actor, at: '2024-04-15T02:00:00Z' });
  const change = { ...merger(day), posts: [HEAD] };
  const asked = { ask: 'propose_unit_change', change, reason: '机构改革', ...by('office') } as UnitChangeCommand;
  await changeUnits(db, hall.cycle, 'u1', asked, hall.deps.now());
  await changeUnits(db, hall.cycle, 'u1', { ask: 'approve_unit_change', ...by('office2') }, hall.deps.now());
}

beforeAll(async () => {
  db = await openRecord();
  hall = await openHall(db, RATED_POLICY);
  await merged('2024-04-20');
  await hall.open(OPEN);
  await hall.open({ ...OPEN, id: 'after', opens: '2024-04-22' });
});
afterAll(() => db.close());

describe('a round of rating beside a merger', () => {
  it('that opens before its day is among the units that are to be merged', async () => {
    expect((await hall.view('before', 'office')).ratees.map((r) => r.id)).toEqual(hall.units);
  });

  it('that opens from its day on is among the unit it founded and those that were left alone', async () => {
    const { ratees } = await hall.view('after', 'office');
    expect(ratees.map((r) => r.id)).toEqual(['lyj', 'jtj', 'nysl']);
    expect(ratees.at(-1)?.name).toBe('县农业水利局');
  });

  it('asks the posts that serve the unit it founded', async () => {
    const rater = (await readRound(db, hall.cycle, 'after'))?.raters.find((r) => r.unit === 'nysl');
    expect(rater?.posts.toSorted()).toEqual(['nysl-head', 'nyncj-head', 'slj-head'].toSorted());
  });

  it('names the successor of a unit that is no more', async () => {
    const { body } = await hall.open({ ...OPEN, id: 'late', opens: '2024-04-22', units: ['slj', 'lyj', 'jtj'] });
    expect(body.refusals?.map((r) => `${r.code} ${r.subject}`)).toEqual(['unit_dissolved slj → nysl']);
  });
});

describe('the evaluation of a year with a merger', () => {
  it('is of the units that stand on its last day', async () => {
    const definition = await definitionOf(db, hall.cycle);
    const annual = definition.policy.evaluation?.annual;
    if (!annual) throw new Error('no annual evaluation');
    const { inputs } = await yearSnapshot(db, hall.cycle, '2024', definition, annual);
    expect(inputs.map((i) => i.unit)).toEqual(['lyj', 'jtj', 'nysl']);
  });
});
