import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { noteSettings } from '../../client/serve/noted-settings.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

let db: Database;
let county: SignedUp;

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db);
  await county.newcomer('sjy', 'sjy@jinyun.example', 'auditor');
});

afterAll(async () => {
  await county.close();
  await db.close();
});

/** A start of the installation with an environment: what it recorded. */
async function started(env: Readonly<Record<string, string>>) {
  const from = await head();
  await noteSettings(county.httpDeps.accounts, env, () => {});
  return db.query<{ type: string; actor: string; body: string }>(
    'select type, actor, body from events where position > $1',
    [from],
  );
}

const head = async () => (await db.query<{ at: number }>('select max(position)::integer as at from events'))[0]?.at;

const BEFORE = { SMTP_URL: 'smtp://duban:a-secret@mail.example', SECURITY_PROFILE: 'level3' };

describe('settings of mail, limits and security', () => {
  it('are noted at the first start, and of nothing that stays is told', async () => {
    expect(await started(BEFORE)).toEqual([]);
    expect(await started({ ...BEFORE, DUBAN_LISTEN: '127.0.0.1:1' })).toEqual([]);
  });

  it('are recorded and told to the auditors when they change, without a password', async () => {
    const sent = county.post.sent.length;
    const rows = await started({ SMTP_URL: 'smtp://duban:another@post.example', MAIL_FROM: '督办 <d@x.example>' });
    expect(rows.map(({ type, actor }) => [type, actor])).toEqual([['settings_changed', 'operator']]);
    expect(JSON.parse(rows[0]?.body ?? '')).toEqual({
      changes: [
        { name: 'SMTP_URL', from: 'smtp://duban:***@mail.example', to: 'smtp://duban:***@post.example' },
        { name: 'MAIL_FROM', from: null, to: '督办 <d@x.example>' },
        { name: 'SECURITY_PROFILE', from: 'level3', to: null },
      ],
    });
    await expect.poll(() => county.post.sent.slice(sent).map(({ to }) => to)).toEqual(['sjy@jinyun.example']);
  });

  it('are recorded though nobody can be told', async () => {
    county.post.next('refused');
    expect(await started({})).toHaveLength(1);
  });
});
