import type { Target } from '../../workflows/rules/plan.ts';
import { targetWords } from '../intake/plan-table/words.ts';

/** A target as people read it, with what it is counted in: `≥20 个`; null for none. */
export function targetText(target: Target | null, unit: string | null): string | null {
  return target && [targetWords(target), unit].filter(Boolean).join(' ');
}
