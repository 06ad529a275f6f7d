import { expect, it } from 'vitest';
import { lineText } from '../../client/explain/line-text.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import type { ReviewView } from '../../client/views/review.ts';
import type { LineResult } from '../../workflows/rules/review/review.ts';
import { composite, leaf, plan, policy, task } from '../support/cast.ts';

const parts = [leaf({ id: 'firms', name: '培育规上企业' }), leaf({ id: 'growth', name: '产值增长' })];
const COUNTY = plan({ tasks: [task({ indicators: [...parts, composite('any_of', ['firms', 'growth'])] })] });
const VIEW = { plan: COUNTY, policy: policy(), period: '2024-Q1' } as unknown as ReviewView;
const LINE = {
  ...{ task: 'hydropower', indicator: 'goal', state: 'reported', light: 'green', decidedBy: 'growth' },
  ...{ performance: '1.000000', completion: null, schedule: null, notes: [] },
} as unknown as LineResult;

it('a composite names its parts, and the one that decides, as people call them', () => {
  const told = lineText({ say: speaker('zh') }, VIEW, LINE, 0);
  expect(told).toContain('（培育规上企业、产值增长），由“产值增长”决定');
});
