import { type Indicator, isLeaf, type Leaf, type Target } from '../../../workflows/rules/plan.ts';
import type { LineResult } from '../../../workflows/rules/review/review.ts';
import { isDay } from '../../../workflows/rules/time/day.ts';
import { dayInWords } from '../../../workflows/rules/time/wording.ts';
import { NONE } from './figures.ts';

const SIGNS: Readonly<Record<Target['op'], string>> = { '>=': '≥', '>': '＞', '<=': '≤', '<': '＜', '=': '' };

/** A target as the plan speaks of it: `4100人`, `≥30%`, `≥700元/月（基数650）`, `2024年12月31日前`. */
export function targetInWords(indicator: Indicator): string {
  if (!isLeaf(indicator)) return indicator.kind === 'all_of' ? '各项均完成' : '任一项完成';
  switch (indicator.kind) {
    case 'milestone':
      return `${dayInWords(indicator.due)}前办结`;
    case 'zero_event':
      return '零发生';
    case 'benchmark':
      return '达到';
    case 'manual':
      return '评定';
    case 'level':
      return `${measured(indicator)}（基数${indicator.base}）`;
    case 'net_increase':
      return `净增${measured(indicator)}`;
    case 'growth':
      return `增长${measured(indicator)}`;
    case 'reduction':
      return `下降${measured(indicator)}`;
    case 'cumulative':
    case 'ratio':
    case 'cap':
      return measured(indicator);
  }
}

function measured({ target, unit }: Leaf): string {
  return target ? `${SIGNS[target.op]}${target.value}${unit ?? ''}` : NONE;
}

/** A reported value, in the target's unit: a day for a milestone, a verdict for a benchmark. */
export function valueInWords(
  indicator: Indicator,
  { value, state, unverified }: Pick<LineResult, 'value' | 'state' | 'unverified'>,
): string {
  if (!isLeaf(indicator)) return NONE;
  if (value === null) {
    if (indicator.kind === 'milestone' && state === 'behind') return '未办结';
    if (unverified) return '未核验';
    return state === 'missing' ? '未报' : NONE;
  }
  if (indicator.kind === 'milestone') return isDay(value) ? dayInWords(value) : value;
  if (indicator.kind === 'benchmark') return value === 'true' ? '已达到' : '未达到';
  return value;
}
