import type { OverrideNote } from '../../../workflows/rules/review/overrides.ts';

const SETS = { value: '数值', performance: '表现' } as const;

/** An override in words: what was set, what had been computed, why, on what evidence. */
export function overrideInWords({ sets, before, amount, reason, evidence }: OverrideNote): string {
  return `改判：${SETS[sets]}由${before ?? '未计'}改为${amount}，理由：${reason}，依据：${evidence}`;
}
