import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DraftAnswer } from '../../client/operations/draft.ts';
import type { SubmissionAnswer } from '../../client/operations/submit-report.ts';
import type { DueReport } from '../../client/views/owed.ts';
import { policy, task } from '../support/cast.ts';
import { edge, type Post } from '../support/edge.ts';
import { read } from '../support/message.ts';
import { openStage, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const SIGNED = policy({ ...QUIET, reporting: { ...QUIET.reporting, sign_off: 'head' } });
const OPENS = '2024-02-01T02:00:00Z';
const DEADLINE = '2024-02-04T16:00:00Z';

describe('a unit whose head signs before submission', () => {
  let stage: Stage;
  let reporter: Post;
  let head: Post;
  const report = (name: string, value = '10') => ({
    unit: 'slj',
    task: name,
    period: '2024-01',
    lines: [{ indicator: 'firms', value, note: '' }],
  });
  const fill = async (name: string, value?: string, key?: string) =>
    (await reporter.post<DraftAnswer>('/reports', report(name, value), key)).body;
  const decide = (who: Post, name: string, body: object) =>
    who.post<SubmissionAnswer & { code?: string }>(`/drafts/${name}/slj/2024-01/requests`, body);
  const types = async (name: string) => (await stage.eventsOf(`task/${stage.cycle}/${name}`)).map((e) => e.type);
  const due = async (name: string) =>
    (await head.get<DueReport[]>('/units/slj/due')).body.find((d) => d.task === name && d.period === '2024-01');

  beforeAll(async () => {
    const tasks = ['slow', 'prompt', 'back', 'own'].map((id) => task({ id }));
    stage = await openStage({ plan: quarterPlan({ tasks }), policy: SIGNED });
    await stage.until(OPENS);
    reporter = await edge(stage, 'slj-reporter');
    head = await edge(stage, 'slj-head');
  });
  afterAll(() => stage?.close());

  it('keeps what the reporter fills in as a draft, and still owes the report', async () => {
    expect(await fill('slow', '10', 'january-draft')).toMatchObject({ status: 'drafted', draft: 1, receivedAt: OPENS });
    expect(await fill('slow', '10', 'january-draft')).toMatchObject({ draft: 1 });
    expect(await types('slow')).toEqual([]);
    expect(await due('slow')).toMatchObject({ overdue: false, draft: { number: 1, status: 'open' } });
  });

  it('judges a draft like a report, so that the reporter hears of faults at once', async () => {
    const refused = await reporter.post<{ code: string }>('/reports', report('slow', 'many'));
    expect([refused.status, refused.body.code]).toEqual([422, 'bad_value']);
  });

  it('submits the draft when the head signs it, once, with the instant of the signature', async () => {
    await fill('prompt');
    const signed = await decide(head, 'prompt', { ask: 'sign', draft: 1 });
    expect([signed.status, signed.body]).toMatchObject([201, { version: 1, late: false, receivedAt: OPENS }]);
    expect((await decide(head, 'prompt', { ask: 'sign', draft: 1 })).body).toEqual(signed.body);
    expect(await types('prompt')).toEqual(['report_received']);
    expect(await due('prompt')).toBeUndefined();
  });

  it('lets nobody else sign', async () => {
    const office = await edge(stage, 'office');
    const other = await edge(stage, 'nyncj-head');
    const signed = async (who: Post) => (await decide(who, 'slow', { ask: 'sign', draft: 1 })).status;
    expect([await signed(reporter), await signed(office), await signed(other)]).toEqual([403, 403, 404]);
    expect((await other.get('/drafts/slow/slj/2024-01')).status).toBe(404);
    expect((await other.get('/drafts')).body).toEqual([]);
  });

  it('sends a draft back with a reason, and signs only the newest', async () => {
    await fill('back', '8');
    await decide(head, 'back', { ask: 'send_back', draft: 1, reason: '与统计口径不符' });
    expect(await due('back')).toMatchObject({ draft: { status: 'sent_back', reason: '与统计口径不符' } });
    expect((await decide(head, 'back', { ask: 'sign', draft: 1 })).body.code).toBe('already_sent_back');
    const { draft } = await fill('back', '9');
    expect((await decide(head, 'back', { ask: 'sign', draft: 1 })).body.code).toBe('newer_draft');
    expect((await decide(head, 'back', { ask: 'sign', draft: draft + 1 })).status).toBe(404);
    expect((await decide(head, 'back', { ask: 'sign', draft })).body).toMatchObject({ version: 1 });
    const lines = await stage.db.query(`select lines->0->>'value' as value from reports where task = 'back'`);
    expect(lines).toEqual([{ value: '9' }]);
  });

  it('takes the head’s own figures as signed; the draft is replaced', async () => {
    await fill('own', '5');
    const taken = await head.post<SubmissionAnswer>('/reports', report('own', '6'), 'the-heads-own');
    expect(taken.body).toMatchObject({ status: 'taken', version: 1 });
    expect((await head.post('/reports', report('own', '6'), 'the-heads-own')).body).toEqual(taken.body);
    const drafts = await stage.db.query(`select status, decided_by as by from report_drafts where task = 'own'`);
    expect(drafts).toEqual([{ status: 'replaced', by: 'slj-head' }]);
  });

  it('reminds the head on every working day of what waits, and of nothing else', async () => {
    await stage.until('2024-02-02T01:00:00Z');
    const [first, ...others] = (await stage.outbox()).filter((name) => name.includes('signature'));
    expect(others).toEqual([]);
    const { mail, text } = await read(await stage.message(first ?? ''));
    expect([mail.to?.[0]?.address, mail.subject]).toEqual(['slj-head@jinyun.example', '【待签批】1份报告']);
    expect(text).toContain('2024年1月：县水利局联络员2024年2月1日填报，报送截止2024年2月4日24时');
  });

  it('is late when the head signs after the deadline, whenever the draft was filled in', async () => {
    await stage.until(DEADLINE);
    expect(await types('slow')).toEqual(['report_missing']);
    const signed = await decide(head, 'slow', { ask: 'sign', draft: 1 });
    expect(signed.body).toMatchObject({ version: 1, late: true, receivedAt: DEADLINE });
    const before = await stage.outbox();
    await stage.until('2024-02-08T02:00:00Z');
    const after = (await stage.outbox()).filter((name) => !before.includes(name));
    expect(after.filter((name) => name.includes('signature'))).toEqual([]);
  });
});
