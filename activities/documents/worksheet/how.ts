import { type Indicator, isLeaf, type Leaf } from '../../../workflows/rules/plan.ts';
import type { LineResult } from '../../../workflows/rules/review/review.ts';
import { type Day, daysInclusive } from '../../../workflows/rules/time/day.ts';
import { periodInWords } from '../../../workflows/rules/time/period-words.ts';
import { dayInWords } from '../../../workflows/rules/time/wording.ts';
import { plain } from '../sheet/figures.ts';
import { lightWord } from '../sheet/marks.ts';
import { overrideInWords } from '../sheet/override-words.ts';

/** How a line's schedule share and completion came about, as sums that can be done by hand. */
export function howComputed(indicator: Indicator, line: LineResult, day: Day): string {
  const beside = notesInWords(line).map((note) => `；${note}`);
  if (!isLeaf(indicator)) return `${compositeInWords(indicator.kind)}${beside.join('')}`;
  const schedule = `序时：${scheduleInWords(indicator, day)}`;
  return `${schedule}；完成率：${completionInWords(indicator, line)}${beside.join('')}`;
}

/** What was handed in and does not count, and what people set, in words. */
function notesInWords({ unverified, overrides = [], lights, dataTo }: LineResult): string[] {
  return [
    ...(lights ? [`自评${lightWord(lights.own)}，核验${lightWord(lights.verified)}`] : []),
    ...(dataTo ? [`数据截至${dayInWords(dataTo)}`] : []),
    ...(unverified ? [`第${unverified.version}版报送${unverified.value}，冻结时未核验，不计`] : []),
    ...overrides.map(overrideInWords),
  ];
}

function unreported({ carried }: LineResult): string {
  return carried ? `未报数，沿用${periodInWords(carried.period)}的${carried.value}计表现` : '未报数，表现按0';
}

function compositeInWords(kind: 'all_of' | 'any_of'): string {
  return kind === 'all_of' ? '各项都完成才算完成，取表现最低的' : '任一项完成即算完成，取表现最高的';
}

function scheduleInWords({ schedule, from, due }: Leaf, day: Day): string {
  if (schedule === 'none') return '不分进度，按100%';
  if (day >= due) return `${dayInWords(due)}已到期，按100%`;
  if (schedule === 'linear') {
    return `${dayInWords(from)}至${dayInWords(due)}按天均摊，${daysInclusive(from, day)}÷${daysInclusive(from, due)}天`;
  }
  return schedule === 'step' ? '到期一次计' : '按计划所列进度表';
}

function completionInWords(leaf: Leaf, line: LineResult): string {
  const { value, state, completion, complete } = line;
  if (state === 'missing') return unreported(line);
  const target = leaf.target?.value ?? '';
  const full = completion !== null && plain(completion) === '1';
  switch (leaf.kind) {
    case 'milestone':
      return full ? '已办结，按100%' : '未办结，按0';
    case 'benchmark':
      return full ? '已达到，按100%' : '未达到，按0';
    case 'zero_event':
      return full ? '没有发生，按100%' : '已经发生，按0';
    case 'manual':
      return '评定';
    case 'cap':
      return complete || full ? '未超过目标，按100%' : `${target}÷${value}`;
    case 'level':
      return floored(`(${value}－${leaf.base})÷(${target}－${leaf.base})`, completion);
    case 'reduction':
      return floored(`${reversed(value ?? '')}÷${target}`, completion);
    case 'cumulative':
    case 'net_increase':
    case 'ratio':
    case 'growth':
      return floored(`${value}÷${target}`, completion);
  }
}

function reversed(value: string): string {
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}

function floored(sum: string, completion: string | null): string {
  return completion !== null && plain(completion) === '0' ? `${sum}，低于0的按0` : sum;
}
