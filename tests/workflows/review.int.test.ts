import { WorkflowUpdateFailedError } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { task } from '../support/cast.ts';
import { askReview, freshKey, hand } from '../support/requests.ts';
import { openStage, outcome, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const Q1 = '2024-Q1';
const OPEN = '2024-04-09T01:00:00Z';
const CLOSES = '2024-04-11T16:00:00Z';
const PUBLISH = '2024-04-15T01:00:00Z';

describe('the conduct of a review', () => {
  let stage: Stage;
  const review = (request: Parameters<typeof askReview>[3], at: string, actor = 'office', key = freshKey()) =>
    askReview(stage, Q1, { at, actor, key }, request);
  const object = { ask: 'object', unit: 'slj', grounds: '数据有误' } as const;
  const shown = async () =>
    (await stage.db.query('select state, published_at, sha256, snapshot::text from reviews'))[0];

  beforeAll(async () => {
    const tasks = [task(), task({ id: 'rice', lead: ['nyncj'] })];
    stage = await openStage({ plan: quarterPlan({ tasks }), policy: QUIET });
    await stage.until('2024-04-02T01:00:00Z');
    await hand(stage, { task: 'hydropower', period: '2024-03', value: '30', at: '2024-04-02T01:00:00Z' });
  });
  afterAll(() => stage?.close());

  it('does not exist before its freeze', async () => {
    expect(await outcome(review(object, '2024-04-02T01:00:00Z'))).toBe('not_found unknown_review');
  });

  it('takes objections inside the window, the same key once', async () => {
    await stage.until(OPEN);
    const number = await review(object, OPEN, 'slj-head', 'objection');
    expect(await review(object, OPEN, 'slj-head', 'objection')).toBe(number);
    expect(await stage.db.query('select id, unit from objections')).toEqual([{ id: 'objection', unit: 'slj' }]);
  });

  it('is not proposed, approved or published while the window is open', async () => {
    expect(await outcome(review({ ask: 'propose' }, OPEN))).toBe('refused too_early');
    expect(await outcome(review({ ask: 'approve' }, OPEN))).toBe('refused not_proposed');
    expect(await outcome(review({ ask: 'publish' }, OPEN))).toBe('refused not_proposed');
  });

  it('refuses objections from the instant the window closes', async () => {
    await stage.until(CLOSES);
    expect(await outcome(review(object, CLOSES, 'slj-head'))).toBe('refused objections_closed');
  });

  it('is not proposed before every objection is ruled on', async () => {
    const rule = { ask: 'rule', objection: 'objection', upheld: false, reason: '数据属实' } as const;
    expect(await outcome(review({ ask: 'propose' }, CLOSES))).toBe('refused objections_open');
    expect(await outcome(review({ ...rule, objection: 'none' }, CLOSES))).toBe('refused unknown_objection');
    expect(await outcome(review(rule, CLOSES))).toBe('taken');
    expect(await outcome(review(rule, CLOSES))).toBe('refused unknown_objection');
    expect(await outcome(review({ ask: 'propose' }, CLOSES))).toBe('taken');
    expect(await outcome(review({ ask: 'propose' }, CLOSES, 'office2'))).toBe('refused already_proposed');
  });

  it('is approved by somebody else than its proposer, and only then published', async () => {
    expect(await outcome(review({ ask: 'publish' }, PUBLISH))).toBe('refused not_approved');
    expect(await outcome(review({ ask: 'approve' }, CLOSES, 'office'))).toBe('refused four_eyes');
    expect(await outcome(review({ ask: 'approve' }, CLOSES, 'office2'))).toBe('taken');
  });

  it('is not published before its instant', async () => {
    expect(await outcome(review({ ask: 'publish' }, '2024-04-15T00:59:59Z'))).toBe('refused too_early');
  });

  it.each([null, 'publish', { ask: 'explode' }])(
    'goes on after an argument that makes no sense: %j',
    async (garbage) => {
      const handle = stage.deps.client.workflow.getHandle(`review/${stage.cycle}/${Q1}`);
      const sent = handle.executeUpdate('review', { args: [garbage], updateId: freshKey() });
      await expect(sent).rejects.toBeInstanceOf(WorkflowUpdateFailedError);
      expect(await outcome(review({ ask: 'publish' }, '2024-04-15T00:59:59Z'))).toBe('refused too_early');
    },
  );

  it('is published once of two requests at once, and is final', async () => {
    await stage.until(PUBLISH);
    const asked = [review({ ask: 'publish' }, PUBLISH), review({ ask: 'publish' }, PUBLISH, 'office2')];
    const outcomes = await Promise.all(asked.map(outcome));
    expect(outcomes.filter((o) => o === 'taken')).toHaveLength(1);
    const published = await shown();
    expect(published).toMatchObject({ state: 'published', published_at: PUBLISH });
    for (const ask of ['propose', 'approve', 'publish'] as const) {
      expect(await outcome(review({ ask }, PUBLISH, 'office2'))).toBe('refused already_published');
    }
    expect(await outcome(review(object, PUBLISH))).toBe('refused already_published');
    expect(await shown()).toEqual(published);
    const events = await stage.eventsOf(`review/${stage.cycle}/${Q1}`);
    expect(events.map((e) => e.number)).toEqual(events.map((_, i) => i + 1));
    const last = events.at(-1);
    const { actor = '', key = '' } = last ?? {};
    expect(await review({ ask: 'publish' }, PUBLISH, actor, key)).toBe(last?.number);
  });
});
