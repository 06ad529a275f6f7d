import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { plan, posts, unit } from '../support/cast.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { openRecord } from '../support/record.ts';

const COUNTY = plan({ units: [unit('slj')], people: posts('slj') });
let db: Database;
let counter: Counter;
let reports: string;

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY });
  reports = `/cycles/${counter.cycle}/reports`;
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

const report = (over: object) => ({ unit: 'slj', task: 'hydropower', period: '2024-01', lines: [], ...over });
const said = async (answer: Response) => ({ status: answer.status, ...((await answer.json()) as object) });
const kept = async () => (await db.query('select key from inbox')).length;

describe('a character that nobody can see', () => {
  it.each([
    ['in a value', { lines: [{ indicator: 'firms', value: '8\0' }] }, '/lines/0/value U+0000'],
    ['in a note', { lines: [{ indicator: 'firms', value: '8', note: '\x1b[2J' }] }, '/lines/0/note U+001B'],
    ['in a period', { period: '2024-01\ud800' }, '/period U+D800'],
    ['in a reason', { reason: 'a\u202eb' }, '/reason U+202E'],
  ])('%s is told with its place, and nothing is received', async (_, over, subject) => {
    const answer = await said(await counter.ask('slj-reporter', reports, report(over)));
    expect(answer).toMatchObject({ status: 422, code: 'hidden_character', refusals: [{ subject }] });
    expect(await kept()).toBe(0);
  });

  it('in an address is refused', async () => {
    const answer = await said(await counter.ask('operator', `/cycles/a%00b/units/slj/due`));
    expect(answer).toMatchObject({ status: 422, code: 'hidden_character' });
  });
});

describe('a year', () => {
  it('that is none is told as such, not as one without a result', async () => {
    const answer = await said(await counter.ask('operator', `/cycles/${counter.cycle}/evaluations/20x4`));
    expect(answer).toMatchObject({ status: 422, code: 'not_a_year', refusals: [{ subject: '20x4' }] });
  });
});
