import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulletinDocument } from '../../activities/documents/bulletin-document.ts';
import { bulletinInput } from '../../activities/documents/bulletin-input.ts';
import { publishedDocuments } from '../../activities/documents/publish-documents.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import type { ProblemPlace } from '../../client/http/problem-shape.ts';
import type { ReviewView } from '../../client/views/review.ts';
import type { TaskView } from '../../client/views/task.ts';
import { policy, task } from '../support/cast.ts';
import { edge, type Post } from '../support/edge.ts';
import { askReview } from '../support/requests.ts';
import { openStage, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const IN_TIME = '2024-04-02T02:00:00Z';
const FROZEN = '2024-04-09T01:00:00Z';
const BULLETIN = '2024-04-10T01:00:00Z';

describe('a report that corrects what was said before', () => {
  let stage: Stage;
  let reporter: Post;
  let head: Post;
  const hand = (value: string, over: object = {}, period = '2024-03', key?: string, by = reporter) => {
    const lines = [{ indicator: 'firms', value, note: '' }];
    return by.post<{ code?: string; errors?: ProblemPlace[] }>(
      '/reports',
      { unit: 'slj', task: 'hydropower', period, lines, ...over },
      key,
    );
  };
  const review = async () => (await reporter.get<ReviewView>('/reviews/2024-Q1')).body;

  beforeAll(async () => {
    const played = quarterPlan({ tasks: [task(), task({ id: 'rice', lead: ['nyncj'] })] });
    stage = await openStage({ plan: played, policy: policy(QUIET) });
    reporter = await edge(stage, 'slj-reporter');
    head = await edge(stage, 'slj-head');
    await stage.until(IN_TIME);
  });
  afterAll(() => stage?.close());

  it('is refused when it lowers a cumulative value and says nothing, and taken with a reason, and warned of', async () => {
    expect((await hand('20', {}, '2024-02')).body).not.toHaveProperty('lowered');
    expect((await hand('18')).body.code).toBe('reason_needed');
    const taken = await hand('18', { reason: '剔除重复统计两家' });
    expect([taken.status, taken.body]).toMatchObject([
      201,
      { lowered: [{ indicator: 'firms', value: '18', before: '20', period: '2024-02' }] },
    ]);
    const { lowered } = (await reporter.get<TaskView>('/tasks/hydropower')).body;
    expect(lowered).toMatchObject([{ in: '2024-03', version: 1, reason: '剔除重复统计两家' }]);
  });

  it('is told every fault at once: a reason that is wanting hides none, and no line is told twice', async () => {
    const line = (indicator: string, value: string) => ({ indicator, value, note: '' });
    const { errors } = (await hand('', { lines: [line('firms', '17'), line('elsewhere', 'abc')] })).body;
    expect(errors?.map(({ path, code }) => [path, code])).toEqual([
      ['/lines/0/value', 'reason_needed'],
      ['/lines/1/indicator', 'unknown_indicator'],
    ]);
    expect(errors?.[0]?.message).toMatch(/ 18 → 17：.*须写明理由$/);
  });

  it('is refused when a count looks as if it were told in another unit, and taken with a reason, and warned of', async () => {
    expect((await hand('20000', {}, '2024-02')).body.code).toBe('unit_slip');
    const taken = await hand('20000', { reason: '口径调整' }, '2024-02');
    expect(taken.body).toMatchObject({
      slips: [{ indicator: 'firms', value: '20000', before: '20', period: '2024-02' }],
    });
    expect((await hand('20', { reason: '更正' }, '2024-02')).status).toBe(201);
  });

  it('is for the head to hand in once the review is frozen, leaves it as it is and stands beside it', async () => {
    await stage.until(FROZEN);
    const { sha256, snapshot } = await review();
    const why = { reason: '补报新认定企业' };
    expect((await hand('25', why)).body.code).toBe('head_amends');
    const silent = (await hand('25', {}, '2024-03', undefined, head)).body;
    expect([silent.code, silent.errors?.[0]?.path]).toEqual(['reason_needed', null]);
    expect(silent.errors?.[0]?.message).toContain('2024年3月');
    expect(silent.errors?.[0]?.message).not.toContain('hydropower');
    const corrected = await hand('25', why, '2024-03', 'the-correction', head);
    expect(corrected.body).toMatchObject({ version: 2, amends: '2024-Q1' });
    expect((await hand('25', why, '2024-03', 'the-correction', head)).status).toBe(201);
    const after = await review();
    expect([after.sha256, after.snapshot]).toEqual([sha256, snapshot]);
    expect(after.amendments).toMatchObject([{ frozen: '18', value: '25', reason: '补报新认定企业', version: 2 }]);
    const { amendments } = (await reporter.get<TaskView>('/tasks/hydropower')).body;
    expect(amendments).toMatchObject([{ review: '2024-Q1', frozen: '18', value: '25' }]);
  });

  it('may come from the reporter and without a reason where nothing had been reported', async () => {
    const first = await hand('15', {}, '2024-01');
    expect(first.body).toMatchObject({ version: 1, late: true, amends: '2024-Q1' });
  });

  it('is told in the next bulletin, once, and in the worksheet', async () => {
    const definition = await definitionOf(stage.db, stage.cycle);
    const input = await bulletinInput(stage.db, stage.cycle, '2024-04', BULLETIN, IN_TIME);
    const page = bulletinDocument(definition, '2024-04', 'bulletin', 4, input);
    expect(page).toContain('五、数据更正');
    expect(page).toContain('补报新认定企业');
    expect((await bulletinInput(stage.db, stage.cycle, '2024-05', BULLETIN, BULLETIN)).corrected).toEqual([]);

    await stage.until('2024-04-15T01:00:00Z');
    const at = '2024-04-15T01:00:00Z';
    await askReview(stage, '2024-Q1', { at }, { ask: 'propose' });
    await askReview(stage, '2024-Q1', { at, actor: 'office2' }, { ask: 'approve' });
    await askReview(stage, '2024-Q1', { at }, { ask: 'publish' });
    const documents = await publishedDocuments(stage.db, stage.cycle, '2024-04-16T00:00:00Z');
    const sheet = (unit: string) => documents.find((d) => d.name === `worksheet-2024-Q1-${unit}.html`)?.content;
    expect(sheet('slj')).toContain('四、冻结后的数据更正');
    expect(sheet('slj')).toContain('更正不改变已冻结的考核结果');
    expect(sheet('nyncj')).not.toContain('数据更正');
  });
});
