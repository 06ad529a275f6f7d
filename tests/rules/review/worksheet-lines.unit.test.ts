import { describe, expect, it } from 'vitest';
import { six } from '../../../workflows/rules/decimal.ts';
import type { Indicator, Task } from '../../../workflows/rules/plan.ts';
import type { ReviewInput } from '../../../workflows/rules/review/input.ts';
import { worksheet } from '../../../workflows/rules/review/worksheet.ts';
import { composite, filed, JINYUN, leaf, plan, policy, reviewInput, task } from '../../support/cast.ts';

const sheet = (tasks: readonly Task[], over: Partial<ReviewInput> = {}, quarter = '2024-Q1') =>
  worksheet(reviewInput(quarter, { plan: plan({ tasks }), ...over }), 'slj');
const withLeaves = (...indicators: Indicator[]) => task({ indicators });

describe('the lines of a worksheet', () => {
  it('are those of the tasks the unit leads, in plan order', () => {
    const tasks = [
      task({ id: 'tea' }),
      task({ id: 'roads', lead: ['nyncj'] }),
      task({ id: 'dams', lead: ['nyncj', 'slj'] }),
    ];
    expect(sheet(tasks).map((l) => l.task)).toEqual(['tea', 'dams']);
  });

  it('show parts of composites without scoring them', () => {
    const either = withLeaves(leaf(), leaf({ id: 'growth', kind: 'growth' }), composite('any_of', ['firms', 'growth']));
    const reports = [filed('slj', 'hydropower', '2024-03', { firms: '0', growth: '120' })];
    expect(sheet([either], { reports }).map((l) => [l.indicator.id, l.top, l.value, l.state])).toEqual([
      ['firms', false, '0', 'behind'],
      ['growth', false, '120', 'ahead'],
      ['goal', true, null, 'ahead'],
    ]);
  });

  it.each<['full' | 'equal', string]>([
    ['full', '3.000000'],
    ['equal', '1.500000'],
  ])('with credit %s for two leads weigh %s of 3', (lead_credit, weight) => {
    const shared = task({ lead: ['slj', 'nyncj'], indicators: [leaf({ weight: '3' })] });
    const [line] = sheet([shared], { policy: policy({ scoring: { ...JINYUN.scoring, lead_credit } }) });
    expect(line && six(line.weight)).toBe(weight);
  });

  it('carry the lights of the policy', () => {
    const ratios = ['a', 'b', 'c', 'd', 'e'].map((id) => leaf({ id, kind: 'ratio' }));
    const reports = [filed('slj', 'hydropower', '2024-03', { a: '100', b: '90', c: '70', d: '69.99' })];
    const lights = sheet([withLeaves(...ratios)], { reports }).map((l) => l.light);
    expect(lights).toEqual(['green', 'amber', 'orange', 'red', 'black']);
  });
});
