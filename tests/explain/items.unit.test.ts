import { expect, it } from 'vitest';
import { bonusLines, deductedLines } from '../../client/explain/items-text.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import type { UnitResult } from '../../workflows/rules/review/review.ts';
import { task } from '../support/cast.ts';
import { countedItem } from '../support/counted-item.ts';

const say = speaker('zh');
const item = (kind: 'bonus' | 'deduction', amount: string, reason: string) =>
  countedItem({ unit: 'slj', kind, amount, reason });
const LATE = { kind: 'late', task: 'hydropower', period: '2024-03', amount: '2', reason: 'late' } as const;
const FINE = { kind: 'item', task: null, period: null, amount: '1.5', reason: '材料不实' } as const;
const unit = (over: Partial<UnitResult>) => ({ bonus: '0.000000', deducted: [], ...over }) as unknown as UnitResult;

it('each deduction is explained by what it is for, on what evidence, and who decided', () => {
  const decided = unit({ deducted: [LATE, FINE], items: [item('deduction', '1.5', '材料不实')] });
  expect(deductedLines(say, decided, [task()])).toEqual([
    '  − 2 分  迟报（水电产业发展 2024年3月）',
    '  − 1.5 分  扣分：材料不实；依据：县政办〔2024〕5号（office 提出，office2 批准）',
  ]);
});

it('of a review of before grounds were kept, a deduction is explained by its reason', () => {
  expect(deductedLines(say, unit({ deducted: [FINE] }), [])).toEqual(['  − 1.5 分  扣分：材料不实']);
});

it('each bonus is explained likewise, and that the limit leaves less of them', () => {
  const items = [item('bonus', '3', '省级现场会'), item('bonus', '4', '另一现场会')];
  expect(bonusLines(say, unit({ items, bonus: '5.000000' }))).toEqual([
    '  + 3 分  加分：省级现场会；依据：县政办〔2024〕5号（office 提出，office2 批准）',
    '  + 4 分  加分：另一现场会；依据：县政办〔2024〕5号（office 提出，office2 批准）',
    '  加分合计 7.000000 分，按上限计 5.000000 分',
  ]);
  expect(bonusLines(say, unit({ items: items.slice(0, 1), bonus: '3.000000' }))).toHaveLength(1);
  expect(bonusLines(say, unit({}))).toEqual([]);
});
