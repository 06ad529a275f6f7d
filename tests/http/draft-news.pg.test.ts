import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { keepFormDraft } from '../../activities/store/form-drafts.ts';
import { openPostgres } from '../../activities/store/open-postgres.ts';
import { readAs } from '../../activities/store/reader.ts';
import { newsSince, standingNow } from '../../client/views/changes.ts';
import { createDatabase, dropDatabase } from '../support/record.ts';
import { readyForWebUser } from '../support/web-user.ts';

const { DATABASE_URL } = process.env;
const FORM = { cycle: 'c', unit: 'slj', period: '2024-01' };
const SAVED = { by: 'slj-head', at: new Date('2024-02-01T00:00:00Z'), reports: [] };

describe.runIf(DATABASE_URL)('what is new of drafts, asked by the database user of the server', () => {
  let url: string;
  let owner: Database;
  let web: Database;

  beforeAll(async () => {
    url = await createDatabase();
    owner = await openPostgres(url, () => {});
    web = await openPostgres(await readyForWebUser(url), () => {});
  });

  afterAll(async () => {
    await web.close();
    await owner.close();
    await dropDatabase(url);
  });

  it('is told once a saving holds, and not while it may still come to nothing', async () => {
    const before = await standingNow(web);
    await owner.transaction(async (tx) => {
      await keepFormDraft(tx, FORM, SAVED, null);
      expect((await newsSince(web, before, 10)).drafts).toEqual([]);
    });
    const { drafts, stands } = await newsSince(web, before, 10);
    expect(drafts).toEqual(['c/slj']);
    expect((await newsSince(web, stands, 10)).drafts).toEqual([]);
  });

  it('is asked for all who listen, although somebody of another unit came first', async () => {
    const before = await standingNow(web);
    await keepFormDraft(owner, FORM, SAVED, null);
    const news = await readAs({ cycle: 'c', unit: 'lyj', post: 'lyj-head' }, () => newsSince(web, before, 10));
    expect(news.drafts).toEqual(['c/slj']);
  });
});
