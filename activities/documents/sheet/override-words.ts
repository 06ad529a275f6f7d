import { exact } from '../../../workflows/rules/decimal.ts';
import type { OverrideNote } from '../../../workflows/rules/review/overrides.ts';

import { fixed, plain } from './figures.ts';

const SETS = { value: '数值', performance: '表现分' } as const;

/** An override in words: what was set, what had been computed, why, on what evidence. */
export function overrideInWords({ sets, before, amount, reason, evidence }: OverrideNote): string {
  const told = (figure: string) => (sets === 'value' ? figure : plain(fixed(exact(figure).mul(100), 4)));
  return `改判：${SETS[sets]}由${before === null ? '未计' : told(before)}改为${told(amount)}，理由：${reason}，依据：${evidence}`;
}
