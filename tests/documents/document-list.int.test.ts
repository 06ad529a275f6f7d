import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PublishedDocument, publishedDocuments } from '../../activities/documents/publish-documents.ts';
import type { Database } from '../../activities/store/database.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import { type DocumentRow, documentKey, documentRows, documentsCounted } from '../../client/views/document-list.ts';
import { WHOLE } from '../../client/views/page.ts';
import { policy } from '../support/cast.ts';
import { openRecord } from '../support/record.ts';
import { definition, snapshot, TWO } from './cast.ts';

const END = '2025-01-21T16:00:00Z';
const RULES = policy({ public_documents: ['bulletin'] });
let db: Database;

/** A cycle that published a review in two editions, a bulletin and a briefing. */
beforeAll(async () => {
  db = await openRecord();
  await db.query(`insert into cycles values ('c', 'running', '2024-01-01', $1, $2)`, [END, definition(TWO, RULES)]);
  for (const task of TWO.tasks) {
    await db.query(`insert into tasks values ('c', $1, 0, 0, 'active', '[]', null)`, [task.id]);
  }
  await db.query(
    `insert into reviews (cycle, period, number, state, frozen_at, snapshot, sha256, proposed_by, approved_by,
       published_by, published_at)
     values ('c', '2024-Q1', 5, 'published', $1, $2, $3, 'a', 'b', 'a', $4)`,
    [
      '2024-04-10T16:00:00Z',
      snapshot('2024-Q1', { plan: TWO, policy: RULES }),
      'cd'.repeat(32),
      '2024-04-17T01:00:00Z',
    ],
  );
  for (const [version, at] of [
    [1, '2024-04-17T01:00:00Z'],
    [2, '2024-05-17T01:00:00Z'],
  ]) {
    await db.query(
      `insert into review_versions select cycle, period, $1::integer, frozen_at, snapshot, sha256, 'a', 'b', $2::text from reviews`,
      [version, at],
    );
  }
  for (const [kind, period, at, state] of [
    ['bulletin', '2024-01', '2024-02-06T01:00:00Z', 'done'],
    ['bulletin', '2024-02', '2024-03-07T01:00:00Z', 'open'],
    ['briefing', '2024-02-D1', '2024-02-19T01:00:00Z', 'done'],
  ]) {
    const entry = `insert into agenda values ('c', $1, 0, $2, $3, 0, $2, '', false, 'timetable', $4)`;
    await db.query(entry, [at, kind, period, state]);
  }
});

afterAll(() => db.close());

const listed = async (after: readonly string[], limit: number): Promise<DocumentRow[]> =>
  documentRows(db, 'c', await definitionOf(db, 'c'), { kind: null, now: END }, { limit, after });

/** All pages of so many rows, one after the other. */
async function pages(limit: number, after: readonly string[] = []): Promise<DocumentRow[]> {
  const rows = await listed(after, limit);
  const last = rows.at(-1);
  return last ? [...rows, ...(await pages(limit, documentKey(last)))] : [];
}

describe('the list of documents', () => {
  it('is told in pages, kind by kind, the newest first', async () => {
    const told = await pages(2);
    expect(told.map(({ name }) => name)).toEqual([
      'review-2024-Q1-v2.html',
      'review-2024-Q1.html',
      'bulletin-2024-01.html',
      'briefing-2024-02-D1.html',
      'worksheet-2024-Q1-nyncj-v2.html',
      'worksheet-2024-Q1-slj-v2.html',
      'worksheet-2024-Q1-nyncj.html',
      'worksheet-2024-Q1-slj.html',
    ]);
    expect(await pages(3)).toEqual(told);
  });

  it('has what is to be had, by the same names and marks', async () => {
    const marked = ({ name, kind, mark }: DocumentRow | PublishedDocument) => `${name} ${kind} ${mark}`;
    const whole = await publishedDocuments(db, 'c', END);
    expect((await listed([], 500)).map(marked).toSorted()).toEqual(whole.map(marked).toSorted());
  });

  it('is narrowed to a kind, and counted by kinds and marks, up to an instant', async () => {
    const rules = await definitionOf(db, 'c');
    const before = await documentRows(db, 'c', rules, { kind: 'worksheet', now: '2024-05-01T00:00:00Z' }, WHOLE);
    expect(before.map(({ unit }) => unit)).toEqual(['nyncj', 'slj']);
    expect(await documentsCounted(db, 'c', rules, END)).toEqual([
      { kind: 'review', mark: 'internal', count: 2 },
      { kind: 'bulletin', mark: 'public', count: 1 },
      { kind: 'briefing', mark: 'internal', count: 1 },
      { kind: 'worksheet', mark: 'internal', count: 4 },
    ]);
  });
});
