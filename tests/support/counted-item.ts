import type { CountedItem, ScoreItem } from '../../workflows/rules/review/input.ts';

/** A bonus or deduction that one post asked for and another approved. */
export function countedItem(item: ScoreItem): CountedItem {
  return { id: 'i1', evidence: '县政办〔2024〕5号', proposedBy: 'office', approvedBy: 'office2', ...item };
}
