import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { PolicyChecked } from '../../client/http/policy-told.ts';
import type { PolicyView } from '../../client/views/policy-view.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
let counter: Counter;

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY });
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

const read = async () => {
  const answer = await counter.ask('slj-reporter', `/cycles/${counter.cycle}/policy`);
  return (await answer.json()) as PolicyView;
};
const check = async (text: string) => {
  const answer = await counter.ask('office', `/cycles/${counter.cycle}/policy-check`, {
    policy: { name: 'policy.yaml', text },
  });
  return (await answer.json()) as PolicyChecked;
};

describe('rules that are being written', () => {
  it('begin as those in force, in which nothing is wrong', async () => {
    const { text, version, ruling } = await read();
    expect(ruling).toEqual([{ version, from: COUNTY.horizon.from }]);
    expect((await check(text)).problems).toEqual([]);
  });

  it('are told of every fault with its line and in words, and of what no unit can get', async () => {
    const { text } = await read();
    const { problems } = await check(
      text.replace(/^version: .*$/m, 'version: zwei').replace('period: month', 'period: moon'),
    );
    expect(problems.map((p) => p.path)).toEqual(['version', 'reporting.period']);
    for (const { line, message } of problems)
      expect([line, message]).toEqual([expect.any(Number), expect.stringMatching(/应/)]);
    const { oddities } = await check(
      text.replace(/^flags:$/m, 'flags:\n  - {flag: all, severity: good, label: 全, when: {}}'),
    );
    expect(oddities.join()).toContain('flags[');
  });

  it('that are no text at all are refused in a sentence, and a change that nobody asked for is not there', async () => {
    expect((await check('{[')).problems).not.toEqual([]);
    const none = await counter.ask('office', `/cycles/${counter.cycle}/policy?change=none`);
    expect(none.status).toBe(404);
  });
});
