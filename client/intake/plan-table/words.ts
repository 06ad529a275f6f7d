import type { Composite, LeafKind, Operator, Schedule, Target } from '../../../workflows/rules/plan.ts';

type Kind = LeafKind | Composite['kind'];

/** The kinds of indicators as a table names them. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  cumulative: '累计',
  net_increase: '净增',
  level: '达到水平',
  ratio: '比率',
  growth: '增速',
  reduction: '降幅',
  cap: '上限',
  zero_event: '零发生',
  milestone: '节点',
  benchmark: '对标',
  manual: '评分',
  all_of: '全部完成',
  any_of: '任一完成',
};

/** The kind a word means, in Chinese or as plans write it; null when none. */
export function kindCalled(word: string): Kind | null {
  const kinds = Object.keys(KIND_WORDS) as Kind[];
  return kinds.find((kind) => kind === word || KIND_WORDS[kind] === word) ?? null;
}

const SIGNS: Readonly<Record<Operator, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '' };

/** A target as a table shows it: `≥20`; a figure without a sign is reached like one with `=`. */
export function targetWords({ op, value }: Target): string {
  return `${SIGNS[op]}${value}`;
}

const SCHEDULE_WORDS = { linear: '均匀', step: '到期', none: '不分摊' } as const;

/** A schedule as a table shows it: 均匀, 到期, 不分摊, or `2024-Q1:0.2、2024-Q2:0.5`. */
export function scheduleWords(schedule: Schedule): string {
  if (typeof schedule === 'string') return SCHEDULE_WORDS[schedule];
  return Object.entries(schedule.table)
    .map(([period, share]) => `${period}:${share}`)
    .join('、');
}

/** The schedule a text means, as plans write it; the text itself when none, for the plan's check to refuse. */
export function scheduleCalled(text: string): unknown {
  const word = (['linear', 'step', 'none'] as const).find((s) => s === text || SCHEDULE_WORDS[s] === text);
  if (word) return word;
  const entries = text.split(/[、，,;；\s]+/).map((part) => part.split(/[:：]/));
  return entries.every((e) => e.length === 2) ? { table: Object.fromEntries(entries) } : text;
}

/** 是 or 否, in the forms people write them; null for anything else. */
export function yesOrNo(text: string): boolean | null {
  if (/^(是|√|✓|✔|对|重点|true|yes|y)$/i.test(text)) return true;
  return /^(否|×|✗|不是|false|no|n|)$/i.test(text) ? false : null;
}
