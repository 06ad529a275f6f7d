import { expect, it } from 'vitest';
import { outlined } from '../../client/explain/outlined.ts';
import { composite, leaf, plan, task } from '../support/cast.ts';

const parts = [leaf({ id: 'firms' }), leaf({ id: 'growth' })];
const COUNTY = plan({ tasks: [task({ indicators: [...parts, composite('any_of', ['firms', 'growth'])] })] });
const line = (indicator: string, of = 'hydropower') => ({ task: of, indicator });

it('a composite is told before its parts, though the plan names it last', () => {
  const told = outlined(COUNTY, [line('firms'), line('growth'), line('goal')]);
  expect(told.map(({ line, depth }) => `${line.indicator} ${depth}`)).toEqual(['goal 0', 'firms 1', 'growth 1']);
});

it('what the plan no longer names comes last and is not left out', () => {
  const told = outlined(COUNTY, [line('dams', 'gone'), line('goal')]);
  expect(told.map(({ line }) => line.indicator)).toEqual(['goal', 'dams']);
});
