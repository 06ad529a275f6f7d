import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '../../activities/documents/excel/csv.ts';
import { createApp } from '../../client/http/app.ts';
import { type FormAnswer, handInForm } from '../../client/operations/hand-in-form.ts';
import { formOf } from '../../client/views/form-of.ts';
import { leaf, posts, task } from '../support/cast.ts';
import { edgeDeps } from '../support/edge.ts';
import { ask } from '../support/requests.ts';
import { openStage, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const NOON = '2024-02-10T04:00:00Z';
const [REPORTER] = posts('slj');
const HEADINGS = '任务编号,指标编号,报告期,本期值,说明';

describe('one form for all that a unit reports', () => {
  let stage: Stage;
  const send = (text: string, at = NOON, period: string | null = null): Promise<FormAnswer[]> => {
    if (!REPORTER) throw new Error('the cast has no reporter');
    const file = { name: '月报.csv', bytes: Buffer.from(text), period, reason: null, receivedAt: at };
    return handInForm(stage.deps, REPORTER, { cycle: stage.cycle, unit: 'slj', ...file });
  };
  const told = (answers: readonly FormAnswer[]) =>
    answers.map((a) => [a.task, a.status, a.version, ...a.refusals.map((r) => `${r.cell} ${r.code}`)]);

  beforeAll(async () => {
    const two = task({ id: 'two', indicators: [leaf(), leaf({ id: 'growth', kind: 'growth', unit: '%' })] });
    const others = task({ id: 'others', lead: ['nyncj'] });
    const words = task({ id: 'words', indicators: [] });
    stage = await openStage({ plan: quarterPlan({ tasks: [task(), two, words, others] }), policy: QUIET });
    await stage.until(NOON);
  });
  afterAll(() => stage?.close());

  it('takes or refuses each report by itself, and tells the cell of every refusal', async () => {
    const rows = [
      'hydropower,firms,2024-01,20,已投产',
      'two,firms,2024-01,1.2万,',
      'two,growth,2024-01,-3,',
      'words,,2024-01,,',
      'others,firms,2024-01,5,',
      'nowhere,firms,2024-01,5,',
    ];
    expect(told(await send([HEADINGS, ...rows].join('\n')))).toEqual([
      ['hydropower', 'taken', 1],
      ['two', 'refused', null, 'CSV!D3 bad_value', 'CSV!D4 report_refused'],
      ['words', 'empty', null],
      ['others', 'refused', null, 'null not_lead'],
      ['nowhere', 'refused', null, 'null unknown_task'],
    ]);
  });

  it('changes nothing when it is sent twice', async () => {
    const form = `${HEADINGS}\nhydropower,firms,2024-01,20,已投产\ntwo,firms,2024-01,12,\ntwo,growth,2024-01,-3,`;
    const events = async () => (await stage.eventsOf(`task/${stage.cycle}/two`)).length;
    expect(told(await send(form))).toEqual([
      ['hydropower', 'unchanged', 1],
      ['two', 'taken', 1],
    ]);
    const before = await events();
    expect(told(await send(form))).toEqual([
      ['hydropower', 'unchanged', 1],
      ['two', 'unchanged', 1],
    ]);
    expect(await events()).toBe(before);
  });

  it('sent twice at once is taken once', async () => {
    const form = `${HEADINGS}\nwords,,2024-01,,推进中`;
    const both = await Promise.all([send(form), send(form)]);
    expect(both.flat().map((a) => a.version)).toEqual([1, 1]);
    const events = await stage.eventsOf(`task/${stage.cycle}/words`);
    expect(events.filter((e) => e.type === 'report_received')).toHaveLength(1);
  });

  it('sent before its period opens is refused, and taken when it is sent again after', async () => {
    const form = `${HEADINGS}\nwords,,2024-02,,推进中`;
    expect(told(await send(form, '2024-01-20T04:00:00Z'))).toEqual([
      ['words', 'refused', null, 'null period_not_open'],
    ]);
    expect(told(await send(form))).toEqual([['words', 'taken', 1]]);
    expect(told(await send(form))).toEqual([['words', 'unchanged', 1]]);
  });

  it('is a correction where its figures changed, and again what it was', async () => {
    const form = (value: number) => `${HEADINGS}\nhydropower,firms,2024-01,${value},已投产`;
    expect(told(await send(form(21)))).toEqual([['hydropower', 'taken', 2]]);
    expect(told(await send(form(20)))).toEqual([['hydropower', 'taken', 3]]);
  });

  it('hands in anew what was returned, though nothing in it changed', async () => {
    await ask(stage, 'two', { at: NOON }, { ask: 'return', unit: 'slj', period: '2024-01', reason: '附证明' });
    const form = `${HEADINGS}\ntwo,firms,2024-01,12,\ntwo,growth,2024-01,-3,`;
    expect(told(await send(form))).toEqual([['two', 'taken', 2]]);
    expect(told(await send(form))).toEqual([['two', 'unchanged', 2]]);
  });

  it('is handed out with what is known, and means no change when it comes back as it was', async () => {
    const table = await formOf(stage.db, stage.cycle, 'slj', NOON, '2024-01');
    if (!table) throw new Error('there is no such unit');
    expect(table.rows.map((row) => row[8]?.text ?? null)).toEqual(['20', '12', '-3', '']);
    expect(told(await send(csvOf(table)))).toEqual([
      ['hydropower', 'unchanged', 3],
      ['two', 'unchanged', 2],
      ['words', 'unchanged', 1],
    ]);
    expect(await formOf(stage.db, stage.cycle, 'nobody', NOON, null)).toBeNull();
  });

  it('says no period of its own where the sender names it', async () => {
    const form = '任务编号,指标编号,本期值\nhydropower,firms,30';
    expect(told(await send(form, NOON, '2024-02'))).toEqual([['hydropower', 'taken', 1]]);
  });

  it('is nobody’s without a token, and of no length without end', async () => {
    const app = createApp(edgeDeps(stage.deps));
    const path = `/api/cycles/${stage.cycle}/units/slj/form?name=月报.csv`;
    expect((await app.request(path, { method: 'POST', body: HEADINGS })).status).toBe(401);
  });
});
