import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { policy } from '../support/cast.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

interface Desk extends Counter {
  /** What an export answers: the names of the documents, or the codes it is refused with. */
  readonly asked: (query?: string, who?: string) => Promise<readonly string[]>;
}

/** In the middle of March 2024: two bulletins are out, and the policy says which kinds of document are public. */
const inMarch = (kinds: readonly 'bulletin'[] | undefined, work: (desk: Desk) => Promise<void>) =>
  undone(db, async (tx) => {
    const rules = policy({ reminders: { slots: [] }, public_documents: kinds });
    const counter = await openCounter(tx, { plan: COUNTY, policy: rules });
    await counter.performUntil('2024-03-15T01:00:00Z');
    const asked: Desk['asked'] = async (query = '', who = 'office') => {
      const answer = await counter.ask(who, `/cycles/${counter.cycle}/documents/export?${query}`);
      const body = (await answer.json()) as { name: string }[] | { code: string; refusals: { code: string }[] };
      if (Array.isArray(body)) return body.map((d) => d.name);
      return body.refusals.map((r) => r.code);
    };
    await work({ ...counter, asked }).finally(counter.close);
  });

const BULLETINS = ['bulletin-2024-01.html', 'bulletin-2024-02.html'];

describe('the export of documents', () => {
  it('to the public is of what the policy marks 此件公开发布, and each says so', () =>
    inMarch(['bulletin'], async ({ asked, ask, cycle }) => {
      expect(await asked('public=true')).toEqual(BULLETINS);
      const found = await (await ask('office', `/cycles/${cycle}/documents/export?public=true`)).text();
      expect(found.match(/（此件公开发布）/g)).toHaveLength(2);
    }));

  it('to the public is refused whole where anything else is asked for', () =>
    inMarch([], async ({ asked }) => {
      expect(await asked('public=true&name=bulletin-2024-01.html&name=nothing.html')).toEqual([
        'not_public',
        'unknown_document',
      ]);
      expect(await asked('public=true')).toEqual(['nothing_public']);
      expect(await asked()).toEqual(BULLETINS);
    }));

  it('is refused to the public where nobody decided what is public', () =>
    inMarch(undefined, async ({ asked, ask, cycle }) => {
      expect(await asked('public=true')).toEqual(['nothing_public']);
      const rows = await (await ask('office', `/cycles/${cycle}/documents`)).json();
      const listed = BULLETINS.toReversed().map((name) => ({ name, kind: 'bulletin', mark: null }));
      expect(rows).toMatchObject(listed);
    }));

  it('is the business of the office', () =>
    inMarch(['bulletin'], async ({ asked }) => expect(await asked('public=true', 'slj-head')).toEqual(['forbidden'])));
});
