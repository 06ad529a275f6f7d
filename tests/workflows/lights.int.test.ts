import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shape } from '../../client/api/client.ts';
import { lightsText } from '../../client/cli/commands/lights.ts';
import { reviewText } from '../../client/cli/review/review-text.ts';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import type { LightsView } from '../../client/views/lights.ts';
import type { ReviewView } from '../../client/views/review.ts';
import { leaf, policy, task } from '../support/cast.ts';
import { edge, type Post } from '../support/edge.ts';
import { openStage, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const IN_TIME = '2024-04-02T02:00:00Z';
const terminal = { say: speaker('zh') } as Terminal;

describe('three lights side by side', () => {
  let stage: Stage;
  let reporter: Post;
  let office: Post;
  const report = (light: string, id = 'hydropower') => {
    const lines = [{ indicator: 'firms', value: '10', note: '' }];
    return reporter.post<{ refusals?: { code: string; subject: string }[] }>('/reports', {
      unit: 'slj',
      task: id,
      period: '2024-03',
      lines,
      light,
    });
  };
  const verify = (id: string, lights?: object) =>
    office.post<{ code?: string }>(`/tasks/${id}/requests`, { ask: 'verify', unit: 'slj', period: '2024-03', lights });
  const shown = async (who: Post, query = '') => (await who.get<LightsView>(`/lights${query}`)).body;

  beforeAll(async () => {
    const tasks = [
      task(),
      task({ id: 'plain', indicators: [leaf({ schedule: 'step' }), leaf({ id: 'rate', kind: 'ratio' })] }),
      task({ id: 'rice', lead: ['nyncj'] }),
    ];
    stage = await openStage({ plan: quarterPlan({ tasks }), policy: policy(QUIET) });
    await stage.until(IN_TIME);
    reporter = await edge(stage, 'slj-reporter');
    office = await edge(stage, 'office');
  });
  afterAll(() => stage?.close());

  it('takes a unit’s own light with its report, if the policy knows it', async () => {
    const { refusals } = (await report('purple')).body;
    expect(refusals?.map((r) => `${r.code} ${r.subject}`)).toEqual(['report_refused firms', 'bad_light purple']);
    expect(await report('green')).toMatchObject({ status: 201 });
    expect((await report('green', 'plain')).status).toBe(201);
  });

  it('takes the light of whoever verifies, for the whole report or one indicator', async () => {
    expect((await verify('hydropower', { '': 'purple' })).body.code).toBe('bad_light');
    expect((await verify('hydropower', { mills: 'red' })).body.code).toBe('unknown_indicator');
    expect((await verify('hydropower', { firms: 'red' })).status).toBe(201);
  });

  it('shows them as things stand, and where they do not agree', async () => {
    const { rows, period } = await shown(office, '?period=2024-03');
    const [hydropower, rate, rice] = rows;
    expect([period, rows.length]).toEqual(['2024-03', 3]);
    expect(hydropower).toMatchObject({ own: 'green', computed: 'orange', verified: 'red', disagree: true });
    expect(rate).toMatchObject({ task: 'plain', indicator: 'rate', own: 'green', computed: 'black', verified: null });
    expect(rice).toMatchObject({ unit: 'nyncj', own: null, computed: 'black', verified: null, disagree: false });
  });

  it('shows a unit its own, and knows only periods of the cycle', async () => {
    expect((await shown(reporter, '?period=2024-03')).rows.map((r) => r.unit)).toEqual(['slj', 'slj']);
    expect((await shown(office)).period).toBe('2024-02');
    expect((await office.get('/lights?period=2023-01')).status).toBe(404);
  });

  it('are counted by unit and period, as far as reports were due', async () => {
    const { body } = await office.get<Shape<'LightMapView'>>('/light-map');
    expect([body.periods, body.best]).toEqual([['2024-01', '2024-02'], 'green']);
    expect(body.units.map((u) => u.id)).toEqual(['slj', 'nyncj']);
    expect(body.units[0]?.periods[1]).toEqual({ period: '2024-02', due: 2, lights: { black: 2 } });
    expect((await reporter.get<Shape<'LightMapView'>>('/light-map')).body.units.map((u) => u.id)).toEqual(['slj']);
  });

  it('stands on the board with how far each is and was, all units for the office, its own for a unit', async () => {
    const { body } = await office.get<Shape<'BoardView'>>('/board?period=2024-03');
    const [hydropower, later, rate, rice] = body.rows;
    expect([body.period, body.periods]).toEqual(['2024-03', ['2024-01', '2024-02', '2024-03']]);
    expect(hydropower).toMatchObject({ computed: 'orange', disagree: true, value: '10', target: '≥100 家' });
    const { schedule } = hydropower as { schedule: string };
    expect(hydropower?.trend).toEqual([{ period: '2024-03', completion: '0.100000', schedule }]);
    expect(Number(hydropower?.completion) - Number(hydropower?.schedule)).toBeCloseTo(Number(hydropower?.gap), 6);
    expect([later?.state, later?.schedule, rate?.indicator]).toEqual(['not_due', null, 'rate']);
    expect([rice?.state, rice?.gap, rice?.trend]).toEqual(['missing', null, []]);
    const own = await reporter.get<Shape<'BoardView'>>('/board?period=2024-03');
    expect(new Set(own.body.rows.map((row) => row.unit))).toEqual(new Set(['slj']));
    expect((await office.get('/board?period=2023-01')).status).toBe(404);
  });

  it('prints those that differ, and all of them when asked', async () => {
    const view = await shown(office, '?period=2024-03');
    const text = lightsText(terminal, view, false);
    expect(text).toContain('2024-03：3 项指标，三灯不一致 2 项');
    expect(text).toMatch(/县水利局 +水电产业发展 +培育规上企业 +绿灯 +橙灯 +红灯 +≠ 不一致/);
    expect(text).not.toContain('县农业农村局');
    expect(lightsText(terminal, view, true)).toContain('县农业农村局');
  });

  it('lists the disagreements with the draft of a review', async () => {
    await stage.until('2024-04-09T01:00:00Z');
    const view = (await office.get<ReviewView>('/reviews/2024-Q1')).body;
    const text = reviewText(terminal, view);
    expect(text).toContain('三灯不一致：县水利局 水电产业发展/firms：自评 绿灯，系统 橙灯，核验 红灯');
  });
});
