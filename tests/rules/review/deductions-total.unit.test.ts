import { describe, expect, it } from 'vitest';
import { six } from '../../../workflows/rules/decimal.ts';
import {
  itemDeductions,
  reportingDeductions,
  totalBonus,
  totalDeduction,
} from '../../../workflows/rules/review/deductions.ts';
import type { ReportVersion, ReviewInput, ScoreItem } from '../../../workflows/rules/review/input.ts';
import { JINYUN, policy, reviewInput } from '../../support/cast.ts';
import { countedItem } from '../../support/counted-item.ts';

const q1 = (reports: readonly ReportVersion[], over: Partial<ReviewInput> = {}) =>
  reviewInput('2024-Q1', { reports, ...over });

describe('what is taken off and added in all', () => {
  const item = (kind: ScoreItem['kind'], amount: string, unit = 'slj') =>
    countedItem({ unit, kind, amount, reason: '县领导批示' });
  const total = (over: Partial<ReviewInput>) => {
    const input = q1([], over);
    const all = [...reportingDeductions(input, 'slj'), ...itemDeductions(input, 'slj')];
    return [six(totalDeduction(input, all)), six(totalBonus(input, 'slj'))];
  };
  const atMost = policy({
    scoring: { ...JINYUN.scoring, deductions: { ...JINYUN.scoring.deductions, at_most: '12.5' } },
  });

  it('sums what reporting cost', () => {
    expect(total({})).toEqual(['15.000000', '0.000000']);
  });

  it('never takes more for reporting than the policy allows', () => {
    expect(total({ policy: atMost })).toEqual(['12.500000', '0.000000']);
  });

  it('takes items decided by people off on top of that', () => {
    expect(total({ policy: atMost, items: [item('deduction', '3'), item('deduction', '0.5')] })).toEqual([
      '16.000000',
      '0.000000',
    ]);
  });

  it('adds bonuses up to their own cap', () => {
    expect(total({ items: [item('bonus', '1.5'), item('bonus', '2')] })).toEqual(['15.000000', '3.500000']);
    expect(total({ items: [item('bonus', '3'), item('bonus', '4')] })).toEqual(['15.000000', '5.000000']);
  });

  it('leaves the items of other units to them', () => {
    expect(total({ items: [item('bonus', '3', 'nyncj'), item('deduction', '3', 'nyncj')] })).toEqual([
      '15.000000',
      '0.000000',
    ]);
  });
});
