import type { Policy } from '../../../workflows/rules/policy.ts';
import type { Coverage } from '../../../workflows/rules/review/rule-coverage.ts';
import { sayCode } from '../../messages/catalogue.ts';
import type { Difference, Standing } from '../../views/policy-try.ts';
import { flagLabel } from './flag-label.ts';
import { table, titled } from './table.ts';
import type { Terminal } from './terminal.ts';

/** What is odd about a policy's flag rules, in sentences; that nothing is, in one. */
export function coverageText({ say }: Terminal, { flags }: Policy, { unreachable, overlaps, gaps }: Coverage): string {
  const label = (index: number) => `flags[${index}] ${flags[index]?.label ?? ''}`.trim();
  const lines = [
    ...unreachable.map((index) => say('policy.unreachable', { rule: label(index) })),
    ...overlaps.map(([a, b]) => say('policy.overlap', { first: label(a), second: label(b) })),
    ...gaps.map((gap) => say('policy.gap', { ...gap, complete: sayCode(say, 'complete', String(gap.complete), {}) })),
  ];
  return lines.length === 0 ? say('policy.sound') : lines.join('\n');
}

interface Tried {
  readonly reviews: number;
  readonly differences: readonly Difference[];
}

/** Whose flag would have been another, and by which rule. */
export function differencesText(terminal: Terminal, policy: Policy, { reviews, differences }: Tried): string {
  const { say } = terminal;
  if (differences.length === 0) return say('policy.same', { reviews });
  const told = (s: Standing) =>
    say('policy.standing', {
      flag: flagLabel(terminal, policy, s.flag),
      score: s.score ?? '-',
      rank: s.rank ?? '-',
      rule: s.rule ?? '-',
    });
  const columns = ['column.period', 'column.unit', 'column.before', 'column.after'] as const;
  return table(
    titled(say, columns),
    differences.map((d) => [d.period, d.unit, told(d.before), told(d.after)]),
  );
}
