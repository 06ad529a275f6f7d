import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { type Browser, refusal, withSecondFactor } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

const of = (name: string) => ({
  name,
  text: readFileSync(new URL(`../../seeds/xupu-2024/${name}`, import.meta.url), 'utf8'),
});
const FILES = { plan: of('plan.yaml'), policy: of('policy.yaml') };
let db: Database;
let county: SignedUp;
let office: Browser;

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db);
  // No Temporal stands behind this edge: what a started cycle then does is shown where there is one.
  Object.assign(county.httpDeps.operations.client.workflow, { start: async () => {} });
  office = await county.newcomer('督查小李', 'office@jinyun.example');
  await withSecondFactor(office);
});

afterAll(async () => {
  await county.close();
  await db.close();
});

const cycles = () => db.query<{ cycle: string }>('select cycle from cycles order by cycle');

describe('next year’s plan', () => {
  it('is looked at by the office before anything begins, with the calendar that its rules name', async () => {
    const checked = await office.ask('POST', '/cycle-checks', FILES);
    expect(await checked.json()).toMatchObject({
      ...{ cycle: 'xupu-2024', title: expect.stringContaining('溆浦'), from: '2024-01-01', exists: false },
      check: { tasks: 31, leads: 33 },
    });
    expect(await cycles()).toEqual([{ cycle: county.cycle }]);
  });

  it('is refused with all that is wrong in both of its files, and nothing begins', async () => {
    const wrong = {
      plan: { name: 'plan.yaml', text: FILES.plan.text.replace('horizon:', 'horizons:') },
      policy: { name: 'policy.yaml', text: FILES.policy.text.replace('version:', 'versions:') },
      from: 'tomorrow',
    };
    for (const path of ['/cycle-checks', '/cycles']) {
      const answer = await office.ask('POST', path, wrong);
      expect(answer.status).toBe(422);
      const { problems } = (await answer.json()) as { problems: { file: string; path: string }[] };
      expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['plan.yaml', 'policy.yaml', '--from']));
    }
    expect((await cycles()).length).toBe(1);
  });

  it('is refused with what else is wrong where its rules name a calendar that nobody knows', async () => {
    const plan = { ...FILES.plan, text: FILES.plan.text.replace('horizon:', 'horizons:') };
    const policy = { ...FILES.policy, text: FILES.policy.text.replace(/^calendar: .*$/m, 'calendar: of-nobody') };
    const answer = await office.ask('POST', '/cycle-checks', { plan, policy });
    const { problems } = (await answer.json()) as { problems: { file: string; path: string }[] };
    expect(problems.map(({ file, path }) => `${file} ${path}`)).toEqual(
      expect.arrayContaining(['plan.yaml horizon', 'policy.yaml calendar']),
    );
  });

  it('is started by nobody but the office and the operator', async () => {
    const reporter = await county.newcomer('水利小张', 'slj-reporter@jinyun.example');
    for (const who of [reporter, county.admin]) {
      expect(await refusal(await who.ask('POST', '/cycles', FILES))).toEqual([403, 'forbidden']);
    }
    expect((await cycles()).length).toBe(1);
  });

  it('is started by the office once, in the record under their own account, and known to be there then', async () => {
    const started = await office.ask('POST', '/cycles', FILES);
    expect([started.status, await started.json()]).toEqual([
      201,
      { cycle: 'xupu-2024', from: '2024-01-01', shared: [] },
    ]);
    const acts = await db.query(`select actor from events where type = 'cycle_started' and entity like '%xupu-2024'`);
    expect(acts).toEqual([{ actor: 'account:督查小李' }]);
    expect(await (await office.ask('POST', '/cycle-checks', FILES)).json()).toMatchObject({ exists: true });
    expect(await refusal(await office.ask('POST', '/cycles', FILES))).toEqual([409, 'cycle_exists']);
  });

  it('asks for the password once more', async () => {
    await db.query(`update sessions set proved_at = proved_at - interval '11 minutes'
                    where user_id = (select id from accounts where email = 'office@jinyun.example')`);
    expect(await refusal(await office.ask('POST', '/cycles', FILES))).toEqual([403, 'proof_needed']);
    expect((await office.ask('POST', '/cycle-checks', FILES)).status).toBe(200);
  });
});
