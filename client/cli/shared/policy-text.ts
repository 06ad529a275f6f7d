import type { Policy } from '../../../workflows/rules/policy.ts';
import type { Coverage } from '../../../workflows/rules/review/rule-coverage.ts';
import { coverageLines } from '../../explain/coverage-text.ts';
import { flagLabel } from '../../explain/flag-label.ts';
import type { FlagDifference, Standing } from '../../views/policy-try.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { table, titled } from './table.ts';
import type { Terminal } from './terminal.ts';

/** What is odd about a policy's flag rules, in sentences; that nothing is, in one. */
export function coverageText({ say }: Terminal, policy: Policy, found: Coverage): string {
  const lines = coverageLines(say, policy, found);
  return lines.length === 0 ? say('policy.sound') : lines.join('\n');
}

interface Tried {
  readonly reviews: number;
  readonly differences: readonly Omit<FlagDifference, 'name'>[];
}

/** Whose flag would have been another, and by which rule. */
export function differencesText(
  terminal: Terminal,
  policy: Policy,
  { reviews, differences }: Tried,
  unitName: NameOf,
): string {
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
    differences.map((d) => [d.period, unitName(d.unit), told(d.before), told(d.after)]),
  );
}
