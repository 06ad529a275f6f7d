import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { task } from '../support/cast.ts';
import { approve, ask, hand, propose } from '../support/requests.ts';
import { openStage, outcome, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const ROUNDS = [1, 2, 3, 4, 5, 6];
const AT = '2024-02-02T01:00:00Z';

describe('requests that come at once and exclude one another', () => {
  let stage: Stage;
  const eventsOf = (name: string) => stage.eventsOf(`task/${stage.cycle}/${name}`);

  beforeAll(async () => {
    const tasks = ROUNDS.map((n) => task({ id: `task-${n}` }));
    stage = await openStage({ plan: quarterPlan({ tasks }), policy: QUIET });
    await stage.until(AT);
  });
  afterAll(() => stage?.close());

  it.each(ROUNDS)(
    'a withdrawal against two reports, round %i: each is taken in its turn or refused with a code',
    async (n) => {
      const name = `task-${n}`;
      const proposal = await propose(stage, name, AT, { act: 'withdraw', from: '2024-01-15' });
      const report = () => outcome(hand(stage, { task: name, period: '2024-01', at: AT, value: String(n) }));
      const withdrawal = () => outcome(approve(stage, name, AT, proposal));
      const asked = n % 2 === 0 ? [withdrawal(), report(), report()] : [report(), withdrawal(), report()];
      const outcomes = await Promise.all(asked);

      expect(outcomes[n % 2 === 0 ? 0 : 1]).toBe('taken');
      for (const what of outcomes) expect(['taken', 'refused unknown_period']).toContain(what);
      const events = await eventsOf(name);
      expect(events.map((e) => e.number)).toEqual(events.map((_, i) => i + 1));
      const withdrawn = events.find((e) => e.type === 'change_made')?.number ?? 0;
      const reports = events.filter((e) => e.type === 'report_received');
      expect(reports).toHaveLength(outcomes.filter((o) => o === 'taken').length - 1);
      for (const { number } of reports) expect(number).toBeLessThan(withdrawn);
      expect(await outcome(hand(stage, { task: name, period: '2024-01', at: AT }))).toBe('refused unknown_period');
    },
  );

  it('one approval of two at once is made, the other finds nothing left to approve', async () => {
    const name = 'task-1';
    const proposal = await propose(stage, name, AT, { act: 'extend', indicator: null, due: '2025-01-31' });
    const outcomes = await Promise.all(
      [approve(stage, name, AT, proposal), approve(stage, name, AT, proposal)].map(outcome),
    );
    expect(outcomes.toSorted()).toEqual(['refused unknown_proposal', 'taken']);
  });

  it('ten claims at once take ten numbers in a row', async () => {
    const name = 'task-2';
    const claims = Array.from({ length: 10 }, (_, i) => ({ key: `claim-${i}`, note: `第${i}次` }));
    const head = { actor: 'slj-head', at: AT };
    const answers = await Promise.all(
      claims.map(({ key, note }) => ask(stage, name, { ...head, key }, { ask: 'claim_completion', unit: 'slj', note })),
    );
    const numbers = answers.map((a) => a.number).toSorted((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0) + i));
  });
});
